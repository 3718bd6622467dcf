"""The files of a plan in three groups; in a long group the files of one folder stand folded under it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.ui.kit.figures import decimal
from editor.ui.kit.forms import plain
from editor.ui.kit.words import sentence

GROUPS = (Change.ADDED, Change.CHANGED, Change.REMOVED)
PATH, REASON, SIZE = range(3)
COLUMNS = 3
FILE_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
PICTURES = (".jpg", ".jpeg", ".webp", ".png", ".gif")
LONG_GROUP, LEAST_IN_FOLDER = 12, 3
"""A group of more files than this folds its folders, those that hold at least so many of them."""

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


@dataclass(frozen=True, slots=True)
class Node:
    """A row: a group, a folder of one (`files` of it) or a single file. `above` is the number of the row over it."""

    above: int
    row: int
    group: Group
    folder: str = ""
    files: tuple[PlannedFile, ...] = ()
    below: list[int] = field(default_factory=list[int])


def grouped(report: ExportReport, kind: str, only: Change | None) -> tuple[Group, ...]:
    """Groups that have files: of one kind (`all` for every kind) and of one change, if any is asked for."""
    wanted = [file for file in report.files if kind in {"all", kind_of(file)}]
    groups = (Group(change, tuple(file for file in wanted if file.change is change)) for change in GROUPS)
    return tuple(group for group in groups if group.files and only in {None, group.change})


def folded(group: Group) -> tuple[tuple[str, tuple[PlannedFile, ...]], ...]:
    """(folder, its files) in the order of their paths; a file that stands by itself has no folder."""
    folders: dict[str, list[PlannedFile]] = {}
    for file in group.files:
        folders.setdefault(file.path.rpartition("/")[0], []).append(file)
    found: list[tuple[str, tuple[PlannedFile, ...]]] = []
    for folder, files in folders.items():
        if folder and len(group.files) > LONG_GROUP and len(files) >= LEAST_IN_FOLDER:
            found.append((folder, tuple(files)))
        else:
            found.extend(("", (file,)) for file in files)
    return tuple(sorted(found, key=lambda each: each[0] or each[1][0].path))


def readable_size(size: int) -> str:
    """Bytes as people read them: `22 kB`, `1.4 MB`; empty for a file that is gone."""
    if not size:
        return ""
    if size < 1_000_000:  # noqa: PLR2004 - a megabyte
        return QCoreApplication.translate("sizes", "{size} kB").format(size=max(1, round(size / 1000)))
    return QCoreApplication.translate("sizes", "{size} MB").format(size=decimal(size / 1_000_000))


class FilesModel(QAbstractItemModel):
    """Groups, their folders, their files. The id inside an index is the number of its node plus one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._nodes: list[Node] = []
        self._tops: list[int] = []

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is shown."""
        return self._groups

    def show(self, groups: tuple[Group, ...]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self._groups, self._nodes, self._tops = groups, [], []
        for group in groups:
            top = self._add(self._tops, -1, group, "", group.files)
            for folder, files in folded(group):
                number = self._add(self._nodes[top].below, top, group, folder, files)
                for file in files if folder else ():
                    self._add(self._nodes[number].below, number, group, "", (file,))
        self.endResetModel()

    def node(self, index: _Index) -> Node | None:
        """The row behind an index."""
        return self._nodes[index.internalId() - 1] if index.isValid() else None

    def file(self, index: _Index) -> PlannedFile | None:
        """The file of a row, or None for a group or a folder."""
        node = self.node(index)
        return node.files[0] if node and node.above >= 0 and not node.folder else None

    def index(self, row: int, column: int, parent: _Index = _NO_PARENT) -> QModelIndex:
        """An index below a row or at the top."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self.node(parent)
        return self.createIndex(row, column, (above.below if above else self._tops)[row] + 1)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override] - QObject.parent() shares the name
        """The group or the folder of a row."""
        node = self.node(index)
        if node is None or node.above < 0:
            return QModelIndex()
        return self.createIndex(self._nodes[node.above].row, 0, node.above + 1)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Groups, or what stands under a row."""
        if not parent.isValid():
            return len(self._tops)
        node = self.node(parent)
        return 0 if parent.column() or node is None else len(node.below)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:  # noqa: ARG002 - the name is Qt's
        """Path, reason, size."""
        return COLUMNS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell; the file itself for the delegate."""
        node = self.node(index)
        if node is None:
            return None
        if role == FILE_ROLE:
            return self.file(index)
        if role == GROUP_ROLE:
            return node.group
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            cell = self._cell(node, index.column())
            return cell if role == Qt.ItemDataRole.DisplayRole else plain(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            own = self._cell(node, index.column()) if index.column() != PATH else ""
            return own or self._spoken(node)
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

    def _add(self, among: list[int], above: int, group: Group, folder: str, files: tuple[PlannedFile, ...]) -> int:
        self._nodes.append(Node(above, len(among), group, folder, files))
        among.append(len(self._nodes) - 1)
        return len(self._nodes) - 1

    def _spoken(self, node: Node) -> str:
        """A row for a screen reader: a file with its whole path, wherever it stands."""
        if node.above < 0:
            return self._cell(node, PATH)
        path = self._cell(node, PATH) if node.folder else f"/{node.files[0].path}"
        return ", ".join((path, self._cell(node, REASON), self._cell(node, SIZE)))

    def _cell(self, node: Node, column: int) -> str:
        if node.above < 0:
            return f"{self.change_name(node.group.change)}  {len(node.files)}" if column == PATH else ""
        if column == SIZE:
            return readable_size(sum(file.byte_size for file in node.files))
        if column == REASON:
            reasons = {file.reason for file in node.files}
            return sentence(reasons.pop(), {}) if len(reasons) == 1 else self.tr("%n reasons", "", len(reasons))
        if node.folder:
            return self.tr("/{folder}/… · %n files", "", len(node.files)).format(folder=node.folder)
        path = node.files[0].path
        return path.rpartition("/")[2] if self._nodes[node.above].folder else f"/{path}"
