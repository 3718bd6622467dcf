"""Taking in what other programs wrote: names become people, rubrics and photos of this newsroom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import db.articles
import db.newsroom
import db.photos
import db.revisions
import db.rubrics
import db.views
from db.store import Transaction
from editor.desk import findings
from editor.desk.office import Office
from editor.desk.people import agency_of, person_of
from editor.desk.photo_rows import credit_in_line, credited, photo_of
from editor.domain.articles import Article, Reason
from editor.domain.errors import NewsroomSaysNo
from editor.domain.imports import Imported, PhotoPlace
from editor.domain.photos import Credit, Placement
from editor.domain.story import Story
from editor.intake.reading import read, read_text
from editor.language.slugs import slug
from editor.photos.metadata import PhotoFacts
from editor.photos.metadata import read as read_metadata
from editor.photos.store import StoredPhoto


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture file that lies in the store and has no row yet."""

    file_name: str
    stored: StoredPhoto
    facts: PhotoFacts
    at: datetime


class Imports:
    """Each article is taken in whole or not at all."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def read_file(self, path: Path, form: str = "auto", language: str = "") -> tuple[Imported, ...]:
        """Read a file without touching the newsroom; `form` is auto, text or markdown."""
        with self._office.read() as tx:
            zone = ZoneInfo(db.newsroom.get(tx).zone)
        return read(path, form, language, zone)

    def read_text(self, text: str, form: str = "auto", language: str = "") -> tuple[Imported, ...]:
        """Read a text that somebody copied, without touching the newsroom; as `read_file` does."""
        with self._office.read() as tx:
            zone = ZoneInfo(db.newsroom.get(tx).zone)
        return read_text(text, form, language, zone)

    def take(self, imported: Imported, *, rubric: str = "", language: str = "") -> Article:
        """Make an article of it. A `rubric` (its address part or a name) and `language` given here win."""
        self._office.store.must_take()
        at, who = self._office.now(), self._office.who
        files = {place.placement_id: self._stored(place) for place in imported.photos}
        with self._office.write() as tx:
            story = self._story(tx, imported, rubric, language, files)
            article = db.articles.create(tx, story, by=who, at=at)
            db.revisions.add(tx, article.id, article.story, reason=Reason.IMPORT, author=who, note="", at=at)
            if imported.views is not None:
                db.views.set_counts(tx, {article.uid: imported.views})
            findings.record(tx, article, at)
        return article

    def _stored(self, place: PhotoPlace) -> Taken | None:
        """The picture file taken into the store before the transaction begins."""
        if not place.file:
            return None
        path = Path(place.file)
        return Taken(path.name, self._office.photos.put(path), read_metadata(path), self._office.now())

    def _story(
        self,
        tx: Transaction,
        imported: Imported,
        rubric: str,
        language: str,
        files: dict[int, Taken | None],
    ) -> Story:
        newsroom = db.newsroom.get(tx)
        story = replace(imported.story, language=language or imported.story.language or newsroom.language)
        places = {place.placement_id: place for place in imported.photos}
        return replace(
            story,
            rubric_id=story.rubric_id or _rubric_id(tx, rubric or imported.rubric, strict=bool(rubric)),
            slug=story.slug or slug(story.headline, story.language, table=newsroom.ru_slug_table),
            bylines=story.bylines or tuple(person_of(tx, name).id for name in imported.bylines),
            placements=tuple(
                _placed(tx, placement, places.get(placement.id), files.get(placement.id))
                for placement in story.placements
            ),
        )


def _rubric_id(tx: Transaction, wanted: str, *, strict: bool) -> int | None:
    """By address part, by path («gorod/parki») or by a name in any language."""
    if not wanted:
        return None
    last = wanted.strip("/").rsplit("/", 1)[-1].casefold()
    for rubric in db.rubrics.all(tx):
        names = (rubric.slug, rubric.names.ru, rubric.names.kk, rubric.names.en)
        if last in {name.casefold() for name in names if name}:
            return rubric.id
    if strict:
        raise NewsroomSaysNo("no-rubric-named", name=wanted)
    return None


def _placed(tx: Transaction, placement: Placement, place: PhotoPlace | None, taken: Taken | None) -> Placement:
    if place is None:
        return placement
    credit = _credit(tx, place)
    photo_id = placement.photo_id
    if taken is not None:
        row = photo_of(taken.stored, taken.facts, file_name=taken.file_name, at=taken.at)
        row = credited(tx, row, None if credit.is_empty else credit)
        kept = db.photos.add(tx, replace(row, alt=row.alt or place.alt))
        photo_id = kept.id
        credit = Credit() if kept.credit == credit else credit
    return replace(
        placement,
        photo_id=photo_id,
        caption=placement.caption or place.caption,
        alt=placement.alt or place.alt,
        credit=None if credit.is_empty else credit,
    )


def _credit(tx: Transaction, place: PhotoPlace) -> Credit:
    """A name as written; a genitive is looked up and else prints word for word, as it stood in the source."""
    creator = person_of(tx, place.creator, place.gender).id if place.creator else None
    agency = agency_of(tx, place.agency).id if place.agency else None
    if creator or agency:
        return Credit(creator_id=creator, agency_id=agency)
    return credit_in_line(tx, place.credit_text)
