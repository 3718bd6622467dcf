"""A person's name forms, typed or confirmed once; the stored form wins over every suggestion."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from editor.domain.people import Gender, Person
from editor.domain.words import Names
from editor.ui.credits.live_lines import PAUSE_MS, LiveLines
from editor.ui.credits.register import PeopleDesk, told_apart
from editor.ui.kit.forms import CheckBox, button, field, label, labelled, row
from editor.ui.kit.segment import Segment
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.kit.words import name_of

WIDTH = 520


class FormsDialog(QDialog):
    """`saved` carries the person as typed; nothing is written here."""

    saved = Signal(Person)

    def __init__(self, person: Person, register: PeopleDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forms-dialog")
        self._person = person
        self._register = register
        self._tasks = tasks
        name = name_of(person.names)
        self.setWindowTitle(self.tr("How does «{name}» print?").format(name=name) if name else self.tr("New person"))
        self.setMinimumWidth(WIDTH)
        self._russian, self._kazakh, self._english = field(), field(), field()
        self._genitive = field(self.tr("for example: Жанары Каримовой"), name=self.tr("Russian, «Photo by whom?»"))
        self._declines = CheckBox(self.tr("The name declines in Russian"))
        self._signed = label("", "secondary")
        self._gender = Segment(
            [
                (Gender.UNKNOWN.value, self.tr("Not known"), ""),
                (Gender.FEMALE.value, self.tr("Woman"), ""),
                (Gender.MALE.value, self.tr("Man"), ""),
            ],
            name=self.tr("Gender"),
        )
        self._lines = LiveLines(register, tasks)
        self._twice = label("", "tone-warn", wrap=True)
        self._twice.hide()
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._build()
        self._show(person)
        self._connect()
        self._on_typed()

    def person(self) -> Person:
        """The person as the form has it now; a form that was changed waits for a new signature."""
        form = " ".join(self._genitive.text().split())
        return replace(
            self._person,
            names=Names(*(" ".join(line.text().split()) for line in (self._russian, self._kazakh, self._english))),
            gender=Gender(self._gender.current),
            genitive_ru=form,
            declines=self._declines.isChecked(),
            confirmed_by=self._person.confirmed_by if form == self._person.genitive_ru else "",
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.windowTitle(), "title", wrap=True))
        layout.addLayout(labelled(self.tr("Russian"), self._russian))
        layout.addLayout(row(self._gender, self._declines, None))
        layout.addLayout(labelled(self.tr("Russian, «Photo by whom?»"), self._genitive, right=self._signed))
        layout.addLayout(labelled(self.tr("Kazakh"), self._kazakh))
        layout.addLayout(labelled(self.tr("English"), self._english))
        layout.addWidget(self._twice)
        layout.addWidget(label(self.tr("Prints as"), "caption"))
        layout.addWidget(self._lines)
        self._ask = button(self.tr("Suggest the form"))
        self._cancel, self._save = button(self.tr("Cancel")), button(self.tr("Save forms"), "primary")
        self._save.setDefault(True)
        layout.addSpacing(6)
        layout.addLayout(row(self._ask, None, self._cancel, self._save))

    def _connect(self) -> None:
        for line in (self._russian, self._kazakh, self._english, self._genitive):
            line.textChanged.connect(self._on_typed)
        self._declines.toggled.connect(self._on_typed)
        self._gender.chosen.connect(self._on_typed)
        self._ask.clicked.connect(self._on_ask)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)

    def _show(self, person: Person) -> None:
        self._russian.setText(person.names.ru)
        self._kazakh.setText(person.names.kk)
        self._english.setText(person.names.en)
        self._genitive.setText(person.genitive_ru)
        self._declines.setChecked(person.declines)
        self._gender.choose(person.gender.value)

    @Slot()
    def _on_typed(self) -> None:
        person = self.person()
        is_named = bool(person.names.best("ru"))
        self._save.setEnabled(is_named)
        self._ask.setEnabled(bool(person.names.ru or person.names.kk) and person.declines)
        self._genitive.setEnabled(person.declines)
        told = self.tr("Confirmed by {name}").format(name=person.confirmed_by) if person.confirmed_by else ""
        self._signed.setText(told)
        self._lines.show_for(person if is_named else None)
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = self._tasks.database(self._register.namesakes, self.person(), done=self._on_namesakes)

    @Slot(object)
    def _on_namesakes(self, same: tuple[Person, ...]) -> None:
        names = ", ".join(f"«{told_apart(each)}»" for each in same)
        self._twice.setText(self.tr("The register has this name already: {names}").format(names=names))
        self._twice.setVisible(bool(same))

    @Slot()
    def _on_ask(self) -> None:
        asked = replace(self.person(), genitive_ru="")
        self._tasks.database(self._register.suggest, asked, done=self._on_suggested)

    @Slot(object)
    def _on_suggested(self, person: Person) -> None:
        self._genitive.setText(person.genitive_ru)
        self._gender.choose(person.gender.value)
        self._on_typed()
        if not person.genitive_ru:
            self._signed.setText(self.tr("The name does not tell: choose woman or man"))

    @Slot()
    def _on_save(self) -> None:
        self.saved.emit(self.person())
        self.accept()
