"""The list of what changes: groups that fold, 32 px rows, a sign for the kind of change."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from editor.domain.exports import Change
from editor.ui.export_page.files_model import GROUP_ROLE, PATH, REASON, FilesModel, Group
from editor.ui.kit import icons
from editor.ui.theme import Theme, fonts

ROW_HEIGHT = 32
GROUP_HEIGHT = 30
SIGNS = {
    Change.ADDED: ("fa6s.plus", "ok"),
    Change.CHANGED: ("fa6s.pen", "warn"),
    Change.REMOVED: ("fa6s.minus", "danger"),
    Change.SAME: ("done", "ink3"),
}
REASON_WIDTHS, SIZE_WIDTH = (150, 240), 72
ARROW, SIGN, WORDS, STEP = 8, 26, 48, 18
"""Where a row's arrow, sign and words begin; a step further in for each level below the folders."""


class FilesDelegate(QStyledItemDelegate):
    """Draws a group's line and a file's row."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are alike."""
        return QSize(40, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        level = level_of(index)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or level != 1:
            painter.fillRect(rect, self._theme.colour("select" if chosen else "pane"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
        words = rect.adjusted(8, 0, -8, 0)
        if index.column() == PATH:
            words = self._first(painter, rect, option, index)
        self._words(painter, words, index, is_group=not level)
        painter.restore()

    def _first(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QRect:
        """The arrow of what can be opened, the sign of the change; the rest is for words."""
        group: Group = index.data(GROUP_ROLE)
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        if index.model().rowCount(index):
            name = "fa6s.chevron-down" if state & QStyle.StateFlag.State_Open else "fa6s.chevron-right"
            icons.paint(painter, QRect(ARROW, rect.top() + 11, 10, 10), name, "ink3")
        left = WORDS + STEP * max(0, level_of(index) - 1)
        if level_of(index) <= 1:
            icons.paint(painter, QRect(SIGN, rect.top() + 9, 13, 13), *SIGNS[group.change])
        return QRect(left, rect.top(), rect.right() - left - 8, rect.height())

    def _words(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, *, is_group: bool
    ) -> None:
        column = index.column()
        mono = column == PATH and not is_group
        painter.setFont(fonts.mono(12) if mono else fonts.ui(12, 600 if is_group else 400))
        painter.setPen(self._theme.colour("ink" if mono else "ink2"))
        side = Qt.AlignmentFlag.AlignRight if column > REASON else Qt.AlignmentFlag.AlignLeft
        mode = Qt.TextElideMode.ElideMiddle if mono else Qt.TextElideMode.ElideRight
        elided = painter.fontMetrics().elidedText(str(index.data() or ""), mode, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, elided)


class FilesView(QTreeView):
    """`article_requested` when a row of an article is opened with Enter or a double click; a click folds a group."""

    article_requested = Signal(int)

    def __init__(self, model: FilesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export-files")
        self.setAccessibleName(self.tr("What the export changes"))
        self._files = model
        self.setModel(model)
        self.setItemDelegate(FilesDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(PATH, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(REASON + 1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(REASON, fonts.px(REASON_WIDTHS[1]))
        header.resizeSection(REASON + 1, fonts.px(SIZE_WIDTH))
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._on_reset)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the paths their room."""
        super().resizeEvent(event)
        least, most = (fonts.px(each) for each in REASON_WIDTHS)
        self.header().resizeSection(REASON, max(least, min(most, self.viewport().width() // 3)))

    def _on_reset(self) -> None:
        self.expandToDepth(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter fold a group or a folder as a click does; the arrows do it too."""
        keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys and self.currentIndex().isValid() and self._files.file(self.currentIndex()) is None:
            self._fold(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._files.file(index) is None:
            self._fold(index)

    def _fold(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(PATH)
        self.setExpanded(first, not self.isExpanded(first))

    def _on_activated(self, index: QModelIndex) -> None:
        file = self._files.file(index)
        if file is not None and file.article_id is not None:
            self.article_requested.emit(file.article_id)


def level_of(index: QModelIndex | QPersistentModelIndex) -> int:
    """0 for a group, 1 for what stands in it, 2 for the files of a folder."""
    above = index.parent()
    return 0 if not above.isValid() else 2 if above.parent().isValid() else 1
