"""The pictures of a Markdown text: listed in its fields or standing in its body, each becomes a place for a photo."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast
from urllib.parse import unquote

from editor.domain.imports import PhotoPlace
from editor.domain.photos import Placement, Role
from editor.domain.story import PHOTO_MARK, PHOTO_REFERENCE
from editor.intake import credit_lines
from editor.intake.fields import Fields, line_of

_FILE = r"<(?P<angled>[^<>\n]{1,1000})>|(?P<file>[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)"
_PICTURE = re.compile(
    rf"!\[(?P<alt>[^\[\]\n]*)\]\(\s{{0,99}}(?:{_FILE})(?:\s{{1,99}}[\"'«](?P<caption>[^\n]{{0,999}}?)[\"'»])?\s{{0,99}}\)"
)
_NUMBER = re.compile(r"photo:(?P<number>-?\d{1,9})(?!\d)")
_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]{1,30}:|//")
_EXCERPT = 200


@dataclass(slots=True)
class Album:
    """Photographs met so far; `listed` are those of the front matter by their number from 1."""

    folder: Path | None
    listed: dict[int, PhotoPlace]
    photos: list[PhotoPlace] = field(default_factory=list[PhotoPlace])
    placements: list[Placement] = field(default_factory=list[Placement])
    dropped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    in_text: set[int] = field(default_factory=set[int])

    def add(self, place: PhotoPlace, role: Role) -> None:
        """Put a photograph at the end of the page's order."""
        self.photos.append(place)
        self.placements.append(Placement(place.placement_id, role=role, caption=place.caption, alt=place.alt))

    def next_id(self) -> int:
        """A number that no photograph of this text has."""
        return -len(self.listed) - len(self.photos) - 1

    def drop(self, code: str, text: str) -> None:
        """Tell what was left out, by its first letters."""
        self.dropped.append((code, text[:_EXCERPT]))


def album_of(value: object, folder: Path | None) -> Album:
    """The photographs that the fields list; files are looked for in `folder` and nowhere above it."""
    album = Album(folder, {})
    listed = cast("list[object]", value) if isinstance(value, list) else [] if value is None else [value]
    for number, one in enumerate(listed, 1):
        facts = cast("dict[str, object]", one) if isinstance(one, dict) else {"file": one}
        album.listed[number] = _listed(-number, Fields(facts), album)
    return album


def with_places(body: str, album: Album) -> str:
    """The body with each picture as a place of its own paragraph; code between fences is left alone."""
    shown = {int(number) for number in _NUMBER.findall(body)}
    for number, place in album.listed.items():
        if number not in shown:
            album.add(place, Role.GALLERY if album.placements else Role.LEAD)
    pieces: list[str] = []
    for is_code, text in _segments(body):
        if is_code:
            pieces.append(_without_marks(text, album))
        else:
            pieces += [piece for paragraph in re.split(r"\n{2,}", text) for piece in _paragraph(paragraph, album)]
    return "\n\n".join(pieces)


def _listed(placement_id: int, facts: Fields, album: Album) -> PhotoPlace:
    def fact(*names: str) -> str:
        return line_of(facts.get(*names))

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
    return replace(made, file=place.file, caption=place.caption, alt=place.alt)


def _file(name: str, album: Album) -> str:
    """The picture's path, or nothing when it is on the network, missing, or outside the text's own folder."""
    if not name:
        return ""
    if _ADDRESS.match(name):
        album.drop("dropped-remote-picture", name)
        return ""
    found = _found(name, album.folder) or (_found(unquote(name), album.folder) if "%" in name else "")
    if not found:
        album.drop("dropped-missing-picture", name)
    return found


def _found(name: str, folder: Path | None) -> str:
    if folder is None:
        return ""
    folder = folder.resolve()
    try:
        path = (folder / name.lstrip("/")).resolve()
        return str(path) if path.is_relative_to(folder) and path.is_file() else ""
    except (OSError, ValueError, RuntimeError):  # a name too long, with a NUL, or links that lead in a ring
        return ""


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


def _without_marks(code: str, album: Album) -> str:
    """Code shows no photographs, and a mark in it would be taken for one."""
    for found in PHOTO_REFERENCE.finditer(code):
        album.drop("dropped-unknown-photo", found[0])
    return PHOTO_REFERENCE.sub("", code)


def _paragraph(paragraph: str, album: Album) -> list[str]:
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


def _place(found: re.Match[str], album: Album) -> PhotoPlace | None:
    name = found["angled"] or found["file"]
    if name.startswith("photo:"):
        number = _NUMBER.fullmatch(name)
        place = album.listed.get(int(number["number"])) if number else None
        if place is None:
            album.drop("dropped-unknown-photo", found[0])
            return None
        if place.placement_id not in album.in_text:
            album.in_text.add(place.placement_id)
            album.add(place, Role.BODY)
        return place
    file = _file(name, album)
    place = PhotoPlace(album.next_id(), file=file, caption=line_of(found["caption"]), alt=line_of(found["alt"]))
    album.add(place, Role.BODY)
    return place
