"""The keys around photographs in a text: no paragraph may melt into a photo's block."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from editor.ui.writing.text.document_text import is_glued, is_photo, placements_in, text_format
from editor.ui.writing.text.markdown_edits import one_step

_KEEP = QTextCursor.MoveMode.KeepAnchor
_Op = QTextCursor.MoveOperation


def remove_photo(document: QTextDocument, placement_id: int) -> None:
    """Take a photo out of the text wherever it stands, as one step."""
    cursor = QTextCursor(document)
    with one_step(cursor):
        block = document.lastBlock()
        while block.isValid():
            above = block.previous()
            if any(found == placement_id for _offset, found in placements_in(block)):
                _remove_block(block)
            block = above


def leave_photo(edit: QTextEdit) -> None:
    """When the caret stands at a photo, give it a paragraph of its own beside it."""
    cursor = edit.textCursor()
    block = cursor.block()
    if not is_photo(block) or cursor.selectedText().strip("\ufffc"):
        return
    before = cursor.selectionEnd() == block.position()
    cursor.clearSelection()
    with one_step(cursor):
        if before:
            cursor.movePosition(_Op.StartOfBlock)
            cursor.insertBlock(block.blockFormat(), QTextCharFormat())
            cursor.movePosition(_Op.PreviousCharacter)
            cursor.setBlockFormat(text_format())
        else:
            cursor.movePosition(_Op.EndOfBlock)
            cursor.insertBlock(text_format(), QTextCharFormat())
    edit.setTextCursor(cursor)


def leave_paragraph(cursor: QTextCursor) -> None:
    """Go where a photo tears no words: before the paragraph at whose start the cursor stands, else behind it."""
    cursor.setPosition(cursor.selectionEnd())
    block = cursor.block()
    if is_photo(block) or (cursor.atBlockStart() and not is_glued(block)):
        return
    while block.next().isValid() and is_glued(block.next()) and not is_photo(block.next()):
        block = block.next()
    cursor.setPosition(block.position() + block.length() - 1)


def takes_photo(edit: QTextEdit, *, forward: bool) -> bool:
    """A key that would melt a paragraph into a photo selects the photo first; the next one removes it."""
    cursor = edit.textCursor()
    if cursor.hasSelection():
        block = cursor.block()
        if is_photo(block) and len(cursor.selectedText()) == 1:
            _remove_block(block)
            return True
        return False
    at_edge = cursor.atBlockEnd() if forward else cursor.atBlockStart()
    block = cursor.block()
    if not is_photo(block):
        block = (block.next() if forward else block.previous()) if at_edge else QTextBlock()
    elif at_edge:
        return True
    if not block.isValid() or not is_photo(block):
        return False
    select_photo(edit, block)
    return True


def select_photo(edit: QTextEdit, block: QTextBlock) -> None:
    """Take hold of the whole photo."""
    cursor = QTextCursor(block)
    cursor.movePosition(_Op.NextCharacter, _KEEP)
    edit.setTextCursor(cursor)


def _remove_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    with one_step(cursor):
        cursor.movePosition(_Op.EndOfBlock, _KEEP)
        cursor.removeSelectedText()
        if block.next().isValid():
            following = block.next().blockFormat()
            cursor.deleteChar()
            cursor.setBlockFormat(following)
        elif block.previous().isValid():
            cursor.deletePreviousChar()
        else:
            cursor.setBlockFormat(text_format())
