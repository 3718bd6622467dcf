"""The body in pieces beside its document, one for each block: a pause reads what has changed and joins the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextDocument
from shiboken6 import isValid

from editor.ui.writing.text.document_text import Line, body_of, lines_of_block, units

_FENCES = ("```", "~~~")


@dataclass(frozen=True, slots=True)
class _BlockText:
    """What one block of the document is: its lines (more than one beside a photo), and its length as Qt counts it."""

    lines: tuple[Line, ...]
    length: int
    has_photo: bool


class Mirror(QObject):
    """Follows a document from `contentsChange` to `contentsChange`; `changed` when its words are others than before.

    Saving depends on it, so it trusts nothing: a document that was changed behind its back (another revision, another
    length) is read whole. `characters_read` counts what was ever read off the document.
    """

    changed = Signal()

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self.characters_read = 0
        self._document = document
        self._rows: list[_BlockText] = []
        self._pieces: list[str] = []
        self._length = 0
        self._revision = -1
        self._body: str | None = None
        self._is_changed = False
        self._read_all()
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._on_contents_changed)

    def leave(self) -> None:
        """Follow the document no more."""
        self._document.contentsChange.disconnect(self._on_contents_change)
        self._document.contentsChanged.disconnect(self._on_contents_changed)

    def take(self, lines: Sequence[Line]) -> None:
        """The document was filled with these lines, a block each, while it told nobody."""
        for length in (len, units):  # few texts have letters that Qt counts as two
            self._rows = [
                _BlockText((line,), length(line.text) + 1, has_photo=False)
                if line.photo is None
                else _BlockText((line,), 2, has_photo=True)
                for line in lines
            ]
            self._note(sum(row.length for row in self._rows))
            if self._is_true():
                self._pieces = [*_pieces(self._rows, None)]
                return
        self._read_all()  # a photo has taken the place of an empty line

    @property
    def pieces(self) -> tuple[str, ...]:
        """What each block is in the body, with what parts it from the one above."""
        return tuple(self._pieces)

    def markdown(self) -> str:
        """The whole body as it will be saved."""
        if not self._is_true() or self._revision != self._document.revision():
            self._read_all()
        if self._body is None:
            self._body = "".join(self._pieces)
        return self._body

    def photos(self) -> Iterator[tuple[QTextBlock, int]]:
        """Each photo in the text, with its block, in order."""
        self.markdown()
        for number in [number for number, row in enumerate(self._rows) if row.has_photo]:
            for line in self._rows[number].lines:
                if line.photo is not None:
                    yield self._document.findBlockByNumber(number), line.photo

    def is_in_code(self, block: QTextBlock) -> bool:
        """Whether a line stands between fences, where every sign is as typed."""
        if not any(fence in self.markdown() for fence in _FENCES):
            return False
        above = self._rows[: block.blockNumber()]
        fences = sum(line.text.lstrip(" >").startswith(_FENCES) for row in above for line in row.lines)
        return fences % 2 == 1

    def line_of(self, block: QTextBlock) -> int:
        """The line of the body that a block is, counted from 1 as the page's line map counts."""
        return 1 + sum(map(_step, self._pieces[1 : block.blockNumber() + 1]))

    def block_at(self, line: int) -> QTextBlock:
        """The block in which a line of the body lies; the first or the last one where it lies outside."""
        number = -1
        for at in accumulate(map(_step, self._pieces[1:]), initial=1):
            if at > line:
                break
            number += 1
        return self._document.findBlockByNumber(max(number, 0))

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        document = self._document
        if not isValid(document):
            return
        last = document.findBlock(position + added)
        first_number = document.findBlock(position).blockNumber()
        last_number = last.blockNumber() if last.isValid() else document.blockCount() - 1
        grown = document.blockCount() - len(self._rows)
        gone = last_number + 1 - grown
        if not 0 <= first_number < gone <= len(self._rows):
            self._read_all()
            self._is_changed = True
            return
        fresh = self._read(document.findBlockByNumber(first_number), last_number + 1 - first_number)
        old = self._rows[first_number:gone]
        self._is_changed = self._is_changed or fresh != old
        self._rows[first_number:gone] = fresh
        above = self._rows[first_number - 1].lines[-1] if first_number else None
        below = self._rows[last_number + 1 : last_number + 2]  # a photo parts what stands under it
        self._pieces[first_number : gone + 1] = _pieces([*fresh, *below], above)
        self._note(self._length + sum(row.length for row in fresh) - sum(row.length for row in old))

    def _on_contents_changed(self) -> None:
        if not isValid(self._document):
            return  # it says so once more while it is taken apart
        self._revision = self._document.revision()
        if self._is_changed:
            self._is_changed = False
            self.changed.emit()

    def _read_all(self) -> None:
        document = self._document
        self._rows = self._read(document.begin(), document.blockCount())
        self._pieces = [*_pieces(self._rows, None)]
        self._note(sum(row.length for row in self._rows))

    def _read(self, block: QTextBlock, count: int) -> list[_BlockText]:
        rows: list[_BlockText] = []
        for _ in range(count):
            length, lines = block.length(), tuple(lines_of_block(block))
            rows.append(_BlockText(lines, length, has_photo=any(line.photo is not None for line in lines)))
            self.characters_read += length
            block = block.next()
        return rows

    def _note(self, length: int) -> None:
        self._length = length
        self._revision = self._document.revision()
        self._body = None

    def _is_true(self) -> bool:
        """Whether rows and document agree in all that can be asked at no cost."""
        document = self._document
        return len(self._rows) == document.blockCount() and self._length == document.characterCount()


def _pieces(rows: Sequence[_BlockText], above: Line | None) -> Iterator[str]:
    """The Markdown of each row with what parts it from the row above."""
    for row in rows:
        yield body_of(row.lines, above)
        above = row.lines[-1]


def _step(piece: str) -> int:
    """How many lines a row stands under the one above."""
    return 2 if piece.startswith("\n\n") else 1
