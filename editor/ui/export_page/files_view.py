"""The list of what changes: groups that fold, 32 px rows, a sign for the kind of change."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from editor.domain.exports import Change
from editor.ui import fonts, icons
from editor.ui.export_page.files_model import GROUP_ROLE, PATH, REASON, FilesModel, Group
from editor.ui.theme import Theme

ROW_HEIGHT = 32
GROUP_HEIGHT = 30
SIGNS = {
    Change.ADDED: ("fa6s.plus", "ok"),
    Change.CHANGED: ("fa6s.pen", "warn"),
    Change.REMOVED: ("fa6s.minus", "danger"),
    Change.SAME: ("done", "ink3"),
}
REASON_WIDTH, SIZE_WIDTH = 240, 72


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
        group: Group = index.data(GROUP_ROLE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        is_group = not index.parent().isValid()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or is_group:
            painter.fillRect(rect, self._theme.colour("select" if chosen else "pane"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("line"))
        words = rect.adjusted(8, 0, -8, 0)
        if index.column() == PATH:
            sign, role = SIGNS[group.change]
            icons.paint(painter, QRect(18, rect.top() + 9, 13, 13), sign, role)
            words = QRect(40, rect.top(), rect.right() - 48, rect.height())
        self._words(painter, words, index, is_group=is_group)
        painter.restore()

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
    """`article_requested` when a row of an article is opened with Enter or a double click."""

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
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(PATH, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(REASON + 1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(REASON, REASON_WIDTH)
        header.resizeSection(REASON + 1, SIZE_WIDTH)
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self.expandAll)
        self.activated.connect(self._on_activated)

    def _on_activated(self, index: QModelIndex) -> None:
        file = self._files.file(index)
        if file is None:
            self.setExpanded(index.siblingAtColumn(PATH), not self.isExpanded(index.siblingAtColumn(PATH)))
        elif file.article_id is not None:
            self.article_requested.emit(file.article_id)
