"""A newsroom at the start of the program: looked at first, opened once, and listed from all the while."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from editor.domain.articles import ArticleRow, Listing, ListMark, ListPage, ListQuery
from editor.domain.errors import EditorError
from editor.domain.first_look import FirstLook
from editor.ui.kit.opening import Opened, OpenNewsrooms, open_newsroom


class FirstOpening:
    """Everything here is for the database thread.

    It reads as the articles' desk does: from the first look as far as that goes, and where it does not, it opens the
    newsroom first.
    """

    def __init__(self, newsrooms: OpenNewsrooms, location: str, who: str, state: Path) -> None:
        self.newsrooms = newsrooms
        self.location = location
        self._who = who
        self._state = state
        self._look: FirstLook | None = None
        self._opened: Opened | None = None
        self._failed: EditorError | None = None

    def look(self) -> FirstLook | None:
        """The first look, or None where opening has to say or do more first."""
        from editor.desk.first_look import first_look  # noqa: PLC0415 - the driver of the database is loaded with it

        self._look = first_look(self.location)
        return self._look

    def open(self) -> Opened:
        """Open the newsroom, or answer with what was opened; EditorError, each time the same, when it can't be."""
        if self._failed is not None:
            raise self._failed
        if self._opened is None:
            try:
                self._opened = self.newsrooms.take(open_newsroom, self.location, self._who, self._state)
            except EditorError as error:
                self._failed = error
                raise
        return self._opened

    def first_look(self, query: ListQuery, keep: tuple[int, ...], at: int, size: int) -> Listing:
        """The length of a list and the rows that are seen first."""
        if self._opened is None and self._look is not None and query == self._look.query and not keep:
            return Listing(self._look.length, ListPage(0, self._look.rows), {})
        return self.open().desks.articles.first_look(query, keep, at, size)

    def page(self, query: ListQuery, start: int, count: int, marks: tuple[ListMark, ...]) -> ListPage:
        """Rows of a list from a place on."""
        return self.open().desks.articles.page(query, start, count, marks)

    def how_many(self, query: ListQuery) -> int:
        """The length of a list; of what is to fix in the first one 0, which shows no figure, until the desk counts."""
        if self._opened is None and self._look is not None and query == replace(self._look.query, to_fix=True):
            return 0
        return self.open().desks.articles.how_many(query)

    def rows(self, article_ids: tuple[int, ...]) -> tuple[ArticleRow, ...]:
        """Rows in the order asked."""
        if self._opened is None and self._look is not None:
            known = {row.id: row for row in self._look.rows}
            if known.keys() >= set(article_ids):
                return tuple(known[number] for number in article_ids)
        return self.open().desks.articles.rows(article_ids)
