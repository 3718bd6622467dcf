"""Markdown files with front matter, as site generators and other editors keep them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import cast

from editor.domain.errors import BadInput
from editor.domain.imports import Imported, PhotoPlace
from editor.domain.photos import Placement, Role
from editor.domain.story import PHOTO_MARK, PHOTO_REFERENCE, Story
from editor.domain.words import LANGUAGES
from editor.intake import credit_lines, foreign, front_matter, plain, tongue
from editor.intake.moments import moment

FIELDS: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "title", "заголовок", "тақырып"),
    "lede": ("lede", "lead", "summary", "description", "excerpt", "abstract", "лид", "анонс"),
    "kicker": ("kicker", "надзаголовок"),
    "dateline": ("dateline", "location", "место"),
    "rubric": ("rubric", "section", "category", "categories", "рубрика", "айдар"),
    "bylines": ("bylines", "byline", "authors", "author", "автор", "авторы", "авторлар"),
    "tags": ("tags", "keywords", "теги", "тегтер"),
    "date": ("date", "published", "published_at", "pubdate", "дата", "күні"),
    "language": ("language", "lang", "locale", "язык", "тіл"),
    "slug": ("slug", "permalink"),
    "photos": ("photos", "photo", "image", "images", "cover", "фото", "сурет"),
    "views": ("views", "просмотры"),
}
"""What each field may be called; the first name that is there wins."""

_HEADING = re.compile(r"\A\s*#[ \t]+(?P<text>[^\n]+?)[ \t]*#*[ \t]*(?:\n|\Z)")
_PICTURE = re.compile(r"!\[(?P<alt>[^\]\n]*)\]\(\s*<?(?P<file>[^\s)>]+)>?(?:\s+[\"'«](?P<caption>[^\n]*?)[\"'»])?\s*\)")
_NUMBER = re.compile(r"photo:(?P<number>-?\d+)")


@dataclass(slots=True)
class _Album:
    """Photographs met so far; `listed` are those of the front matter by their number from 1."""

    folder: Path | None
    listed: dict[int, PhotoPlace]
    photos: list[PhotoPlace] = field(default_factory=list[PhotoPlace])
    placements: list[Placement] = field(default_factory=list[Placement])
    dropped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def add(self, place: PhotoPlace, role: Role) -> None:
        """Put a photograph at the end of the page's order."""
        self.photos.append(place)
        self.placements.append(Placement(place.placement_id, role=role, caption=place.caption, alt=place.alt))

    def next_id(self) -> int:
        """A number that no photograph of this text has."""
        return -len(self.listed) - len(self.photos) - 1


