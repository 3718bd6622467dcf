"""The write-ahead log put into a copy of its database without SQLite (sqlite.org/fileformat2.html, section 4).

SQLite does the same when it opens the database, but not where the first page is noise.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.safety.salvage.file_pages import SIZES

_HEADER, _FRAME = 32, 24
_MAGIC = 0x377F0682
"""The last bit tells the byte order of the checksums (section 4.2)."""

_FURTHEST = 16
"""A page so many times further than database and wal are long is not believed: the copy would fill the disk."""


@dataclass(frozen=True, slots=True)
class WalHeader:
    """What a wal says of itself: the page size, the salts of its frames, and how and from where it sums up."""

    page_size: int
    salts: bytes
    order: str
    sums: tuple[int, int]


def apply_wal(wal: Path, database: Path) -> int:
    """Write the pages of all committed frames of `wal` into `database`; the page size, or 0 without a wal.

    `database` is a copy: it changes. Frames behind the first that does not fit its checksum are not taken, nor are
    those of a transaction that has no end (section 4.4).
    """
    if not wal.is_file():
        return 0
    furthest = _FURTHEST * (wal.stat().st_size + database.stat().st_size)
    with wal.open("rb") as frames, database.open("r+b") as pages:
        header = read_header(frames.read(_HEADER))
        if header is None:
            return 0
        waiting: dict[int, int] = {}
        for number, is_end, place in _valid_frames(frames, header):
            if number * header.page_size <= furthest:
                waiting[number] = place
            if is_end:
                _write(frames, pages, waiting, header.page_size)
                frames.seek(place + header.page_size)
                waiting.clear()
    return header.page_size


def read_header(data: bytes) -> WalHeader | None:
    """The header of a wal, or None where it is not one (section 4.1)."""
    if len(data) < _HEADER:
        return None
    magic, _version, size, _number = struct.unpack(">4I", data[:16])
    order = ">" if magic & 1 else "<"
    sums = _summed((0, 0), data[:24], order)
    if magic & ~1 != _MAGIC or size not in SIZES or sums != struct.unpack(">2I", data[24:]):
        return None
    return WalHeader(size, data[16:24], order, sums)


def _valid_frames(frames: BinaryIO, header: WalHeader) -> Iterator[tuple[int, bool, int]]:
    """(page, whether it ends a transaction, where its bytes begin) until a frame does not fit (section 4.1)."""
    sums, place = header.sums, _HEADER
    while len(head := frames.read(_FRAME)) == _FRAME and len(page := frames.read(header.page_size)) == header.page_size:
        number, size_after = struct.unpack(">2I", head[:8])
        sums = _summed(_summed(sums, head[:8], header.order), page, header.order)
        if head[8:16] != header.salts or sums != struct.unpack(">2I", head[16:]) or not number:
            return
        yield number, size_after > 0, place + _FRAME
        place += _FRAME + header.page_size


def _write(frames: BinaryIO, pages: BinaryIO, waiting: dict[int, int], size: int) -> None:
    for number, place in waiting.items():
        frames.seek(place)
        pages.seek((number - 1) * size)
        pages.write(frames.read(size))


def _summed(sums: tuple[int, int], data: bytes, order: str) -> tuple[int, int]:
    """The checksum of section 4.2, carried on over `data`, whose length is a multiple of eight."""
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = first + one + second & 0xFFFFFFFF
        second = second + other + first & 0xFFFFFFFF
    return first, second
