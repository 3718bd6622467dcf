"""Taking in what other programs wrote: names become people, rubrics and photos of this newsroom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import db.newsroom.articles
import db.newsroom.kept_findings
import db.newsroom.new_articles
import db.newsroom.shared_settings
import db.newsroom.views
from db.newsroom.kept_findings import WORKING
from db.newsroom.new_articles import NewArticle
from db.store import Transaction
from editor.desk import checked, findings
from editor.desk.findings import Looks, TextLook
from editor.desk.office import Office
from editor.desk.publish import PublicationDesk
from editor.desk.taking_in import NamedRows, ReadyText, StoredPicture
from editor.domain.articles import Article, Reason
from editor.domain.checks import blocks
from editor.domain.errors import BadInput, EditorError, WorldFailed
from editor.domain.imports import Brought, Imported, ImportFate, PhotoPlace, Wanted, fate, left_out
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.intake.reading import read, read_text
from editor.photos.metadata import read as read_metadata


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
        """Make an article of it, as `Wanted` says. Its own date is kept for the day when it goes to readers."""
        return self._brought([self.ready(imported)], Wanted(rubric, language, publish))[0]

    def ready(self, imported: Imported) -> ReadyText:
        """Take the pictures of a text into the store; safe in any thread. What is no picture is left out and told."""
        self._office.store.must_take()
        notes: list[tuple[str, str]] = []
        pictures = {place.placement_id: self._stored(place, notes) for place in imported.photos}
        return ReadyText(imported, pictures, tuple(notes))

    def bring_together(
        self, texts: Sequence[ReadyText], wanted: Wanted, looks: Looks | None = None
    ) -> tuple[Brought | EditorError, ...]:
        """Make an article of each in one transaction, in their order; one that is refused does not hold up the others.

        `looks` is what `look_ahead` gave for the same texts, after its `look`.
        """
        if not texts:
            return ()
        try:
            return self._brought(texts, wanted, looks)
        except WorldFailed as error:
            return (error,) * len(texts)
        except EditorError as error:
            if len(texts) == 1:
                return (error,)
        return tuple(made for text in texts for made in self.bring_together([text], wanted))

    def look_ahead(self, texts: Sequence[ReadyText], wanted: Wanted) -> Looks:
        """What the checks will be asked about these texts: its `look` takes its time in any thread; writes nothing."""
        try:
            return checked.rehearsed(self._office, lambda tx, looks: self._made(tx, looks, texts, wanted))
        except EditorError:
            return Looks()

    def _brought(self, texts: Sequence[ReadyText], wanted: Wanted, looks: Looks | None = None) -> tuple[Brought, ...]:
        at, looks = self._office.now(), looks or Looks()
        with self._office.read() as tx:
            zone = ZoneInfo(db.newsroom.shared_settings.get(tx).zone)
        articles = checked.write(self._office, lambda tx, looks: self._made(tx, looks, texts, wanted), looks=looks)
        made: list[Brought] = []
        for text, article in zip(texts, articles, strict=True):
            imported = text.imported
            of_time = _notes_of_time(imported, at, zone, publish=wanted.publish)
            notes = (*text.notes, *_address_note(imported, article), *of_time)
            made.append(Brought(article, (*left_out(imported, article), *notes)))
        if not wanted.publish:
            return tuple(made)
        return self._sent([text.imported for text in texts], made, looks)

    def _made(self, tx: Transaction, looks: Looks, texts: Sequence[ReadyText], wanted: Wanted) -> tuple[Article, ...]:
        """The articles, after the checks: they ask for all before anything but names and photos is written."""
        at, who = self._office.now(), self._office.who
        register = NamedRows(tx, texts)
        stories = [register.story(text, wanted.rubric, wanted.language) for text in texts]
        asked = findings.asked_together(tx, db.newsroom.new_articles.settled(tx, stories), at)
        looked = looks.looked_together(asked)
        new = [
            _new(text.imported, it.story, found, at, publish=wanted.publish)
            for text, it, found in zip(texts, asked, looked, strict=True)
        ]
        articles = db.newsroom.new_articles.add(tx, new, reason=Reason.IMPORT, by=who, at=at)
        kept = zip(articles, asked, looked, strict=True)
        db.newsroom.kept_findings.add(
            tx, WORKING, [findings.kept_of(article.id, article.content_hash, it, found) for article, it, found in kept]
        )
        views = zip(articles, (text.imported.views for text in texts), strict=True)
        db.newsroom.views.set_counts(tx, {article.uid: count for article, count in views if count is not None})
        return articles

    def _sent(self, texts: Sequence[Imported], made: Sequence[Brought], looks: Looks) -> tuple[Brought, ...]:
        """The articles where their texts say they belong; what a check blocks stays a draft, with the reason."""
        fates = [fate(each, self._office.now()) for each in texts]
        public = [each.article for each, where in zip(made, fates, strict=True) if where is ImportFate.PUBLISH]
        answers = iter(self._published(public, looks) if public else ())
        return tuple(
            _with_answer(each, next(answers) if where is ImportFate.PUBLISH else self._put(text, each.article, where))
            for text, each, where in zip(texts, made, fates, strict=True)
        )

    def _published(self, articles: Sequence[Article], looks: Looks) -> Sequence[Article | EditorError]:
        """They are in the newsroom by now, whatever keeps them from readers."""
        try:
            return self._publication.publish_together(articles, looks)
        except EditorError as error:
            return [error] * len(articles)

    def _put(self, imported: Imported, article: Article, where: ImportFate) -> Article | EditorError:
        """An article that does not go to readers now."""
        try:
            if where is ImportFate.SCHEDULE and imported.published_at is not None:
                return self._publication.schedule(article.id, imported.published_at, seen=article.seen)
            return self._spiked(article.id) if where is ImportFate.SPIKE else article
        except EditorError as error:
            return error

    def _spiked(self, number: int) -> Article:
        state = {"workflow": Workflow.SPIKED, "spiked_from": Workflow.DRAFT}
        with self._office.write() as tx:
            return db.newsroom.articles.set_state(tx, number, by=self._office.who, at=self._office.now(), **state)

    def _stored(self, place: PhotoPlace, notes: list[tuple[str, str]]) -> StoredPicture | None:
        """The picture file taken into the store before the transaction begins; one that is no picture is told."""
        if not place.file:
            return None
        path = Path(place.file)
        try:
            return StoredPicture(
                uuid4().hex, path.name, self._office.photos.put(path), read_metadata(path), self._office.now()
            )
        except BadInput:
            notes.append(("dropped-picture", path.name))
        except WorldFailed as error:
            if error.code != "photo-not-read":
                raise
            notes.append(("dropped-picture", path.name))
        return None


def _new(imported: Imported, story: Story, looked: TextLook, now: datetime, *, publish: bool) -> NewArticle:
    blocking = len(blocks(looked.problems))
    warnings = len(looked.problems) - blocking
    return NewArticle(story, blocking, warnings, _dates(imported, now, publish=publish))


def _with_answer(brought: Brought, answer: Article | EditorError) -> Brought:
    if isinstance(answer, EditorError):
        return replace(brought, refusal=answer)
    return replace(brought, article=answer)


def _dates(imported: Imported, now: datetime, *, publish: bool) -> dict[str, datetime]:
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


def _notes_of_time(imported: Imported, now: datetime, zone: ZoneInfo, *, publish: bool) -> Iterator[tuple[str, str]]:
    """What the text says of its own time, and what that means here."""
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
