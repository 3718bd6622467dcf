"""Shows a comparison to read: changes drawn in the text, one of them current, photographs with their credits."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.domain.differences import Comparison
from editor.ui.kit.forms import dress
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme
from editor.ui.versions.diff_writer import PICTURE, DiffMark, DiffWriter, picture_name
from editor.ui.versions.inks import Inks

MEASURE = 680
INSET = 36


class DiffView(QTextEdit):
    """Read-only. `current_changed` carries the number of the current change (from 1, 0 is none) and of all."""

    current_changed = Signal(int, int)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diff")
        self.setAccessibleName(self.tr("What differs"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress(self, "page")
        self._theme, self._thumbnails = theme, thumbnails
        self._writer = DiffWriter(Inks(theme), self)
        self._comparison = Comparison()
        self._side_by_side, self._only_changes, self._with_details = False, True, False
        self._marks: list[DiffMark] = []
        self._current = 0
        thumbnails.arrived.connect(self._on_arrived)
        theme.changed.connect(self._write)

    @property
    def marks(self) -> list[DiffMark]:
        """The changes that are drawn, in reading order."""
        return self._marks

    @property
    def current(self) -> int:
        """The number of the current change, 0 for none."""
        return self._current

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison from its top."""
        self._comparison = comparison
        self._write()
        self.verticalScrollBar().setValue(0)

    def show_side_by_side(self, *, on: bool) -> None:
        """The older text beside the newer one, or both in one."""
        self._side_by_side = on
        self._write()

    def show_only_changes(self, *, on: bool) -> None:
        """Leave out paragraphs without changes, or show the whole text."""
        self._only_changes = on
        self._write()

    def show_details(self, *, on: bool) -> None:
        """Tell behind the text what changed around it: where no list of changes stands beside."""
        if on is not self._with_details:
            self._with_details = on
            self._write()

    def step(self, way: int) -> None:
        """Go to the next (1) or the previous (-1) change; after the last one comes the first."""
        if self._marks:
            here = self._current - 1 if self._current else (-1 if way > 0 else 0)
            self._go((here + way) % len(self._marks) + 1)

    def go_to(self, key: str) -> None:
        """Go to the first change of a place."""
        number = next((at for at, mark in enumerate(self._marks, 1) if mark.key == key), 0)
        if number:
            self._go(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Centre the measure; side by side it may be wider."""
        measure = 2 * MEASURE if self._side_by_side else MEASURE
        side = max(INSET, (self.viewport().width() - measure) // 2)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        if shape.leftMargin() != side:
            shape.setMargin(0)
            shape.setTopMargin(14)
            shape.setBottomMargin(24)
            shape.setLeftMargin(side)
            shape.setRightMargin(side)
            frame.setFrameFormat(shape)

    def _write(self) -> None:
        place = self.verticalScrollBar().value()
        self.setExtraSelections([])
        self._marks = self._writer.write(
            self.document(),
            self._comparison,
            side_by_side=self._side_by_side,
            only_changes=self._only_changes,
            with_details=self._with_details,
        )
        self._fit()
        for photo in self._comparison.photos:
            for side in (photo.old, photo.new):
                if side is not None:
                    self._show_picture(side.sha256)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place)
        self._current = 0
        self.current_changed.emit(0, len(self._marks))

    def _go(self, number: int) -> None:
        self._current = number
        mark = self._marks[number - 1]
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._outline(mark)
        self.current_changed.emit(number, len(self._marks))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, mark.told))

    def _outline(self, mark: DiffMark) -> None:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        ink = QTextCharFormat()
        ink.setProperty(QTextFormat.Property.OutlinePen, QPen(self._theme.colour("accent"), 2))
        selection.cursor, selection.format = cursor, ink  # type: ignore[attr-defined] - fields of Qt's own structure
        self.setExtraSelections([selection])

    def _show_picture(self, sha256: str) -> None:
        picture = self._thumbnails.get(sha256, *PICTURE) if sha256 else None
        if picture is None:
            picture = QPixmap(*PICTURE)
            picture.fill(self._theme.colour("line"))
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document().addResource(kind, QUrl(picture_name(sha256)), picture)

    def _on_arrived(self, sha256: str) -> None:
        sides = {side.sha256 for photo in self._comparison.photos for side in (photo.old, photo.new) if side}
        if sha256 in sides:
            self._show_picture(sha256)
            self.document().markContentsDirty(0, self.document().characterCount())
            self.viewport().update()
