"""Rows that are put in where nothing has their key yet. One program writes at a time, so nobody comes between."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, exists, insert, select

from db.base import Base
from db.newsroom.mapping import Values


def add_missing(tx: Connection, source: type[Base], key: str, rows: Sequence[Values]) -> None:
    """Insert each of `rows`, which name the same columns, unless its value of the column `key` is there already."""
    columns = source.__table__.c
    given = {name: bindparam(f"new_{name}", type_=columns[name].type) for name in rows[0]}
    fresh = select(*given.values()).where(~exists().where(columns[key] == given[key]))
    statement = insert(source).from_select(list(given), fresh)
    tx.execute(statement, [{f"new_{name}": value for name, value in row.items()} for row in rows])
