"""The door of this room: a file or a text of any known format, taken in with a report."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from pathlib import Path

from editor.domain.characters import with_line_feeds
from editor.domain.errors import BadInput
from editor.domain.imports import Imported
from editor.domain.words import LANGUAGES
from editor.intake import front_matter
from editor.intake.files import TEXT_LIMIT, contents
from editor.intake.markdown import read_markdown
from editor.intake.pasted import read_page

FORMATS = ("auto", "text", "markdown")
LARGEST = TEXT_LIMIT

_TEXT_ENDINGS = {"", ".txt", ".text"}
_MARKDOWN_ENDINGS = {".md", ".markdown", ".mdown"}
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


def read(path: Path, form: str = "auto", language: str = "", zone: tzinfo = UTC) -> tuple[Imported, ...]:
    """The articles in a file; `form` is one of `FORMATS`, and `language` wins over what the text looks like.

    BadInput: `not-text`, `too-long-text`, `empty-text`, `only-address`, `bad-front-matter`, `unknown-format`.
    BadInput: `not-a-file`; WorldFailed: `unreadable-file`.
    """
    _check(form, language)
    decoded = decode(contents(path, LARGEST), path.name)
    chosen = _format_of(path, decoded.text) if form == "auto" else form
    if chosen == "markdown":
        text = with_line_feeds(decoded.text)
        imported = read_markdown(text, folder=path.parent, language=language, zone=zone, file=path)
    else:
        imported = read_page(decoded.text, language=language, zone=zone)
    if decoded.guessed:
        imported = replace(imported, dropped=(("guessed-table", decoded.guessed), *imported.dropped))
    return (imported,)


def read_text(text: str, form: str = "auto", language: str = "", zone: tzinfo = UTC) -> tuple[Imported, ...]:
    """The articles in a text that came from the clipboard or another program; see `read`."""
    _check(form, language)
    if len(text) > LARGEST:
        raise BadInput("too-long-text", file="", limit=LARGEST // 1024 // 1024)
    if form == "markdown" or (form == "auto" and front_matter.begins_with_fields(text)):
        return (read_markdown(with_line_feeds(text), language=language, zone=zone),)
    return (read_page(text, language=language, zone=zone),)


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


def _check(form: str, language: str) -> None:
    if form not in FORMATS:
        raise BadInput("unknown-format", form=form, known=", ".join(FORMATS))
    if language and language not in LANGUAGES:
        raise BadInput("unknown-language", language=language, known=", ".join(LANGUAGES))


def _format_of(path: Path, text: str) -> str:
    ending = path.suffix.lower()
    if ending in _MARKDOWN_ENDINGS or front_matter.begins_with_fields(text.removeprefix("\ufeff")):
        return "markdown"
    if ending not in _TEXT_ENDINGS:
        raise BadInput("unknown-ending", file=path.name)
    return "text"


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
