"""A list by its length, its rows a page at a time: a thousand or a hundred thousand articles feel the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from editor.domain.articles import ArticleRow, Listing, ListMark, ListPage, ListQuery
from editor.ui.article_list.looks import RowLooks, headline
from editor.ui.kit.tasks import Job, Tasks

PAGE = 64
KEPT = 64 * PAGE
ROW = Qt.ItemDataRole.UserRole + 1
"""The `ArticleRow`, or None while its page is on the way."""

Index = QModelIndex | QPersistentModelIndex
Standpoint = Callable[[], tuple[tuple[int, ...], int]]


class Reader(Protocol):
    """The part of the articles' desk that lists need."""

    def first_look(self, query: ListQuery, keep: tuple[int, ...], at: int, size: int, /) -> Listing:
        """The length of a list, places of articles in it, and the rows that are seen first."""
        ...

    def page(self, query: ListQuery, start: int, count: int, marks: tuple[ListMark, ...], /) -> ListPage:
        """Rows of a list from a place on."""
        ...

    def how_many(self, query: ListQuery, /) -> int:
        """The length of a list."""
        ...

    def rows(self, article_ids: tuple[int, ...], /) -> tuple[ArticleRow, ...]:
        """Rows in the order asked."""
        ...


class ArticleListModel(QAbstractListModel):
    """`listed` says that a query has been answered.

    `standpoint` tells, whenever the newsroom is asked, which articles must be found again in the list, the first of
    them at the top of what is seen, and which row is seen there.
    """

    listed = Signal()

    def __init__(self, tasks: Tasks, reader: Reader, looks: RowLooks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reader = reader
        self._looks = looks
        self.standpoint: Standpoint = _nothing
        self._query = self._listed = ListQuery()
        self._job: Job | None = None
        self._paging: list[Job] = []
        self._length = 0
        self._ids: dict[int, int] = {}
        self._places: dict[int, int] = {}
        self._marks: dict[int, ListMark] = {}
        self._rows: dict[int, ArticleRow] = {}
        self._fresh: set[int] = set()
        self._open: int | None = None
        self._typed: dict[int, dict[str, Any]] = {}

    @property
    def query(self) -> ListQuery:
        """What is shown."""
        return self._query

    def show(self, query: ListQuery) -> None:
        """Ask for another list; an older question that is still on the way is forgotten."""
        if self._job is not None:
            self._job.drop()
        self._query = query
        keep, at = self.standpoint()
        self._job = self._tasks.database(self._reader.first_look, query, keep, at, PAGE, done=self._on_look)

    def requery(self) -> None:
        """Ask again for the same list: something in it has changed its place."""
        self.show(self._query)

    def refresh(self, article_id: int) -> None:
        """Read one row again."""
        if article_id in self._places:
            self._tasks.database(self._reader.rows, (article_id,), done=self._on_rows)

    def show_typed(self, article_id: int | None, **fields: object) -> None:
        """Let the article on the desk (or None) show what is typed; one that left does until its row is read again.

        `fields` are those of `ArticleRow` that can differ from what was read.
        """
        if self._open is not None and self._open != article_id:
            self.refresh(self._open)
        self._open = article_id
        known = self._typed.get(article_id or 0, {})
        if article_id is not None and known | fields != known:
            self._typed[article_id] = known | fields
            place = self.row_of(article_id)
            self._touch(place, place)

    def use(self, looks: RowLooks) -> None:
        """Name rubrics otherwise from now on."""
        self._looks = looks
        self._touch(0, self._length - 1)

    def id_at(self, row: int) -> int | None:
        """The article in a row; None while its page is on the way."""
        if row not in self._ids:
            self._ask(row // PAGE)
        return self._ids.get(row)

    def row_of(self, article_id: int) -> int:
        """The row of an article that was read or looked for, or -1."""
        return self._places.get(article_id, -1)

    def index_of(self, article_id: int) -> QModelIndex:
        """The same as an index, an invalid one for -1."""
        place = self.row_of(article_id)
        return self.index(place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._length

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        if not index.isValid() or role not in {ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self._row(index.row())
        if role == ROW:
            return row
        if row is None:
            return ""
        return headline(row) if role == Qt.ItemDataRole.DisplayRole else self._looks.sentence(row)

    def match(
        self,
        start: Index,
        role: int,
        value: Any,  # noqa: ANN401 - Qt's own type
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """What is typed over the rows is found among those that were read: nobody reads the others for it."""
        if role != Qt.ItemDataRole.DisplayRole or not flags & Qt.MatchFlag.MatchStartsWith:
            return []
        read = sorted(place for place, number in self._ids.items() if number in self._rows)
        in_order = sorted(read, key=lambda place: (place < start.row(), place))
        begins = (place for place in in_order if self._begins(place, str(value)))
        return [self.index(place) for _, place in zip(range(hits), begins, strict=False)]

    def _begins(self, place: int, text: str) -> bool:
        row = self._row(place)
        return row is not None and headline(row).casefold().startswith(text.casefold())

    def _row(self, place: int) -> ArticleRow | None:
        self._ask(place // PAGE)
        return self._with_typed(self._rows.get(self._ids.get(place, 0)))

    def _ask(self, page: int) -> None:
        """Have a page read, unless it was or is being."""
        start = page * PAGE
        if page in self._fresh or not 0 <= start < self._length:
            return
        self._fresh.add(page)
        above = [mark for mark in self._marks.values() if mark.place < start]
        below = [mark for mark in self._marks.values() if mark.place >= start + PAGE]
        near = [pick(marks, key=_place) for pick, marks in ((max, above), (min, below)) if marks]
        job = self._tasks.database(self._reader.page, self._listed, start, PAGE, tuple(near), done=self._on_page)
        self._paging = [*self._paging[-PAGE:], job]

    def _with_typed(self, row: ArticleRow | None) -> ArticleRow | None:
        typed = self._typed.get(row.id) if row else None
        return replace(row, **typed) if row and typed else row

    def _on_look(self, listing: Listing) -> None:
        for job in self._paging:
            job.drop()
        self.beginResetModel()
        self._paging.clear()
        self._listed, self._length = self._query, listing.length
        self._fresh.clear()
        self._marks.clear()
        self._places = dict(listing.places)
        self._ids = {place: number for number, place in listing.places.items()}
        self._take(listing.page)
        self.endResetModel()
        self.listed.emit()

    def _on_page(self, page: ListPage) -> None:
        if len(self._rows) > KEPT:
            self._rows.clear()
            self._fresh.clear()
        self._take(page)
        self._touch(page.start, page.start + len(page.rows) - 1)

    def _take(self, page: ListPage) -> None:
        """Keep rows that are new here, at their places."""
        for place, row in enumerate(page.rows, page.start):
            self._ids[place], self._places[row.id] = row.id, place
        self._fresh.update(range(page.start // PAGE, -(-(page.start + len(page.rows)) // PAGE)))
        self._marks.update((mark.place, mark) for mark in page.marks)
        self._learn(page.rows)

    def _learn(self, rows: tuple[ArticleRow, ...]) -> None:
        self._rows.update((row.id, row) for row in rows)
        for row in rows:
            if row.id != self._open:
                self._typed.pop(row.id, None)

    def _on_rows(self, rows: tuple[ArticleRow, ...]) -> None:
        self._learn(rows)
        places = [self._places[row.id] for row in rows if row.id in self._places]
        if places:
            self._touch(min(places), max(places))

    def _touch(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))


def _nothing() -> tuple[tuple[int, ...], int]:
    return (), 0


def _place(mark: ListMark) -> int:
    return mark.place
