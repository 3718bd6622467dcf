"""What the people dialog does with one person beside changing the forms: merging and taking away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from editor.domain.errors import EditorError
from editor.domain.people import MergePlan, Person, Uses
from editor.ui.credits.register import PeopleDesk
from editor.ui.kit.banner import Banner
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence, name_of
from editor.ui.people.merge_dialog import MergeDialog


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody, with where they stand and who else it might be, the likeliest first."""

    person: Person
    uses: Uses
    others: Sequence[Person]


class PersonJobs(QObject):
    """`done` carries the id of the row to choose next."""

    done = Signal(int)

    def __init__(self, register: PeopleDesk, tasks: Tasks, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._register, self._tasks, self._banner, self._window = register, tasks, banner, window

    def merge(self, person: Person) -> None:
        """Ask who a person really is."""
        self._ask(person, self._on_found_for_merge)

    def remove(self, person: Person) -> None:
        """Take a person away whom nothing names, after a question; otherwise say where they stand."""
        self._ask(person, self._on_found_for_removal)

    def _ask(self, person: Person, then: Callable[[FoundPerson], object]) -> None:
        self._banner.settle()
        self._tasks.database(_find, self._register, person, done=then, failed=self._on_failed)

    @Slot(object)
    def _on_found_for_merge(self, found: FoundPerson) -> None:
        dialog = MergeDialog(found.person, found.others, self._register, self._tasks, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(self._on_agreed)
        dialog.failed.connect(self._on_failed)
        dialog.open()

    @Slot(object)
    def _on_agreed(self, plan: MergePlan) -> None:
        action = partial(_merge, self._register, plan)
        self._tasks.database(action, done=self.done.emit, failed=self._on_failed)

    @Slot(object)
    def _on_found_for_removal(self, found: FoundPerson) -> None:
        name, uses = name_of(found.person.names), found.uses
        if uses.is_nowhere:
            action = partial(self._remove, found.person.id)
            strong = self.tr("Delete «{name}»?").format(name=name)
            actions = ((self.tr("Delete"), action), (self.tr("Keep"), self._banner.settle))
            self._banner.say("warn", strong, self.tr("No photograph, article or version names this person."), actions)
            return
        strong = self.tr("«{name}» can't be deleted.").format(name=name)
        facts = self.tr("Photos: {photos}, bylines: {bylines}, versions and drafts: {kept}.")
        text = facts.format(photos=uses.photos, bylines=uses.bylines, kept=uses.kept)
        merge = (self.tr("Merge…"), partial(self.merge, found.person))
        self._banner.say("accent", strong, text, (merge, (self.tr("Close"), self._banner.settle)))

    def _remove(self, person_id: int) -> None:
        self._banner.settle()
        self._tasks.database(_remove, self._register, person_id, done=self.done.emit, failed=self._on_failed)

    @Slot(object)
    def _on_failed(self, error: EditorError) -> None:
        self._banner.say("danger", self.tr("Nothing has changed."), error_sentence(error))


def _find(register: PeopleDesk, person: Person) -> FoundPerson:
    same = register.namesakes(person)
    rest = tuple(each for each in register.all() if each.id != person.id and each not in same)
    return FoundPerson(person, register.uses(person.id), (*same, *rest))


def _merge(register: PeopleDesk, plan: MergePlan) -> int:
    return register.merge(plan.gone.id, plan.result.id).id


def _remove(register: PeopleDesk, person_id: int) -> int:
    register.remove(person_id)
    return 0
