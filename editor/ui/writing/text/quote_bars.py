"""A bar beside each quote of the body, drawn over the text and never a part of it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTextEdit

from editor.ui.writing.text.document_text import is_glued

WIDTH = 3


def paint(edit: QTextEdit, seen: QRect, colour: QColor) -> None:
    """Draw the bars of the quotes in what is seen of the viewport."""
    painter = QPainter(edit.viewport())
    block = edit.cursorForPosition(QPoint(0, seen.top())).block()
    layout = edit.document().documentLayout()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > seen.bottom():
            break
        below = block.next()
        if block.text().startswith(">"):
            goes_on = below.isValid() and is_glued(below) and below.text().startswith(">")
            bottom = layout.blockBoundingRect(below).top() if goes_on else rect.bottom()
            painter.fillRect(QRect(0, int(rect.top()), WIDTH, math.ceil(bottom - rect.top())), colour)
        block = below
    painter.end()
