"""What Tab does: it stays in the text, moves the items of a list in and out, and goes from cell to cell of a table."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.ui.writing.text.document_text import is_photo
from editor.ui.writing.text.markdown_edits import one_step, replace_line, selected_blocks

INDENT = "    "
"""One level of a list, as the site's Markdown reads it."""

_ITEM = re.compile(r"(?P<room>[ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]+")


def press(edit: QTextEdit, *, back: bool) -> None:
    """Tab, or with `back` Shift+Tab. Elsewhere than in lists and tables it does nothing."""
    cursor = edit.textCursor()
    if cursor.block().text().startswith("|") and not cursor.hasSelection():
        _to_cell(cursor, -1 if back else 1)
        edit.setTextCursor(cursor)
        return
    with one_step(cursor):
        for block in selected_blocks(cursor):
            if not is_photo(block) and (found := _ITEM.match(block.text())):
                _outdent(block) if back else _indent(block, found)


def _indent(block: QTextBlock, found: re.Match[str]) -> None:
    """An item goes under the one above it, and never deeper."""
    above = _ITEM.match(block.previous().text()) if block.previous().isValid() else None
    if above is not None and _width(found["room"]) <= _width(above["room"]):
        replace_line(block, INDENT + block.text())


def _outdent(block: QTextBlock) -> None:
    text = block.text()
    room = text.removeprefix("\t") if text.startswith("\t") else text[min(len(INDENT), _width(text)) :]
    replace_line(block, room)


def _width(room: str) -> int:
    return len(room.expandtabs(len(INDENT))) - len(room.expandtabs(len(INDENT)).lstrip(" "))


def _to_cell(cursor: QTextCursor, step: int) -> None:
    """Behind the last letter of the next or the previous cell, in another row where this one ends."""
    block, cell = cursor.block(), cursor.block().text()[: cursor.positionInBlock()].count("|") - 1 + step
    while block.isValid() and block.text().startswith("|"):
        cells = block.text().strip().strip("|").split("|")
        is_rule = set(block.text()) <= set("|:- \t") and "-" in block.text()
        if not is_rule and 0 <= cell < len(cells):
            start = block.text().index("|") + 1 + sum(len(each) + 1 for each in cells[:cell])
            words = cells[cell].rstrip()
            cursor.setPosition(block.position() + start + (len(words) if words.strip() else min(1, len(cells[cell]))))
            return
        block = block.next() if step > 0 else block.previous()
        cell = 0 if step > 0 else block.text().count("|") - 2
