"""Bytes of a file as text, in whatever table of characters they are."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from editor.domain.errors import BadInput

_SIGNATURES = (b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"\xd0\xcf\x11\xe0", b"{\\rtf")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CYRILLIC_TABLES = ("cp1251", "kz1048", "koi8-r", "cp866")
_KAZAKH = frozenset("әғқңөұүһі")
_COMMON = frozenset("оеаинтсрвлкмдпыья")
_RUSSIAN = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text and the character table it was guessed to be in; empty when there was nothing to guess."""

    text: str
    guessed: str = ""


def decode(data: bytes, name: str = "") -> Decoded:
    """Bytes as text: by their mark, else UTF-8, else UTF-16, else the Cyrillic table that gives most words."""
    if data.startswith(_SIGNATURES):
        raise BadInput("not-text", file=name)
    for mark, table in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data, table, name))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data, name)
    if "\0" in text:
        return _guess(data, name)
    return Decoded(text)


def _strictly(data: bytes, table: str, name: str) -> str:
    try:
        text = data.decode(table)
    except UnicodeDecodeError as error:
        raise BadInput("not-text", file=name) from error
    if "\0" in text:
        raise BadInput("not-text", file=name)
    return text


def _guess(data: bytes, name: str) -> Decoded:
    if b"\0" in data:
        table = "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
        text = _strictly(data, table, name)
        return Decoded(text, "UTF-16")
    sample = data[:20_000]
    table = max(_CYRILLIC_TABLES, key=lambda one: _likeness(sample.decode(one, "replace")))
    text = data.decode(table, "replace")
    if _likeness(text[:20_000]) <= 0:
        raise BadInput("not-text", file=name)
    return Decoded(text, table.upper())


def _likeness(text: str) -> int:
    """How much a text looks like Cyrillic prose: its commonest letters, less what no prose has."""
    letters = sum((char in _COMMON) + 2 * (char in _KAZAKH) for char in text)
    strange = sum(
        not (char.lower() in _RUSSIAN or char.lower() in _KAZAKH or char in "«»—–…№“”„’°©")
        for char in text
        if char > "\x7f"
    )
    broken = sum(char < " " and char not in "\n\r\t\f" for char in text)
    return letters - 2 * strange - 20 * broken
