"""Keeps the credit lines right while the form changes, and opens the forms of the person they name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from editor.domain.people import Person
from editor.domain.photos import Credit, CreditPreview
from editor.domain.words import Names
from editor.ui.credits.forms_dialog import FormsDialog
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.photo_desk.batch import merged_credit
from editor.ui.photo_desk.library import Library
from editor.ui.photo_desk.side import PhotoPane

if TYPE_CHECKING:
    from editor.desk import Desks


_STRANGER = -1
"""Stands for the id of a name that nobody has yet; the desk is asked by the name itself."""


class CreditWatch(QObject):
    """Asks the desk for the lines of the credit in the form; only the newest answer is shown."""

    forms_saved = Signal()

    def __init__(self, desks: Desks, tasks: Tasks, side: PhotoPane, parent: QObject) -> None:
        super().__init__(parent)
        self._desks = desks
        self._tasks = tasks
        self._side = side
        self._people: dict[int, Person] = {}
        self._credit = Credit()
        self._others = 0
        self._shown: tuple[set[Credit], dict[str, str]] | None = None
        self._job: Job | None = None
        side.credit_touched.connect(self._on_touched)
        side.edit_requested.connect(self._on_edit)

    def use(self, library: Library) -> None:
        """Know the people of this library; lines that were shown may have changed."""
        self._people = {person.id: person for person in library.people}
        self._shown = None
        self._on_touched()

    @Slot()
    def _on_touched(self) -> None:
        if not self._side.photos:
            return
        changes = self._side.form.changes()
        named = {"creator": changes.new_person, "agency": changes.new_agency}
        values = {**changes.values, **{part: _STRANGER for part, name in named.items() if name}}
        merged = {merged_credit(values, photo.credit) for photo in self._side.photos}
        self._credit = merged_credit(values, self._side.photos[0].credit)
        strangers = {"person": changes.new_person, "gender": self._side.form.said_gender, "agency": changes.new_agency}
        if (merged, strangers) == self._shown:
            return
        self._shown = (merged, strangers)
        if self._job is not None:
            self._job.drop()
        self._others = len(merged) - 1
        if self._others and not values.keys() & {"creator", "agency", "text"}:
            self._side.lines.show_mixed(len(merged))
            return
        if self._credit.is_empty:
            self._side.lines.show_lines(Names())
            return
        ask = partial(self._desks.photos.preview_credit, self._credit, **strangers)
        self._job = self._tasks.database(ask, done=self._on_preview)

    @Slot(object)
    def _on_preview(self, preview: CreditPreview) -> None:
        self._side.form.guess_gender(preview.gender)
        person = self._people.get(self._credit.creator_id or 0)
        confirmed = bool(person and (person.genitive_ru or not person.declines))
        alone = self._credit.agency_id is None
        self._side.lines.show_lines(preview.lines, person=person is not None, declined=alone, confirmed=confirmed)
        self._side.lines.say_others(self._others)

    @Slot()
    def _on_edit(self) -> None:
        person = self._people.get(self._credit.creator_id or 0)
        if person is None:
            return
        dialog = FormsDialog(person, self._desks.people, self._tasks, self._side.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._on_forms)
        dialog.open()

    @Slot(object)
    def _on_forms(self, person: Person) -> None:
        self._tasks.database(self._desks.people.save, person, done=self._on_saved)

    @Slot(object)
    def _on_saved(self, _person: Person) -> None:
        self._shown = None
        self.forms_saved.emit()
