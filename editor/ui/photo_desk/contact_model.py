"""The contact sheet's rows: tiles in, sentences for a screen reader out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from editor.ui.kit.forms import plain
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.photo_desk.library import Tile

TILE_PICTURE = (164, 108)
"""What a tile's picture needs at five across; wider tiles stretch it."""

TILE_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ContactModel(QAbstractListModel):
    """Tiles in the order of the library; a picture that arrives repaints its own tile alone."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()
        self._answers: dict[int, Callable[[Tile], object]] = {
            TILE_ROLE: lambda tile: tile,
            Qt.ItemDataRole.DisplayRole: lambda tile: tile.photo.file_name,
            Qt.ItemDataRole.DecorationRole: lambda tile: thumbnails.get(tile.photo.sha256, *TILE_PICTURE),
            Qt.ItemDataRole.ToolTipRole: lambda tile: plain(tile.photo.description or tile.photo.file_name),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }
        thumbnails.arrived.connect(self._on_arrived)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What the sheet shows now."""
        return self._tiles

    def show(self, tiles: tuple[Tile, ...]) -> None:
        """Show other tiles; the same photos in the same order change in place and keep the selection."""
        if [tile.photo.id for tile in tiles] == [tile.photo.id for tile in self._tiles]:
            changed = [row for row, pair in enumerate(zip(tiles, self._tiles, strict=True)) if pair[0] != pair[1]]
            self._tiles = tiles
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._tiles = tiles
        self.endResetModel()

    def row_of(self, photo_id: int) -> int:
        """The row of a photo, or -1."""
        return next((row for row, tile in enumerate(self._tiles) if tile.photo.id == photo_id), -1)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """One row a tile, no children."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The tile itself for the delegate, words for everybody else."""
        if not index.isValid():
            return None
        tile = self._tiles[index.row()]
        answer = self._answers.get(role)
        return answer(tile) if answer else None

    def _spoken(self, tile: Tile) -> str:
        parts = [tile.photo.file_name, tile.credit or self.tr("No credit")]
        if tile.rights_ended:
            parts.append(self.tr("Rights ended"))
        if tile.uses:
            parts.append(self.tr("in 1 article") if tile.uses == 1 else self.tr("in %n articles", "", tile.uses))
        return ", ".join(parts)

    @Slot(str)
    def _on_arrived(self, sha256: str) -> None:
        for row, tile in enumerate(self._tiles):
            if tile.photo.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
