"""Whether a picture's file is whole, as far as its format tells: its structure walked from end to end.

A PNG has a checksum for each chunk. JPEG, WebP and GIF have none: a byte inside their pixels that is another one shows
only where it breaks the structure, so a file may pass whose picture has a wrong spot.
"""

from __future__ import annotations

import struct
import zlib

from editor.domain.errors import BadInput

SCAN_LIMIT = 100
"""Passes of a progressive JPEG; programs write about ten, and each one is decoded over the whole picture."""

_STANDALONE = {0x01, *range(0xD0, 0xD8)}
_SOS, _EOI = 0xDA, 0xD9
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_HEAD = 2
_GIF_HEAD = 13


def examine(data: bytes, name: str, fmt: str) -> None:
    """Look through a file before its pixels are decoded; linear in its bytes. Raises BadInput."""
    look = {"JPEG": _jpeg, "MPO": _jpeg, "PNG": _png, "WEBP": _webp, "GIF": _gif}[fmt]
    try:
        scans = look(data)
    except (struct.error, IndexError, ValueError) as error:
        raise BadInput("photo-damaged", name=name) from error
    if scans > SCAN_LIMIT:
        raise BadInput("photo-too-many-scans", name=name, scans=scans, limit=SCAN_LIMIT)


def _jpeg(data: bytes) -> int:
    """How many scans there are; ValueError where a marker stands that cannot stand there."""
    at, scans, frames = _HEAD, 0, 0
    while not scans or at + _HEAD <= len(data):  # the decoder knows best whether a file without its last mark is whole
        if data[at] != 0xFF:  # noqa: PLR2004 - every marker begins so
            raise ValueError("no marker")
        while data[at] == 0xFF:  # noqa: PLR2004 - and may be filled up so
            at += 1
        marker = data[at]
        at += 1
        if marker == _EOI:
            break
        if marker in _STANDALONE:
            continue
        if not 0xC0 <= marker <= 0xFE:  # noqa: PLR2004 - what is not given to anything
            raise ValueError("unknown marker")
        (length,) = struct.unpack_from(">H", data, at)
        if length < _HEAD or at + length > len(data):
            raise ValueError("bad length")
        frames += marker in _FRAMES
        at += length
        if marker == _SOS:
            scans += 1
            at = _after_scan(data, at)
    if not scans or frames != 1:
        raise ValueError("no picture")
    return scans


def _after_scan(data: bytes, at: int) -> int:
    """The place of the marker behind the pixels of a scan; restart marks must come in their order."""
    restart = 0
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 == len(data):
            return len(data)
        following = data[at + 1]
        if following == 0:
            at += 2
        elif 0xD0 <= following <= 0xD7:  # noqa: PLR2004 - RST0 to RST7
            if following - 0xD0 != restart % 8:
                raise ValueError("restart out of order")
            restart += 1
            at += 2
        elif following == 0xFF:  # noqa: PLR2004 - filling
            at += 1
        else:
            return at


def _png(data: bytes) -> int:
    at = 8
    while True:
        length, kind = struct.unpack_from(">I4s", data, at)
        (stated,) = struct.unpack_from(">I", data, at + 8 + length)
        if zlib.crc32(memoryview(data)[at + 4 : at + 8 + length]) != stated:
            raise ValueError("checksum")
        if kind == b"IEND":
            return 1
        at += 12 + length


def _webp(data: bytes) -> int:
    (size,) = struct.unpack_from("<I", data, 4)
    if size + 8 > len(data) or data[8:12] != b"WEBP":
        raise ValueError("size")
    at, end = 12, size + 8
    while at < end:
        kind, length = struct.unpack_from("<4sI", data, at)
        if at + 8 + length > end or not kind.strip().isalnum():
            raise ValueError("chunk")
        at += 8 + length + length % 2
    return 1


def _gif(data: bytes) -> int:
    flags = data[10]
    at = _GIF_HEAD + (3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0)
    while True:
        kind = data[at]
        if kind == 0x3B:  # noqa: PLR2004 - the trailer
            return 1
        if kind == 0x21:  # noqa: PLR2004 - an extension
            at = _after_blocks(data, at + 2)
        elif kind == 0x2C:  # noqa: PLR2004 - a frame
            local = data[at + 9]
            if not 2 <= data[at + 10 + (3 * 2 ** ((local & 7) + 1) if local & 0x80 else 0)] <= 8:  # noqa: PLR2004
                raise ValueError("code size")
            at = _after_blocks(data, at + 11 + (3 * 2 ** ((local & 7) + 1) if local & 0x80 else 0))
        else:
            raise ValueError("unknown block")


def _after_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1
