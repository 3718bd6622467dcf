"""Opening a newsroom: the folder, its database, its photo store, and the desks that stand on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from getpass import getuser
from pathlib import Path

import db.newsroom.shared_settings
from db.sqlite.store import Store, create_store, open_store
from editor.desk.articles import Articles
from editor.desk.drafts import Drafts
from editor.desk.export import ExportDesk
from editor.desk.found import FoundTexts
from editor.desk.imports import Imports
from editor.desk.newsroom import NewsroomDesk
from editor.desk.office import Changes, Office, utc_now
from editor.desk.pages import SitePages
from editor.desk.people import People
from editor.desk.photos import Photos
from editor.desk.preview import Preview
from editor.desk.publish import PublicationDesk
from editor.desk.rubrics import Rubrics
from editor.desk.safety.backups import Backups
from editor.desk.safety.draft_files import DraftFiles
from editor.desk.safety.presence import PresenceDesk
from editor.desk.safety.watch import Watch
from editor.desk.search import Search
from editor.desk.steps import Steps
from editor.desk.writing import Writing
from editor.domain.newsroom import Newsroom
from editor.photos.store import PhotoStore
from editor.photos.thumbs import Thumbnails
from editor.render.guard import GuardedRenderer

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Desks:
    """All verbs of one open newsroom, by noun."""

    articles: Articles
    publication: PublicationDesk
    drafts: Drafts
    writing: Writing
    found: FoundTexts
    photos: Photos
    people: People
    rubrics: Rubrics
    exporting: ExportDesk
    preview: Preview
    search: Search
    imports: Imports
    newsroom: NewsroomDesk
    backups: Backups
    presence: PresenceDesk
    watch: Watch
    office: Office

    def interrupt(self) -> None:
        """End the text that is being rendered, whoever waits for it; the next one starts the rendering anew."""
        self.office.renderer.close()

    def close(self) -> None:
        """Let go of the database and of the rendering process; nothing is written."""
        self.presence.leave()
        self.office.renderer.close()
        self.office.store.close()


def open_newsroom(location: str | Path, *, who: str = "", clock: Clock = utc_now, state: Path | None = None) -> Desks:
    """Open an existing newsroom; `WorldFailed` says what is wrong with the place.

    `state` is the program's own folder: working text goes there when the newsroom can't be written to.
    """
    desks = _furnish(open_store(str(location)), who, clock, state)
    desks.drafts.sweep()
    return desks


def create_newsroom(
    location: str | Path, settings: Newsroom, *, who: str = "", clock: Clock = utc_now, state: Path | None = None
) -> Desks:
    """Make a new, empty newsroom in a folder that has none; `state` as in `open_newsroom`."""
    store = create_store(str(location))
    with store.write() as tx:
        db.newsroom.shared_settings.save(tx, settings)
    return _furnish(store, who, clock, state)


def as_of(desks: Desks, clock: Clock) -> Desks:
    """The same newsroom under another clock: for samples, whose times are told."""
    return _desks(replace(desks.office, now=clock))


def _furnish(store: Store, who: str, clock: Clock, state: Path | None) -> Desks:
    photos = PhotoStore(store.photo_root)
    elsewhere = None if state is None else state / "thumbnails"
    thumbnails = Thumbnails(photos, store.photo_root / "thumbnails", elsewhere)
    return _desks(Office(store, photos, thumbnails, GuardedRenderer(), who or getuser(), clock, Changes(), state))


def _desks(office: Office) -> Desks:
    pages = SitePages(office)
    presence = PresenceDesk(office)
    publication = PublicationDesk(office, pages)
    articles, photos, people = Articles(office, pages), Photos(office), People(office)
    drafts = Drafts(office, office.state and DraftFiles(office.state, office.store.location))
    return Desks(
        articles=articles,
        publication=publication,
        drafts=drafts,
        writing=Writing(articles, Steps(articles, publication), drafts, photos, people),
        found=FoundTexts(articles, drafts, presence),
        presence=presence,
        watch=Watch(office, presence),
        photos=photos,
        people=people,
        rubrics=Rubrics(office),
        exporting=ExportDesk(office),
        preview=Preview(office, pages),
        search=Search(office),
        imports=Imports(office, publication),
        newsroom=NewsroomDesk(office, pages),
        backups=Backups(office),
        office=office,
    )
