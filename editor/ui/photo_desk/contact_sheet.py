"""The contact sheet: tiles across the width, many at once chosen, files from outside dropped in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from editor.domain.photos import Photo
from editor.ui.kit.file_drop import FileDrop
from editor.ui.photo_desk.contact_delegate import ContactDelegate
from editor.ui.photo_desk.contact_model import ContactModel
from editor.ui.theme import Theme

LEAST_COLUMNS, MOST_COLUMNS, USUAL_COLUMNS = 3, 9, 5
SIDE_MARGIN = 8
LEAST_WIDTHS = 88, 124
"""No tile is narrower, and none that the user did not ask to be small: a narrow window has fewer columns."""


class ContactSheet(QListView):
    """`chosen` carries the photos that are selected, `files_dropped` the paths that fell on the sheet."""

    chosen = Signal(tuple)
    files_dropped = Signal(tuple)

    def __init__(self, model: ContactModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contact-sheet")
        self.setAccessibleName(self.tr("Photographs"))
        self._sheet = model
        self._columns = USUAL_COLUMNS
        self._drawing = ContactDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._drawing)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(False)
        FileDrop(self).dropped.connect(self.files_dropped)
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._lay_out)
        model.dataChanged.connect(self._on_changed)

    def photos(self) -> tuple[Photo, ...]:
        """The selected photos in the order of the sheet."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._sheet.tiles[row].photo for row in rows)

    def choose(self, photo_ids: set[int]) -> None:
        """Select these photos and no others; unknown ones are passed over."""
        model, selection = self._sheet, QItemSelection()
        for row, tile in enumerate(model.tiles):
            if tile.photo.id in photo_ids:
                selection.select(model.index(row), model.index(row))
        self.selectionModel().select(selection, self.selectionModel().SelectionFlag.ClearAndSelect)

    def reveal(self, photo_id: int) -> None:
        """Scroll until a photo's tile is seen; arrow keys go on from it."""
        index = self._sheet.index(self._sheet.row_of(photo_id))
        if index.isValid():
            self.executeDelayedItemsLayout()
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def set_columns(self, columns: int) -> None:
        """Lay so many tiles across, 3 to 9."""
        self._columns = max(LEAST_COLUMNS, min(MOST_COLUMNS, columns))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._lay_out()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what is chosen now."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.photos())

    def changeEvent(self, event: QEvent) -> None:
        """Tiles grow with the system's font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lay_out()

    @Slot(QModelIndex, QModelIndex, list)
    def _on_changed(self, _first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        if not roles:
            self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        room = self.viewport().width() - 2 * SIDE_MARGIN
        least = LEAST_WIDTHS[self._columns <= USUAL_COLUMNS]
        width = max(1, room // max(1, min(self._columns, room // least)))
        self._drawing.set_width(width, {tile.credit for tile in self._sheet.tiles})
        self.setViewportMargins(SIDE_MARGIN, 0, 0, 0)
        self.setGridSize(QSize(width, self._drawing.height))
        self.scheduleDelayedItemsLayout()
