"""Articles: write, save, list, move between desks, find what must be fixed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import db.newsroom.articles
import db.newsroom.drafts
import db.newsroom.listing
import db.newsroom.revisions
import db.newsroom.shared_settings
from db.store import Transaction
from editor.desk import checked, findings
from editor.desk.findings import Looks
from editor.desk.freezing import freeze
from editor.desk.office import Office
from editor.domain.articles import (
    Article,
    ArticleRow,
    Counts,
    Listing,
    ListPage,
    ListQuery,
    Mark,
    Reason,
    Revision,
    RevisionRow,
    Seen,
)
from editor.domain.checks import Problem
from editor.domain.copying import to_translate
from editor.domain.errors import NewsroomSaysNo
from editor.domain.states import Workflow, after, can_move
from editor.domain.story import Story
from editor.language.slugs import slug

if TYPE_CHECKING:
    from editor.desk.history import History
    from editor.desk.pages import SitePages
    from editor.domain.differences import Comparison


class Articles:
    """The working copies. Every verb is one short transaction and answers with frozen values."""

    def __init__(self, office: Office, pages: Callable[[], SitePages], history: Callable[[], History]) -> None:
        self._office = office
        self._pages = pages
        self._history = history

    def create(
        self,
        story: Story | None = None,
        *,
        language: str = "",
        workflow: Workflow = Workflow.DRAFT,
        reason: Reason = Reason.SAVED,
        journal: str = "",
    ) -> Article:
        """A new article; an untitled one has the newsroom's language and no revision yet.

        `journal` is the session of the draft journal whose text without an article this is: it is dropped there.
        """
        at, who = self._office.now(), self._office.who

        def act(tx: Transaction, looks: Looks) -> Article:
            fresh = story or Story(language=language or db.newsroom.shared_settings.get(tx).language)
            article = db.newsroom.articles.create(tx, fresh, by=who, at=at, workflow=workflow)
            if story is not None:
                article = freeze(tx, article, reason, "", self._office)
            findings.record(tx, article, at, looks)
            if journal:
                db.newsroom.drafts.drop(tx, session=journal, article_id=None)
            return article

        return checked.write(self._office, act, *([] if story is None else [(story, None)]))

    def get(self, article_id: int) -> Article:
        """The working copy; `NotFound` when there is none."""
        with self._office.read() as tx:
            return db.newsroom.articles.get(tx, article_id)

    def save(
        self,
        article_id: int,
        story: Story,
        *,
        version: int,
        note: str = "",
        reason: Reason = Reason.SAVED,
        journal: str = "",
    ) -> Article:
        """Take the story over into the working copy and freeze a revision of it.

        Nothing changes when the content is what is saved already and no `note` is given. `version` is that
        of the article as it was opened; another one raises `StaleArticle`. `journal` is the session of the draft
        journal that kept the story: it is dropped there.
        """
        at, who = self._office.now(), self._office.who

        def act(tx: Transaction, looks: Looks) -> tuple[Article, bool]:
            before, article = db.newsroom.articles.saved(tx, article_id, story, version=version, by=who, at=at)
            changed = article.content_hash != before.content_hash
            if changed or note:
                article = freeze(tx, article, reason, note, self._office)
            if changed:
                findings.record(tx, article, at, looks)
            if journal:
                db.newsroom.drafts.drop(tx, session=journal, article_id=article_id)
            return article, before.address_frozen and before.story.slug != article.story.slug

        article, has_moved = checked.write(self._office, act, (story, article_id), shows=False)
        if has_moved:  # its former address leads to the new one
            self._office.changes.count += 1
        return article

    def ids(self, query: ListQuery) -> tuple[int, ...]:
        """All articles of a list, newest first; rows are read by the page with `rows`."""
        with self._office.read() as tx:
            return db.newsroom.articles.ids(tx, query)

    def first_look(self, query: ListQuery, keep: tuple[int, ...], at: int, size: int) -> Listing:
        """A list by its length, the places of the articles `keep` in it, and the rows around the first of them.

        Where that is not in it they are those around the place `at`, from 0; `size` is how many make a page.
        """
        with self._office.read() as tx:
            return db.newsroom.listing.first_look(tx, query, keep=keep, at=at, size=size)

    def page(self, query: ListQuery, start: int, count: int, marks: tuple[Mark, ...] = ()) -> ListPage:
        """Rows of a list from the place `start` on; `marks` of pages that are known make the way there short."""
        with self._office.read() as tx:
            return db.newsroom.listing.page(tx, query, start, count, marks)

    def how_many(self, query: ListQuery) -> int:
        """The length of a list."""
        with self._office.read() as tx:
            return db.newsroom.articles.how_many(tx, query)

    def rows(self, article_ids: tuple[int, ...]) -> tuple[ArticleRow, ...]:
        """Rows in the order asked for; ids that are gone are left out."""
        with self._office.read() as tx:
            return db.newsroom.articles.rows(tx, article_ids)

    def counts(self) -> Counts:
        """The figures of the sidebar."""
        with self._office.read() as tx:
            return db.newsroom.articles.counts(tx)

    def move(self, article_id: int, to: Workflow, *, seen: Seen | None = None) -> Article:
        """Take an article to another desk; `NewsroomSaysNo` when the table of moves has no such step.

        `seen` is what the caller saw: StaleArticle when somebody else's text stands there by now. One that comes back
        from the spike after the time of its publication has lost that time.
        """
        at, who = self._office.now(), self._office.who
        with self._office.write() as tx:
            article = db.newsroom.articles.get(tx, article_id)
            if article.workflow is to:
                return article
            findings.must_be_seen(article, seen)
            if not can_move(article.workflow, to):
                raise NewsroomSaysNo("no-such-move", id=article_id, here=article.workflow, there=to)
            came_from = article.workflow if to is Workflow.SPIKED else None
            moved = db.newsroom.articles.change(tx, article, by=who, at=at, workflow=to, spiked_from=came_from)
            if article.workflow is Workflow.SPIKED and article.publish_at and article.publish_at <= at:
                state = after("unschedule", article.publication) or article.publication
                return db.newsroom.articles.change(tx, moved, by=who, at=at, publication=state, publish_at=None)
            return moved

    def spike(self, article_id: int, *, seen: Seen | None = None) -> Article:
        """Put aside; `unspike` brings it back to where it was."""
        return self.move(article_id, Workflow.SPIKED, seen=seen)

    def unspike(self, article_id: int, *, seen: Seen | None = None) -> Article:
        """Bring a spiked article back to the state it was spiked from."""
        return self.move(article_id, self.get(article_id).spiked_from or Workflow.DRAFT, seen=seen)

    def problems(self, article_id: int) -> tuple[Problem, ...]:
        """Preflight of the saved working copy."""
        with self._office.read() as tx:
            story = db.newsroom.articles.get(tx, article_id).story
            return findings.problems_of(tx, story, article_id, self._office.now())

    def check(self, story: Story, article_id: int | None) -> tuple[Problem, ...]:
        """Preflight of a text that is being typed."""
        with self._office.read() as tx:
            return findings.problems_of(tx, story, article_id, self._office.now())

    def revisions(self, article_id: int) -> tuple[Revision, ...]:
        """All snapshots, newest first."""
        with self._office.read() as tx:
            return db.newsroom.revisions.of_article(tx, article_id)

    def revision(self, article_id: int, number: int) -> Revision:
        """One snapshot by its number within the article."""
        with self._office.read() as tx:
            return db.newsroom.revisions.by_number(tx, article_id, number)

    def history(self, article_id: int) -> tuple[RevisionRow, ...]:
        """The timeline, newest first, read without a single story."""
        return self._history().rows(article_id)

    def compare(self, article_id: int, from_number: int, to_number: int | None = None) -> Comparison:
        """What differs between two versions; `to_number` None is the working copy."""
        return self._history().compare(article_id, from_number, to_number)

    def compare_texts(self, old: Story, new: Story) -> Comparison:
        """What differs between two stories that need not be saved anywhere."""
        return self._history().compare_texts(old, new)

    def restore(self, article_id: int, number: int, *, version: int) -> Article:
        """Bring a version back as a new one, with reason RESTORE; nothing happens when it stands there already."""
        return self._history().restore(article_id, number, version=version)

    def suggest_slug(self, headline: str, language: str) -> str:
        """The address part for a headline, by the newsroom's table."""
        with self._office.read() as tx:
            table = db.newsroom.shared_settings.get(tx).ru_slug_table
        return slug(headline, language, table=table)

    def address(self, story: Story, article_id: int) -> str:
        """The full web address that the story would have."""
        return self._pages().address(self.get(article_id), story)

    def translations(self, article_id: int) -> tuple[ArticleRow, ...]:
        """The other language versions of an article."""
        with self._office.read() as tx:
            group = db.newsroom.articles.get(tx, article_id).translation_group
            rows = db.newsroom.articles.translations(tx, group) if group else ()
        return tuple(row for row in rows if row.id != article_id)

    def start_translation(self, article_id: int, language: str) -> Article:
        """An empty version in another language with the same rubric, bylines, and lead and gallery photos."""
        at, who = self._office.now(), self._office.who

        def act(tx: Transaction, looks: Looks) -> Article:
            source = db.newsroom.articles.get(tx, article_id)
            if not source.translation_group:
                source = db.newsroom.articles.set_state(tx, article_id, by=who, at=at, translation_group=source.uid)
            article = db.newsroom.articles.create(tx, to_translate(source.story, language), by=who, at=at)
            article = db.newsroom.articles.set_state(
                tx, article.id, by=who, at=at, translation_group=source.translation_group
            )
            findings.record(tx, article, at, looks)
            return article

        return checked.write(self._office, act)

    def link_translation(self, article_id: int, other_id: int) -> None:
        """Make two articles language versions of one another."""
        at, who = self._office.now(), self._office.who
        with self._office.write() as tx:
            one = db.newsroom.articles.get(tx, article_id)
            group = one.translation_group or one.uid
            for each in (article_id, other_id):
                db.newsroom.articles.set_state(tx, each, by=who, at=at, translation_group=group)
