"""Opening a newsroom: the folder, its database, its photo store, and the desks that stand on them."""

# ruff: noqa: PLC0415, D102 - each noun imports its own module; what it is stands there

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

import db.newsroom.shared_settings
from db.door.opening import create_store, open_store
from db.store import Store
from editor.desk.first_use import everything, first_use
from editor.desk.office import Changes, Office, utc_now
from editor.domain.newsroom import Newsroom
from editor.render.guard import GuardedRenderer

if TYPE_CHECKING:
    from editor.desk.articles import Articles
    from editor.desk.checking import Checking
    from editor.desk.drafts import Drafts
    from editor.desk.export import ExportDesk
    from editor.desk.found import FoundTexts
    from editor.desk.history import History
    from editor.desk.imports import Imports
    from editor.desk.newsroom import NewsroomDesk
    from editor.desk.pages import SitePages
    from editor.desk.people import People
    from editor.desk.photos import Photos
    from editor.desk.preview import Preview
    from editor.desk.publish import PublicationDesk
    from editor.desk.rubrics import Rubrics
    from editor.desk.safety.backups import Backups
    from editor.desk.safety.presence import PresenceDesk
    from editor.desk.safety.watch import Watch
    from editor.desk.search import Search
    from editor.desk.writing import Writing

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Desks:
    """All verbs of one open newsroom, by noun. A noun is loaded and made when it is first asked for."""

    office: Office

    @first_use
    def articles(self) -> Articles:
        from editor.desk.articles import Articles

        return Articles(self.office, lambda: self.pages, lambda: self.history)

    @first_use
    def checking(self) -> Checking:
        from editor.desk.checking import Checking

        return Checking(self.office)

    @first_use
    def publication(self) -> PublicationDesk:
        from editor.desk.publish import PublicationDesk

        return PublicationDesk(self.office, lambda: self.pages)

    @first_use
    def drafts(self) -> Drafts:
        from editor.desk.drafts import Drafts
        from editor.desk.safety.draft_files import DraftFiles

        return Drafts(self.office, self.office.state and DraftFiles(self.office.state, self.office.store.location))

    @first_use
    def writing(self) -> Writing:
        from editor.desk.steps import Steps
        from editor.desk.writing import Writing

        steps = Steps(self.articles, self.publication)
        return Writing(self.articles, steps, self.drafts, self.photos, self.people)

    @first_use
    def found(self) -> FoundTexts:
        from editor.desk.found import FoundTexts

        return FoundTexts(self.articles, self.drafts, self.presence)

    @first_use
    def photos(self) -> Photos:
        from editor.desk.photos import Photos

        return Photos(self.office)

    @first_use
    def people(self) -> People:
        from editor.desk.people import People

        return People(self.office)

    @first_use
    def rubrics(self) -> Rubrics:
        from editor.desk.rubrics import Rubrics

        return Rubrics(self.office)

    @first_use
    def exporting(self) -> ExportDesk:
        from editor.desk.export import ExportDesk

        return ExportDesk(self.office)

    @first_use
    def preview(self) -> Preview:
        from editor.desk.preview import Preview

        return Preview(self.office, self.pages)

    @first_use
    def search(self) -> Search:
        from editor.desk.search import Search

        return Search(self.office)

    @first_use
    def imports(self) -> Imports:
        from editor.desk.imports import Imports

        return Imports(self.office, self.publication)

    @first_use
    def newsroom(self) -> NewsroomDesk:
        from editor.desk.newsroom import NewsroomDesk

        return NewsroomDesk(self.office, lambda: self.pages)

    @first_use
    def backups(self) -> Backups:
        from editor.desk.safety.backups import Backups

        return Backups(self.office)

    @first_use
    def presence(self) -> PresenceDesk:
        from editor.desk.safety.presence import PresenceDesk

        return PresenceDesk(self.office)

    @first_use
    def watch(self) -> Watch:
        from editor.desk.safety.watch import Watch

        return Watch(self.office, self.presence)

    @first_use
    def history(self) -> History:
        from editor.desk.history import History

        return History(self.office)

    @first_use
    def pages(self) -> SitePages:
        from editor.desk.pages import SitePages

        return SitePages(self.office)

    def load(self) -> None:
        """Load and make every noun now: for a window, in which no act should wait for that."""
        everything(self.office)
        everything(self)

    def interrupt(self) -> None:
        """End the text that is being rendered, whoever waits for it; the next one starts the rendering anew."""
        self.office.renderer.close()

    def close(self) -> None:
        """Let go of the database and of the rendering process; nothing is written."""
        if "presence" in vars(self):  # nobody announced what was never made
            self.presence.leave()
        self.office.renderer.close()
        self.office.store.close()


def open_newsroom(location: str | Path, *, who: str = "", clock: Clock = utc_now, state: Path | None = None) -> Desks:
    """Open an existing newsroom; `WorldFailed` says what is wrong with the place.

    `state` is the program's own folder: working text goes there when the newsroom can't be written to.
    """
    desks = _desks(open_store(str(location)), who, clock, state)
    desks.drafts.sweep()
    return desks


def create_newsroom(
    location: str | Path, settings: Newsroom, *, who: str = "", clock: Clock = utc_now, state: Path | None = None
) -> Desks:
    """Make a new, empty newsroom in a folder that has none; `state` as in `open_newsroom`."""
    store = create_store(str(location))
    with store.write() as tx:
        db.newsroom.shared_settings.save(tx, settings)
    return _desks(store, who, clock, state)


def as_of(desks: Desks, clock: Clock) -> Desks:
    """The same newsroom under another clock: for samples, whose times are told."""
    return Desks(replace(desks.office, now=clock))


def _desks(store: Store, who: str, clock: Clock, state: Path | None) -> Desks:
    return Desks(Office(store, GuardedRenderer(), who or getuser(), clock, Changes(), state))
