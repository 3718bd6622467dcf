"""Fields that take words in clean: a line break of a word processor is never lost, an unseen mark never kept."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from editor.domain.characters import with_line_feeds, without_unseen
from editor.ui.kit.file_drop import files_in

_LINE_END = re.compile(r"\n+")


class _Clean(QValidator):
    """Takes everything and mends it, whatever it came by: keys, clipboard, drop or input method."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """The text and the caret's place in it, without line ends and unseen marks."""
        clean = _one_line(text)
        at = place if clean == text else len(_one_line(text[:place]))
        return QValidator.State.Acceptable, clean, at


class CleanLine(QLineEdit):
    """A field of one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(_Clean(self))


class CleanText(QPlainTextEdit):
    """A field of several lines."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, never the path of a file."""
        return source.hasText() and not files_in(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop."""
        if not files_in(source):
            self.insertPlainText(without_unseen(with_line_feeds(source.text())))


def _one_line(text: str) -> str:
    return without_unseen(_LINE_END.sub(" ", with_line_feeds(text)))
