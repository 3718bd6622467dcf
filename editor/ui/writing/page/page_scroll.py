"""How the page scrolls with its text: the caret stays in sight while one writes, and the page stays while one reads."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QScrollArea

from editor.ui.writing.text.body_edit import BodyEdit

_MARGIN = 60


class PageScroll(QObject):
    """A page that grows keeps its caret in sight only if the caret was in sight; somebody who reads elsewhere stays."""

    def __init__(self, sheet: QScrollArea, body: BodyEdit) -> None:
        super().__init__(sheet)
        self._sheet, self._body = sheet, body
        self._paper = sheet.widget() or sheet
        self._bar = sheet.verticalScrollBar()
        self._wanted = 0
        self._is_with_caret = True
        body.caret_moved.connect(self._on_caret_moved)
        body.page_turned.connect(self._on_page_turned)
        self._bar.valueChanged.connect(self._on_scrolled)
        self._bar.rangeChanged.connect(self._on_grown)

    def to(self, pixels: int) -> None:
        """Stand so many pixels down the page, as soon as it is as long as that."""
        self._bar.setValue(pixels)
        self._wanted = pixels if self._bar.value() != pixels else 0
        self._is_with_caret = not self._wanted and self._caret_is_in_sight()

    def _place_of_caret(self, rect: QRect) -> QPoint:
        return self._body.mapTo(self._paper, rect.center())

    def _caret_is_in_sight(self) -> bool:
        top = self._bar.value()
        return top <= self._place_of_caret(self._body.cursorRect()).y() <= top + self._sheet.viewport().height()

    def _on_caret_moved(self, rect: QRect) -> None:
        self._is_with_caret = True
        place = self._place_of_caret(rect)
        self._sheet.ensureVisible(place.x(), place.y(), 0, _MARGIN)

    def _on_page_turned(self, pixels: int) -> None:
        self._bar.setValue(self._bar.value() + pixels)

    def _on_scrolled(self) -> None:
        self._is_with_caret = self._caret_is_in_sight()

    def _on_grown(self) -> None:
        if self._wanted:
            self.to(self._wanted)
        elif self._is_with_caret and self._body.hasFocus():
            self._body.show_caret()
