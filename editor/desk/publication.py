"""What readers get: publish, correct, withdraw, schedule. The working copy is frozen and goes live as one."""

from __future__ import annotations

from datetime import datetime

import db.articles
import db.revisions
from db.store import Transaction
from editor.desk import findings
from editor.desk.office import Office
from editor.desk.pages import SitePages, WorkingBody
from editor.domain.articles import Article, Correction, Reason
from editor.domain.errors import NewsroomSaysNo, StaleArticle, WrongCall
from editor.domain.states import Publication, Workflow, after


class PublicationDesk:
    """The only verbs that change what readers have."""

    def __init__(self, office: Office, pages: SitePages) -> None:
        self._office = office
        self._pages = pages

    def publish(self, article_id: int) -> Article:
        """Freeze the working copy and make it what readers have; `Blocked` lists what stands in the way."""
        body = self._pages.render_working_copy(article_id)
        with self._office.write() as tx:
            return self._go_live(tx, article_id, "publish", body)

    def correct(self, article_id: int, note: str) -> Article:
        """Publish the working copy with a note that readers see; `note` is their sentence."""
        if not note.strip():
            raise WrongCall("no-correction-note", id=article_id)
        body = self._pages.render_working_copy(article_id)
        with self._office.write() as tx:
            article = self._go_live(tx, article_id, "correct", body)
            correction = Correction(at=self._office.now(), text=note.strip(), by=self._office.who)
            db.articles.add_correction(tx, article_id, correction)
            return db.articles.get(tx, article.id)

    def withdraw(self, article_id: int, reason: str = "") -> Article:
        """Take an article off the site with the next export; the working copy and all revisions stay."""
        with self._office.write() as tx:
            article = db.articles.get(tx, article_id)
            state = _state_after("withdraw", article)
            who, now = self._office.who, self._office.now()
            story = article.story
            db.revisions.add(tx, article_id, story, reason=Reason.STATUS, author=who, note=reason, at=now)
            return self._set(tx, article_id, publication=state, live_revision_id=None)

    def schedule(self, article_id: int, at: datetime) -> Article:
        """Publish by itself at `at` (aware), which an imported date gives way to; checks run now and again then."""
        now = self._office.now()
        if at <= now:
            raise NewsroomSaysNo("schedule-in-the-past", id=article_id)
        with self._office.write() as tx:
            article = db.articles.get(tx, article_id)
            findings.must_be_publishable(tx, article, now)
            state = _state_after("schedule", article)
            own = {"first_published_at": None, "published_at": None} if article.publication is Publication.NEVER else {}
            return self._set(tx, article_id, publication=state, publish_at=at, **own)

    def unschedule(self, article_id: int) -> Article:
        """Take the time back; readers have seen nothing."""
        with self._office.write() as tx:
            article = db.articles.get(tx, article_id)
            return self._set(tx, article_id, publication=_state_after("unschedule", article), publish_at=None)

    def set_embargo(self, article_id: int, until: datetime | None) -> Article:
        """Nobody outside may see it before `until` (aware); None lifts the embargo."""
        with self._office.write() as tx:
            return self._set(tx, article_id, embargo_until=until)

    def publish_due(self) -> tuple[Article, ...]:
        """Publish every scheduled article whose time has come; one that a check blocks stays scheduled."""
        with self._office.read() as tx:
            due = db.articles.due(tx, self._office.now())
        published: list[Article] = []
        for article_id in due:
            try:
                published.append(self.publish(article_id))
            except findings.Blocked:
                continue
        return tuple(published)

    def _go_live(self, tx: Transaction, article_id: int, act: str, body: WorkingBody) -> Article:
        """An article that readers never had may have brought its own dates when it was imported; they stand."""
        now, who = self._office.now(), self._office.who
        article = db.articles.get(tx, article_id)
        state = _state_after(act, article)
        findings.must_be_publishable(tx, article, now)
        if article.content_hash != body.content_hash:
            raise StaleArticle("stale", id=article_id)
        revision = db.revisions.add(
            tx,
            article_id,
            article.story,
            reason=Reason.PUBLISH,
            author=who,
            note="",
            at=now,
            body_html=body.html,
            html_key=body.html_key,
        )
        return self._set(
            tx,
            article_id,
            workflow=Workflow.READY,
            spiked_from=None,
            publication=state,
            live_revision_id=revision.id,
            publish_at=None,
            first_published_at=article.first_published_at or now,
            published_at=(article.publication is Publication.NEVER and article.published_at) or now,
        )

    def _set(self, tx: Transaction, article_id: int, **columns: object) -> Article:
        return db.articles.set_state(tx, article_id, by=self._office.who, at=self._office.now(), **columns)


def _state_after(act: str, article: Article) -> Publication:
    state = after(act, article.publication)
    if state is None:
        raise NewsroomSaysNo("no-such-move", id=article.id, here=article.publication, there=act)
    return state
