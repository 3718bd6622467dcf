"""People and agencies: who is credited, how each name prints in three languages, and who confirmed it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from editor.domain.people import Agency, Person
from editor.ui.credits.forms_dialog import FormsDialog
from editor.ui.credits.register import PeopleDesk
from editor.ui.kit.announce import announce
from editor.ui.kit.banner import Banner
from editor.ui.kit.forms import button, label, row
from editor.ui.kit.segment import Segment
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import name_of
from editor.ui.people.agency_dialog import AgencyDialog
from editor.ui.people.jobs import PersonJobs
from editor.ui.people.models import AgencyModel, PeopleModel
from editor.ui.people.register_page import RegisterPage

WIDTH, HEIGHT = 940, 600


@dataclass(frozen=True, slots=True)
class Everybody:
    """All that the dialog shows; `suggested` are genitives that nobody has confirmed, by person."""

    people: tuple[Person, ...]
    agencies: tuple[Agency, ...]
    suggested: dict[int, str]
    chosen: int = 0


class PeopleDialog(QDialog):
    """`changed` after every write; `failed` carries an exception."""

    changed = Signal()

    def __init__(self, register: PeopleDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people-dialog")
        self.setWindowTitle(self.tr("People and agencies"))
        self.setMinimumWidth(680)
        self.resize(WIDTH, HEIGHT)
        self._register = register
        self._tasks = tasks
        self._model = PeopleModel()
        self.people = RegisterPage(
            self._model, register, tasks, hint=self.tr("Find a person"), add=self.tr("New person…")
        )
        self.agencies = RegisterPage(
            AgencyModel(), register, tasks, hint=self.tr("Find an agency"), add=self.tr("New agency…")
        )
        self._which = Segment(
            [("people", self.tr("People"), ""), ("agencies", self.tr("Agencies"), "")], name=self.tr("Register")
        )
        self._pages = QStackedWidget()
        self.banner = Banner()
        self._jobs = PersonJobs(register, tasks, self.banner, self)
        self._build()
        self._connect()
        self._read(0)

    def look_again(self) -> None:
        """Read the register again; the row that is chosen stays."""
        self._read(0)

    def _build(self) -> None:
        for page in (self.people, self.agencies):
            self._pages.addWidget(page)
        close = button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(row(label(self.windowTitle(), "title"), None, self._which))
        layout.addWidget(self.banner)
        layout.addWidget(self._pages, 1)
        layout.addLayout(row(None, close))

    def _connect(self) -> None:
        self._which.chosen.connect(self._on_which)
        self.people.add_wanted.connect(self._on_add_person)
        self.people.edit_wanted.connect(self._edit_person)
        self.people.merge_wanted.connect(self._jobs.merge)
        self.people.remove_wanted.connect(self._jobs.remove)
        self._jobs.done.connect(self._on_job_done)
        self.agencies.add_wanted.connect(self._on_add_agency)
        self.agencies.edit_wanted.connect(self._edit_agency)
        self.people.search.setFocus()

    def _read(self, chosen: int) -> None:
        self._tasks.database(_everybody, self._register, chosen, done=self._on_read)

    @Slot(object)
    def _on_read(self, everybody: Everybody) -> None:
        on_people = self._which.current == "people"
        self._model.suggested = everybody.suggested
        self.people.show_rows(everybody.people, everybody.chosen if on_people else 0)
        self.agencies.show_rows(everybody.agencies, 0 if on_people else everybody.chosen)

    @Slot(str)
    def _on_which(self, which: str) -> None:
        page = self.people if which == "people" else self.agencies
        self._pages.setCurrentWidget(page)
        page.search.setFocus()

    @Slot()
    def _on_add_person(self) -> None:
        self._edit_person(Person())

    @Slot()
    def _on_add_agency(self) -> None:
        self._edit_agency(Agency())

    @Slot(object)
    def _edit_person(self, person: Person) -> None:
        dialog = FormsDialog(person, self._register, self._tasks, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._on_person)
        dialog.open()

    @Slot(object)
    def _edit_agency(self, agency: Agency) -> None:
        dialog = AgencyDialog(agency, self._register, self._tasks, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._on_agency)
        dialog.open()

    @Slot(object)
    def _on_person(self, person: Person) -> None:
        self._tasks.database(self._register.save, person, done=self._on_saved)

    @Slot(object)
    def _on_agency(self, agency: Agency) -> None:
        self._tasks.database(self._register.save_agency, agency, done=self._on_saved)

    @Slot(int)
    def _on_job_done(self, chosen: int) -> None:
        announce(self, self.tr("Two people are one now") if chosen else self.tr("Deleted"))
        self.changed.emit()
        self._read(chosen)

    @Slot(object)
    def _on_saved(self, value: Person | Agency) -> None:
        announce(self, self.tr("Saved: {name}").format(name=name_of(value.names)))
        self.changed.emit()
        self._read(value.id)


def _everybody(register: PeopleDesk, chosen: int) -> Everybody:
    people = register.all()
    suggested = {each.id: register.suggest(each).genitive_ru for each in people if not each.genitive_ru}
    return Everybody(people, register.agencies(), suggested, chosen)
