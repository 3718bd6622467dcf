"""What dialogs about people ask of the desk, and how they tell two of one name apart."""

from __future__ import annotations

from typing import Protocol

from editor.domain.people import Agency, MergePlan, Person, Uses
from editor.domain.words import Names


class PeopleDesk(Protocol):
    """`editor.desk.people.People`, as far as a window needs it; every call wants the database thread."""

    def all(self) -> tuple[Person, ...]:
        """Everyone."""
        ...

    def agencies(self) -> tuple[Agency, ...]:
        """Every agency."""
        ...

    def save(self, person: Person) -> Person:
        """Add (id 0) or change."""
        ...

    def save_agency(self, agency: Agency) -> Agency:
        """Add (id 0) or change."""
        ...

    def namesakes(self, person: Person) -> tuple[Person, ...]:
        """Others with one of this person's names."""
        ...

    def plan_merge(self, gone_id: int, into_id: int) -> MergePlan:
        """What merging one person into another would do."""
        ...

    def merge(self, gone_id: int, into_id: int) -> Person:
        """Make one person of two."""
        ...

    def uses(self, person_id: int) -> Uses:
        """Where a person stands."""
        ...

    def remove(self, person_id: int) -> None:
        """Take away somebody whom nothing names."""
        ...

    def suggest(self, person: Person) -> Person:
        """Fill empty forms in."""
        ...

    def credit_lines(self, somebody: Person | Agency) -> Names:
        """How a photograph by them would be credited."""
        ...


def told_apart(person: Person) -> str:
    """A person in a list where two may have one name: all forms and the number."""
    forms = dict.fromkeys(form for form in person.names.forms if form)
    return f"{' · '.join(forms)}  (№ {person.id})"
