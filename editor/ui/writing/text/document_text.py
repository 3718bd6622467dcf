"""Body Markdown to a text document and back, exactly.

A block of the document is one line of Markdown. Its format says how it follows the line above: with an empty line
between (a new paragraph, drawn as a gap) or *glued* right under it (a list, a table, a soft break). A photo
reference that stands alone in its paragraph becomes an object; every other reference stays text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker
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

_FOREIGN_SIGNS = tuple(map(chr, _FOREIGN))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of Markdown; `photo` is the placement's id when the line is a photo and nothing else."""

    text: str
    glued: bool = False
    photo: int | None = None


def lines_of(body: str) -> list[Line]:
    """The lines of a body; `body_of` gives the same body back."""
    rows = _own(body.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    lines: list[Line] = []
    index, glued = 0, True
    while index < len(rows):
        lines.append(Line(rows[index], glued=glued and bool(lines)))
        gap = index + 2 < len(rows) and not rows[index + 1]
        index, glued = index + (2 if gap else 1), not gap
    for at, line in enumerate(lines):
        if line.text.startswith("![") and _is_alone(lines, at):
            lines[at] = _as_photo(line)
    return lines


def body_of(lines: Sequence[Line], above: Line | None = None) -> str:
    """The Markdown of some lines, `above` being the one before them.

    Nothing is glued to a photo, or the photo would turn into text.
    """
    parts: list[str] = []
    for line in lines:
        glued = line.glued and line.photo is None and above is not None and above.photo is None
        parts.append("" if above is None else "\n" if glued else "\n\n")
        parts.append(line.text if line.photo is None else PHOTO_MARK.format(line.photo))
        above = line
    return "".join(parts)


def fill(document: QTextDocument, body: str, put: Callable[[str], None] | None = None) -> list[Line]:
    """Replace the document's text, tell nobody, and give back its lines, a block each; nothing can be undone or saved.

    `put` is the `setPlainText` of the edit that shows it: its caret then stands at the start all the time. All is one
    change to the layout, which takes what is seen first; a caret at the end would have it take all at once.
    """
    lines = lines_of(body)
    document.setUndoRedoEnabled(False)
    with QSignalBlocker(document):
        _lay(document, lines, put or document.setPlainText)
    document.setUndoRedoEnabled(True)
    document.setModified(False)
    return lines


def markdown(document: QTextDocument) -> str:
    """The whole body as it will be saved."""
    return body_of(list(_lines_between(document, 0, document.characterCount() - 1)))


def selected_markdown(cursor: QTextCursor) -> str:
    """The selection as Markdown, so that a copied photo keeps its reference."""
    return body_of(list(_lines_between(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())))


def lines_of_block(block: QTextBlock, begin: int = 0, end: int | None = None) -> Iterator[Line]:
    """What a block, or a part of it, is in Markdown: one line, or several where a photo has words beside it."""
    text = units_of(block.text(), begin, end)
    if OBJECT in text:
        yield from _split(block, begin, block.length() if end is None else end)
    else:
        yield Line(_own(text), glued=is_glued(block))


def insert_lines(cursor: QTextCursor, lines: list[Line]) -> None:
    """Put lines at the cursor as one step to undo."""
    forms, plain = {glued: text_format(glued=glued) for glued in (False, True)}, QTextCharFormat()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    parted = False
    for index, run in _runs(lines):
        line = run[0]
        if line.photo is not None:
            parted = not cursor.atBlockEnd()
            insert_photo(cursor, line.photo)
            continue
        if parted:
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        elif index or is_photo(cursor.block()):
            cursor.insertBlock(forms[line.glued], plain)
        parted = False
        cursor.insertText("\n".join(each.text for each in run), plain)
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
    cursor, text = QTextCursor(block), block.text()
    offset = text.find(OBJECT)
    while offset >= 0:
        place = units(text[:offset])
        cursor.setPosition(block.position() + place + 1)
        found.append((place, placement_of(cursor.charFormat())))
        offset = text.find(OBJECT, offset + 1)
    return found


def units(text: str) -> int:
    """The length of a text as Qt counts it: letters beyond the first 65,536 are two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def units_of(text: str, begin: int, end: int | None = None) -> str:
    """The part of a text between two places of Qt's."""
    if begin <= 0 and (end is None or end >= 2 * len(text)):
        return text
    if max(text, default="") <= "\uffff":
        return text[begin:end]
    cut = slice(2 * begin, None if end is None else 2 * end)
    return text.encode("utf-16-le", "surrogatepass")[cut].decode("utf-16-le", "surrogatepass")


def placement_of(form: QTextFormat) -> int:
    """The placement id that a photo's format carries."""
    return int(form.property(PLACEMENT) or 0)


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


def _lay(document: QTextDocument, lines: list[Line], put: Callable[[str], None]) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    put("\n".join(line.text for line in lines))
    document.setUndoRedoEnabled(False)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(text_format())
    cursor.setCharFormat(QTextCharFormat())  # an edit gives a new text the looks of the place where its caret was
    glued = text_format(glued=True)
    for number, line in enumerate(lines):
        if line.glued or line.photo is not None:
            cursor.setPosition(document.findBlockByNumber(number).position())
            cursor.setBlockFormat(glued if line.glued else photo_format())
        if line.photo is not None:
            cursor.insertText(OBJECT, object_format(line.photo))
    cursor.endEditBlock()


def _is_alone(lines: list[Line], at: int) -> bool:
    glued_below = at + 1 < len(lines) and lines[at + 1].glued
    return not lines[at].glued and not glued_below


def _as_photo(line: Line) -> Line:
    found = PHOTO_REFERENCE.fullmatch(line.text)
    return Line("", photo=int(found[1])) if found else line


def _runs(lines: list[Line]) -> Iterator[tuple[int, list[Line]]]:
    """Lines that Qt can take in one go, with the number of the first of them.

    A line end in a text makes a block like the one it stands in: these are lines of one format, but the first line of
    all, and one behind a photo, may go into a block that is there.
    """
    start = 0
    for end in range(1, len(lines) + 1):
        goes_on = start > 0 and lines[start - 1].photo is None
        if end < len(lines) and goes_on and _is_alike(lines[start], lines[end]):
            continue
        yield start, lines[start:end]
        start = end


def _is_alike(one: Line, other: Line) -> bool:
    return one.photo is None and other.photo is None and one.glued == other.glued


def _own(text: str) -> str:
    """A text without the characters of a document's structure. Most have none, and looking costs less than copying."""
    return text.translate(_FOREIGN) if any(sign in text for sign in _FOREIGN_SIGNS) else text


def _lines_between(document: QTextDocument, start: int, end: int) -> Iterator[Line]:
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        yield from lines_of_block(block, max(start - block.position(), 0), end - block.position())
        block = block.next()


def _split(block: QTextBlock, begin: int, end: int) -> Iterator[Line]:
    """A block with photos in it, each in a line of its own, however the text came to stand beside it."""
    text, at = block.text(), begin
    for offset, placement_id in placements_in(block):
        if not begin <= offset < end:
            continue
        if beside := units_of(text, at, offset).strip():
            yield Line(beside)
        yield Line("", photo=placement_id)
        at = offset + 1
    if beside := units_of(text, at, end).lstrip():
        yield Line(beside)
