"""The entries of a manifest in its own bytes: each is read only where it is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from editor.domain.errors import NewsroomSaysNo
from editor.export.entries import Entry, entry_of, line_of

PATH = b'{"path":"'
"""How each line begins; up to the path it needs no parsing."""

SIZE = b',"bytes":'
SEPARATOR = b",\n"
AFTER_SLASH = b"0"
"""The byte that follows the one between folders: what lies in a folder comes before it."""

BATCH = 500
"""Lines that are written at once."""


class Lines(Mapping[str, Entry]):
    """Entries in the bytes of a manifest, sorted by path, each on a line of its own.

    One entry costs a search by halves; only who goes through all of them has them all parsed, once.
    `data[start:end]` are whole lines, of which the last has no comma. Raises NewsroomSaysNo "target-not-ours" where a
    line turns out to be none.
    """

    def __init__(self, data: bytes, start: int, end: int, count: int, target: str) -> None:
        self._target = target
        self._data, self._start, self._end, self._count = data, start, end, count
        self._all: dict[str, Entry] | None = None

    def __getitem__(self, path: str) -> Entry:
        if self._all is not None:
            return self._all[path]
        start, end = self._find(path.encode())
        if start == end:
            raise KeyError(path)
        return self._entry(start, end)

    def __contains__(self, path: object) -> bool:
        if self._all is not None:
            return path in self._all
        return isinstance(path, str) and len(set(self._find(path.encode()))) > 1

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        if self._all is None:
            self._all = {one.path: one for one in self._from(self._start)}
        return iter(self._all)

    def under(self, folder: str) -> Iterator[Entry]:
        """The entries in a folder and in those inside it, by path; all of them with ""."""
        return self.beginning(f"{folder}/" if folder else "")

    def beginning(self, prefix: str) -> Iterator[Entry]:
        """The entries whose path begins so."""
        for one in self._from(self._find(prefix.encode())[0]):
            if not one.path.startswith(prefix):
                return
            yield one

    def inside(self, folder: str) -> Iterator[tuple[str, int]]:
        """Path and size of each file that lies in a folder itself; those inside others are not read."""
        prefix = f"{folder}/".encode() if folder else b""
        at = self._find(prefix)[0]
        while at < self._end:
            end = self._data.index(b"\n", at) + 1
            path = self._path(at, end)
            if not path.startswith(prefix):
                return
            name, deeper, _rest = path[len(prefix) :].partition(b"/")
            if deeper:
                at = self._find(prefix + name + AFTER_SLASH)[0]
            else:
                yield path.decode(), self._size(at, end)
                at = end

    def sizes(self, after: str) -> Iterator[tuple[str, int]]:
        """Path and size of each file that comes after a path."""
        start, end = self._find(after.encode())
        for at, stop in self._ranges(end if start != end else start):
            yield self._path(at, stop).decode(), self._size(at, stop)

    def check(self) -> bool:
        """Whether every line is an entry, and as many of them in their order as there should be."""
        count, last = 0, b""
        try:
            for start, end in self._ranges(self._start):
                path = self._path(start, end)
                if (count and path <= last) or self._entry(start, end).path.encode() != path:
                    return False
                count, last = count + 1, path
        except NewsroomSaysNo:
            return False
        return count == self._count

    def spliced(self, made: Mapping[str, Entry], removed: Iterable[str]) -> Iterator[bytes | memoryview]:
        """The bytes of all entries with some put in, exchanged and taken out; what stays is copied as it is."""
        at, view, is_first = self._start, memoryview(self._data), True
        for path in sorted({*made, *removed}, key=str.encode):
            start, end = self._find(path.encode())
            for piece in (self._bare(view, at, start), line_of(made[path]) if path in made else b""):
                if piece:
                    yield from (piece,) if is_first else (SEPARATOR, piece)
                    is_first = False
            at = end
        if rest := self._bare(view, at, self._end):
            yield from (rest,) if is_first else (SEPARATOR, rest)

    def _bare(self, view: memoryview, start: int, end: int) -> memoryview:
        """Whole lines without what separates the last one from the next."""
        if start < end:
            end -= len(SEPARATOR) if self._data[end - len(SEPARATOR) : end] == SEPARATOR else 1
        return view[start:end]

    def _from(self, start: int) -> Iterator[Entry]:
        return (self._entry(begin, end) for begin, end in self._ranges(start))

    def _ranges(self, start: int) -> Iterator[tuple[int, int]]:
        while start < self._end:
            end = self._data.index(b"\n", start) + 1
            yield start, end
            start = end

    def _find(self, path: bytes) -> tuple[int, int]:
        """Where a line begins and ends; twice the place where it would be when there is none."""
        low, high = self._start, self._end
        while low < high:
            middle = (low + high) // 2
            start = self._data.rfind(b"\n", low, middle) + 1 or low
            end = self._data.index(b"\n", middle) + 1
            found = self._path(start, end)
            if found == path:
                return start, end
            low, high = (end, high) if found < path else (low, start)
        return low, low

    def _path(self, start: int, end: int) -> bytes:
        first = start + len(PATH)
        path = self._data[first : self._data.find(b'"', first, end)]
        if self._data.startswith(PATH, start) and b"\\" not in path:
            return path
        return self._entry(start, end).path.encode()

    def _size(self, start: int, end: int) -> int:
        at = self._data.find(SIZE, start, end) + len(SIZE)
        try:
            return int(self._data[at : self._data.find(b",", at, end)])
        except ValueError as broken:
            raise NewsroomSaysNo("target-not-ours", target=self._target) from broken

    def _entry(self, start: int, end: int) -> Entry:
        try:
            return entry_of(json.loads(self._data[start:end].rstrip(SEPARATOR)))
        except (ValueError, KeyError, TypeError) as broken:
            raise NewsroomSaysNo("target-not-ours", target=self._target) from broken


class Changed(Mapping[str, Entry]):
    """Entries with some put in, exchanged and taken out."""

    def __init__(self, before: Mapping[str, Entry], made: Iterable[Entry], removed: Iterable[str]) -> None:
        self._before = before
        self._made = {one.path: one for one in made}
        self._removed = frozenset(path for path in removed if path in before) - self._made.keys()
        added = sum(1 for path in self._made if path not in before)
        self._count = len(before) + added - len(self._removed)

    def __getitem__(self, path: str) -> Entry:
        if path in self._removed:
            raise KeyError(path)
        return self._made[path] if path in self._made else self._before[path]

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        yield from (path for path in self._before if path not in self._removed)
        yield from (path for path in self._made if path not in self._before)

    def lines(self) -> Iterator[bytes | memoryview]:
        """The bytes of all of them, sorted by path."""
        if isinstance(self._before, Lines):
            return self._before.spliced(self._made, self._removed)
        return _lines_of(self)


def lines_of(entries: Mapping[str, Entry]) -> Iterator[bytes | memoryview]:
    """The bytes of entries, sorted by path, the last line without its end."""
    if isinstance(entries, Changed):
        return entries.lines()
    return entries.spliced({}, ()) if isinstance(entries, Lines) else _lines_of(entries)


def _lines_of(entries: Mapping[str, Entry]) -> Iterator[bytes | memoryview]:
    paths = sorted(entries, key=str.encode)
    for first in range(0, len(paths), BATCH):
        lines = SEPARATOR.join(line_of(entries[path]) for path in paths[first : first + BATCH])
        yield from (SEPARATOR, lines) if first else (lines,)
