"""The list that travels with a site: every file, its SHA-256, why it was made. The next run starts from it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from editor.domain.errors import NewsroomSaysNo

NAME = "manifest.json"
FORMAT = 1


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


@dataclass(frozen=True, slots=True)
class Manifest:
    """`run` counts the runs that changed something; `redirects` are (former path, article id)."""

    run: int = 0
    entries: dict[str, Entry] = field(default_factory=dict[str, Entry])
    removed: tuple[str, ...] = ()
    redirects: tuple[tuple[str, int], ...] = ()

    def pages(self) -> dict[int, Entry]:
        """Pages of articles by article id."""
        return {one.article: one for one in self.entries.values() if one.article is not None}

    def dump(self, site_url: str) -> bytes:
        """The file's bytes: sorted, and without a time, so that nothing new means no new byte."""
        text = json.dumps(
            {
                "format": FORMAT,
                "generator": "Rubrika",
                "site": site_url,
                "run": self.run,
                "removed": sorted(self.removed),
                "redirects": sorted(self.redirects),
                "files": [_dumped(self.entries[path]) for path in sorted(self.entries)],
            },
            ensure_ascii=False,
            indent=1,
        )
        return (text + "\n").encode()


def parse(data: bytes, target: str) -> Manifest:
    """A manifest from its bytes; raises NewsroomSaysNo when it is not one of ours."""
    try:
        found: dict[str, Any] = json.loads(data)
        if found["generator"] != "Rubrika" or found["format"] != FORMAT:
            raise NewsroomSaysNo("target-not-ours", target=target)
        entries = [_parsed(one) for one in found["files"]]
        redirects = tuple((str(path), int(article)) for path, article in found["redirects"])
        return Manifest(found["run"], {one.path: one for one in entries}, tuple(found["removed"]), redirects)
    except (ValueError, KeyError, TypeError) as broken:
        raise NewsroomSaysNo("target-not-ours", target=target) from broken


def _dumped(entry: Entry) -> dict[str, object]:
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
    return found


def _parsed(found: dict[str, Any]) -> Entry:
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
