"""Names in each language: one row a language beside each rubric, person and agency."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Label, ScalarSelect, Select, delete, exists, func, insert, select

from db import tables
from editor.domain.words import LANGUAGES, Names

Owner = type[tables.RubricRecord] | type[tables.PersonRecord] | type[tables.AgencyRecord]

_ROWS: Mapping[Owner, Any] = {
    tables.RubricRecord: tables.RubricName,
    tables.PersonRecord: tables.PersonName,
    tables.AgencyRecord: tables.AgencyName,
}


def whole(owner: Owner) -> Select[Any]:
    """Selects every column of a table and its names, for `names_of` to read."""
    return select(owner.__table__, *columns(owner))


def columns(owner: Owner, field: str = "name") -> tuple[Label[str | None], ...]:
    """A column for each language with what a row of `owner` is called in it, for a select that has `owner` in it."""
    return tuple(in_language(owner, tag, field).label(f"{field}_{tag}") for tag in LANGUAGES)


def in_language(owner: Owner, language: str, field: str = "name") -> ScalarSelect[str | None]:
    """What a row of `owner` is called in one language; NULL where it has no name there."""
    row = _ROWS[owner]
    return select(getattr(row, field)).where(row.owner_id == owner.id, row.language == language).scalar_subquery()


def order(owner: Owner) -> tuple[ColumnElement[Any], ...]:
    """The order of names: by the first language, of equal ones by the next; last by the number."""
    return (*(func.coalesce(in_language(owner, tag), "") for tag in LANGUAGES), owner.id.expression)


def has_name(owner: Owner, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether `condition`, on `name_of(owner)`, holds in any language."""
    row = _ROWS[owner]
    return exists().where(row.owner_id == owner.id, condition).correlate(owner)


def name_of(owner: Owner) -> ColumnElement[str]:
    """The column of names for `has_name`."""
    return _ROWS[owner].name


def keep(tx: Connection, owner: Owner, number: int, names: Names, **more: Names) -> None:
    """Write the names of a row anew; `more` are the other columns of its rows, by their names."""
    row = _ROWS[owner]
    tx.execute(delete(row).where(row.owner_id == number))
    fields = {"name": names, **more}
    rows = [{name: each[tag] for name, each in fields.items()} | {"language": tag} for tag in LANGUAGES]
    if named := [{"owner_id": number, **each} for each in rows if any(each[name] for name in fields)]:
        tx.execute(insert(row), named)
