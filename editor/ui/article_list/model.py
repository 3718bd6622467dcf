"""All ids of a list at once, the rows a page at a time: a thousand or a hundred thousand articles feel the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from editor.domain.articles import ArticleRow, ListQuery
from editor.ui.article_list.looks import RowLooks, headline
from editor.ui.kit.tasks import Job, Tasks

PAGE = 64
KEPT = 64 * PAGE
ROW = Qt.ItemDataRole.UserRole + 1
"""The `ArticleRow`, or None while its page is on the way."""


class Reader(Protocol):
    """The part of the articles' desk that lists need."""

    def ids(self, query: ListQuery, /) -> tuple[int, ...]:
        """Ids of a list, newest first."""
        ...

    def how_many(self, query: ListQuery, /) -> int:
        """The length of a list."""
        ...

    def rows(self, article_ids: tuple[int, ...], /) -> tuple[ArticleRow, ...]:
        """Rows in the order asked."""
        ...


class ArticleListModel(QAbstractListModel):
    """`listed` says that a query has been answered."""

    listed = Signal()

    def __init__(self, tasks: Tasks, reader: Reader, looks: RowLooks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._reader = reader
        self._looks = looks
        self._query = ListQuery()
        self._job: Job | None = None
        self._ids: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
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
        self._job = self._tasks.database(self._reader.ids, query, done=self._on_ids)

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
        self._touch(0, len(self._ids) - 1)

    def id_at(self, row: int) -> int:
        """The article in a row."""
        return self._ids[row]

    def row_of(self, article_id: int) -> int:
        """The row of an article, or -1."""
        return self._places.get(article_id, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        if not index.isValid() or role not in {ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self._row(index.row())
        if role == ROW:
            return row
        if row is None:
            return ""
        return headline(row) if role == Qt.ItemDataRole.DisplayRole else self._looks.sentence(row)

    def _row(self, place: int) -> ArticleRow | None:
        page = place // PAGE
        if page not in self._fresh:
            self._fresh.add(page)
            wanted = self._ids[page * PAGE : (page + 1) * PAGE]
            self._tasks.database(self._reader.rows, wanted, done=self._on_rows)
        return self._with_typed(self._rows.get(self._ids[place]))

    def _with_typed(self, row: ArticleRow | None) -> ArticleRow | None:
        typed = self._typed.get(row.id) if row else None
        return replace(row, **typed) if row and typed else row

    def _on_ids(self, ids: tuple[int, ...]) -> None:
        self._fresh.clear()
        if ids == self._ids:
            self._touch(0, len(ids) - 1)
        else:
            self.beginResetModel()
            self._ids = ids
            self._places = {article_id: place for place, article_id in enumerate(ids)}
            self.endResetModel()
        self.listed.emit()

    def _on_rows(self, rows: tuple[ArticleRow, ...]) -> None:
        if len(self._rows) > KEPT:
            self._rows.clear()
            self._fresh.clear()
        self._rows.update((row.id, row) for row in rows)
        for row in rows:
            if row.id != self._open:
                self._typed.pop(row.id, None)
        places = [self._places[row.id] for row in rows if row.id in self._places]
        if places:
            self._touch(min(places), max(places))

    def _touch(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))
