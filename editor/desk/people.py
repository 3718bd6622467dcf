"""People and agencies: their name forms, suggested once and confirmed by whoever types them."""

from __future__ import annotations

from dataclasses import replace

import db.newsroom.merging
import db.newsroom.people
import db.newsroom.shared_settings
from db.store import Transaction
from editor.desk.office import Office
from editor.domain.errors import NewsroomSaysNo
from editor.domain.people import Agency, Gender, MergePlan, Person, Uses
from editor.domain.photos import Credit
from editor.domain.words import FIRST_LANGUAGE, LANGUAGES, Names, is_blank
from editor.language.names import RUSSIAN, genitive, guess_gender, name_key
from editor.language.profiles import PROFILES
from editor.language.scripts import language_of_script
from editor.render.credits import credit_line

_SOMEBODY = 1
"""Stands for the id of whoever is not saved yet."""


class People:
    """Bylines and photographers, and the agencies whose pictures the newsroom prints."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def all(self) -> tuple[Person, ...]:
        """Everyone, by Russian name."""
        with self._office.read() as tx:
            return db.newsroom.people.all(tx)

    def agencies(self) -> tuple[Agency, ...]:
        """Every agency, by Russian name."""
        with self._office.read() as tx:
            return db.newsroom.people.agencies(tx)

    def save(self, person: Person) -> Person:
        """Add (id 0) or change; a genitive that is given is signed by whoever works here.

        Raises NewsroomSaysNo("person-without-name"): nobody could be credited by that row.
        """
        if all(is_blank(form) for form in person.names.forms):
            raise NewsroomSaysNo("person-without-name")
        signed = replace(person, confirmed_by=person.confirmed_by or (self._office.who if person.genitive_ru else ""))
        with self._office.write() as tx:
            return db.newsroom.people.save(tx, signed)

    def namesakes(self, person: Person) -> tuple[Person, ...]:
        """Others with one of this person's names in any language: ё is е, the order of the names does not count."""
        keys = _keys(person.names)
        with self._office.read() as tx:
            everybody = db.newsroom.people.all(tx)
        return tuple(each for each in everybody if each.id != person.id and keys & _keys(each.names))

    def plan_merge(self, gone_id: int, into_id: int) -> MergePlan:
        """What merging one person into another would do; nothing is written."""
        with self._office.read() as tx:
            return db.newsroom.merging.plan(tx, gone_id, into_id)

    def merge(self, gone_id: int, into_id: int) -> Person:
        """Make one person of two: photographs, bylines and what readers have mean the other from now on."""
        with self._office.write() as tx:
            return db.newsroom.merging.merge(tx, gone_id, into_id)

    def uses(self, person_id: int) -> Uses:
        """Where a person stands."""
        with self._office.read() as tx:
            return db.newsroom.merging.uses(tx, person_id)

    def remove(self, person_id: int) -> None:
        """Take away somebody whom nothing names; NewsroomSaysNo "person-in-use" otherwise."""
        with self._office.write() as tx:
            db.newsroom.merging.remove(tx, person_id)

    def save_agency(self, agency: Agency) -> Agency:
        """Add (id 0) or change an agency; its forms print exactly as typed."""
        with self._office.write() as tx:
            return db.newsroom.people.save_agency(tx, agency)

    def find_or_add(self, name: str, gender: str = "") -> Person:
        """The person with this nominative name in any language, or a new one."""
        with self._office.write() as tx:
            return person_of(tx, name, gender)

    def find_or_add_agency(self, name: str) -> Agency:
        """The agency with this name, or a new one."""
        with self._office.write() as tx:
            return agency_of(tx, name)

    def suggest(self, person: Person) -> Person:
        """The same person with empty forms filled by suggestion: gender, Russian genitive. Nothing is saved."""
        name = _cyrillic_name(person.names)
        gender = person.gender or Gender(guess_gender(name))
        form = person.genitive_ru or (genitive(name, gender) if gender and person.declines else "")
        return replace(person, gender=gender, genitive_ru=form)

    def credit_lines(self, somebody: Person | Agency) -> Names:
        """How a photograph by them alone would be credited in each language; they need not be saved."""
        with self._office.read() as tx:
            patterns = db.newsroom.shared_settings.get(tx).credit_patterns
        people, agencies = dict[int, Person](), dict[int, Agency]()
        if isinstance(somebody, Person):
            people, credit = {_SOMEBODY: somebody}, Credit(creator_id=_SOMEBODY)
        else:
            agencies, credit = {_SOMEBODY: somebody}, Credit(agency_id=_SOMEBODY)
        return Names({tag: credit_line(credit, people, agencies, tag, patterns) for tag in LANGUAGES})


def _cyrillic_name(names: Names) -> str:
    """The first name in Cyrillic letters: what can be declined, and what tells a gender."""
    return next((name for tag, name in names.items() if name and PROFILES[tag].script == "cyrillic"), "")


def _keys(names: Names) -> set[str]:
    return {name_key(each) for each in names.forms if each.strip()}


def person_of(tx: Transaction, name: str, gender: str = "") -> Person:
    """Find or add inside a transaction; a gender that was unknown is filled in, never changed."""
    typed = person_as_typed(tx, name, gender)
    stands = typed.id and db.newsroom.people.get(tx, typed.id) == typed
    return typed if stands else db.newsroom.people.save(tx, typed)


def person_as_typed(tx: Transaction, name: str, gender: str = "") -> Person:
    """The person of this name, or (id 0) somebody new with the gender that the name tells; nothing is saved."""
    clean = " ".join(name.split())
    found = db.newsroom.people.by_name(tx, clean)
    if found is None:
        names = Names({language_of_script(clean): clean})
        return Person(names=names, gender=Gender(gender or guess_gender(clean)))
    return found if found.gender else replace(found, gender=Gender(gender))


def agency_of(tx: Transaction, name: str) -> Agency:
    """Find or add an agency inside a transaction."""
    typed = agency_as_typed(tx, name)
    return typed if typed.id else db.newsroom.people.save_agency(tx, typed)


def agency_as_typed(tx: Transaction, name: str) -> Agency:
    """The agency of this name, or (id 0) a new one; nothing is saved."""
    clean = " ".join(name.split())
    return db.newsroom.people.agency_by_name(tx, clean) or Agency(names=Names({FIRST_LANGUAGE: clean}))


def person_by_genitive(tx: Transaction, form: str) -> Person | None:
    """The person whose Russian genitive this is: «Жанары Каримовой» finds Жанара Каримова."""
    for person in db.newsroom.people.all(tx):
        stored = person.genitive_ru or genitive(person.names[RUSSIAN], person.gender)
        if form and stored == form:
            return person
    return None
