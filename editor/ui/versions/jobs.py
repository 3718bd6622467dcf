"""What the database thread does for the versions: each function is one job and gives back plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.domain.articles import Article, Reason, RevisionRow
from editor.domain.copying import as_copy
from editor.domain.differences import Comparison

if TYPE_CHECKING:
    from editor.desk import Desks

NOW = 0
"""Stands for the working copy where a version's number is asked for."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """An article and its versions, the newest first."""

    article: Article
    rows: tuple[RevisionRow, ...] = ()

    @property
    def now(self) -> int:
        """The version that says what the working copy says, or `NOW` when none does."""
        return self.rows[0].number if self.rows and self.rows[0].content_hash == self.article.content_hash else NOW

    @property
    def with_web_team(self) -> RevisionRow | None:
        """What the web team has, if anything."""
        return next((row for row in self.rows if row.is_with_web_team), None)

    def row(self, number: int) -> RevisionRow | None:
        """A version by its number."""
        return next((row for row in self.rows if row.number == number), None)

    def before(self, number: int) -> int:
        """The version before this one, or this one when it is the first."""
        older = [row.number for row in self.rows if row.number < number or number == NOW]
        return older[0] if older else number


@dataclass(frozen=True, slots=True)
class Compared:
    """An answer with what was asked: `old` and `new` are versions or `NOW`."""

    article_id: int
    old: int
    new: int
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Restored:
    """A version that was brought back; `undo` is the version to bring back instead, 0 when nothing changed."""

    article: Article
    number: int
    undo: int


def read(desks: Desks, article_id: int) -> Timeline:
    """The timeline of an article."""
    return Timeline(desks.articles.get(article_id), desks.articles.history(article_id))


def compare(desks: Desks, article_id: int, old: int, new: int) -> Compared:
    """Two versions against each other."""
    articles = desks.articles
    if old == NOW:
        story = articles.revision(article_id, new).story if new else articles.get(article_id).story
        return Compared(article_id, old, new, articles.compare_texts(articles.get(article_id).story, story))
    return Compared(article_id, old, new, articles.compare(article_id, old, new or None))


def restore(desks: Desks, article_id: int, number: int, version: int) -> Restored:
    """Bring a version back; the one that stood there before is what undo brings back."""
    article = desks.articles.restore(article_id, number, version=version)
    rows = desks.articles.history(article_id)
    made = rows[0].reason is Reason.RESTORE and rows[0].content_hash == article.content_hash
    changed = article.version != version and made
    return Restored(article, number, rows[1].number if changed else 0)


def copy(desks: Desks, article_id: int, number: int) -> Article:
    """A new article with the story of a version; it gets an address of its own."""
    articles = desks.articles
    story = articles.revision(article_id, number).story if number else articles.get(article_id).story
    return articles.create(as_copy(story), language=story.language)
