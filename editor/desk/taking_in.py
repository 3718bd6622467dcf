"""Whom and what the words of many texts mean here: people, agencies, rubrics and photos, each asked for once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

import db.newsroom.people
import db.newsroom.photos
import db.newsroom.rubrics
import db.newsroom.shared_settings
from db.store import Transaction
from editor.desk.people import agency_of, person_of
from editor.desk.photo_rows import credit_in_line, credited, photo_of
from editor.domain.errors import NewsroomSaysNo
from editor.domain.imports import Imported, PhotoPlace
from editor.domain.people import Agency, Person
from editor.domain.photos import Credit, Photo, Placement
from editor.domain.story import Story
from editor.language.slugs import slug, slug_of_address
from editor.photos.metadata import PhotoFacts
from editor.photos.store import StoredPhoto


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture file that lies in the store and has no row yet.

    `uid` is what a row of it will be called: a try that is rolled back and done again makes the same one.
    """

    uid: str
    file_name: str
    stored: StoredPhoto
    facts: PhotoFacts
    at: datetime


@dataclass(frozen=True, slots=True)
class ReadyText:
    """A text whose pictures lie in the store, by their places; `notes` are (code, excerpt) of those that do not."""

    imported: Imported
    pictures: Mapping[int, StoredPicture | None]
    notes: tuple[tuple[str, str], ...] = ()


class NamedRows:
    """What a transaction has read of people, agencies, rubrics and photos, and made for the texts before."""

    def __init__(self, tx: Transaction, texts: Sequence[ReadyText]) -> None:
        self._tx = tx
        self._newsroom = db.newsroom.shared_settings.get(tx)
        named = dict.fromkeys(name for text in texts for name in _people_in(text.imported))
        self._people: dict[str, Person] = db.newsroom.people.by_names(tx, named)
        self._agencies: dict[str, Agency] = {}
        self._lines: dict[str, Credit] = {}
        files = (each.stored.sha256 for text in texts for each in text.pictures.values() if each)
        self._photos: dict[str, Photo] = db.newsroom.photos.by_files(tx, files)

    def story(self, text: ReadyText, rubric: str, language: str) -> Story:
        """The story with its rows; a `rubric` and `language` that are given win."""
        imported, newsroom = text.imported, self._newsroom
        story = replace(imported.story, language=language or imported.story.language or newsroom.language)
        places = {place.placement_id: place for place in imported.photos}
        return replace(
            story,
            rubric_id=story.rubric_id or self._rubric_id(rubric or imported.rubric, strict=bool(rubric)),
            slug=slug_of_address(story.slug, story.language, table=newsroom.ru_slug_table)
            or slug(story.headline, story.language, table=newsroom.ru_slug_table),
            bylines=story.bylines or tuple(self._person(name).id for name in imported.bylines),
            placements=tuple(
                self._placed(placement, places.get(placement.id), text.pictures.get(placement.id))
                for placement in story.placements
            ),
        )

    def _person(self, name: str, gender: str = "") -> Person:
        known = self._people.get(name)
        if known is None or (gender and not known.gender):
            known = self._people[name] = person_of(self._tx, name, gender)
            self._lines.clear()  # somebody whom a line names may be known now
        return known

    def _agency(self, name: str) -> Agency:
        if name not in self._agencies:
            self._agencies[name] = agency_of(self._tx, name)
            self._lines.clear()
        return self._agencies[name]

    @cached_property
    def _rubrics(self) -> dict[str, int]:
        """What a rubric may be called -> its id; the first in the tree of several."""
        called: dict[str, int] = {}
        for rubric in db.newsroom.rubrics.all(self._tx):
            for name in filter(None, (rubric.slug, *rubric.names.forms)):
                called.setdefault(name.casefold(), rubric.id)
        return called

    def _rubric_id(self, wanted: str, *, strict: bool) -> int | None:
        """By address part, by path («gorod/parki») or by a name in any language."""
        if not wanted:
            return None
        found = self._rubrics.get(wanted.strip("/").rsplit("/", 1)[-1].casefold())
        if found is None and strict:
            raise NewsroomSaysNo("no-rubric-named", name=wanted)
        return found

    def _placed(self, placement: Placement, place: PhotoPlace | None, taken: StoredPicture | None) -> Placement:
        if place is None:
            return placement
        credit = self._credit(place)
        photo_id = placement.photo_id
        if taken is not None:
            kept = self._photo(taken, place, credit)
            photo_id = kept.id
            credit = Credit() if kept.credit == credit else credit
        return replace(
            placement,
            photo_id=photo_id,
            caption=placement.caption or place.caption,
            alt=placement.alt or place.alt,
            credit=None if credit.is_empty else credit,
        )

    def _photo(self, taken: StoredPicture, place: PhotoPlace, credit: Credit) -> Photo:
        """The row of a picture; one that is here keeps what is known of it."""
        known = self._photos.get(taken.stored.sha256)
        if known is None:
            row = photo_of(taken.stored, taken.facts, file_name=taken.file_name, at=taken.at)
            row = credited(self._tx, row, None if credit.is_empty else credit)
            known = db.newsroom.photos.add(self._tx, replace(row, uid=taken.uid, alt=row.alt or place.alt))
            self._photos[taken.stored.sha256] = known
        return known

    def _credit(self, place: PhotoPlace) -> Credit:
        """A name as written; a genitive is looked up and else prints word for word, as it stood in the source."""
        creator = self._person(place.creator, place.gender).id if place.creator else None
        agency = self._agency(place.agency).id if place.agency else None
        if creator or agency:
            return Credit(creator_id=creator, agency_id=agency)
        if place.credit_text not in self._lines:
            self._lines[place.credit_text] = credit_in_line(self._tx, place.credit_text)
        return self._lines[place.credit_text]


def _people_in(imported: Imported) -> Iterator[str]:
    yield from imported.bylines
    yield from (place.creator for place in imported.photos if place.creator)
