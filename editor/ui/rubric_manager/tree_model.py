"""The rubrics as a tree of two levels: a column a language, address, count; a drop asks and changes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from editor.domain.rubrics import Rubric
from editor.domain.words import LANGUAGES
from editor.ui.kit.words import language_word
from editor.ui.rubric_manager.plans import may_drop, paths, siblings

RUBRIC_ROLE = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-rubrika-rubric"
FIRST_NAME, LAST_NAME = 0, len(LANGUAGES) - 1
ADDRESS, ARTICLES = len(LANGUAGES), len(LANGUAGES) + 1
COLUMNS = len(LANGUAGES) + 2

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

_NAMED = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}


class RubricModel(QAbstractItemModel):
    """`drop_wanted` carries (rubric id, parent id or None, position among its new siblings)."""

    drop_wanted = Signal(int, object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rubrics: tuple[Rubric, ...] = ()
        self._levels: dict[int, tuple[Rubric, ...]] = {}
        self._counts: Mapping[int, int] = {}
        self._paths: dict[int, str] = {}

    @property
    def rubrics(self) -> tuple[Rubric, ...]:
        """The tree that is shown."""
        return self._rubrics

    def show(self, rubrics: tuple[Rubric, ...], counts: Mapping[int, int]) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._rubrics, self._counts, self._paths = rubrics, counts, paths(rubrics)
        self._levels = {0: siblings(rubrics, None)}
        self._levels.update({each.id: siblings(rubrics, each.id) for each in self._levels[0]})
        self.endResetModel()

    def index_of(self, rubric_id: int) -> QModelIndex:
        """The first column of a rubric's row, or no index."""
        for parent, row in self._levels.items():
            for number, rubric in enumerate(row):
                if rubric.id == rubric_id:
                    return self.createIndex(number, 0, parent)
        return QModelIndex()

    def rubric(self, index: _Index) -> Rubric | None:
        """The rubric of a row."""
        return self._levels[index.internalId()][index.row()] if index.isValid() else None

    def index(self, row: int, column: int, parent: _Index = _NO_PARENT) -> QModelIndex:
        """The id inside an index is its parent's rubric id, 0 at the top."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self.rubric(parent)
        return self.createIndex(row, column, above.id if above else 0)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override] - QObject.parent() shares the name
        """The row that a sub-rubric stands under."""
        above = index.internalId() if index.isValid() else 0
        return self.index_of(above) if above else QModelIndex()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """How many rubrics stand at the top or under one; only the first column has children."""
        if not parent.isValid():
            return len(self._levels.get(0, ()))
        above = self.rubric(parent)
        if above is None or parent.column() or above.parent_id is not None:
            return 0
        return len(self._levels.get(above.id, ()))

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:  # noqa: ARG002 - the name is Qt's
        """The names, the address, the count."""
        return COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names, address, count; a missing name is said."""
        rubric = self.rubric(index)
        if rubric is None:
            return None
        if role == RUBRIC_ROLE:
            return rubric
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(rubric, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == ARTICLES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == FIRST_NAME:
            return ", ".join(self._text(rubric, column) for column in range(COLUMNS))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ARTICLES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role not in _NAMED:
            return None
        names = (*map(language_word, LANGUAGES), self.tr("Address"), self.tr("Articles"))
        return names[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every row can be dragged; only the top level takes rows in."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return usual if index.internalId() else usual | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows move, nothing is copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Rows of this tree only."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the row that is dragged."""
        data = QMimeData()
        rubric = self.rubric(indexes[0]) if indexes else None
        data.setData(MIME, str(rubric.id if rubric else 0).encode())
        return data

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: _Index) -> bool:
        """Two levels and no more."""
        above = self.rubric(parent)
        return data.hasFormat(MIME) and may_drop(self._rubrics, _dragged(data), above.id if above else None)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Say what is wanted; the row moves when the newsroom has answered."""
        if self.canDropMimeData(data, action, row, column, parent):
            above, moving = self.rubric(parent), _dragged(data)
            there = self._levels[above.id if above else 0]
            position = len(there) if row < 0 else row
            position -= sum(1 for each in there[:position] if each.id == moving)
            self.drop_wanted.emit(moving, above.id if above else None, position)
        return False

    def _text(self, rubric: Rubric, column: int) -> str:
        if column == ADDRESS:
            return self._paths[rubric.id].rstrip("/")
        if column == ARTICLES:
            return f"{self._counts.get(rubric.id, 0):,}".replace(",", "\u202f")
        return rubric.names.forms[column] or self.tr("No name")


def _dragged(data: QMimeData) -> int:
    return int(bytes(data.data(MIME).data()) or b"0")
