"""Bold and italic in the body as word processors have them: on and off, for a selection, a word, or what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.ui.writing.text.document_text import is_photo
from editor.ui.writing.text.emphasis import MarkedLine
from editor.ui.writing.text.markdown_edits import one_step, replace_line, selected_blocks

_KEEP = QTextCursor.MoveMode.KeepAnchor
_NOTHING: frozenset[str] = frozenset()

LONGEST = 5000
"""Characters of a line above which nobody is told how the letters at the caret look: it would hold up each key."""

MOST_SIGNS = 3
"""Bold and italic at once."""

TOO_LONG = 20_000
"""Characters of a line above which it is left as it is: no article has one, and it would hold up the window."""


class MarkedTyping(QObject):
    """What was asked for where no word is waits for the next letter, so that no empty pair of marks ever stands.

    `changed` carries the kinds (`bold`, `italic`) that the next letter will have.
    """

    changed = Signal(frozenset)

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._wanted: frozenset[str] | None = None
        self._shown = _NOTHING
        self._is_holding = False
        edit.cursorPositionChanged.connect(self._on_caret)
        edit.selectionChanged.connect(self._on_caret)

    @property
    def kinds(self) -> frozenset[str]:
        """What the next letter will look like, or what all that is selected looks like."""
        if self._wanted is not None:
            return self._wanted
        cursor = self._edit.textCursor()
        if cursor.selectionEnd() - cursor.selectionStart() > LONGEST:
            return _NOTHING
        if cursor.hasSelection():
            parts = _parts(cursor)
            return frozenset(kind for kind in ("bold", "italic") if parts and all(w.has(t, kind) for _, w, t in parts))
        text = cursor.block().text()
        if len(text) > LONGEST or not ("*" in text or "_" in text):
            return _NOTHING
        return MarkedLine(text, cursor.positionInBlock()).kinds_at(cursor.positionInBlock())

    def toggle(self, kind: str) -> None:
        """Put a mark on the selected words, on the word around the caret, or on what is typed next; or take it off."""
        cursor = self._edit.textCursor()
        with self._held():
            if cursor.hasSelection():
                self._toggle_selection(cursor, kind)
            elif not is_photo(cursor.block()) and cursor.block().length() <= TOO_LONG:
                self._toggle_here(cursor, kind)
        self._tell()

    def typed(self, text: str) -> bool:
        """Type with what was asked for; False when Qt may type it as ever."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection() or text.isspace():
            return False
        if _leave_sign(cursor):
            self._edit.setTextCursor(cursor)
        at, old = cursor.positionInBlock(), cursor.block().text()
        joins = text[:1].isalnum() and "_" in (old[at - 1 : at], old[at : at + 1]) and len(old) <= LONGEST
        if (self._wanted is None and not joins) or len(old) > TOO_LONG:
            return False
        line = MarkedLine(old, at)
        place = line.index(at)
        made = line.typed(place, text, self.kinds)
        if made is None or line.is_inside_piece(at):
            return False
        with self._held(), one_step(cursor):
            replace_line(cursor.block(), made.text)
            self._go(cursor, cursor.block(), made.letters[place + len(text) - 1].end)
        self._wanted = None
        self._tell()
        return True

    @contextmanager
    def waiting(self, text: str) -> Iterator[None]:
        """A space that is typed does not end what was begun."""
        if text.isspace() and self._wanted is not None:
            with self._held():
                yield
        else:
            yield

    def part(self, cursor: QTextCursor) -> int:
        """Before a line is parted at the cursor: close its marks there and open them again behind.

        How many signs then stand before the place behind where one types in the same marks.
        """
        _leave_sign(cursor)
        at = cursor.positionInBlock()
        if cursor.block().length() > TOO_LONG:
            return 0
        line = MarkedLine(cursor.block().text(), at)
        kinds = line.kinds_at(at)
        halves = line.halves(line.index(at)) if kinds and not cursor.hasSelection() else None
        if halves is None:
            return 0
        replace_line(cursor.block(), "".join(halves))
        cursor.setPosition(cursor.block().position() + len(halves[0]))
        return MarkedLine(halves[1]).position(0, kinds) or 0

    @contextmanager
    def removing(self) -> Iterator[None]:
        """What a key removes may leave a pair of marks with nothing inside, which goes too, as the same step."""
        before = self._edit.textCursor()
        there, number = before.block().text(), before.blockNumber()
        at = before.positionInBlock()
        if not before.hasSelection() and not {*there[max(at - 2, 0) : at + 2]} & {"*", "_"}:
            yield  # letters that are taken away one by one stay one step to undo
            return
        with one_step(before):
            yield
            self._remove_empty(self._edit.textCursor(), there, number)

    def _remove_empty(self, cursor: QTextCursor, there: str, number: int) -> None:
        if cursor.blockNumber() != number or cursor.hasSelection():
            return
        text, at = cursor.block().text(), cursor.positionInBlock()
        gone = len(there) - len(text)
        length = _empty_pair(text, at)
        if length and gone > 0 and there == text[:at] + there[at : at + gone] + text[at:] and _was_marked(there, at):
            cursor.setPosition(cursor.position() - length)
            cursor.setPosition(cursor.position() + 2 * length, _KEEP)
            cursor.removeSelectedText()
            self._edit.setTextCursor(cursor)

    def _toggle_selection(self, cursor: QTextCursor, kind: str) -> None:
        parts = _parts(cursor)
        if not parts:
            return
        on = not all(line.has(these, kind) for _, line, these in parts)
        ends: list[int] = []
        with one_step(cursor):
            for block, line, these in parts:
                made = line.marked(these, kind, on=on)
                if made is not None:
                    replace_line(block, made.text)
                    shift = made.taken_away
                    first, last = made.letters[these.start - shift], made.letters[these.stop - 1 - shift]
                else:
                    first, last = line.letters[these.start], line.letters[these.stop - 1]
                ends += [block.position() + first.start, block.position() + last.end]
        cursor.setPosition(ends[0])
        cursor.setPosition(ends[-1], _KEEP)
        self._edit.setTextCursor(cursor)

    def _toggle_here(self, cursor: QTextCursor, kind: str) -> None:
        at, block = cursor.positionInBlock(), cursor.block()
        line = MarkedLine(block.text(), at)
        place = line.index(at)
        if line.is_inside_piece(at):
            return
        if self._wanted is None and (word := line.word_around(at)):
            made = line.marked(word, kind, on=not line.has(word, kind))
            if made is not None:
                with one_step(cursor):
                    replace_line(block, made.text)
                    self._go(cursor, block, made.letters[place - made.taken_away].start)
            return
        wanted = self.kinds ^ {kind}
        self._wanted = None if wanted == line.kinds_at(at) else wanted
        tidy = line.tidied()
        there = tidy.position(place, wanted) if tidy is not None else None
        if self._wanted is not None and tidy is not None and there is not None:
            self._wanted = None
            with one_step(cursor):
                replace_line(block, tidy.text)
                self._go(cursor, block, there)

    def _go(self, cursor: QTextCursor, block: QTextBlock, position: int) -> None:
        cursor.setPosition(block.position() + position)
        self._edit.setTextCursor(cursor)

    @contextmanager
    def _held(self) -> Iterator[None]:
        before, self._is_holding = self._is_holding, True
        try:
            yield
        finally:
            self._is_holding = before

    def _on_caret(self) -> None:
        if not self._is_holding:
            self._wanted = None
            self._tell()

    def _tell(self) -> None:
        kinds = self.kinds
        if kinds != self._shown:
            self._shown = kinds
            self.changed.emit(kinds)


