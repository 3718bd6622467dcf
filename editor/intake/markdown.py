"""Markdown files with front matter, as site generators and other editors keep them."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, tzinfo
from pathlib import Path

from editor.domain.errors import BadInput
from editor.domain.imports import Imported
from editor.domain.story import Story
from editor.domain.words import LANGUAGES
from editor.intake import foreign, front_matter, tongue
from editor.intake.fields import FIELDS, Fields
from editor.intake.pictures import Album, album_of, with_places
from editor.intake.standing import standing_of
from editor.language.profiles import PROFILES

_FOLDED = re.compile(r"[\s.,']")
_MOST_DIGITS = 12
"""Of a view count; the database holds nineteen."""

_LANGUAGE_NAMES = {name: tag for tag, profile in PROFILES.items() for name in profile.called}


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
    words = {"headline": headline} | {name: fields.line(name) for name in ("kicker", "lede", "dateline")}
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
    tags = (tag.lstrip("#").strip() for tag in fields.lines("tags", split=","))
    return Story(
        kicker=words["kicker"],
        headline=words["headline"],
        lede=words["lede"],
        dateline=words["dateline"],
        language=language or _language(fields.line("language"), f"{words['headline']} {body}"),
        body=body,
        slug=fields.line("slug"),
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        placements=tuple(album.placements),
    )


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
