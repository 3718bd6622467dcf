"""Markdown commands on a text cursor, each one step to undo."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.ui.writing.text.document_text import insert_lines, is_photo, lines_of, text_format
from editor.ui.writing.text.emphasis import MarkedLine, address_end

CHECK_MARKS = {"ru": "ПРОВЕРИТЬ", "kk": "ТЕКСЕРУ", "en": "TK"}

_HEADING = re.compile(r"#{1,6}[ \t]+")
_ADDRESS = re.compile(r"(?:https?://|article:|mailto:|/)\S+")
_PREFIX = re.compile(r"(?:#{1,6}[ \t]+|>[ \t]?|[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)+")
_UNTOUCHABLE = re.compile(r"(`[^`]*`|\]\([^)]{0,500}\)|!?\[\^?|<[^<>]*>|https?://\S+|\*\*|(?<!\w)_|_(?!\w))")

CLOSING = frozenset(".,;:!?…»”“)]")
"""What stands close to the word before it."""

Typeset = Callable[[Sequence[str], str], list[str]]
"""The text nodes of one block and a language -> the same nodes with proper quotes, dashes and spaces."""

_KEEP = QTextCursor.MoveMode.KeepAnchor
_Op = QTextCursor.MoveOperation


def link(cursor: QTextCursor) -> None:
    """Make the selected words, or the word around the cursor, a link; the cursor ends where something is to be typed.

    In a link it goes to the end of the address. A selection of several paragraphs counts in its first one.
    """
    block = cursor.document().findBlock(cursor.selectionStart())
    if is_photo(block):
        return
    text, start = block.text(), block.position()
    first, last = cursor.selectionStart() - start, min(cursor.selectionEnd() - start, len(text))
    if (there := address_end(text, first, last)) is not None:
        cursor.setPosition(start + there)
        return
    if first == last:
        word = MarkedLine(text).word_around(first)
        first, last = (
            (MarkedLine(text).letters[word.start].start, MarkedLine(text).letters[word.stop - 1].end)
            if word
            else (first, last)
        )
    else:
        words = text[first:last]
        first, last = first + len(words) - len(words.lstrip()), last - len(words) + len(words.rstrip())
        last = max(first, last)
    is_address = bool(_ADDRESS.fullmatch(text[first:last]))
    with one_step(cursor):
        _replace(block, last, last, ")" if is_address else "]()")
        _replace(block, first, first, "[](" if is_address else "[")
    cursor.setPosition(start + (first + 1 if is_address or first == last else last + 3))


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
    """Put «to be checked» behind the selection or the word, set off by spaces; one goes on behind it."""
    if is_photo(cursor.document().findBlock(cursor.selectionEnd())):
        return
    cursor.setPosition(cursor.selectionEnd())
    text, at = cursor.block().text(), cursor.positionInBlock()
    if word := MarkedLine(text).word_around(at):
        at = MarkedLine(text).letters[word.stop - 1].end
        cursor.setPosition(cursor.block().position() + at)
    before = " " if at and not text[at - 1].isspace() else ""
    after = "" if text[at : at + 1].isspace() or text[at : at + 1] in CLOSING else " "
    with one_step(cursor):
        cursor.insertText(before + CHECK_MARKS[language] + after)
    if not after and text[at : at + 1].isspace():
        cursor.movePosition(_Op.NextCharacter)


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


def replace_line(block: QTextBlock, better: str) -> None:
    """Make the line read otherwise, touching only what differs."""
    if better != block.text():
        _replace_difference(block, block.text(), better)


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