def read_markdown(text: str, *, folder: Path | None = None, language: str = "", zone: tzinfo = UTC) -> Imported:
    """The article of a Markdown text. `folder` is where its pictures are looked for, and nowhere above it.

    In the body `![](photo:2)` stands for the second of the listed `photos`; the first listed one that the body
    does not show is the lead. BadInput `empty-text` or `bad-front-matter`.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    if not text.strip():
        raise BadInput("empty-text")
    parted = front_matter.part(text)
    fields = {name: _first(parted.fields, names) for name, names in FIELDS.items()}
    headline, body = _headline(_line(fields["headline"]), parted.body)
    album = _album(fields["photos"], folder)
    said = album.dropped
    headline = foreign.clean_line(headline, said)
    body = _with_places(foreign.clean_body(body, said).strip(), album)
    story = Story(
        language=language or _language(_line(fields["language"]), f"{headline} {body}"),
        kicker=foreign.clean_line(_line(fields["kicker"]), said),
        headline=headline,
        lede=foreign.clean_line(_line(fields["lede"]), said),
        dateline=foreign.clean_line(_line(fields["dateline"]), said),
        body=body,
        slug=_line(fields["slug"]).strip("/").rsplit("/", 1)[-1].removesuffix(".html"),
        tags=tuple(dict.fromkeys(_lines(fields["tags"], split=","))),
        placements=tuple(album.placements),
    )
    rubrics = _lines(fields["rubric"])
    return Imported(
        story=story,
        rubric=rubrics[0] if rubrics else "",
        bylines=tuple(dict.fromkeys(foreign.clean_line(one, said) for one in _lines(fields["bylines"], split=","))),
        photos=tuple(album.photos),
        published_at=_date(fields["date"], zone),
        views=views if isinstance(views := fields["views"], int) else None,
        dropped=tuple(album.dropped),
    )


def _first(fields: dict[str, object], names: Iterable[str]) -> object:
    return next((fields[name] for name in names if fields.get(name) not in (None, "", [])), None)


def _headline(given: str, body: str) -> tuple[str, str]:
    """A heading of the first level at the top of the body is the headline, also when it repeats it."""
    found = _HEADING.match(body)
    if found and (not given or found["text"].strip() == given):
        return given or found["text"].strip(), body[found.end() :]
    return given, body


def _language(given: str, text: str) -> str:
    short = given.lower().replace("_", "-").split("-")[0]
    short = {"kz": "kk", "rus": "ru", "kaz": "kk", "eng": "en"}.get(short, short)
    return short if short in LANGUAGES else tongue.guess(text)


def _line(value: object) -> str:
    """A value as one line of text; of a list, its first. Deeper ones say nothing: YAML can nest them without end."""
    if isinstance(value, list):
        value = cast("list[object]", value)[0] if value else ""
    if isinstance(value, dict):
        value = cast("dict[str, object]", value).get("name", "")
    return "" if value is None or isinstance(value, bool | list | dict) else " ".join(plain.clean(str(value)).split())


def _lines(value: object, split: str = "") -> list[str]:
    values = cast("list[object]", value) if isinstance(value, list) else [value]
    lines = [part.strip() for one in values for part in (_line(one).split(split) if split else [_line(one)])]
    return [line for line in lines if line]


def _date(value: object, zone: tzinfo) -> datetime | None:
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=zone)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=zone)
    text = _line(value)
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return moment(text, zone)
    return read if read.tzinfo else read.replace(tzinfo=zone)


def _album(value: object, folder: Path | None) -> _Album:
    album = _Album(folder, {})
    listed = cast("list[object]", value) if isinstance(value, list) else [] if value is None else [value]
    for number, one in enumerate(listed, 1):
        facts = cast("dict[str, object]", one) if isinstance(one, dict) else {"file": one}
        album.listed[number] = _listed(-number, {str(key).lower(): fact for key, fact in facts.items()}, album)
    return album


def _listed(placement_id: int, facts: dict[str, object], album: _Album) -> PhotoPlace:
    def fact(*names: str) -> str:
        return _line(_first(facts, names))

    place = PhotoPlace(
        placement_id,
        file=_file(fact("file", "path", "src", "url"), album),
        creator=fact("creator", "photographer", "author", "автор"),
        gender=fact("gender")[:1].lower(),
        agency=fact("agency", "агентство"),
        credit_text=fact("credit_text"),
        caption=fact("caption", "подпись"),
        alt=fact("alt", "description"),
    )
    credit = fact("credit")
    if not credit or place.creator or place.agency or place.credit_text:
        return place
    found = credit_lines.find(credit)
    made = credit_lines.place(found, placement_id) if found else PhotoPlace(placement_id, credit_text=credit)
    return PhotoPlace(
        placement_id, place.file, made.creator, made.gender, made.agency, made.credit_text, place.caption, place.alt
    )


def _file(name: str, album: _Album) -> str:
    """The picture's path, or nothing when it is on the network, missing, or outside the text's own folder."""
    if not name:
        return ""
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+:", name) or name.startswith("//"):
        album.dropped.append(("dropped-remote-picture", name))
        return ""
    if album.folder is None:
        album.dropped.append(("dropped-missing-picture", name))
        return ""
    folder = album.folder.resolve()
    try:
        path = (folder / name.lstrip("/")).resolve()
        found = path.is_relative_to(folder) and path.is_file()
    except (OSError, ValueError):
        found, path = False, folder
    if not found:
        album.dropped.append(("dropped-missing-picture", name))
    return str(path) if found else ""


def _with_places(body: str, album: _Album) -> str:
    """The body with each picture as a place of its own paragraph; code between fences is left alone."""
    shown = {int(number) for number in _NUMBER.findall(body)}
    for number, place in album.listed.items():
        if number not in shown:
            is_lead = not any(one.role is Role.LEAD for one in album.placements)
            album.add(place, Role.LEAD if is_lead else Role.GALLERY)
    pieces: list[str] = []
    for is_code, text in _segments(body):
        if is_code:
            pieces.append(_without_marks(text, album))
        else:
            pieces += [piece for paragraph in re.split(r"\n{2,}", text) for piece in _paragraph(paragraph, album)]
    return "\n\n".join(pieces)


def _segments(body: str) -> list[tuple[bool, str]]:
    """Text and fenced code by turns, without the empty lines between them; an open fence goes on to the end."""
    segments: list[tuple[bool, list[str]]] = [(False, [])]
    fence = ""
    for line in body.split("\n"):
        mark = line[:3] if line.startswith(("```", "~~~")) else ""
        if mark and not fence:
            segments.append((True, [line]))
            fence = mark
            continue
        segments[-1][1].append(line)
        if mark and mark == fence:
            segments.append((False, []))
            fence = ""
    texts = [(is_code, "\n".join(lines).strip("\n")) for is_code, lines in segments]
    return [(is_code, text) for is_code, text in texts if text]


def _without_marks(code: str, album: _Album) -> str:
    """Code shows no photographs, and a mark in it would be taken for one."""
    album.dropped += [("dropped-unknown-photo", found[0]) for found in PHOTO_REFERENCE.finditer(code)]
    return PHOTO_REFERENCE.sub("", code)


def _paragraph(paragraph: str, album: _Album) -> list[str]:
    """The paragraph without its pictures, and after it the marks of their places."""
    marks: list[str] = []

    def taken(found: re.Match[str]) -> str:
        if place := _place(found, album):
            marks.append(PHOTO_MARK.format(place.placement_id))
        return ""

    text = _PICTURE.sub(taken, paragraph)
    if text == paragraph:
        return [paragraph]
    return [part for part in (text.strip(), *marks) if part]


def _place(found: re.Match[str], album: _Album) -> PhotoPlace | None:
    if number := _NUMBER.fullmatch(found["file"]):
        place = album.listed.get(int(number["number"]))
        if place is None:
            album.dropped.append(("dropped-unknown-photo", found[0]))
            return None
        if place not in album.photos:
            album.add(place, Role.BODY)
        return place
    file = _file(found["file"], album)
    place = PhotoPlace(album.next_id(), file=file, caption=_line(found["caption"] or ""), alt=_line(found["alt"]))
    album.add(place, Role.BODY)
    return place
