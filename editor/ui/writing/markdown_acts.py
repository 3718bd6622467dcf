"""Markdown commands on a text cursor, each one step to undo."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.ui.writing.document_text import insert_lines, is_photo, lines_of, text_format

CHECK_MARKS = {"ru": "ПРОВЕРИТЬ", "kk": "ТЕКСЕРУ", "en": "TK"}

_HEADING = re.compile(r"#{1,6}[ \t]+")
_ADDRESS = re.compile(r"(?:https?://|article:|mailto:|/)\S+")
_PREFIX = re.compile(r"(?:#{1,6}[ \t]+|>[ \t]?|[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)+")
_UNTOUCHABLE = re.compile(r"(`[^`]*`|\]\([^)]{0,500}\)|!?\[\^?|<[^<>]*>|https?://\S+|\*\*|(?<!\w)_|_(?!\w))")

Typeset = Callable[[Sequence[str], str], list[str]]
"""The text nodes of one block and a language -> the same nodes with proper quotes, dashes and spaces."""

_KEEP = QTextCursor.MoveMode.KeepAnchor
_Op = QTextCursor.MoveOperation


def embrace(cursor: QTextCursor, mark: str) -> None:
    """Put `mark` on both sides of the selection, of the word, or of the empty place; take it off when it is there."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    with one_step(cursor):
        if _is_embraced(cursor, mark):
            _unembrace(cursor, mark)
        elif not cursor.hasSelection():
            cursor.insertText(mark + mark)
            cursor.movePosition(_Op.PreviousCharacter, n=len(mark))
        else:
            _embrace_blocks(cursor, mark)


def link(cursor: QTextCursor) -> None:
    """Make the selection a link; the cursor ends where the missing half is to be typed."""
    words = cursor.selectedText()
    with one_step(cursor):
        if _ADDRESS.fullmatch(words):
            cursor.insertText(f"[]({words})")
            cursor.movePosition(_Op.PreviousCharacter, n=len(words) + 3)
        else:
            cursor.insertText(f"[{words}]()")
            cursor.movePosition(_Op.PreviousCharacter, n=1 if words else 3)


def cycle_heading(cursor: QTextCursor) -> None:
    """Heading 2, heading 3, none, in turn."""
    now = heading_level(cursor.block())
    set_heading(cursor, {0: 2, 2: 3}.get(now, 0))


def set_heading(cursor: QTextCursor, level: int) -> None:
    """Make the line a heading of `level` (0: none); the same level again takes it off."""
    block = cursor.block()
    if is_photo(block):
        return
    wanted = "" if level in {0, heading_level(block)} else "#" * level + " "
    found = _HEADING.match(block.text())
    with one_step(cursor):
        _replace(block, 0, found.end() if found else 0, wanted)


def heading_level(block: QTextBlock) -> int:
    """The level of the heading that a line is, or 0."""
    found = _HEADING.match(block.text())
    return len(found[0].rstrip()) if found else 0


def toggle_prefix(cursor: QTextCursor, prefix: str) -> None:
    """Give every selected line `prefix` («> », «- »), or take it from all when all have it."""
    blocks = [block for block in selected_blocks(cursor) if not is_photo(block)]
    taken_off = bool(blocks) and all(block.text().startswith(prefix) for block in blocks)
    with one_step(cursor):
        for block in blocks:
            has_it = block.text().startswith(prefix)
            if taken_off:
                _replace(block, 0, len(prefix), "")
            elif not has_it:
                _replace(block, 0, 0, prefix)


def insert_table(cursor: QTextCursor) -> None:
    """Three lines of an empty table under this line; the cursor ends in its first cell."""
    with one_step(cursor):
        cursor.movePosition(_Op.EndOfBlock)
        if cursor.block().text():
            cursor.insertBlock(text_format())
        start = cursor.position()
        insert_lines(cursor, lines_of("|  |  |\n| --- | --- |\n|  |  |"))
    cursor.setPosition(start + 2)


def insert_check_mark(cursor: QTextCursor, language: str) -> None:
    """Put «to be checked» behind the selection or at the cursor, set off by spaces."""
    cursor.setPosition(cursor.selectionEnd())
    text, at = cursor.block().text(), cursor.positionInBlock()
    before = " " if at and not text[at - 1].isspace() else ""
    after = " " if at < len(text) and text[at].isalnum() else ""
    with one_step(cursor):
        cursor.insertText(before + CHECK_MARKS[language] + after)


def typeset_document(document: QTextDocument, language: str, typeset: Typeset) -> int:
    """Put quotes, dashes and spaces right in the whole body as one step; returns how many lines changed."""
    changed = 0
    with one_step(QTextCursor(document)):
        block = document.begin()
        while block.isValid():
            text = block.text()
            better = typeset_line(text, language, typeset) if text and not is_photo(block) else text
            if better != text:
                changed += 1
                _replace_difference(block, text, better)
            block = block.next()
    return changed


def typeset_line(text: str, language: str, typeset: Typeset) -> str:
    """One line of Markdown with its words set right and its marks, addresses and code untouched."""
    if text.startswith(("///", "|", "    ", "\t")):
        return text
    found = _PREFIX.match(text)
    start = found.end() if found else 0
    pieces = _UNTOUCHABLE.split(text[start:])
    pieces[::2] = typeset(pieces[::2], language)
    return text[:start] + "".join(pieces)


def selected_blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The blocks that the selection touches, or the cursor's own."""
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() <= cursor.selectionEnd():
        yield block
        block = block.next()


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Everything inside is undone at once."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def _is_embraced(cursor: QTextCursor, mark: str) -> bool:
    text = cursor.block().text()
    first = cursor.selectionStart() - cursor.block().position()
    last = cursor.selectionEnd() - cursor.block().position()
    if first < 0 or last > len(text):
        return False
    return text[:first].endswith(mark) and text[last:].startswith(mark)


def _unembrace(cursor: QTextCursor, mark: str) -> None:
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    for position in (last, first - len(mark)):
        cursor.setPosition(position)
        cursor.movePosition(_Op.NextCharacter, _KEEP, len(mark))
        cursor.removeSelectedText()
    cursor.setPosition(first - len(mark))
    cursor.setPosition(last - len(mark), _KEEP)


def _embrace_blocks(cursor: QTextCursor, mark: str) -> None:
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    added = 0
    for block in list(selected_blocks(cursor)):
        begin = max(first, block.position()) - block.position()
        end = min(last + added, block.position() + block.length() - 1) - block.position()
        inside = block.text()[begin:end]
        if not inside.strip() or is_photo(block):
            continue
        lead = begin + len(inside) - len(inside.lstrip())
        tail = end - (len(inside) - len(inside.rstrip()))
        _replace(block, tail, tail, mark)
        _replace(block, lead, lead, mark)
        added += 2 * len(mark)
    cursor.setPosition(first + len(mark))
    cursor.setPosition(last + added - len(mark), _KEEP)


def _replace(block: QTextBlock, start: int, end: int, text: str) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, _KEEP)
    cursor.insertText(text)


def _replace_difference(block: QTextBlock, old: str, new: str) -> None:
    """Touch only what differs, so that a cursor elsewhere in the line stays where it is."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < min(len(old), len(new)) - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    _replace(block, start, len(old) - tail, new[start : len(new) - tail])
