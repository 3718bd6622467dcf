"""Markdown shown as what it means while it stays plain text: dimmed marks, weight, slant, links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)

from editor.ui.writing.text.inline_marks import DEEPEST, marks_in

LONGEST = 5000
"""Characters of a block above which it is left plain: one line of 200,000 took 70 ms a key, measured."""

HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
QUOTE = re.compile(r">[ \t]?")
ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+")
Colours = Callable[[str], QColor]
Run = tuple[int, int, QTextCharFormat]
"""Where letters begin, how many they are, and how they look; a later run lies over the ones before."""

AT_ONCE = 6_000
"""Characters that are dressed before a text is seen first; each thousand takes about a millisecond."""

SLICE = 2_000
"""Characters that are dressed between two looks for a key."""


class Highlighter(QSyntaxHighlighter):
    """Draws over the text and never touches it, so it is neither saved nor undone.

    What changes is dressed at once, by Qt; a whole text from `begin` on, in slices while the window rests. Qt's own
    `rehighlight` has everything below laid out again at each line: seconds for a long text.
    """

    def __init__(self, document: QTextDocument, colours: Colours) -> None:
        super().__init__(document)
        self._colours = colours
        self._zoom = 1.0
        self._is_new = False
        self._rest: list[tuple[QTextCursor, QTextCursor | None]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_rest)
        self._dress()

    @property
    def is_busy(self) -> bool:
        """Whether a part of the text still waits to be dressed."""
        return bool(self._rest)

    def recolour(self, zoom: float = 1.0, seen: QTextBlock | None = None) -> None:
        """Take the theme's colours and the size of headings anew; what is seen comes first."""
        self._zoom = zoom
        self._dress()
        self.begin(seen or self.document().begin())

    def begin(self, first: QTextBlock) -> None:
        """Dress the whole text, from `first` on and then what stands above it."""
        self._rest = [(QTextCursor(first), None)]
        if first.previous().isValid():
            self._rest.append((QTextCursor(first.document()), QTextCursor(first)))
        self._go_on(AT_ONCE)

    def follow(self, document: QTextDocument | None) -> None:
        """Go over to another document, which nobody has dressed."""
        self._rest = []
        self._is_new = document is not None
        self.setDocument(document)
        self._soon.start()

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each block that changed, and once for all of a new document, which is dressed in slices."""
        if not self._is_new:
            for start, length, form in self._runs(text):
                self.setFormat(start, length, form)

    def _on_rest(self) -> None:
        if self._is_new:
            self._is_new = False
            self._rest = [(QTextCursor(self.document()), None)]
        self._go_on(SLICE)

    def _go_on(self, most: int) -> None:
        """Dress so many characters, and tell the layout of them together."""
        while self._rest and most > 0:
            cursor, end = self._rest[0]
            block, start = cursor.block(), cursor.block().position()
            stop = end.block().position() if end is not None else self.document().characterCount()
            at = start
            while block.isValid() and at < stop and at - start < most:
                block.layout().setFormats(_flat([*self._runs(block.text())], block.length()))
                at += block.length()
                block = block.next()
            self.document().markContentsDirty(start, at - start)
            most -= at - start
            if block.isValid() and at < stop:
                cursor.setPosition(at)
            else:
                del self._rest[0]
        if self._rest:
            self._soon.start()

    def _runs(self, text: str) -> Iterator[Run]:
        if not text or len(text) > LONGEST:
            return
        if text.startswith("///"):
            yield 0, len(text), self._marker
            return
        start, base = 0, QTextCharFormat()
        if found := HEADING.match(text):
            start, base = found.end(), self._headings[len(found[1]) - 1]
            yield 0, len(text), base
            yield 0, start, _over(base, self._marker)
        elif found := QUOTE.match(text):
            start, base = found.end(), self._quote
            yield 0, len(text), base
            yield 0, start, self._marker
        elif found := ITEM.match(text):
            start = found.end()
            yield 0, start, self._marker
        yield from self._inside(text, start, len(text), base)

    def _inside(self, text: str, start: int, end: int, base: QTextCharFormat, depth: int = 0) -> Iterator[Run]:
        for found in marks_in(text, start, end):
            form = _over(base, self._forms[found.kind])
            if found.kind not in self._around or depth == DEEPEST:
                yield found.start, found.end - found.start, form
                continue
            yield found.start, found.end - found.start, self._marker
            yield found.first, found.last - found.first, form
            yield from self._inside(text, found.first, found.last, form, depth + 1)

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


def _flat(runs: Sequence[Run], length: int) -> list[QTextLayout.FormatRange]:
    """Runs side by side instead of over each other, as a layout takes them."""
    upper = [-1] * length
    for number, (start, count, _form) in enumerate(runs):
        upper[start : start + count] = [number] * count
    edges = sorted({edge for start, count, _form in runs for edge in (start, start + count)})
    made: list[QTextLayout.FormatRange] = []
    before = -1
    for start, end in pairwise(edges):
        if upper[start] == before >= 0:
            made[-1].length += end - start
        elif upper[start] >= 0:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, end - start, runs[upper[start]][2]
            made.append(one)
        before = upper[start]
    return made
