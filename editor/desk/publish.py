"""What readers get: publish, correct, withdraw, schedule. The working copy is frozen and goes live as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import db.newsroom.articles
import db.newsroom.revisions
from db.store import Transaction
from editor.desk import checked, findings
from editor.desk.findings import Looks
from editor.desk.freezing import as_today, freeze
from editor.desk.office import Office
from editor.domain.articles import Article, Correction, Reason, Seen
from editor.domain.errors import EditorError, NewsroomSaysNo, NotFound, StaleArticle, WrongCall
from editor.domain.states import Publication, Workflow, after

if TYPE_CHECKING:
    from editor.desk.pages import SitePages, WorkingBody


class PublicationDesk:
    """The only verbs that change what readers have.

    `seen` is what the caller had before its eyes (`Article.seen`): StaleArticle when another text stands there by now,
    in the same transaction. Without it the text counts that stands there as the verb begins.
    """

    def __init__(self, office: Office, pages: Callable[[], SitePages]) -> None:
        self._office = office
        self._pages = pages

    def publish(self, article_id: int, *, seen: Seen | None = None) -> Article:
        """Freeze the working copy and make it what readers have; `Blocked` lists what stands in the way."""
        body = self._pages().render_working_copy(article_id)
        return checked.write(
            self._office, lambda tx, looks: self._go_live(tx, looks, "publish", body, seen), (body.story, article_id)
        )

    def publish_together(self, articles: Sequence[Article], looks: Looks) -> tuple[Article | EditorError, ...]:
        """Publish these as they were read, in one transaction; one that is refused does not hold up the others.

        `looks` are of their texts: what has changed since is looked at again.
        """
        rendered = [self._rendered(article) for article in articles]

        def act(tx: Transaction, looks: Looks) -> tuple[Article | EditorError, ...]:
            return tuple(
                body if isinstance(body, EditorError) else self._tried(tx, looks, body, article.seen)
                for article, body in zip(articles, rendered, strict=True)
            )

        return checked.write(self._office, act, looks=looks)

    def _rendered(self, article: Article) -> WorkingBody | EditorError:
        try:
            return self._pages().render(article, article.story)
        except EditorError as error:
            return error

    def _tried(self, tx: Transaction, looks: Looks, body: WorkingBody, seen: Seen) -> Article | EditorError:
        """Every refusal comes before anything is written."""
        try:
            return self._go_live(tx, looks, "publish", body, seen)
        except (NewsroomSaysNo, StaleArticle, NotFound) as error:
            return error

    def correct(self, article_id: int, note: str, *, seen: Seen | None = None) -> Article:
        """Publish the working copy with a note that readers see; `note` is their sentence."""
        if not note.strip():
            raise WrongCall("no-correction-note", id=article_id)
        body = self._pages().render_working_copy(article_id)

        def act(tx: Transaction, looks: Looks) -> Article:
            article = self._go_live(tx, looks, "correct", body, seen)
            correction = Correction(at=self._office.now(), text=note.strip(), by=self._office.who)
            kept = db.newsroom.articles.add_correction(tx, article_id, correction)
            return replace(article, corrections=(*article.corrections, kept))

        return checked.write(self._office, act, (body.story, article_id))

    def withdraw(self, article_id: int, reason: str = "", *, seen: Seen | None = None) -> Article:
        """Take an article off the site with the next export; the working copy and all revisions stay."""

        def act(tx: Transaction, looks: Looks) -> Article:
            article = self._as_seen(tx, article_id, seen)
            state = _state_after("withdraw", article)
            who, now = self._office.who, self._office.now()
            story = article.story
            made = db.newsroom.revisions.add(
                tx, article_id, story, reason=Reason.STATUS, author=who, note=reason, at=now, newest=article.revision
            )
            article = replace(article, revision=made.number)
            return self._set(tx, looks, article, publication=state, live_revision_id=None)

        return checked.write(self._office, act)

    def schedule(self, article_id: int, at: datetime, *, seen: Seen | None = None) -> Article:
        """Publish this text by itself at `at` (aware), which an imported date gives way to; checks run now and then.

        The text is frozen: what is saved later does not go out by itself. Scheduling again takes the newer text.
        """
        now = self._office.now()
        if at <= now:
            raise NewsroomSaysNo("schedule-in-the-past", id=article_id)

        def act(tx: Transaction, looks: Looks) -> Article:
            article = self._as_seen(tx, article_id, seen)
            state = _state_after("schedule", article)
            findings.must_be_publishable(tx, article, now, looks)
            article = freeze(tx, article, Reason.SCHEDULE, "", self._office)
            own = {"first_published_at": None, "published_at": None} if article.publication is Publication.NEVER else {}
            return self._set(tx, looks, article, publication=state, publish_at=at, **own)

        return checked.write(self._office, act)

    def unschedule(self, article_id: int, *, seen: Seen | None = None) -> Article:
        """Take the time back; readers have seen nothing."""

        def act(tx: Transaction, looks: Looks) -> Article:
            article = self._as_seen(tx, article_id, seen)
            return self._set(tx, looks, article, publication=_state_after("unschedule", article), publish_at=None)

        return checked.write(self._office, act)

    def set_embargo(self, article_id: int, until: datetime | None, *, seen: Seen | None = None) -> Article:
        """Nobody outside may see it before `until` (aware); None lifts the embargo."""

        def act(tx: Transaction, looks: Looks) -> Article:
            article = self._as_seen(tx, article_id, seen)
            return self._set(tx, looks, article, embargo_until=until)

        return checked.write(self._office, act)

    def publish_due(self) -> tuple[Article, ...]:
        """Publish every scheduled article whose time has come; one that a check blocks stays scheduled.

        What goes out is the text as it was scheduled, whatever was saved since.
        """
        with self._office.read() as tx:
            due = db.newsroom.articles.due(tx, self._office.now())
        published: list[Article] = []
        for article_id in due:
            try:
                published.append(self._publish_scheduled(article_id))
            except (findings.Blocked, StaleArticle):
                continue
        return tuple(published)

    def _publish_scheduled(self, article_id: int) -> Article:
        with self._office.read() as tx:
            article = db.newsroom.articles.get(tx, article_id)
            frozen = db.newsroom.revisions.scheduled(tx, article_id)
            story = article.story if frozen is None else as_today(tx, article, frozen.story)
        body = self._pages().render(article, story)
        return checked.write(
            self._office,
            lambda tx, looks: self._go_live(tx, looks, "publish", body, article.seen, is_due=True),
            (story, article_id),
        )

    def _go_live(
        self, tx: Transaction, looks: Looks, act: str, body: WorkingBody, seen: Seen | None, *, is_due: bool = False
    ) -> Article:
        """Make the rendered story what readers have. A working copy that says something else stays, as a version.

        An article that readers never had may have brought its own dates when it was imported; they stand.
        """
        now, who = self._office.now(), self._office.who
        article_id = body.article.id
        article = self._as_seen(tx, article_id, seen)
        findings.must_be_seen(article, body.article.seen)
        if is_due and article_id not in db.newsroom.articles.due(tx, now):
            raise StaleArticle("not-as-seen", id=article_id)
        state = _state_after(act, article)
        findings.must_be_publishable(tx, replace(article, story=body.story), now, looks)
        revision = db.newsroom.revisions.add(
            tx,
            article_id,
            body.story,
            reason=Reason.PUBLISH,
            author=who,
            note="",
            at=now,
            body_html=body.html,
            html_key=body.html_key,
            newest=article.revision,
        )
        article = replace(article, revision=revision.number)
        if revision.content_hash != article.content_hash:
            article = freeze(tx, article, Reason.SAVED, "", self._office)
        return self._set(
            tx,
            looks,
            article,
            live_hash=revision.content_hash,
            workflow=Workflow.READY,
            spiked_from=None,
            publication=state,
            live_revision_id=revision.id,
            publish_at=None,
            first_published_at=article.first_published_at or now,
            published_at=(article.publication is Publication.NEVER and article.published_at) or now,
        )

    def _as_seen(self, tx: Transaction, article_id: int, seen: Seen | None) -> Article:
        article = db.newsroom.articles.get(tx, article_id)
        findings.must_be_seen(article, seen)
        return article

    def _set(
        self, tx: Transaction, looks: Looks, before: Article, *, live_hash: str | None = None, **columns: object
    ) -> Article:
        who, now = self._office.who, self._office.now()
        article = db.newsroom.articles.change(tx, before, by=who, at=now, live_hash=live_hash, **columns)
        if Publication.SCHEDULED in {before.publication, article.publication}:
            findings.record(tx, article, now, looks)
        return article


def _state_after(act: str, article: Article) -> Publication:
    state = after(act, article.publication)
    if state is None:
        raise NewsroomSaysNo("no-such-move", id=article.id, here=article.publication, there=act)
    return state
