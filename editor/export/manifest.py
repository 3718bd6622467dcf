"""The list that travels with a site: every file, its SHA-256, why it was made. The next run starts from it.

It is one JSON document of which each entry has a line of its own, sorted by path, so that one that is looked for is
found without reading the others, and a run writes the lines anew that it changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from editor.domain.errors import NewsroomSaysNo
from editor.export.entries import Entry, entry_of
from editor.export.lines import Changed, Lines, lines_of

NAME = "manifest.json"
FORMAT = 1

FILES = b'\n"files":[\n'
"""What stands between the head and the entries."""

END = b"]}\n"


@dataclass(frozen=True, slots=True)
class Manifest:
    """`run` counts the runs that changed something; `redirects` are (former path, article id)."""

    run: int = 0
    entries: Mapping[str, Entry] = field(default_factory=dict[str, Entry])
    removed: tuple[str, ...] = ()
    redirects: tuple[tuple[str, int], ...] = ()

    def pages(self) -> dict[int, Entry]:
        """Pages of articles by article id."""
        return {one.article: one for one in self.entries.values() if one.article is not None}

    def under(self, folder: str) -> Iterator[Entry]:
        """The files in a folder and in those inside it; of a manifest in lines no other one is read."""
        if isinstance(self.entries, Lines):
            return self.entries.under(folder)
        return (one for path, one in self.entries.items() if path.startswith(f"{folder}/"))

    def beginning(self, prefix: str) -> Iterator[Entry]:
        """The files whose path begins so; of a manifest in lines no other one is read."""
        if isinstance(self.entries, Lines):
            return self.entries.beginning(prefix)
        return (one for path, one in self.entries.items() if path.startswith(prefix))

    def changed(
        self, run: int, made: Iterable[Entry], removed: Iterable[str], redirects: tuple[tuple[str, int], ...]
    ) -> Manifest:  # fmt: skip
        """The manifest after a run that made some files and removed others; all the rest stays.

        One that changed no file keeps the number, and what the last one removed.
        """
        gone = tuple(sorted(removed))
        entries = Changed(self.entries, made, gone)
        return Manifest(run, entries, gone if run != self.run else self.removed, redirects)

    def chunks(self, site_url: str) -> Iterator[bytes | memoryview]:
        """The file's bytes: sorted, and without a time, so that nothing new means no new byte."""
        first = {"format": FORMAT, "generator": "Rubrika", "site": site_url, "run": self.run}
        rows = (first | {"count": len(self.entries)}, {"removed": sorted(self.removed)})
        head = ",\n".join(_compact(row)[1:-1] for row in (*rows, {"redirects": sorted(self.redirects)}))
        yield f"{{{head},".encode() + FILES
        yield from lines_of(self.entries)
        yield b"\n" * bool(self.entries) + END


def parse(data: bytes, target: str, *, trusted: bool = False) -> Manifest:
    """A manifest from its bytes; raises NewsroomSaysNo when it is not one of ours.

    Of one that is `trusted`, because it is known to be as it was written, only what is asked for is looked at. Every
    other is read whole, and may also be an older one or one that another program has written out again.
    """
    try:
        return _in_lines(data, target, trusted=trusted) or _whole(json.loads(data))
    except (ValueError, KeyError, TypeError) as broken:
        raise NewsroomSaysNo("target-not-ours", target=target) from broken


def _in_lines(data: bytes, target: str, *, trusted: bool) -> Manifest | None:
    """A manifest as this program writes it, or None."""
    head = data.find(FILES)
    start, end = head + len(FILES), len(data) - len(END)
    if head < 0 or not data.endswith(b"\n" + END):
        return None
    found: dict[str, Any] = json.loads(data[:head] + FILES + END)
    lines = Lines(data, start, end, int(found["count"]), target)
    return _whole(found, lines) if trusted or lines.check() else None


def _whole(found: dict[str, Any], lines: Lines | None = None) -> Manifest:
    if found["generator"] != "Rubrika" or found["format"] != FORMAT:
        raise ValueError(found["generator"])
    redirects = tuple((str(path), int(article)) for path, article in found["redirects"])
    entries = {one.path: one for one in map(entry_of, found["files"])} if lines is None else lines
    return Manifest(found["run"], entries, tuple(found["removed"]), redirects)


def _compact(row: Mapping[str, object]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))
