"""One file of a site as the manifest lists it, and the line that it has there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Entry:
    """One file. `run` is the number of the run that last changed it and `reason` says why it did.

    `inputs` are digests of what it is made of, by part. An article's page also remembers the ids of its
    latest block and of the articles that its body links to.
    """

    path: str
    sha256: str
    size: int
    reason: str
    run: int
    inputs: dict[str, str]
    article: int | None = None
    revision: int | None = None
    latest: tuple[int, ...] = ()
    links: tuple[int, ...] = ()


def line_of(entry: Entry) -> bytes:
    """An entry on one line, without its end."""
    found: dict[str, object] = {
        "path": entry.path,
        "sha256": entry.sha256,
        "bytes": entry.size,
        "reason": entry.reason,
        "run": entry.run,
    }
    if entry.article is not None:
        found |= {"article": entry.article, "revision": entry.revision}
    found["inputs"] = entry.inputs
    if entry.latest:
        found["latest"] = entry.latest
    if entry.links:
        found["links"] = entry.links
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()


def entry_of(found: dict[str, Any]) -> Entry:
    """An entry from its JSON object."""
    return Entry(
        path=found["path"],
        sha256=found["sha256"],
        size=found["bytes"],
        reason=found["reason"],
        run=found["run"],
        inputs=found["inputs"],
        article=found.get("article"),
        revision=found.get("revision"),
        latest=tuple(found.get("latest", ())),
        links=tuple(found.get("links", ())),
    )
