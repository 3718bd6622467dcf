"""Reading IIM, the older IPTC block of a JPEG, whose character set is often not stated."""

from __future__ import annotations

from dataclasses import dataclass, field

UTF8_MARK = b"\x1b%G"
"""The value of dataset 1:90 that says UTF-8."""

CYRILLIC = "cp1251"
TEXT_SETS = {80: "creator", 110: "credit", 116: "copyright", 120: "description", 105: "headline", 115: "source"}
DATE, TIME = 55, 60
APPLICATION = 2
"""The record that holds what people write."""

_MARK, _HEAD = 0x1C, 5


@dataclass(frozen=True, slots=True)
class Iim:
    """Fields by the names of `PhotoFacts`; `guessed_charset` is set where UTF-8 did not fit."""

    fields: dict[str, str] = field(default_factory=dict[str, str])
    guessed_charset: str = ""


def parse(block: bytes) -> Iim:
    """Read the datasets of a block; what follows a broken one is left."""
    fields: dict[str, str] = {}
    guessed = ""
    sets = list(_datasets(block))
    is_utf8 = (1, 90, UTF8_MARK) in sets
    for record, number, data in sets:
        name = TEXT_SETS.get(number) if record == APPLICATION else None
        if name is None or not data.strip(b"\0 "):
            continue
        text, charset = (data.decode(errors="replace"), "") if is_utf8 else text_of(data)
        guessed = guessed or charset
        text = text.strip("\0 \t\r\n")
        fields[name] = f"{fields[name]}, {text}" if name == "creator" and name in fields else fields.get(name, text)
    if moment := _moment({number: data for record, number, data in sets if record == APPLICATION}):
        fields["taken_at"] = moment
    return Iim(fields, guessed)


def text_of(data: bytes) -> tuple[str, str]:
    """Text of unstated encoding, and the encoding where it is a guess: UTF-8 when it fits, else Cyrillic Windows.

    A value cut inside its last letter, as limits in bytes do, is still UTF-8.
    """
    try:
        return data.decode(), ""
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start:
            return data[: error.start].decode(), ""
    return data.decode(CYRILLIC, errors="replace"), CYRILLIC


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


def _moment(sets: dict[int, bytes]) -> str:
    day = sets.get(DATE, b"").decode("ascii", "replace")
    clock = sets.get(TIME, b"").decode("ascii", "replace")
    if len(day) != len("20261120"):
        return ""
    return f"{day}T{clock}" if clock else day
