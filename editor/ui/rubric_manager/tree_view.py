"""The table of rubrics: a dot in the rubric's colour, rows that are dragged or moved with Alt and an arrow."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from editor.domain.rubrics import Rubric
from editor.ui.kit import icons, text_keys
from editor.ui.rubric_manager.tree_model import ADDRESS, ARTICLES, FIRST_NAME, LAST_NAME, RUBRIC_ROLE, RubricModel
from editor.ui.theme import Theme, fonts

ROW_HEIGHT = 36
GRIP, DOT, INDENT, BAR = 30, 9, 18, 3
ARROW = 10
WAYS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Right: "in",
    Qt.Key.Key_Left: "out",
}
NARROW = 700
"""Below this width of the table the names in the last language and the addresses are not shown."""

WIDTHS = {FIRST_NAME + 1: 150, LAST_NAME: 128, ADDRESS: 168, ARTICLES: 96}


class RubricDelegate(QStyledItemDelegate):
    """Draws a cell: ground, line, grip and dot in the first column, the words."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are alike."""
        return QSize(40, fonts.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        rubric: Rubric = index.data(RUBRIC_ROLE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("select"))
        words = rect.adjusted(10, 0, -10, 0)
        if index.column() == FIRST_NAME:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(QRect(0, rect.top(), BAR, rect.height()), self._theme.colour("accent"))
            if index.model().rowCount(index):
                name = "fa6s.chevron-down" if state & QStyle.StateFlag.State_Open else "fa6s.chevron-right"
                icons.paint(painter, arrow_of(rect), name, "ink3")
            words = self._first(painter, rect, rubric)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
        self._words(painter, words, rubric, index)
        painter.restore()

    def _first(self, painter: QPainter, rect: QRect, rubric: Rubric) -> QRect:
        side = fonts.px(12)
        grip = QRect(8, rect.center().y() - side // 2, side, side)
        icons.paint(painter, grip, "fa6s.grip-vertical", "ink4")
        left, wide = fonts.px(GRIP + 18 + (INDENT if rubric.parent_id else 0)), fonts.px(DOT)
        dot = QRect(left, rect.center().y() - wide // 2, wide, wide)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.rubric_colour(rubric.colour))
        painter.drawEllipse(dot)
        return QRect(dot.right() + 9, rect.top(), rect.right() - dot.right() - 12, rect.height())

    def _words(
        self, painter: QPainter, rect: QRect, rubric: Rubric, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column, text = index.column(), str(index.data())
        named = column >= ADDRESS or bool(rubric.names.forms[column])
        if not named:
            side = fonts.px(13)
            icons.paint(painter, QRect(rect.left(), rect.center().y() - side // 2, side, side), "warning", "warn")
            rect = rect.adjusted(side + 5, 0, 0, 0)
        weight = 500 if column == FIRST_NAME and rubric.parent_id is None else 400
        painter.setFont(fonts.mono(12) if column == ADDRESS else fonts.ui(13 if named else 12, weight))
        quiet = column in {ADDRESS, ARTICLES} or rubric.hidden
        painter.setPen(self._theme.colour("ink2" if quiet else "ink" if named else "warn"))
        side = Qt.AlignmentFlag.AlignRight if column == ARTICLES else Qt.AlignmentFlag.AlignLeft
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, elided)


def arrow_of(rect: QRect) -> QRect:
    """Where the arrow of a row stands that can be folded."""
    side = fonts.px(ARROW)
    return QRect(fonts.px(GRIP), rect.center().y() - side // 2, side, side)


class RubricView(QTreeView):
    """`chosen` carries the rubric of the row or None; `step_wanted` one of up, down, in, out."""

    chosen = Signal(object)
    step_wanted = Signal(str)
    delete_wanted = Signal()

    def __init__(self, model: RubricModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rubric-tree")
        self.setAccessibleName(self.tr("Rubrics"))
        self._tree = model
        self._folded: set[int] = set()
        self.setModel(model)
        self.setItemDelegate(RubricDelegate(theme, self))
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(FIRST_NAME, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            header.resizeSection(column, fonts.px(width))
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._on_reset)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)

    def rubric(self) -> Rubric | None:
        """The rubric of the selected row."""
        return self._tree.rubric(self.currentIndex())

    def choose(self, rubric_id: int) -> None:
        """Select a rubric's row."""
        index = self._tree.index_of(rubric_id)
        if index.isValid():
            self.setCurrentIndex(index)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what is chosen now."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.rubric() if self.selectionModel().hasSelection() else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns go where the table is narrow."""
        super().resizeEvent(event)
        for column in (LAST_NAME, ADDRESS):
            self.setColumnHidden(column, self.viewport().width() < fonts.px(NARROW))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the arrow folds the row or opens it; anywhere else it chooses the row."""
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(FIRST_NAME)
        target = arrow_of(self.visualRect(index)).adjusted(-7, -10, 7, 10)
        if index.isValid() and self._tree.rowCount(index) and target.contains(event.position().toPoint()):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow moves the row, Delete asks where its articles go."""
        way = WAYS.get(Qt.Key(event.key()))
        if way and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_wanted.emit(way)
        elif text_keys.removes(event):
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_reset(self) -> None:
        """Everything is open but what the user has folded."""
        folded = [self._tree.index_of(number) for number in self._folded]
        self.expandAll()
        for index in folded:
            if index.isValid():
                self.collapse(index)

    def _on_collapsed(self, index: QModelIndex) -> None:
        rubric = self._tree.rubric(index)
        if rubric is not None:
            self._folded.add(rubric.id)

    def _on_expanded(self, index: QModelIndex) -> None:
        rubric = self._tree.rubric(index)
        if rubric is not None:
            self._folded.discard(rubric.id)
