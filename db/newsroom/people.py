"""Who writes, who photographs, and the agencies that hand in pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, false, func, insert, update
from sqlalchemy.orm import aliased

from db import tables
from db.newsroom import change_log, named, search
from db.newsroom.batches import in_batches
from db.newsroom.change_log import ChangeKind, Logged
from db.newsroom.heirs import heirs
from db.newsroom.mapping import agency_of, agency_values, person_of, person_values
from editor.domain.errors import NotFound
from editor.domain.people import Agency, Person

_person, _agency = tables.PersonRecord, tables.AgencyRecord


def all(tx: Connection) -> tuple[Person, ...]:  # noqa: A001 - read as `people.all`
    """Everybody, in the order of their names; who was merged into another person is that person."""
    standing = named.whole(_person).where(_person.merged_into.is_(None))
    found = standing.order_by(*named.order(_person))
    return tuple(person_of(row) for row in tx.execute(found))


def by_any_id(tx: Connection) -> dict[int, Person]:
    """Everybody under each id that they ever had: what a revision names is who that is today."""
    standing = {person.id: person for person in all(tx)}
    return standing | {old: standing[now] for old, now in heirs(tx).items() if now in standing}


def by_ids(tx: Connection, ids: Iterable[int]) -> dict[int, Person]:
    """These people under the ids asked for; who was merged is who that is today. Unknown ids are left out."""
    named_so, found = aliased(_person), dict[int, Person]()
    today = func.coalesce(named_so.merged_into, named_so.id)
    standing = named.whole(_person).add_columns(named_so.id.label("asked")).join(named_so, _person.id == today)
    for batch in in_batches(ids):
        found.update((row.asked, person_of(row)) for row in tx.execute(standing.where(named_so.id.in_(batch))))
    return found


def get(tx: Connection, person_id: int) -> Person:
    """One person. Raises NotFound."""
    row = tx.execute(named.whole(_person).where(_person.id == person_id)).first()
    if row is None:
        raise NotFound("not-found", what="person", id=person_id)
    return person_of(row)


def save(tx: Connection, person: Person) -> Person:
    """Keep a person; id 0 makes a new one. Articles with this name are found under the new forms at once."""
    if person.id == 0:
        number = tx.execute(insert(_person).values(person_values(person)).returning(_person.id)).scalar_one()
        named.keep(tx, _person, number, person.names)
        return get(tx, number)
    before = get(tx, person.id)
    values = person_values(person) | {"uid": before.uid}
    tx.execute(update(_person).where(_person.id == person.id).values(values))
    named.keep(tx, _person, person.id, person.names)
    search.index_users_of_person(tx, person.id)
    change_log.note(tx, Logged(ChangeKind.PERSON, person.id))
    return get(tx, person.id)


def by_name(tx: Connection, name: str) -> Person | None:
    """The person who has this name in any language, or had it before a merge, whatever the case of its letters.

    Of several the first one.
    """
    found = named.whole(_person).where(_is_named(_person, name))
    row = tx.execute(found.order_by(_person.merged_into.is_not(None), _person.id)).first()
    return None if row is None else get(tx, row.merged_into or row.id)


def agencies(tx: Connection) -> tuple[Agency, ...]:
    """Every agency, in the order of their names."""
    found = named.whole(_agency).order_by(*named.order(_agency))
    return tuple(agency_of(row) for row in tx.execute(found))


def agencies_by_ids(tx: Connection, ids: Iterable[int]) -> dict[int, Agency]:
    """These agencies by id; unknown ids are left out."""
    found: dict[int, Agency] = {}
    for batch in in_batches(ids):
        rows = tx.execute(named.whole(_agency).where(_agency.id.in_(batch)))
        found.update((row.id, agency_of(row)) for row in rows)
    return found


def save_agency(tx: Connection, agency: Agency) -> Agency:
    """Keep an agency; id 0 makes a new one. Raises NotFound."""
    if agency.id == 0:
        added = insert(_agency).values(agency_values(agency)).returning(_agency.id)
        agency = replace(agency, id=tx.execute(added).scalar_one())
        named.keep(tx, _agency, agency.id, agency.names)
        return _get_agency(tx, agency.id)
    _get_agency(tx, agency.id)
    named.keep(tx, _agency, agency.id, agency.names)
    search.index_users_of_agency(tx, agency.id)
    change_log.note(tx, Logged(ChangeKind.AGENCY, agency.id))
    return _get_agency(tx, agency.id)


def agency_by_name(tx: Connection, name: str) -> Agency | None:
    """The agency with this name in any language, or None."""
    row = tx.execute(named.whole(_agency).where(_is_named(_agency, name)).order_by(_agency.id)).first()
    return None if row is None else agency_of(row)


def _get_agency(tx: Connection, agency_id: int) -> Agency:
    row = tx.execute(named.whole(_agency).where(_agency.id == agency_id)).first()
    if row is None:
        raise NotFound("not-found", what="agency", id=agency_id)
    return agency_of(row)


def _is_named(owner: named.Owner, name: str) -> ColumnElement[bool]:
    wanted = " ".join(name.split()).lower()
    return named.has_name(owner, func.lower(named.name_of(owner)) == wanted) if wanted else false()
