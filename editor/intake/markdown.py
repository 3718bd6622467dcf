"""Markdown files with front matter, as site generators and other editors keep them."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any

from editor.domain.content import FieldKind
from editor.domain.errors import BadInput
from editor.domain.imports import Imported
from editor.domain.story import FIELDS as CONTENT
from editor.domain.story import Story, fields_of
from editor.domain.words import LANGUAGES
from editor.intake import foreign, front_matter, tongue
from editor.intake.fields import FIELDS, Fields
from editor.intake.pictures import Album, album_of, with_places
from editor.intake.standing import is_yes, standing_of

_FOLDED = re.compile(r"[\s.,']")
_PLAIN = Story()
_MOST_DIGITS = 12
"""Of a view count; the database holds nineteen."""

_LANGUAGE_NAMES = {
    "kz": "kk", "kaz": "kk", "kazakh": "kk", "қазақша": "kk", "казахский": "kk", "қазақ": "kk",
    "rus": "ru", "russian": "ru", "русский": "ru", "орысша": "ru",
    "eng": "en", "english": "en", "английский": "en", "ағылшынша": "en",
}  # fmt: skip


def read_markdown(
    text: str, *, folder: Path | None = None, language: str = "", zone: tzinfo = UTC, file: Path | None = None
) -> Imported:
    """The article of a Markdown text. `folder` is where its pictures are looked for, and nowhere above it.

    `file` is where the text lies: a site generator's folder of drafts and the date in a name say something too.
    In the body `![](photo:2)` stands for the second of the listed `photos`; the first listed one that the body
    does not show is the lead. BadInput `empty-text` or `bad-front-matter`.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff"))
    if not text.strip():
        raise BadInput("empty-text")
    parted = front_matter.part(text)
    fields = Fields(parted.fields)
    said: foreign.Report = []
    headline, body = _headline(fields.line("headline"), parted.body)
    words = {field.name: fields.line(field.outside) for field in fields_of(FieldKind.SHORT)} | {"headline": headline}
    words = {name: foreign.clean_line(line, said) for name, line in words.items()}
    album = album_of(fields.get(*FIELDS["photos"]), folder)
    body = with_places(foreign.clean_body(body, said).strip(), album)
    standing = standing_of(fields, file, zone)
    rubrics = fields.lines("rubric")
    views, unread = _views(fields)
    bylines = tuple(foreign.clean_line(one, said) for one in fields.lines("bylines", split=","))
    return Imported(
        story=_story(fields, words, body, language, album),
        rubric=rubrics[0] if rubrics else "",
        bylines=tuple(dict.fromkeys(bylines)),
        photos=tuple(album.photos),
        views=views,
        dropped=(*said, *album.dropped, *(("unread-date", one) for one in standing.unread), *unread),
        published_at=standing.published_at,
        updated_at=standing.updated_at,
        expires_at=standing.expires_at,
        not_for_readers=standing.not_for_readers,
        waits=standing.waits,
        keeps_date=True,
    )


def _story(fields: Fields, words: dict[str, str], body: str, language: str, album: Album) -> Story:
    values: dict[str, Any] = {**words}
    for field in CONTENT:
        match field.kind:
            case FieldKind.LIST:
                values[field.name] = _words(fields.lines(field.outside, split=","))
            case FieldKind.SWITCH:
                values[field.name] = is_yes(fields.line(field.outside), otherwise=getattr(_PLAIN, field.name))
            case FieldKind.SLUG:
                values[field.name] = fields.line(field.outside)
            case FieldKind.LANGUAGE:
                values[field.name] = language or _language(fields.line(field.outside), f"{words['headline']} {body}")
            case FieldKind.TEXT:
                values[field.name] = body
            case FieldKind.PLACEMENTS:
                values[field.name] = tuple(album.placements)
            case FieldKind.SHORT | FieldKind.REFERENCE | FieldKind.PEOPLE:
                pass  # words, and the names of rows that the desk looks up
    return Story(**values)


def _words(lines: list[str]) -> tuple[str, ...]:
    words = (line.lstrip("#").strip() for line in lines)
    return tuple(dict.fromkeys(word for word in words if word))


def _headline(given: str, body: str) -> tuple[str, str]:
    """A heading of the first level at the top of the body is the headline, also when it repeats it."""
    line, _end, rest = body.lstrip().partition("\n")
    if not line.startswith(("# ", "#\t")):
        return given, body
    heading = " ".join(line[1:].split())
    bare = heading.rstrip("#")
    heading = bare.rstrip() if bare.endswith(" ") else heading
    if heading and (not given or heading == given):
        return given or heading, rest
    return given, body


def _language(given: str, text: str) -> str:
    short = given.casefold().replace("_", "-").split("-")[0]
    short = _LANGUAGE_NAMES.get(short, short)
    return short if short in LANGUAGES else tongue.guess(text)


def _views(fields: Fields) -> tuple[int | None, tuple[tuple[str, str], ...]]:
    """The view count, or what stands there instead of one."""
    said = fields.line("views")
    digits = _FOLDED.sub("", said)
    if digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS:
        return int(digits), ()
    return None, ((("unread-views", said[:80]),) if said else ())
