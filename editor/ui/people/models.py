"""The tables of people and of agencies; a row's value stands under `VALUE`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.domain.people import Agency, Gender, Person
from editor.domain.words import LANGUAGES
from editor.ui.kit.forms import plain
from editor.ui.kit.words import language_word

VALUE = int(Qt.ItemDataRole.UserRole) + 1
ORDER = VALUE + 1
"""What a column is sorted by: its words, or the name where it has none."""

Index = QModelIndex | QPersistentModelIndex


class RegisterModel(QAbstractTableModel):
    """Rows that are replaced as a whole; `headings` and `cells` say what stands in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Person | Agency] = ()
        self._headings = self.headings()

    def show(self, rows: Sequence[Person | Agency]) -> None:
        """Show these in the order given."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, number: int) -> int:
        """Where the person or agency of this id stands, or -1."""
        return next((row for row, each in enumerate(self._rows) if each.id == number), -1)

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return ()

    def cells(self, value: Person | Agency) -> tuple[str, ...]:
        """The words of a row, one a column."""
        return value.names.forms

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self._rows[index.row()]
        if role == VALUE:
            return value
        if role == ORDER:
            return self.cells(value)[index.column()] or value.names.first
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            cell = self.cells(value)[index.column()]
            return cell if role == Qt.ItemDataRole.DisplayRole else plain(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[index.column()]}: {self.cells(value)[index.column()] or '–'}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


class PeopleModel(RegisterModel):
    """Everyone who writes or photographs. `suggested` holds the forms that nobody has confirmed, by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.suggested: Mapping[int, str] = {}

    def headings(self) -> tuple[str, ...]:
        return (
            *map(language_word, LANGUAGES),
            self.tr("Gender"),
            self.tr("Photo by whom?"),
            self.tr("Confirmed by"),
        )

    def cells(self, value: Person | Agency) -> tuple[str, ...]:
        if not isinstance(value, Person):
            return super().cells(value)
        genders = {Gender.FEMALE: self.tr("woman"), Gender.MALE: self.tr("man"), Gender.UNKNOWN: ""}
        return (*super().cells(value), genders[value.gender], *self._form(value))

    def _form(self, person: Person) -> tuple[str, str]:
        """The genitive and who stands for it."""
        if not person.declines:
            return self.tr("does not decline"), ""
        if person.genitive_ru:
            return person.genitive_ru, person.confirmed_by
        form = self.suggested.get(person.id, "")
        return form, self.tr("suggested") if form else ""


class AgencyModel(RegisterModel):
    """Agencies and other organisations that hand in pictures."""

    def headings(self) -> tuple[str, ...]:
        return tuple(map(language_word, LANGUAGES))