def _parts(cursor: QTextCursor) -> list[tuple[QTextBlock, MarkedLine, range]]:
    """The lines that a selection touches, each with the letters of its words."""
    found: list[tuple[QTextBlock, MarkedLine, range]] = []
    for block in selected_blocks(cursor):
        first, last = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
        line = MarkedLine("" if is_photo(block) or block.length() > TOO_LONG else block.text())
        if these := line.between(max(first, 0), last):
            found.append((block, line, these))
    return found


def _was_marked(text: str, at: int) -> bool:
    return any(each.start == at and each.marks for each in MarkedLine(text).letters)


def _empty_pair(text: str, at: int) -> int:
    """How many signs stand on both sides of a place, when they are what a mark is made of."""
    length = 0
    while length < MOST_SIGNS and text[at - length - 1 : at - length] in {"*", "_"} and at > length:
        if text[at + length : at + length + 1] != text[at - length - 1]:
            break
        length += 1
    return length


def _leave_sign(cursor: QTextCursor) -> bool:
    """Move a cursor that stands inside of one sign («*|*word**») out of it, away from the words; whether it did."""
    at, text = cursor.positionInBlock(), cursor.block().text()
    left, right = text[max(at - 1, 0) : at], text[at : at + 1]
    if cursor.hasSelection() or left != right or left not in {"*", "_"} or len(text) > LONGEST:
        return False
    line = MarkedLine(text, at)
    place = line.position(line.index(at), _NOTHING)
    if place is None or place == at:
        return False
    cursor.setPosition(cursor.block().position() + place)
    return True
