"""The batch form: a field is ticked when somebody touches it, and only ticked fields are written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from editor.domain.people import Gender
from editor.domain.photos import Photo
from editor.ui.kit.choice_box import ChoiceBox
from editor.ui.kit.forms import FIELD_HEIGHT, CheckBox, dress, field, label
from editor.ui.kit.segment import Segment
from editor.ui.photo_desk.batch import FIELDS, BatchChanges, Common, common, parse_day
from editor.ui.photo_desk.library import Library

TICK_WIDTH, NAME_WIDTH = 24, 104
LEAST_LETTERS = 8
"""What a list of names shows at least in a narrow window."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in a list of names."""

    id: int
    name: str


class BatchForm(QWidget):
    """`changed` when a tick or a value does; `changes()` says what would be written."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch-form")
        self._photos: tuple[Photo, ...] = ()
        self._filling = False
        self._said_of = ""
        self._ticks: dict[str, QCheckBox] = {}
        self._names = {key: label("", "body2", wrap=True) for key in FIELDS}
        self._lists = {key: self._list(key) for key in ("creator", "agency")}
        self._lines = {key: self._line(key) for key in FIELDS if key not in self._lists}
        self._gender = Segment([(each.value, "", "") for each in Gender], name=self.tr("Gender"))
        self._gender.chosen.connect(self._on_gender)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(8)
        self._layout.setVerticalSpacing(8)
        self._layout.setColumnMinimumWidth(1, NAME_WIDTH)
        self._layout.setColumnStretch(2, 1)
        self._build()
        self._name_parts()

    def add_below_credit(self, widget: QWidget) -> None:
        """Put the credit lines between the credit's own fields and the others."""
        self._layout.addWidget(widget, 4, 0, 1, 3)

    def show_photos(self, photos: tuple[Photo, ...], library: Library) -> None:
        """Show what these photos have in common; nothing is ticked."""
        self._photos, self._filling = photos, True
        language = library.language
        self._fill("creator", [Named(each.id, each.names.best(language)) for each in library.people])
        self._fill("agency", [Named(each.id, each.names.best(language)) for each in library.agencies])
        for key, line in self._lines.items():
            self._show_line(key, line, common(photos, key))
        for tick in self._ticks.values():
            tick.setChecked(False)
        self._filling = False
        self._on_touched("")

    def ticked(self) -> tuple[str, ...]:
        """The fields that would be written."""
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def tick(self, key: str, text: str) -> None:
        """Set a field as if it had been typed."""
        if key in self._lists:
            self._lists[key].setEditText(text)
        else:
            self._lines[key].setText(text)
        self._on_touched(key)

    def changes(self) -> BatchChanges:
        """What the ticked fields say; a day that can't be read is left out, see `wrong`."""
        values: dict[str, object] = {}
        for key in self.ticked():
            if key in self._lists:
                values[key] = self._chosen(key)
            elif key == "rights_end":
                values[key] = parse_day(self._lines[key].text())
            else:
                values[key] = self._lines[key].text().strip()
        return BatchChanges(values, self._stranger("creator"), self._gender.current, self._stranger("agency"))

    @property
    def said_gender(self) -> str:
        """The gender that the user has said of a new name, or an empty string."""
        return self._gender.current if self._said_of and self._said_of == self._stranger("creator") else ""

    def guess_gender(self, gender: str) -> None:
        """Preselect the gender that a new name tells, unless the user has said it."""
        if self._stranger("creator") and not self.said_gender:
            self._gender.choose(gender)

    def wrong(self) -> str:
        """The sentence about a field that can't be written, or an empty string."""
        text = self._lines["rights_end"].text().strip()
        if "rights_end" in self.ticked() and text and parse_day(text) is None:
            return self.tr("«{text}» is no day. Write it like 30.11.2026.").format(text=text)
        return ""

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _build(self) -> None:
        rows = {"creator": 0, "agency": 2, "text": 3, "description": 5, "alt": 6}
        rows |= {"copyright": 7, "rights_end": 8, "usage_terms": 9}
        for key, row in rows.items():
            tick = CheckBox()
            tick.setFixedSize(TICK_WIDTH, FIELD_HEIGHT)
            tick.toggled.connect(self._on_ticked)
            self._ticks[key] = tick
            editor = self._lists.get(key) or self._lines[key]
            self._names[key].setBuddy(editor)
            self._names[key].setFixedWidth(NAME_WIDTH)
            self._layout.addWidget(tick, row, 0)
            self._layout.addWidget(self._names[key], row, 1)
            self._layout.addWidget(editor, row, 2)
        self._layout.addWidget(self._gender, 1, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        self._gender.hide()

    def _list(self, key: str) -> QComboBox:
        made = ChoiceBox()
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.setFixedHeight(FIELD_HEIGHT)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(LEAST_LETTERS)
        made.lineEdit().textEdited.connect(lambda _text: self._on_touched(key))  # pyright: ignore[reportOptionalMemberAccess] - it is editable
        made.activated.connect(lambda _index: self._on_touched(key))
        made.activated.connect(lambda _index: made.lineEdit().setCursorPosition(0))  # pyright: ignore[reportOptionalMemberAccess] - it is editable
        return made

    def _line(self, key: str) -> QLineEdit:
        made = field()
        made.textEdited.connect(lambda _text: self._on_touched(key))
        return made

    def _fill(self, key: str, everybody: list[Named]) -> None:
        listed = self._lists[key]
        listed.clear()
        for each in everybody:
            listed.addItem(each.name, each.id)
        here = common(self._photos, key)
        listed.setCurrentIndex(-1 if here.is_mixed else listed.findData(here.value))
        edit = listed.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)
            edit.setPlaceholderText(self._mixed(key, here) if here.is_mixed else "")

    def _show_line(self, key: str, line: QLineEdit, here: Common) -> None:
        shown = "" if here.is_mixed or not here.value else str(here.value)
        if key == "rights_end" and shown:
            shown = f"{here.value:%d.%m.%Y}"
        line.setText(shown)
        line.setCursorPosition(0)
        dress(line, "mixed" if here.is_mixed else "")
        line.setPlaceholderText(self._mixed(key, here) if here.is_mixed else self._hint(key))

    def _hint(self, key: str) -> str:
        return self.tr("No end date") if key == "rights_end" else ""

    def _mixed(self, key: str, here: Common) -> str:
        filled = len(self._photos) - here.empty
        if key == "description":
            return self.tr("Mixed: %n captions", "", here.different - bool(here.empty))
        if not here.empty:
            return self.tr("Mixed: %n different", "", here.different)
        return self.tr("Mixed: {filled} filled, {empty} empty").format(filled=filled, empty=here.empty)

    def _chosen(self, key: str) -> int | None:
        """The id of the name in the field, or None when it is empty or nobody's."""
        listed = self._lists[key]
        index = listed.findText(listed.currentText().strip())
        return listed.itemData(index) if index >= 0 else None

    def _stranger(self, key: str) -> str:
        """A name that nobody has yet."""
        text = self._lists[key].currentText().strip()
        return text if key in self.ticked() and text and self._chosen(key) is None else ""

    @Slot(bool)
    def _on_ticked(self, _on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if not self._filling:
            self._on_touched("")

    @Slot(str)
    def _on_gender(self, _gender: str) -> None:
        self._said_of = self._stranger("creator")
        self._on_touched("creator")

    def _on_touched(self, key: str) -> None:
        if self._filling:
            return
        if key:
            self._filling = True
            self._ticks[key].setChecked(True)
            self._filling = False
            if key in self._lines:
                dress(self._lines[key], "")
        self._gender.setVisible(bool(self._stranger("creator")))
        if key == "rights_end":
            dress(self._lines[key], "wrong" if self.wrong() else "")
        self.changed.emit()

    def _name_parts(self) -> None:
        words = {
            "creator": self.tr("Photographer"),
            "agency": self.tr("Agency"),
            "text": self.tr("Other words"),
            "description": self.tr("Caption"),
            "alt": self.tr("Alt text"),
            "copyright": self.tr("Copyright"),
            "rights_end": self.tr("Rights end"),
            "usage_terms": self.tr("Usage terms"),
        }
        for key, name in words.items():
            self._names[key].setText(name)
            (self._lists.get(key) or self._lines[key]).setAccessibleName(name)
            self._ticks[key].setAccessibleName(self.tr("Change: {field}").format(field=name))
        self._gender.set_words("", self.tr("Not known"))
        self._gender.set_words("f", self.tr("Woman"))
        self._gender.set_words("m", self.tr("Man"))
