"""A person's name forms, typed or confirmed once; the stored form wins over every suggestion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from editor.domain.people import Gender, Person
from editor.domain.words import Names
from editor.ui.forms import button, field, label, labelled, row
from editor.ui.segment import Segment
from editor.ui.tasks import Tasks

WIDTH = 480


class FormsDialog(QDialog):
    """`saved` carries the person as typed; nothing is written here."""

    saved = Signal(object)

    def __init__(
        self,
        person: Person,
        suggest: Callable[[Person], Person],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._suggest = suggest
        self._tasks = tasks
        name = person.names.best("ru")
        self.setWindowTitle(self.tr("How does «{name}» print?").format(name=name))
        self.setMinimumWidth(WIDTH)
        self._russian = field()
        self._genitive = field(self.tr("for example: Жанары Каримовой"))
        self._kazakh = field()
        self._english = field()
        self._declines = QCheckBox(self.tr("The name declines in Russian"))
        self._gender = Segment(
            [
                (Gender.UNKNOWN.value, self.tr("Not known"), ""),
                (Gender.FEMALE.value, self.tr("Woman"), ""),
                (Gender.MALE.value, self.tr("Man"), ""),
            ],
            name=self.tr("Gender"),
        )
        self._build()
        self._show(person)

    def person(self) -> Person:
        """The person as the form has it now."""
        return replace(
            self._person,
            names=Names(self._russian.text().strip(), self._kazakh.text().strip(), self._english.text().strip()),
            gender=Gender(self._gender.current),
            genitive_ru=self._genitive.text().strip(),
            declines=self._declines.isChecked(),
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addLayout(labelled(self.tr("Russian"), self._russian))
        layout.addLayout(row(self._gender, self._declines, None))
        layout.addLayout(labelled(self.tr("Russian, «Photo by whom?»"), self._genitive))
        layout.addLayout(labelled(self.tr("Kazakh"), self._kazakh))
        layout.addLayout(labelled(self.tr("English"), self._english))
        self._ask = button(self.tr("Suggest the form"))
        self._ask.clicked.connect(self._on_ask)
        cancel, save = button(self.tr("Cancel")), button(self.tr("Save forms"), "primary")
        save.setDefault(True)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._on_save)
        layout.addSpacing(6)
        layout.addLayout(row(self._ask, None, cancel, save))

    def _show(self, person: Person) -> None:
        self._russian.setText(person.names.ru)
        self._kazakh.setText(person.names.kk)
        self._english.setText(person.names.en)
        self._genitive.setText(person.genitive_ru)
        self._declines.setChecked(person.declines)
        self._gender.choose(person.gender.value)

    @Slot()
    def _on_ask(self) -> None:
        asked = replace(self.person(), genitive_ru="")
        self._tasks.database(self._suggest, asked, done=self._on_suggested)

    @Slot(object)
    def _on_suggested(self, person: Person) -> None:
        self._genitive.setText(person.genitive_ru)
        self._gender.choose(person.gender.value)

    @Slot()
    def _on_save(self) -> None:
        self.saved.emit(self.person())
        self.accept()
