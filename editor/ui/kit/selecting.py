"""Selecting the word that a check found."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def select_word(edit: QTextEdit | QPlainTextEdit, word: str, start: int = 0) -> bool:
    """Select a whole word from a place on; False when there is none or it does not stand there."""
    flags = QTextDocument.FindFlag.FindCaseSensitively | QTextDocument.FindFlag.FindWholeWords
    found = edit.document().find(word, start, flags) if word else QTextCursor()
    if not found.isNull():
        edit.setTextCursor(found)
    return not found.isNull()
