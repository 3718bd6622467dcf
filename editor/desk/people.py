"""People and agencies: their name forms, suggested once and confirmed by whoever types them."""

from __future__ import annotations

from dataclasses import replace

import db.people
from db.store import Transaction
from editor.desk.office import Office
from editor.domain.people import Agency, Gender, Person
from editor.domain.words import Names
from editor.language.names import genitive, guess_gender


class People:
    """Bylines and photographers, and the agencies whose pictures the newsroom prints."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def all(self) -> tuple[Person, ...]:
        """Everyone, by Russian name."""
        with self._office.read() as tx:
            return db.people.all(tx)

    def agencies(self) -> tuple[Agency, ...]:
        """Every agency, by Russian name."""
        with self._office.read() as tx:
            return db.people.agencies(tx)

    def save(self, person: Person) -> Person:
        """Add (id 0) or change; a genitive that is given is signed by whoever works here."""
        signed = replace(person, confirmed_by=person.confirmed_by or (self._office.who if person.genitive_ru else ""))
        with self._office.write() as tx:
            return db.people.save(tx, signed)

    def save_agency(self, agency: Agency) -> Agency:
        """Add (id 0) or change an agency; its forms print exactly as typed."""
        with self._office.write() as tx:
            return db.people.save_agency(tx, agency)

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
        name = person.names.ru or person.names.kk
        gender = person.gender or Gender(guess_gender(name))
        form = person.genitive_ru or (genitive(name, gender) if gender and person.declines else "")
        return replace(person, gender=gender, genitive_ru=form)


def person_of(tx: Transaction, name: str, gender: str = "") -> Person:
    """Find or add inside a transaction; a gender that was unknown is filled in, never changed."""
    typed = person_as_typed(tx, name, gender)
    stands = typed.id and db.people.get(tx, typed.id) == typed
    return typed if stands else db.people.save(tx, typed)


def person_as_typed(tx: Transaction, name: str, gender: str = "") -> Person:
    """The person of this name, or (id 0) somebody new with the gender that the name tells; nothing is saved."""
    clean = " ".join(name.split())
    found = db.people.by_name(tx, clean)
    if found is None:
        names = Names(en=clean) if clean.isascii() else Names(ru=clean)
        return Person(names=names, gender=Gender(gender or guess_gender(clean)))
    return found if found.gender else replace(found, gender=Gender(gender))


def agency_of(tx: Transaction, name: str) -> Agency:
    """Find or add an agency inside a transaction."""
    typed = agency_as_typed(tx, name)
    return typed if typed.id else db.people.save_agency(tx, typed)


def agency_as_typed(tx: Transaction, name: str) -> Agency:
    """The agency of this name, or (id 0) a new one; nothing is saved."""
    clean = " ".join(name.split())
    return db.people.agency_by_name(tx, clean) or Agency(names=Names(ru=clean))


def person_by_genitive(tx: Transaction, form: str) -> Person | None:
    """The person whose Russian genitive this is: «Жанары Каримовой» finds Жанара Каримова."""
    for person in db.people.all(tx):
        stored = person.genitive_ru or genitive(person.names.ru, person.gender)
        if form and stored == form:
            return person
    return None
