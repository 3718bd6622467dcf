"""Body Markdown to a text document and back, exactly.

A block of the document is one line of Markdown. Its format says how it follows the line above: with an empty line
between (a new paragraph, drawn as a gap) or *glued* right under it (a list, a table, a soft break). A photo
reference that stands alone in its paragraph becomes an object; every other reference stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from editor.domain.story import PHOTO_MARK, PHOTO_REFERENCE

OBJECT = "\ufffc"
PHOTO_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
PLACEMENT = QTextFormat.Property.UserProperty.value + 1
GLUED = QTextFormat.Property.UserProperty.value + 2

LINE_HEIGHT = 28
PARAGRAPH_GAP = 14

_FOREIGN = {0x2029: "\n\n", 0x2028: "\n", 0xFFFC: None, 0xFDD0: None, 0xFDD1: None, 0: None}
"""Characters that a text document would take for its own structure."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of Markdown; `photo` is the placement's id when the line is a photo and nothing else."""

    text: str
    glued: bool = False
    photo: int | None = None


def lines_of(body: str) -> list[Line]:
    """The lines of a body; `body_of` gives the same body back."""
    rows = body.replace("\r\n", "\n").replace("\r", "\n").translate(_FOREIGN).split("\n")
    lines: list[Line] = []
    index, glued = 0, True
    while index < len(rows):
        lines.append(Line(rows[index], glued=glued and bool(lines)))
        gap = index + 2 < len(rows) and not rows[index + 1]
        index, glued = index + (2 if gap else 1), not gap
    return [_as_photo(line, alone=_is_alone(lines, at)) for at, line in enumerate(lines)]


def body_of(lines: list[Line]) -> str:
    """The Markdown of some lines. Nothing is glued to a photo, or the photo would turn into text."""
    parts: list[str] = []
    above: Line | None = None
    for line in lines:
        glued = line.glued and line.photo is None and above is not None and above.photo is None
        parts.append("" if above is None else "\n" if glued else "\n\n")
        parts.append(line.text if line.photo is None else PHOTO_MARK.format(line.photo))
        above = line
    return "".join(parts)


def fill(document: QTextDocument, body: str) -> None:
    """Replace the document's text; there is nothing to undo afterwards and nothing to save."""
    document.setUndoRedoEnabled(False)
    document.clear()
    insert_lines(QTextCursor(document), lines_of(body), fresh=True)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def markdown(document: QTextDocument) -> str:
    """The whole body as it will be saved."""
    return body_of(list(_lines_between(document, 0, document.characterCount() - 1)))


def selected_markdown(cursor: QTextCursor) -> str:
    """The selection as Markdown, so that a copied photo keeps its reference."""
    return body_of(list(_lines_between(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())))


def insert_lines(cursor: QTextCursor, lines: list[Line], *, fresh: bool = False) -> None:
    """Put lines at the cursor as one step to undo; `fresh` gives the first block its format too."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if fresh:
        cursor.setBlockFormat(text_format())
    parted = False
    for index, line in enumerate(lines):
        if line.photo is not None:
            parted = not cursor.atBlockEnd()
            insert_photo(cursor, line.photo)
            continue
        if parted:
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        elif index or is_photo(cursor.block()):
            cursor.insertBlock(text_format(glued=line.glued), QTextCharFormat())
        parted = False
        cursor.insertText(line.text, QTextCharFormat())
    cursor.endEditBlock()


def insert_photo(cursor: QTextCursor, placement_id: int) -> None:
    """Put a photo into a block of its own at the cursor, which ends behind it."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if not cursor.atBlockEnd():
        cursor.insertBlock(cursor.blockFormat(), QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    if cursor.block().text():
        cursor.insertBlock(photo_format(), QTextCharFormat())
    else:
        cursor.setBlockFormat(photo_format())
    cursor.insertText(OBJECT, object_format(placement_id))
    cursor.endEditBlock()


def placements_in(block: QTextBlock) -> list[tuple[int, int]]:
    """Offset in the block and placement id of each photo in it."""
    found: list[tuple[int, int]] = []
    cursor = QTextCursor(block)
    for offset, character in enumerate(block.text()):
        if character == OBJECT:
            cursor.setPosition(block.position() + offset + 1)
            found.append((offset, placement_of(cursor.charFormat())))
    return found


def placement_of(form: QTextFormat) -> int:
    """The placement id that a photo's format carries."""
    return int(form.property(PLACEMENT) or 0)


def numbered(document: QTextDocument) -> Iterator[tuple[int, QTextBlock]]:
    """Each block with the line of the body that it is, counted from 1 as the page's line map counts."""
    block, line, above = document.begin(), 1, QTextBlock()
    while block.isValid():
        if above.isValid():
            line += 1 if is_glued(block) and not is_photo(block) and not is_photo(above) else 2
        yield line, block
        block, above = block.next(), block


def paragraph(document: QTextDocument, number: int) -> QTextBlock:
    """The first block of a paragraph, counted from 1 as checks count; the last block when there are fewer."""
    block, count, after_gap = document.begin(), 0, True
    while block.isValid():
        is_empty = not block.text().strip()
        count += not is_empty and (after_gap or not is_glued(block))
        if count == number:
            return block
        block, after_gap = block.next(), is_empty
    return document.lastBlock()


def is_photo(block: QTextBlock) -> bool:
    """Whether the block shows a photo."""
    return OBJECT in block.text()


def is_glued(block: QTextBlock) -> bool:
    """Whether the block follows the one above without an empty line."""
    return bool(block.blockFormat().property(GLUED))


def text_format(*, glued: bool = False) -> QTextBlockFormat:
    """The format of a line of text: fixed height, and the paragraph's gap above unless glued."""
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setTopMargin(0 if glued else PARAGRAPH_GAP)
    if glued:
        form.setProperty(GLUED, 1)
    return form


def photo_format() -> QTextBlockFormat:
    """The format of a photo's block, which is as high as its card."""
    form = QTextBlockFormat()
    form.setTopMargin(PARAGRAPH_GAP)
    form.setBottomMargin(2)
    return form


def object_format(placement_id: int) -> QTextCharFormat:
    """The format of the character that stands for a photo."""
    form = QTextCharFormat()
    form.setObjectType(PHOTO_OBJECT)
    form.setProperty(PLACEMENT, placement_id)
    return form


def _is_alone(lines: list[Line], at: int) -> bool:
    glued_below = at + 1 < len(lines) and lines[at + 1].glued
    return not lines[at].glued and not glued_below


def _as_photo(line: Line, *, alone: bool) -> Line:
    found = PHOTO_REFERENCE.fullmatch(line.text) if alone else None
    return Line("", photo=int(found[1])) if found else line


def _lines_between(document: QTextDocument, start: int, end: int) -> Iterator[Line]:
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        begin = max(start - block.position(), 0)
        text = block.text()[begin : end - block.position()]
        if OBJECT in text:
            yield from _split(block, begin, begin + len(text))
        else:
            yield Line(text.translate(_FOREIGN), glued=is_glued(block))
        block = block.next()


def _split(block: QTextBlock, begin: int, end: int) -> Iterator[Line]:
    """A block with photos in it, each in a line of its own, however the text came to stand beside it."""
    text, at = block.text(), begin
    for offset, placement_id in placements_in(block):
        if not begin <= offset < end:
            continue
        if beside := text[at:offset].strip():
            yield Line(beside)
        yield Line("", photo=placement_id)
        at = offset + 1
    if beside := re.sub(r"^\s+", "", text[at:end]):
        yield Line(beside)
