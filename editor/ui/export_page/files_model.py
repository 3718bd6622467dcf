"""The files of a plan in three groups, each file with its reason and its size."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.ui.figures import decimal
from editor.ui.words import sentence

GROUPS = (Change.ADDED, Change.CHANGED, Change.REMOVED)
PATH, REASON, SIZE = range(3)
COLUMNS = 3
FILE_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
PICTURES = (".jpg", ".jpeg", ".webp", ".png", ".gif")

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


def kind_of(file: PlannedFile) -> str:
    """`articles`, `photos` or `lists`: rubrics, feeds, sitemaps, styles."""
    if file.article_id is not None:
        return "articles"
    return "photos" if file.path.endswith(PICTURES) else "lists"


@dataclass(frozen=True, slots=True)
class Group:
    """Files with the same kind of change."""

    change: Change
    files: tuple[PlannedFile, ...] = field(default=())


def grouped(report: ExportReport, kind: str, only: Change | None) -> tuple[Group, ...]:
    """Groups that have files: of one kind (`all` for every kind) and of one change, if any is asked for."""
    wanted = [file for file in report.files if kind in {"all", kind_of(file)}]
    groups = (Group(change, tuple(file for file in wanted if file.change is change)) for change in GROUPS)
    return tuple(group for group in groups if group.files and only in {None, group.change})


def readable_size(size: int) -> str:
    """Bytes as people read them: `22 kB`, `1.4 MB`; empty for a file that is gone."""
    if not size:
        return ""
    if size < 1_000_000:  # noqa: PLR2004 - a megabyte
        return QCoreApplication.translate("sizes", "{size} kB").format(size=max(1, round(size / 1000)))
    return QCoreApplication.translate("sizes", "{size} MB").format(size=decimal(size / 1_000_000))


class FilesModel(QAbstractItemModel):
    """Two levels: a group, its files. The id inside an index is the group's number plus one, 0 for groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is shown."""
        return self._groups

    def show(self, groups: tuple[Group, ...]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def file(self, index: _Index) -> PlannedFile | None:
        """The file of a row, or None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].files[index.row()]

    def index(self, row: int, column: int, parent: _Index = _NO_PARENT) -> QModelIndex:
        """An index below a group or at the top."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override] - QObject.parent() shares the name
        """The group of a file."""
        inside = index.internalId() if index.isValid() else 0
        return self.createIndex(inside - 1, 0, 0) if inside else QModelIndex()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Groups, or the files of one."""
        if not parent.isValid():
            return len(self._groups)
        if parent.column() or parent.internalId():
            return 0
        return len(self._groups[parent.row()].files)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:  # noqa: ARG002 - the name is Qt's
        """Path, reason, size."""
        return COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; the file itself for the delegate."""
        if not index.isValid():
            return None
        file = self.file(index)
        if role == FILE_ROLE:
            return file
        if role == GROUP_ROLE:
            return self._groups[index.internalId() - 1 if file else index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(file, index.column()) if file else self._title(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == PATH:
            return ", ".join(self._cell(file, column) for column in range(COLUMNS)) if file else self._title(index)
        return None

    def change_name(self, change: Change) -> str:
        """A group in words."""
        names = {
            Change.ADDED: self.tr("Added"),
            Change.CHANGED: self.tr("Changed"),
            Change.REMOVED: self.tr("Removed"),
            Change.SAME: self.tr("Same as before"),
        }
        return names[change]

    def _title(self, index: _Index) -> str:
        group = self._groups[index.row()]
        return f"{self.change_name(group.change)}  {len(group.files)}" if index.column() == PATH else ""

    def _cell(self, file: PlannedFile, column: int) -> str:
        if column == PATH:
            return f"/{file.path}"
        return sentence(file.reason, {}) if column == REASON else readable_size(file.byte_size)
