"""What a row of each table looks like in a file: how a row whose tree is lost is known again."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from db.safety.sane_values import is_sane
from db.sqlite.schema import newest_step
from db.sqlite.seals import TABLES

_NEWER = {"article": "version", "draft": "at", "lock": "fence"}
"""The column that grows when a row is written again."""


_RESHAPED = ("rubric_name", "0005")
"""A table of the first step whose tables have fewer columns than before, and the last step before it."""


def steps_like(names: Collection[str]) -> tuple[str, ...]:
    """The steps whose shapes rows may have, the newest first, of a file that names these tables: one where it tells.

    Columns that a step adds stand at the end, so that the newest shape reads rows of before; a column that a step takes
    away does not.
    """
    table, before = _RESHAPED
    if table in names:
        return (newest_step(),)
    return (before,) if set(names) & set(TABLES) else (newest_step(), before)


@dataclass(frozen=True, slots=True)
class RowShape:
    """The columns of a table in their order: names, declared types, which may be empty, which is the row's key.

    `least` is how many a row has at least: columns that were added later are not in rows of before (section 2.1 of the
    file format); `later` are the values that those read as.
    """

    table: str
    names: tuple[str, ...]
    kinds: tuple[str, ...]
    may_be_empty: tuple[bool, ...]
    key: int | None
    least: int
    later: tuple[Any, ...]

    def whole(self, key: int, values: list[Any]) -> list[Any] | None:
        """The row with its key and its later columns in their places, or None when it has too few or too many."""
        if not self.least <= len(values) <= len(self.names):
            return None
        row = [*values, *self.later[len(values) :]]
        if self.key is not None:
            if row[self.key] is not None:  # the key stands before the record, not in it (section 2.1)
                return None
            row[self.key] = key
        return row

    def fits(self, row: list[Any]) -> bool:
        """Whether each value of a whole row is one that its column takes."""
        return all(
            empty if value is None else is_sane(self.table, name, kind, value)
            for name, kind, empty, value in zip(self.names, self.kinds, self.may_be_empty, row, strict=True)
        )

    def is_newer(self, row: list[Any], before: list[Any]) -> bool:
        """Whether a whole row was written after another one under the same key, as far as rows of its table tell."""
        if self.table not in _NEWER:
            return False
        place = self.names.index(_NEWER[self.table])
        one, other = row[place], before[place]
        return isinstance(one, type(other)) and isinstance(one, int | str) and one > other


def shapes(connection: sqlite3.Connection) -> dict[str, RowShape]:
    """The shape of every sealed table that there is, parents first, as a sound database of ours has them."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {table: _shape(connection, table) for table in TABLES if table in there}


def _shape(connection: sqlite3.Connection, table: str) -> RowShape:
    # cid, name, declared type, not null, default, place in the primary key
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    keys = [number for number, column in enumerate(columns) if column[5]]
    is_rowid = len(keys) == 1 and columns[keys[0]][2] == "INTEGER"
    added = [bool(not column[3] or column[4] is not None) and not column[5] for column in columns]
    return RowShape(
        table,
        tuple(column[1] for column in columns),
        tuple(column[2] for column in columns),
        tuple(not column[3] and not column[5] for column in columns),
        keys[0] if is_rowid else None,
        len(columns) - next((n for n, later in enumerate(reversed(added)) if not later), len(columns)),
        tuple(None if column[4] is None else column[4].strip("'") for column in columns),
    )
