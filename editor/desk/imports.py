"""Taking in what other programs wrote: names become people, rubrics and photos of this newsroom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import db.newsroom.articles
import db.newsroom.photos
import db.newsroom.revisions
import db.newsroom.rubrics
import db.newsroom.shared_settings
import db.newsroom.views
from db.store import Transaction
from editor.desk import checked, findings
from editor.desk.findings import Looks
from editor.desk.office import Office
from editor.desk.people import agency_of, person_of
from editor.desk.photo_rows import credit_in_line, credited, photo_of
from editor.desk.publish import PublicationDesk
from editor.domain.articles import Article, Reason
from editor.domain.errors import BadInput, EditorError, NewsroomSaysNo, WorldFailed
from editor.domain.imports import Brought, Imported, ImportFate, PhotoPlace, fate, left_out
from editor.domain.photos import Credit, Placement
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.intake.reading import read, read_text
from editor.language.slugs import slug, slug_of_address
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

    def __init__(self, office: Office, publication: PublicationDesk) -> None:
        self._office = office
        self._publication = publication

    def read_file(self, path: Path, form: str = "auto", language: str = "") -> tuple[Imported, ...]:
        """Read a file without touching the newsroom; `form` is auto, text or markdown."""
        with self._office.read() as tx:
            zone = ZoneInfo(db.newsroom.shared_settings.get(tx).zone)
        return read(path, form, language, zone)

    def read_text(self, text: str, form: str = "auto", language: str = "") -> tuple[Imported, ...]:
        """Read a text that somebody copied, without touching the newsroom; as `read_file` does."""
        with self._office.read() as tx:
            zone = ZoneInfo(db.newsroom.shared_settings.get(tx).zone)
        return read_text(text, form, language, zone)

    def take(self, imported: Imported, *, rubric: str = "", language: str = "") -> Article:
        """Make an article of it; as `bring` does."""
        return self.bring(imported, rubric=rubric, language=language).article

    def bring(self, imported: Imported, *, rubric: str = "", language: str = "", publish: bool = False) -> Brought:
        """Make an article of it. A `rubric` (its address part or a name) and `language` given here win.

        The article's own date is kept for the day when it goes to readers. With `publish` it goes as the text says:
        to readers, or scheduled, or it stays a draft, or is spiked when its time is over.
        """
        self._office.store.must_take()
        at, who = self._office.now(), self._office.who
        notes: list[tuple[str, str]] = []
        files = {place.placement_id: self._stored(place, notes) for place in imported.photos}

        def act(tx: Transaction, looks: Looks) -> Article:
            story = self._story(tx, imported, rubric, language, files)
            article = db.newsroom.articles.create(tx, story, by=who, at=at)
            db.newsroom.revisions.add(tx, article.id, article.story, reason=Reason.IMPORT, author=who, note="", at=at)
            if dates := _dates(imported, at, publish=publish):
                article = db.newsroom.articles.set_state(tx, article.id, by=who, at=at, **dates)
            if imported.views is not None:
                db.newsroom.views.set_counts(tx, {article.uid: imported.views})
            findings.record(tx, article, at, looks)
            return article

        article = checked.write(self._office, act)
        notes += _address_note(imported, article)
        told = (*left_out(imported, article), *notes, *self._notes_of_time(imported, at, publish=publish))
        return self._sent(imported, Brought(article, told)) if publish else Brought(article, told)

    def _sent(self, imported: Imported, brought: Brought) -> Brought:
        """The article where its text says it belongs; what a check blocks stays a draft, with the reason."""
        number, at = brought.article.id, imported.published_at
        try:
            match fate(imported, self._office.now()):
                case ImportFate.PUBLISH:
                    return replace(brought, article=self._publication.publish(number, seen=brought.article.seen))
                case ImportFate.SCHEDULE if at is not None:
                    return replace(brought, article=self._publication.schedule(number, at, seen=brought.article.seen))
                case ImportFate.SPIKE:
                    return replace(brought, article=self._spiked(number))
                case _:
                    return brought
        except EditorError as error:
            return replace(brought, refusal=error)

    def _spiked(self, number: int) -> Article:
        state = {"workflow": Workflow.SPIKED, "spiked_from": Workflow.DRAFT}
        with self._office.write() as tx:
            return db.newsroom.articles.set_state(tx, number, by=self._office.who, at=self._office.now(), **state)

    def _notes_of_time(self, imported: Imported, now: datetime, *, publish: bool) -> Iterator[tuple[str, str]]:
        """What the text says of its own time, and what that means here."""
        with self._office.read() as tx:
            zone = ZoneInfo(db.newsroom.shared_settings.get(tx).zone)
        where = fate(imported, now)
        if publish and where is ImportFate.DRAFT:
            yield "kept-draft", imported.not_for_readers or imported.waits
        if imported.published_at and imported.published_at > now:
            code = "import-scheduled" if publish and where is ImportFate.SCHEDULE else "date-ahead"
            yield code, f"{imported.published_at.astimezone(zone):%Y-%m-%d %H:%M}"
        if imported.expires_at:
            code = "import-expires" if imported.expires_at > now else "import-expired"
            code = "import-spiked" if publish and where is ImportFate.SPIKE else code
            yield code, f"{imported.expires_at.astimezone(zone):%Y-%m-%d %H:%M}"

    def _stored(self, place: PhotoPlace, notes: list[tuple[str, str]]) -> Taken | None:
        """The picture file taken into the store before the transaction begins; one that is no picture is told."""
        if not place.file:
            return None
        path = Path(place.file)
        try:
            return Taken(path.name, self._office.photos.put(path), read_metadata(path), self._office.now())
        except BadInput:
            notes.append(("dropped-picture", path.name))
        except WorldFailed as error:
            if error.code != "photo-not-read":
                raise
            notes.append(("dropped-picture", path.name))
        return None

    def _story(
        self,
        tx: Transaction,
        imported: Imported,
        rubric: str,
        language: str,
        files: dict[int, Taken | None],
    ) -> Story:
        newsroom = db.newsroom.shared_settings.get(tx)
        story = replace(imported.story, language=language or imported.story.language or newsroom.language)
        places = {place.placement_id: place for place in imported.photos}
        return replace(
            story,
            rubric_id=story.rubric_id or _rubric_id(tx, rubric or imported.rubric, strict=bool(rubric)),
            slug=slug_of_address(story.slug, story.language, table=newsroom.ru_slug_table)
            or slug(story.headline, story.language, table=newsroom.ru_slug_table),
            bylines=story.bylines or tuple(person_of(tx, name).id for name in imported.bylines),
            placements=tuple(
                _placed(tx, placement, places.get(placement.id), files.get(placement.id))
                for placement in story.placements
            ),
        )


def _dates(imported: Imported, now: datetime, *, publish: bool) -> dict[str, object]:
    """The times at which the text first went out and was last changed; that of a foreign page counts when asked for.

    A date that lies ahead is none of these.
    """
    first, last = imported.published_at, imported.updated_at
    if first is None or first > now or not (imported.keeps_date or publish):
        return {}
    first, last = first.astimezone(UTC), (last or first).astimezone(UTC)
    return {"first_published_at": first, "published_at": last if first <= last <= now else first}


def _address_note(imported: Imported, article: Article) -> Iterator[tuple[str, str]]:
    """Told when the text's own address is not the one that the article has now."""
    given, made = imported.story.slug, article.story.slug
    if given and made != given.strip("/").rsplit("/", 1)[-1].removesuffix(".html"):
        yield "changed-address", f"{given[:100]} → {made}"


def _rubric_id(tx: Transaction, wanted: str, *, strict: bool) -> int | None:
    """By address part, by path («gorod/parki») or by a name in any language."""
    if not wanted:
        return None
    last = wanted.strip("/").rsplit("/", 1)[-1].casefold()
    for rubric in db.newsroom.rubrics.all(tx):
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
        kept = db.newsroom.photos.add(tx, replace(row, alt=row.alt or place.alt))
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
