"""The rows of the list: where they scroll, and the key that only they have.

Qt's own list lays out every row again whenever one has changed, and asks the model for each: a quarter of a second for
a hundred thousand. All rows here are of one height, so that where one stands is arithmetic, and nothing is laid out.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from editor.ui.article_list.model import ArticleListModel
from editor.ui.kit import pane_focus, text_keys
from editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction


class RowsView(QListView):
    """One row a line of the list; `delete_pressed` when Delete is pressed on it."""

    delete_pressed = Signal()

    def __init__(self, model: ArticleListModel, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._high = 0
        self.setObjectName("articles")
        self.setAccessibleName(QCoreApplication.translate("ArticleList", "Articles"))
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def go_to(self, index: QModelIndex) -> None:
        """Mark a row as the current one, unless it is."""
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def update_rows(self) -> None:
        """Paint what is seen again: a thumbnail has come."""
        self.viewport().update()

    def doItemsLayout(self) -> None:
        """Ask the delegate how high a row is; nothing else is to be laid out."""
        self._high = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the rows."""
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(seen)
        bar.setSingleStep(max(1, self._high))
        bar.setRange(0, max(0, self._count() * self._high - seen))
        QAbstractItemView.updateGeometries(self)

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:
        """Rows that have changed are painted where they stand."""
        QAbstractItemView.dataChanged(self, top, bottom, list(roles))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        return QRect(0, index.row() * self._high - self.verticalOffset(), self.viewport().width(), self._high)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self._high if self._high else -1
        here = 0 <= row < self._count() and 0 <= point.x() < self.viewport().width()
        return self.model().index(row, 0) if here else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        rect, seen, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if not index.isValid():
            return
        above, below = rect.top(), rect.top() + self._high - seen
        if hint == Hint.PositionAtTop or (hint == Hint.EnsureVisible and above < 0):
            bar.setValue(bar.value() + above)
        elif hint == Hint.PositionAtBottom or (hint == Hint.EnsureVisible and below > 0):
            bar.setValue(bar.value() + min(above, below))
        elif hint == Hint.PositionAtCenter:
            bar.setValue(bar.value() + (above + below) // 2)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last, row = self._count() - 1, self.currentIndex().row()
        page = max(1, self.viewport().height() // max(1, self._high) - 1)
        steps = {
            Move.MoveUp: -1, Move.MovePrevious: -1, Move.MoveDown: 1, Move.MoveNext: 1,
            Move.MovePageUp: -page, Move.MovePageDown: page, Move.MoveHome: -row, Move.MoveEnd: last - row,
        }  # fmt: skip
        if last < 0:
            return QModelIndex()
        if row < 0 and action != Move.MoveEnd:
            return self.model().index(0, 0)
        return self.model().index(min(last, max(0, row + steps.get(action, 0))), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rows = self._rows_in(rect.normalized())
        chosen = QItemSelection()
        if rows:
            chosen = QItemSelection(self.model().index(rows[0], 0), self.model().index(rows[-1], 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region & QRegion(self.viewport().rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete puts an article aside; everything else is Qt's."""
        if text_keys.removes(event):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the rows that show."""
        self.executeDelayedItemsLayout()
        painter = QPainter(self.viewport())
        pointed = self._pointed()
        for row in self._rows_in(event.rect()):
            index = self.model().index(row, 0)
            self.itemDelegate().paint(painter, self._option(index, is_pointed=row == pointed), index)
        painter.end()
        pane_focus.ring_of_empty(self, self._theme.colour("accent"))

    def _option(self, index: QModelIndex, *, is_pointed: bool) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)  # pyright: ignore[reportAttributeAccessIssue]  # Qt's own field
        state = QStyle.StateFlag
        if self.selectionModel().isSelected(index):
            option.state |= state.State_Selected  # pyright: ignore[reportAttributeAccessIssue]  # as above
        if is_pointed:
            option.state |= state.State_MouseOver  # pyright: ignore[reportAttributeAccessIssue]  # as above
        return option

    def _pointed(self) -> int:
        """The row under the mouse, or -1."""
        seen = self.viewport()
        return self.indexAt(seen.mapFromGlobal(QCursor.pos())).row() if seen.underMouse() else -1

    def _rows_in(self, rect: QRect) -> range:
        """The rows that a rectangle of the viewport touches."""
        if not self._high:
            return range(0)
        first = (rect.top() + self.verticalOffset()) // self._high
        last = (rect.bottom() + self.verticalOffset()) // self._high
        return range(max(0, first), min(self._count() - 1, last) + 1)

    def _count(self) -> int:
        return self.model().rowCount()
