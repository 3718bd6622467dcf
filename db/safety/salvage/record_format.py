"""Rows as SQLite writes them down: varints and the record format (sqlite.org/fileformat2.html, sections 1.6 and 2.1).

Every function takes whatever bytes a damaged file holds and says None where they are no record.
"""

from __future__ import annotations

import struct
from typing import Any

Value = Any
"""None, an int, a float, a str; bytes where a text is not one that we would have written."""

_INTEGER_SIZES = (0, 1, 2, 3, 4, 6, 8)
"""Bytes of the serial types 1 to 6 (section 2.1)."""

_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12
_REAL_SIZE = 8
_VARINT_END = 8
"""The ninth byte of a varint has eight bits of its own (section 1.6)."""


def varint(data: bytes, at: int) -> tuple[int, int]:
    """(the signed 64-bit number at `at`, where it ends). Raises IndexError at the end of the bytes."""
    value = data[at]
    if value < 128:  # noqa: PLR2004 - the high bit says that more follows
        return value, at + 1
    value &= 127
    for place in range(1, _VARINT_END):
        byte = data[at + place]
        value = value << 7 | byte & 127
        if byte < 128:  # noqa: PLR2004 - as above
            return value, at + place + 1
    value = value << 8 | data[at + _VARINT_END]
    return value - (1 << 64) if value >> 63 else value, at + _VARINT_END + 1


def record(payload: bytes) -> list[Value] | None:
    """The values of a record that fills `payload` to its last byte, or None."""
    try:
        types = _serial_types(payload)
        if types is None:
            return None
        at, values = payload_start(payload), list[Value]()
        for kind in types:
            size = _size(kind)
            if size < 0 or at + size > len(payload):
                return None
            values.append(_value(kind, payload[at : at + size]))
            at += size
    except IndexError:
        return None
    return values if at == len(payload) else None


def payload_start(payload: bytes) -> int:
    """Where the values begin: the first varint of a record is the size of its header."""
    return varint(payload, 0)[0]


def _serial_types(payload: bytes) -> list[int] | None:
    end, at = varint(payload, 0)
    if not at <= end <= len(payload):
        return None
    types: list[int] = []
    while at < end:
        kind, at = varint(payload, at)
        types.append(kind)
    return types if at == end else None


def _size(kind: int) -> int:
    """Bytes of a value; -1 for the serial types that are never in a file."""
    if kind >= _FIRST_BLOB:
        return (kind - _FIRST_BLOB) // 2
    if 0 <= kind < _REAL:
        return _INTEGER_SIZES[kind]
    if kind in {_ZERO, _ONE}:
        return 0
    return _REAL_SIZE if kind == _REAL else -1


def _value(kind: int, data: bytes) -> Value:
    if kind > _FIRST_BLOB and kind % 2:
        return _text(data)
    if kind >= _FIRST_BLOB:
        return data
    if kind == 0:
        return None
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO
    return struct.unpack(">d", data)[0] if kind == _REAL else int.from_bytes(data, signed=True)


def _text(data: bytes) -> str | bytes:
    """No text of ours has a NUL or bytes that are no UTF-8: such stay bytes, which no column of ours holds."""
    if b"\0" in data:
        return data
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data
