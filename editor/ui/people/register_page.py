"""One page of the register: a search field, a table, what the chosen row prints, and adding and editing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from editor.domain.people import Agency, Person
from editor.ui.credits.live_lines import LiveLines
from editor.ui.credits.register import PeopleDesk
from editor.ui.kit.forms import button, label, row, search_field
from editor.ui.kit.tasks import Tasks
from editor.ui.people.models import ORDER, VALUE, RegisterModel

ROW_HEIGHT, HEADER_HEIGHT = 32, 28
NAMES = 3
"""The columns of names come first; the gender after them is as wide as its words, so that no name is cut."""


class RegisterPage(QWidget):
    """`add_wanted`; `edit_wanted`, `merge_wanted` and `remove_wanted` carry a person or an agency."""

    add_wanted = Signal()
    edit_wanted = Signal(object)
    merge_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, model: RegisterModel, register: PeopleDesk, tasks: Tasks, *, hint: str, add: str) -> None:
        super().__init__()
        self.model = model
        model.setParent(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setSortRole(ORDER)
        self._sorted.setSortLocaleAware(True)
        self.search = search_field(hint)
        self._found = label("", "secondary")
        self.view = self._table()
        self._lines = LiveLines(register, tasks)
        self._add = button(add, icon="fa6s.plus")
        self._edit = button(self.tr("Edit…"))
        self._merge = button(self.tr("Merge…"), icon="fa6s.code-merge")
        self._remove = button(self.tr("Delete…"), icon="fa6.trash-can")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row(self.search, self._found, self._edit, self._add))
        layout.addWidget(self.view, 1)
        layout.addLayout(row(label(self.tr("Prints as"), "caption"), None, self._remove, self._merge))
        layout.addWidget(self._lines)
        self._connect()

    def show_rows(self, rows: Sequence[Person | Agency], chosen: int = 0) -> None:
        """Show these; the row of the id `chosen`, or the one that was chosen, stays chosen."""
        value = self.current()
        wanted = chosen or (value.id if value else 0)
        self.model.show(rows)
        self._choose(max(0, self.model.row_of(wanted)))
        self._count()

    def current(self) -> Person | Agency | None:
        """Who is chosen."""
        return self.view.currentIndex().data(VALUE)

    def _table(self) -> QTableView:
        made = QTableView()
        made.setAccessibleName(self.tr("Names"))
        made.setModel(self._sorted)
        made.setSortingEnabled(True)
        made.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        made.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.setTabKeyNavigation(False)
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = made.horizontalHeader()
        header.setFixedHeight(HEADER_HEIGHT)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in range(NAMES, self.model.columnCount() - 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self._add.clicked.connect(self.add_wanted)
        self._edit.clicked.connect(self._on_edit)
        self._merge.clicked.connect(self._on_merge)
        self._remove.clicked.connect(self._on_remove)
        self.view.activated.connect(self._on_edit)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)

    def _choose(self, source_row: int) -> None:
        index = self._sorted.mapFromSource(self.model.index(source_row, 0))
        self.view.setCurrentIndex(index if index.isValid() else self._sorted.index(0, 0))
        self._on_current()

    def _count(self) -> None:
        count = self._sorted.rowCount()
        self._found.setText(self.tr("%n found", "", count) if self.search.text().strip() else str(count))

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._sorted.setFilterFixedString(" ".join(text.split()))
        self._count()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._sorted.index(0, 0))
        self._on_current()

    @Slot()
    def _on_edit(self) -> None:
        value = self.current()
        if value is not None:
            self.edit_wanted.emit(value)

    @Slot()
    def _on_merge(self) -> None:
        if self.current() is not None:
            self.merge_wanted.emit(self.current())

    @Slot()
    def _on_remove(self) -> None:
        if self.current() is not None:
            self.remove_wanted.emit(self.current())

    def _on_current(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        value = self.current()
        self._edit.setEnabled(value is not None)
        for action in (self._merge, self._remove):
            action.setVisible(isinstance(value, Person))
        self._lines.show_for(value)
