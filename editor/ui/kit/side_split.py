"""A room's two panes: the work on the left, its side panel on the right, which gives way in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from editor.ui.theme import fonts

WIDE = 1224
"""Width of a room in a window of 1440: there the side has the width that its design gives it."""


class SideSplit(QSplitter):
    """The side is `usual` pixels wide where there is room, never less than `least`, until somebody drags the line.

    Both grow with the system's letters.
    """

    def __init__(self, work: QWidget, side: QWidget, *, usual: int, least: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._usual, self._least = fonts.px(usual), fonts.px(least)
        self._is_dragged = False
        self.setHandleWidth(1)
        self.addWidget(work)
        self.addWidget(side)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        side.setMinimumWidth(self._least)
        self.splitterMoved.connect(self._on_dragged)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        if not self._is_dragged:
            side = max(self._least, min(self._usual, self.width() * self._usual // fonts.px(WIDE)))
            self.setSizes([self.width() - side, side])

    @Slot(int, int)
    def _on_dragged(self, _place: int, _line: int) -> None:
        self._is_dragged = True
