"""What this room is called for: a file or a text of any known format, taken in with a report."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path

from editor.domain.characters import with_line_feeds
from editor.domain.errors import BadInput
from editor.domain.imports import Imported
from editor.domain.words import LANGUAGES
from editor.intake import front_matter
from editor.intake.decoding import decode
from editor.intake.files import TEXT_LIMIT, contents
from editor.intake.markdown import read_markdown
from editor.intake.pasted import read_page

FORMATS = ("auto", "text", "markdown")
LARGEST = TEXT_LIMIT

_TEXT_ENDINGS = {"", ".txt", ".text"}
_MARKDOWN_ENDINGS = {".md", ".markdown", ".mdown"}


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
