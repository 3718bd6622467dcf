"""Markdown shown as what it means while it stays plain text: dimmed marks, weight, slant, links."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextFormat

from editor.ui.writing.text.inline_marks import DEEPEST, marks_in

LONGEST = 5000
"""Characters of a block above which it is left plain: one line of 200,000 took 70 ms a key, measured."""

HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
QUOTE = re.compile(r">[ \t]?")
ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+")
Colours = Callable[[str], QColor]


class Highlighter(QSyntaxHighlighter):
    """Draws over the text and never touches it, so it is neither saved nor undone."""

    def __init__(self, document: QTextDocument, colours: Colours) -> None:
        super().__init__(document)
        self._colours = colours
        self._zoom = 1.0
        self._dress()

    def recolour(self, zoom: float = 1.0) -> None:
        """Take the theme's colours and the size of headings anew."""
        self._zoom = zoom
        self._dress()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each block that changed."""
        if not text or len(text) > LONGEST:
            return
        if text.startswith("///"):
            self.setFormat(0, len(text), self._marker)
            return
        start, base = self._opening(text)
        self._inside(text, start, len(text), base)

    def _dress(self) -> None:
        colour = self._colours
        self._marker = _form(colour("marker"), weight=QFont.Weight.Normal)
        self._bold = _form(weight=QFont.Weight.Bold)
        self._slant = _form(slant=True)
        self._link = _form(colour("accent"))
        self._check = _form(colour("ink"), weight=QFont.Weight.Bold)
        self._check.setBackground(colour("mark"))
        self._around = {"bold", "slant", "link"}
        self._forms = {
            "bold": self._bold,
            "slant": self._slant,
            "link": self._link,
            "check": self._check,
            "code": self._marker,
            "note": self._marker,
        }
        self._quote = _form(colour("ink2"), slant=True)
        self._headings = [
            _form(weight=QFont.Weight.Bold, pixels=round(size * self._zoom)) for size in (20, 20, 18, 17, 17, 17)
        ]

    def _opening(self, text: str) -> tuple[int, QTextCharFormat]:
        """Where a line's own words begin, and how they look before anything inside them."""
        if found := HEADING.match(text):
            base = self._headings[len(found[1]) - 1]
            self.setFormat(0, len(text), base)
            self.setFormat(0, found.end(), _over(base, self._marker))
            return found.end(), base
        if found := QUOTE.match(text):
            self.setFormat(0, len(text), self._quote)
            self.setFormat(0, found.end(), self._marker)
            return found.end(), self._quote
        if found := ITEM.match(text):
            self.setFormat(0, found.end(), self._marker)
            return found.end(), QTextCharFormat()
        return 0, QTextCharFormat()

    def _inside(self, text: str, start: int, end: int, base: QTextCharFormat, depth: int = 0) -> None:
        for found in marks_in(text, start, end):
            form = _over(base, self._forms[found.kind])
            if found.kind not in self._around or depth == DEEPEST:
                self.setFormat(found.start, found.end - found.start, form)
                continue
            self.setFormat(found.start, found.end - found.start, self._marker)
            self.setFormat(found.first, found.last - found.first, form)
            self._inside(text, found.first, found.last, form, depth + 1)


def _form(
    colour: QColor | None = None,
    *,
    weight: QFont.Weight | None = None,
    slant: bool | None = None,
    pixels: int | None = None,
) -> QTextCharFormat:
    form = QTextCharFormat()
    if colour is not None:
        form.setForeground(colour)
    if weight is not None:
        form.setFontWeight(weight)
    if slant is not None:
        form.setFontItalic(slant)
    if pixels is not None:
        form.setProperty(QTextFormat.Property.FontPixelSize.value, pixels)
    return form


def _over(base: QTextCharFormat, upper: QTextCharFormat) -> QTextCharFormat:
    form = QTextCharFormat(base)
    form.merge(upper)
    return form
