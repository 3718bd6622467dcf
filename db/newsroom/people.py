"""Who writes, who photographs, and the agencies that hand in pictures."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, false, func, insert, or_, select, update

from db import tables
from db.newsroom import search
from db.newsroom.heirs import heirs
from db.newsroom.mapping import agency_of, agency_values, person_of, person_values
from editor.domain.errors import NotFound
from editor.domain.people import Agency, Person

_person, _agency = tables.PersonRecord, tables.AgencyRecord


def all(tx: Connection) -> tuple[Person, ...]:  # noqa: A001 - read as `people.all`
    """Everybody, in the order of their names; who was merged into another person is that person."""
    standing = select(_person.__table__).where(_person.merged_into.is_(None))
    found = standing.order_by(_person.names_ru, _person.names_kk, _person.names_en, _person.id)
    return tuple(person_of(row) for row in tx.execute(found))


def by_any_id(tx: Connection) -> dict[int, Person]:
    """Everybody under each id that they ever had: what a revision names is who that is today."""
    standing = {person.id: person for person in all(tx)}
    return standing | {old: standing[now] for old, now in heirs(tx).items() if now in standing}


def get(tx: Connection, person_id: int) -> Person:
    """One person. Raises NotFound."""
    row = tx.execute(select(_person.__table__).where(_person.id == person_id)).first()
    if row is None:
        raise NotFound("not-found", what="person", id=person_id)
    return person_of(row)


def save(tx: Connection, person: Person) -> Person:
    """Keep a person; id 0 makes a new one. Articles with this name are found under the new forms at once."""
    if person.id == 0:
        added = insert(_person).values(person_values(person)).returning(_person.id)
        return get(tx, tx.execute(added).scalar_one())
    before = get(tx, person.id)
    values = person_values(person) | {"uid": before.uid}
    tx.execute(update(_person).where(_person.id == person.id).values(values))
    search.index_users_of_person(tx, person.id)
    return get(tx, person.id)


def by_name(tx: Connection, name: str) -> Person | None:
    """The person who has this name in any language, or had it before a merge, whatever the case of its letters.

    Of several the first one.
    """
    found = select(_person.__table__).where(_is_named(_person, name))
    row = tx.execute(found.order_by(_person.merged_into.is_not(None), _person.id)).first()
    return None if row is None else get(tx, row.merged_into or row.id)


def agencies(tx: Connection) -> tuple[Agency, ...]:
    """Every agency, in the order of their names."""
    found = select(_agency.__table__).order_by(_agency.names_ru, _agency.names_kk, _agency.names_en, _agency.id)
    return tuple(agency_of(row) for row in tx.execute(found))


def save_agency(tx: Connection, agency: Agency) -> Agency:
    """Keep an agency; id 0 makes a new one. Raises NotFound."""
    values = agency_values(agency)
    if agency.id == 0:
        number: int = tx.execute(insert(_agency).values(values).returning(_agency.id)).scalar_one()
    else:
        number = agency.id
        values.pop("uid")
        if tx.execute(update(_agency).where(_agency.id == number).values(values)).rowcount != 1:
            raise NotFound("not-found", what="agency", id=number)
        search.index_users_of_agency(tx, number)
    return agency_of(tx.execute(select(_agency.__table__).where(_agency.id == number)).one())


def agency_by_name(tx: Connection, name: str) -> Agency | None:
    """The agency with this name in any language, or None."""
    row = tx.execute(select(_agency.__table__).where(_is_named(_agency, name)).order_by(_agency.id)).first()
    return None if row is None else agency_of(row)


def _is_named(table: type[Any], name: str) -> ColumnElement[bool]:
    wanted = " ".join(name.split()).lower()
    columns = (table.names_ru, table.names_kk, table.names_en)
    return or_(false(), *(func.lower(column) == wanted for column in columns if wanted))
