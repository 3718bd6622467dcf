"""Reading IIM, the older IPTC block of a JPEG, whose character set is often not stated."""

from __future__ import annotations

from editor.photos.carriers import Carrier, cleaned
from editor.photos.charsets import judge

CHARACTER_SET = (1, 90)
STATED = {b"\x1b%G": "utf-8", b"\x1b%/G": "utf-8", b"\x1b%/I": "utf-8", b"\x1b-A": "latin-1", b"\x1b.A": "latin-1",
          b"\x1b-L": "iso8859_5"}  # fmt: skip
"""What dataset 1:90 says: escape sequences of ISO 2022."""

CREATOR = 80
TEXT_SETS = {CREATOR: "creator", 110: "credit", 116: "copyright", 120: "description", 105: "headline", 115: "source",
             40: "usage_terms"}  # fmt: skip
LIMITS = {80: 32, 110: 32, 115: 32, 116: 128, 105: 256, 120: 2000, 40: 256}
"""Bytes that a dataset of record 2 may have (IIM 4.2)."""

EXPIRES, DATE, TIME = 37, 55, 60
APPLICATION = 2
"""The record that holds what people write."""

_MARK, _HEAD = 0x1C, 5
_MOST_CREATORS = 50


def parse(block: bytes) -> Carrier:
    """Read the datasets of a block; what follows a broken one is left."""
    sets = _datasets(block)
    stated = next((STATED.get(data, "") for record, number, data in sets if (record, number) == CHARACTER_SET), "")
    words = [(number, data) for record, number, data in sets if record == APPLICATION and number in TEXT_SETS]
    judged = judge((data.strip(b"\0 ") for _number, data in words), stated)
    fields: dict[str, str] = {}
    creators: list[str] = []
    cut: set[str] = set()
    for (number, data), text in zip(words, map(cleaned, judged.texts), strict=True):
        name = TEXT_SETS[number]
        if not text or (name in fields and number != CREATOR):
            continue
        if _is_full(data, LIMITS[number]):
            cut.add(name)
        fields.setdefault(name, text)
        if number == CREATOR and text not in creators and len(creators) < _MOST_CREATORS:
            creators.append(text)
    if creators:
        fields["creator"] = ", ".join(creators)
    numbers = {number: data for record, number, data in sets if record == APPLICATION}
    fields |= {name: text for name, text in _moments(numbers).items() if text}
    return Carrier(fields, tuple(creators), judged.charset, frozenset(cut))


def of_resources(data: bytes) -> bytes:
    """The IIM block of a text of Photoshop's resources, or the text itself where it is a bare block."""
    at = data.find(b"8BIM\x04\x04")
    if at < 0:
        return data[data.find(b"\x1c") :] if b"\x1c" in data else b""
    name = at + 6
    start = name + 1 + data[name] if name < len(data) else len(data)
    start += (start - name) % 2
    return data[start + 4 : start + 4 + int.from_bytes(data[start : start + 4], "big")]


def _is_full(data: bytes, limit: int) -> bool:
    """Whether a value ends where its limit does; one of two-byte letters may end a byte before."""
    return len(data) >= limit or (len(data) == limit - 1 and not data.isascii())


def _datasets(block: bytes) -> list[tuple[int, int, bytes]]:
    found: list[tuple[int, int, bytes]] = []
    at = 0
    while at + _HEAD <= len(block) and block[at] == _MARK:
        record, number = block[at + 1], block[at + 2]
        length = int.from_bytes(block[at + 3 : at + _HEAD], "big")
        if length & 0x8000 or at + _HEAD + length > len(block):
            break
        found.append((record, number, block[at + _HEAD : at + _HEAD + length]))
        at += _HEAD + length
    return found


def _moments(sets: dict[int, bytes]) -> dict[str, str]:
    day, clock, last = (
        sets.get(number, b"").decode("ascii", "replace").strip("\0 ") for number in (DATE, TIME, EXPIRES)
    )
    taken = (f"{day}T{clock}" if clock else day) if len(day) == len("20261120") else ""
    return {"taken_at": taken, "rights_end": last}
