"""Chips that filter, tags that can be taken away, and the layout that wraps them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from editor.ui.kit import icons
from editor.ui.kit.forms import button, dress, label, plain, sign_size
from editor.ui.theme import fonts


def chip(words: str, *, icon: str = "", role: str = "ink2") -> QPushButton:
    """A filter that is on or off."""
    made = button(words, "chip")
    made.setCheckable(True)
    if icon:
        made.setIcon(icons.icon(icon, role))
        made.setIconSize(sign_size(16, 12))
    return made


class TagChip(QFrame):
    """A word that stands for something chosen; `removed` carries its key when the cross is pressed."""

    removed = Signal(object)

    def __init__(self, words: str, key: object, *, remove_words: str) -> None:
        super().__init__()
        self._key = key
        layout = QHBoxLayout(self)
        layout.setContentsMargins(7, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(label(words, "tag-words"))
        cross = QToolButton()
        cross.setIcon(icons.icon("fa6s.xmark", "ink3"))
        cross.setIconSize(sign_size(10, 10))
        cross.setFixedSize(24, fonts.px(24))
        dress(cross, "step")
        cross.setToolTip(plain(remove_words))
        cross.setAccessibleName(remove_words)
        cross.clicked.connect(self._on_removed)
        layout.addWidget(cross)
        dress(self, "tag-frame")

    def _on_removed(self) -> None:
        self.removed.emit(self._key)


class FlowLayout(QLayout):
    """Items from left to right, wrapped like words."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._living()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def replace_all(self, widgets: Iterable[QWidget]) -> None:
        """Throw away what is shown and show these."""
        while (item := self.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self.addWidget(widget)

    def _living(self) -> list[QLayoutItem]:
        """What takes room: hidden widgets do not; a window that goes deletes items, and may still ask for its size."""
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._living():
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line - rect.y()
