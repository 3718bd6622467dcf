"""What Enter does: a new paragraph, the next item of a list, the next row of a table, the end of an empty item."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.ui.writing.text.document_text import is_photo, text_format
from editor.ui.writing.text.markdown_edits import one_step
from editor.ui.writing.text.photos_in_text import leave_photo

_CONTINUES = re.compile(r"(?P<mark>>[ ]?|[ \t]*(?:[-*+]|(?P<number>\d{1,3})(?P<dot>[.)]))[ ]+)(?P<rest>.*)", re.DOTALL)
_KEEP = QTextCursor.MoveMode.KeepAnchor
_Op = QTextCursor.MoveOperation


def press(edit: QTextEdit, *, soft: bool, part: Callable[[QTextCursor], int]) -> None:
    """Enter, or with `soft` a line end inside the paragraph. `part` closes marks at the cursor and opens them again."""
    cursor = edit.textCursor()
    if is_photo(cursor.block()):
        leave_photo(edit)
        edit.ensureCursorVisible()
        return
    with one_step(cursor):
        signs = part(cursor)
        text = cursor.block().text()
        if soft:
            cursor.insertBlock(text_format(glued=True), QTextCharFormat())
        elif (found := _CONTINUES.fullmatch(text)) and cursor.positionInBlock() >= len(found["mark"]):
            _next_item(cursor, found)
        else:
            glued = text.startswith(("|", "///"))
            cursor.insertBlock(text_format(glued=glued), QTextCharFormat())
        cursor.movePosition(_Op.NextCharacter, n=signs)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def _next_item(cursor: QTextCursor, found: re.Match[str]) -> None:
    if not found["rest"].strip():
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setPosition(cursor.block().position())
        cursor.movePosition(_Op.EndOfBlock, _KEEP)
        cursor.removeSelectedText()
        cursor.setBlockFormat(text_format())
    else:
        mark = found["mark"]
        if found["number"]:
            mark = mark.replace(found["number"], str(int(found["number"]) + 1), 1)
        cursor.insertBlock(text_format(glued=True), QTextCharFormat())
        cursor.insertText(mark)
