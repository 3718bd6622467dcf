"""Writes a comparison into a text document: inline, or the older text beside the newer one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextImageFormat

from editor.domain.differences import Comparison, DetailChange
from editor.domain.passages import TITLES, Passage
from editor.domain.photo_changes import PhotoChange, PhotoSide
from editor.domain.story import FIELD
from editor.domain.word_changes import Kind, Piece, compare_words
from editor.ui.kit.words import field_name
from editor.ui.versions.details import DetailWords
from editor.ui.versions.inks import Inks
from editor.ui.versions.rows import Row, rows_of

PICTURE = (84, 56)
THIN = "\u2009"
"""Parts what was taken out from what was put in instead."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A change in the document: its place, where it starts and ends, and what it says to a screen reader.

    `turn` counts the changes of a place in reading order.
    """

    key: str
    start: int
    end: int
    told: str
    turn: int = 0


def picture_name(sha256: str) -> str:
    """Under which name the document asks for a thumbnail."""
    return f"photo:{sha256}"


MARKED = re.compile(r"\*\*(?=\S)(?P<bold>[^*]+?)(?<=\S)\*\*|(?<!\w)_(?=\S)(?P<italic>[^_]+?)(?<=\S)_(?!\w)")
"""Bold and italic as the body marks them, whole within one piece."""


class DiffWriter(QObject):
    """`write` fills a document and gives back its changes in reading order."""

    def __init__(self, inks: Inks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inks = inks
        self._details = DetailWords(self)
        self._marks: list[Mark] = []
        self._cursor = QTextCursor()

    def write(
        self,
        document: QTextDocument,
        comparison: Comparison,
        *,
        side_by_side: bool,
        only_changes: bool,
        with_details: bool = False,
    ) -> list[Mark]:
        """Replace what the document holds. Details carry their marks but are no change to stop at."""
        document.clear()
        self._marks = []
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        rows = rows_of(comparison, only_changes=only_changes, with_details=with_details)
        if comparison.spaces_only:
            self._line(self.tr("Only spaces and empty lines differ"), self._inks.small(), centred=True)
        if side_by_side and rows:
            self._write_halves(rows)
        else:
            for row in rows:
                self._write_row(row)
        self._cursor.endEditBlock()
        return self._marks

    def _write_row(self, row: Row) -> None:
        if row.skipped:
            words = self.tr("1 paragraph without changes")
            if row.skipped > 1:
                words = self.tr("%n paragraphs without changes", "", row.skipped)
            self._line(words, self._inks.small(), centred=True)
        elif row.passage is not None:
            self._title(row.passage)
            self._begin(self._inks.block(row.passage.place))
            self._pieces(row.key, row.passage.pieces, self._inks.passage(row.passage.place))
        elif row.photo is not None:
            self._card(row.key, row.photo)
        elif row.detail is not None:
            self._detail(row.detail)

    def _write_halves(self, rows: list[Row]) -> None:
        table = self._cursor.insertTable(len(rows), 2, self._inks.halves())
        for number, row in enumerate(rows):
            before = len(self._marks)
            if row.skipped:
                table.mergeCells(number, 0, 1, 2)
            for side in (0,) if row.skipped else (0, 1):
                table.cellAt(number, side).setFormat(self._inks.half_cell(left=side == 0))
                self._cursor = table.cellAt(number, side).firstCursorPosition()
                self._write_half(row, Kind.INSERTED if side == 0 else Kind.DELETED)
            self._marks[before:] = sorted(self._marks[before:], key=lambda mark: mark.turn)
        self._cursor = QTextCursor(table.document())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_half(self, row: Row, hidden: Kind) -> None:
        if row.skipped:
            self._write_row(row)
        elif row.passage is not None:
            self._title(row.passage)
            self._begin(self._inks.block(row.passage.place))
            self._pieces(row.key, row.passage.pieces, self._inks.passage(row.passage.place), hidden)
        elif row.photo is not None:
            side = row.photo.old if hidden is Kind.INSERTED else row.photo.new
            if side is not None:
                self._half_card(row.key, row.photo, side, hidden)
        elif row.detail is not None:
            self._detail(row.detail, hidden)

    def _title(self, passage: Passage) -> None:
        if passage.place in TITLES:
            self._begin(self._inks.quiet_block(bottom=2))
            self._cursor.insertText(field_name(FIELD[passage.place]), self._inks.small(px=11))

    def _begin(self, block: QTextBlockFormat) -> None:
        """Start a paragraph; an empty one that stands there already is used."""
        if self._cursor.block().length() > 1:
            self._cursor.insertBlock(block, QTextCharFormat())
        else:
            self._cursor.setBlockFormat(block)

    def _line(self, text: str, ink: QTextCharFormat, *, centred: bool = False) -> None:
        self._begin(self._inks.quiet_block(centred=centred, top=2, bottom=12 if centred else 3))
        self._cursor.insertText(text, ink)

    def _pieces(self, key: str, pieces: tuple[Piece, ...], base: QTextCharFormat, hidden: Kind | None = None) -> None:
        """Write the words; a deletion with the insertion after it is one change.

        In two columns it is marked on the left, and on the right what was only put in.
        """
        for turn, run in enumerate(_runs(pieces)):
            start = self._cursor.position()
            shown = [piece for piece in run if piece.kind is not hidden]
            for piece in shown:
                if piece is not shown[0]:
                    self._cursor.insertText(THIN, base)
                self._piece(piece, base)
            if shown and run[0].kind is not Kind.EQUAL and (hidden is not Kind.DELETED or shown[0] is run[0]):
                self._marks.append(Mark(key, start, self._cursor.position(), self._told(run), turn))

    def _piece(self, piece: Piece, base: QTextCharFormat) -> None:
        """Changed words with their marks; unchanged ones as they are meant, bold and italic."""
        if piece.kind is not Kind.EQUAL:
            self._cursor.insertText(_shown(piece.text), self._inks.changed(base, piece.kind))
            return
        at = 0
        for found in MARKED.finditer(piece.text):
            self._cursor.insertText(_shown(piece.text[at : found.start()]), base)
            meant = QTextCharFormat(base)
            if found["bold"]:
                meant.setFontWeight(700)
            else:
                meant.setFontItalic(True)
            self._cursor.insertText(_shown(found["bold"] or found["italic"]), meant)
            at = found.end()
        self._cursor.insertText(_shown(piece.text[at:]), base)

    def _told(self, run: Iterable[Piece]) -> str:
        words = {
            Kind.DELETED: self.tr("Deleted: {text}"),
            Kind.INSERTED: self.tr("Inserted: {text}"),
        }
        return ". ".join(words[piece.kind].format(text=piece.text.strip()) for piece in run)

    def _card(self, key: str, photo: PhotoChange) -> None:
        self._begin(self._inks.quiet_block(bottom=0))
        table = self._cursor.insertTable(1, 2, self._inks.card())
        for side in (0, 1):
            table.cellAt(0, side).setFormat(self._inks.card_cell(photo.kind, left=side == 0))
        start = table.firstPosition()
        self._cursor = table.cellAt(0, 0).firstCursorPosition()
        self._picture(photo.side)
        self._cursor = table.cellAt(0, 1).firstCursorPosition()
        self._photo_lines(photo)
        if photo.kind is not Kind.EQUAL:
            self._marks.append(Mark(key, start, table.lastPosition(), self._photo_words(photo)))
        self._cursor = QTextCursor(table.document())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _half_card(self, key: str, photo: PhotoChange, side: PhotoSide, hidden: Kind) -> None:
        start = self._cursor.position()
        self._begin(self._inks.quiet_block(bottom=4))
        self._picture(side)
        self._photo_lines(photo, hidden)
        if photo.kind is not Kind.EQUAL and (hidden is Kind.INSERTED or photo.old is None):
            self._marks.append(Mark(key, start, self._cursor.position(), self._photo_words(photo)))

    def _picture(self, side: PhotoSide) -> None:
        image = QTextImageFormat()
        image.setName(picture_name(side.sha256))
        image.setWidth(PICTURE[0])
        image.setHeight(PICTURE[1])
        self._cursor.insertImage(image)

    def _photo_lines(self, photo: PhotoChange, hidden: Kind | None = None) -> None:
        """What is said of a photograph; on one side of two without the words of the other, which are `hidden`."""
        old, new = photo.old or PhotoSide(), photo.new or PhotoSide()
        role = {Kind.DELETED: "ok", Kind.INSERTED: "danger"}.get(hidden or Kind.EQUAL, "ink2")
        role = _ROLES.get(photo.kind, role if photo.kind is Kind.REPLACED else "ink2")
        self._line(self._photo_words(photo), self._inks.small(role, weight=600))
        self._diff_line(photo, (old.caption, new.caption), "ink", hidden)
        shown = {None: old.credit + new.credit, Kind.INSERTED: old.credit, Kind.DELETED: new.credit}[hidden]
        if shown:
            self._diff_line(photo, (old.credit, new.credit), "ink2", hidden)
        else:
            self._line(self.tr("No credit"), self._inks.small("danger", weight=600))
        if "alt" in photo.changed:
            self._begin(self._inks.quiet_block(bottom=3))
            self._cursor.insertText(self.tr("Alt text: {text}").format(text=""), self._inks.small())
            self._words(compare_words(old.alt, new.alt), self._inks.small("ink2"), hidden)

    def _diff_line(self, photo: PhotoChange, sides: tuple[str, str], role: str, hidden: Kind | None) -> None:
        """A line of a photograph: its words, with changes when the photograph stands on both sides."""
        old, new = sides
        pieces = compare_words(old, new) if photo.old and photo.new else (Piece(Kind.EQUAL, new or old),)
        if any(piece.text and piece.kind is not hidden for piece in pieces):
            self._begin(self._inks.quiet_block(bottom=3))
            self._words(pieces, self._inks.small(role, px=13), hidden)

    def _detail(self, change: DetailChange, hidden: Kind | None = None) -> None:
        self._begin(self._inks.quiet_block(top=2, bottom=4))
        self._cursor.insertText(f"{self._details.name(change)}: ", self._inks.small())
        self._words(self._details.pieces(change), self._inks.small("ink", px=13), hidden)

    def _words(self, pieces: tuple[Piece, ...], ink: QTextCharFormat, hidden: Kind | None = None) -> None:
        for run in _runs(tuple(piece for piece in pieces if piece.kind is not hidden)):
            for piece in run:
                if piece is not run[0]:
                    self._cursor.insertText(THIN, ink)
                self._cursor.insertText(_shown(piece.text), self._inks.changed(ink, piece.kind))

    def _photo_words(self, photo: PhotoChange) -> str:
        words = {
            Kind.INSERTED: self.tr("Photo added"),
            Kind.DELETED: self.tr("Photo removed"),
            Kind.EQUAL: self.tr("Photo {number}").format(number=photo.number),
        }
        if photo.kind is not Kind.REPLACED:
            return words[photo.kind]
        parts = {
            "sha256": self.tr("another picture"),
            "role": self.tr("another role"),
            "caption": self.tr("caption"),
            "alt": self.tr("alt text"),
            "credit": self.tr("credit"),
            "crop": self.tr("crop"),
            "place": self.tr("moved"),
            "order": self.tr("another order"),
        }
        changed = ", ".join(parts[name] for name in photo.changed)
        return self.tr("Photo {number}: {changed}").format(number=photo.number, changed=changed)


_ROLES = {Kind.INSERTED: "ok", Kind.DELETED: "danger"}


def _runs(pieces: tuple[Piece, ...]) -> Iterator[list[Piece]]:
    """Equal pieces by themselves, changed neighbours together."""
    run: list[Piece] = []
    for piece in pieces:
        if run and (piece.kind is Kind.EQUAL or run[0].kind is Kind.EQUAL):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _shown(text: str) -> str:
    """One passage stays one block: a line break inside it is drawn as a line break, not as a paragraph."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\u2028").replace("\ufffc", "\ufffd")
