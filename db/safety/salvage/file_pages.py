"""The pages of a database file, read without SQLite (sqlite.org/fileformat2.html, sections 1.3 to 1.6).

For files that SQLite refuses. Whatever the bytes are, nothing here raises, runs in circles or needs more than a few
times the file's size in memory or steps.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from db.safety.salvage.record_format import varint

LEAF, BRANCH = 0x0D, 0x05
"""What the b-tree page of a table begins with (section 1.6): rows, or the way to other pages."""

INDEX_LEAF, INDEX_BRANCH = 0x0A, 0x02
"""The same for an index and for a table without rowid; both hold entries."""

SIZES = (4096, *(1 << power for power in (9, 10, 11, 13, 14, 15, 16)))
"""Page sizes that there may be (section 1.3.2), ours first."""

MAGIC = b"SQLite format 3\0"
HEADER = 100
"""The first page has the file's header before its own (section 1.3)."""

_CHAIN_READS = 8
"""So many overflow pages are read for each page of the file. Rows need each once, old copies of them again."""


class Bytes(Protocol):
    """A file in memory: bytes, or a map of it."""

    def __len__(self) -> int: ...
    def __getitem__(self, part: slice, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Cell:
    """A row that a page holds; `payload` is None where its bytes can't be had."""

    key: int
    payload: bytes | None


class FilePages:
    """A file as pages of one size; the first has number 1, and one outside the file is empty."""

    def __init__(self, data: Bytes, size: int, reserved: int = 0) -> None:
        self._data, self._size = data, size
        self.usable = size - reserved
        self.count = -(-len(data) // size)
        self._reads_left = _CHAIN_READS * self.count + _CHAIN_READS

    def page(self, number: int) -> bytes:
        """The bytes of a page; fewer where the file ends within it."""
        return self._data[(number - 1) * self._size : number * self._size] if 0 < number <= self.count else b""

    def kind(self, number: int) -> int:
        """The byte that a page begins with; 0 outside the file."""
        at = (number - 1) * self._size + _start(number)
        return int.from_bytes(self._data[at : at + 1]) if 0 < number <= self.count else 0

    def rows(self, number: int) -> Iterator[Cell]:
        """The rows of a leaf of a table (section 1.6, table b-tree leaf cell)."""
        page, room, most = self.page(number), 2 * self.usable, self._most(LEAF)
        for at in self.places(page, number):
            try:
                size, after = varint(page, at)
                key, after = varint(page, after)
            except IndexError:
                continue
            room -= self._on_page(size, most)
            if room < 0:  # cells that lie over one another would make much out of little
                return
            yield Cell(key, self._payload(page, after, size, most))

    def entries(self, number: int) -> Iterator[bytes | None]:
        """The entries of a page of an index or of a table without rowid, leaf or branch."""
        page, room = self.page(number), 2 * self.usable
        skipped = 4 if self.kind(number) == INDEX_BRANCH else 0
        most = self._most(self.kind(number))
        for at in self.places(page, number):
            try:
                size, after = varint(page, at + skipped)
            except IndexError:
                yield None
                continue
            room -= self._on_page(size, most)
            if room < 0:
                return
            yield self._payload(page, after, size, most)

    def children(self, number: int) -> list[tuple[int, int | None]] | None:
        """(page, the last key under it) of a branch of a table, the last one without; None where it makes no sense."""
        page, begin, found = self.page(number), _start(number), list[tuple[int, int | None]]()
        try:
            for at in self.places(page, number):
                (child,) = struct.unpack_from(">I", page, at)
                found.append((child, varint(page, at + 4)[0]))
            (last,) = struct.unpack_from(">I", page, begin + 8)
        except (IndexError, struct.error):
            return None
        keys = [key for _child, key in found if key is not None]
        return [*found, (last, None)] if keys == sorted(set(keys)) else None

    def index_children(self, number: int) -> list[int]:
        """The pages under a branch of an index."""
        page, begin = self.page(number), _start(number)
        whole = [at for at in (*self.places(page, number), begin + 8) if at + 4 <= len(page)]
        return [struct.unpack_from(">I", page, at)[0] for at in whole]

    def is_whole(self, number: int) -> bool:
        """Whether every cell that a page says it has lies on it."""
        page, begin = self.page(number), _start(number)
        return len(self.places(page, number)) == int.from_bytes(page[begin + 3 : begin + 5])

    def places(self, page: bytes, number: int) -> list[int]:
        """Where the cells of a page begin, as its header says (section 1.6); none where that can't be."""
        begin = _start(number)
        head = begin + (12 if self.kind(number) in {BRANCH, INDEX_BRANCH} else 8)
        count = int.from_bytes(page[begin + 3 : begin + 5])
        end = head + 2 * count
        if len(page) < end or end > self.usable:
            return []
        found = struct.unpack_from(f">{count}H", page, head)
        return [at for at in dict.fromkeys(found) if end <= at < self.usable]

    def end_of(self, page: bytes, at: int, kind: int) -> int:
        """Where the cell at `at` of a leaf ends; 0 where it makes no sense."""
        try:
            size, after = varint(page, at)
            after = varint(page, after)[1] if kind == LEAF else after
        except IndexError:
            return 0
        most = self._most(kind)
        return after + self._on_page(size, most) + (4 if size > most else 0)

    def _most(self, kind: int) -> int:
        """Payload that stays on its page whole (section 1.6: X)."""
        return self.usable - 35 if kind == LEAF else (self.usable - 12) * 64 // 255 - 23

    def _on_page(self, size: int, most: int) -> int:
        """How many bytes of a payload of `size` its page holds itself (section 1.6: X, M and K)."""
        if size <= most:
            return max(size, 0)
        least = (self.usable - 12) * 32 // 255 - 23
        kept = least + (size - least) % (self.usable - 4)
        return kept if kept <= most else least

    def _payload(self, page: bytes, at: int, size: int, most: int) -> bytes | None:
        """The payload of a cell: what its page holds and what overflow pages do; None where that can't be."""
        if size < 0 or size > self.count * self.usable:
            return None
        end = at + self._on_page(size, most)
        if end > min(len(page), self.usable):
            return None
        if size <= most:
            return page[at:end]
        return self._chained(page[at:end], page[end : end + 4], size)

    def _chained(self, head: bytes, way: bytes, size: int) -> bytes | None:
        """`head` and what follows it: each overflow page begins with the number of the next one (section 1.6)."""
        parts, left, seen, number = [head], size - len(head), set[int](), int.from_bytes(way)
        while left > 0:
            if number in seen or self._reads_left <= 0:
                return None
            seen.add(number)
            self._reads_left -= 1
            page = self.page(number)
            part = page[4 : 4 + min(left, self.usable - 4)]
            if len(part) < min(left, self.usable - 4):
                return None
            parts.append(part)
            left -= len(part)
            number = int.from_bytes(page[:4])
        return b"".join(parts)


def file_pages_of(data: Bytes, hint: int = 0) -> FilePages:
    """The pages of a file; their size is that of its header, else `hint`, else the one that fits best."""
    header = bytes(data[:HEADER])
    if header.startswith(MAGIC) and (size := stated_size(header)):
        reserved = header[20]
        return FilePages(data, size, reserved if size - reserved >= 480 else 0)  # noqa: PLR2004 - section 1.3.4
    return FilePages(data, hint or guessed_size(data))


def stated_size(header: bytes) -> int:
    """The page size in a file's header (section 1.3.2: 1 stands for 65,536), or 0 when there is no such."""
    size = int.from_bytes(header[16:18])
    size = 1 << 16 if size == 1 else size
    return size if size in SIZES else 0


_SAMPLE = 4000


def guessed_size(data: Bytes) -> int:
    """The size under which the most bytes lie in b-tree pages that are filled to their end, as SQLite fills them."""
    return max(SIZES, key=lambda size: _filled(FilePages(data, size)) * size)


def _filled(pages: FilePages) -> int:
    step = max(1, pages.count // _SAMPLE)
    return step * sum(_is_filled(pages, number) for number in range(1, pages.count + 1, step))


def _is_filled(pages: FilePages, number: int) -> bool:
    if pages.kind(number) not in {LEAF, INDEX_LEAF}:
        return False
    page = pages.page(number)
    ends = [pages.end_of(page, at, pages.kind(number)) for at in pages.places(page, number)]
    return max(ends, default=0) == pages.usable


def _start(number: int) -> int:
    return HEADER if number == 1 else 0
