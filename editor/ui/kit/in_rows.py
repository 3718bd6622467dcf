"""What stands inside a row: a line that ends where the row does, small words, a quiet button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from editor.ui.kit.forms import button, label, plain
from editor.ui.theme import fonts
from editor.ui.theme.stylesheet import grown

_LINK = (
    "QPushButton{padding:0 1px 0 4px;font-size:12px;min-height:22px}"
    "QPushButton:focus{padding:0 0 0 3px;min-height:20px}"
)


def link_button(words: str) -> QPushButton:
    """An action inside a row: accent words, no frame, still 24 high."""
    made = button(words, "flat")
    made.setStyleSheet(grown(_LINK))
    made.setFixedHeight(fonts.px(24))
    return made


class Elided(QLabel):
    """One line that ends in «…» where the row ends; the tooltip has all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fonts.ui(12.5))
        self.setToolTip(plain(text))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def small(text: str, *, wrap: bool = False) -> QLabel:
    """Text of a row: 12.5 px."""
    made = label(text, wrap=wrap)
    made.setFont(fonts.ui(12.5))
    return made
