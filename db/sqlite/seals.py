"""A seal for every row: a hash of all that it holds, so that a flipped bit in any column is found.

Temporary triggers of a connection that writes seal each row as it is written, whatever statement does it, so that no
statement of the program's own is needed. A row without a seal, of an older program's making, is not judged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any, cast

from sqlalchemy import Connection

from db import tables
from db.hashes import canonical_json
from db.sqlite.reading import DatabaseError, FoundRow

SEAL = tables.Seal.__tablename__

TABLES: tuple[str, ...] = tuple(
    table.name
    for table in tables.ArticleRecord.metadata.sorted_tables
    if table.name != SEAL and not table.info.get("derived")
)
"""All that is sealed, parents first. What is made of other rows is made anew instead."""

_LATER_DEFAULTS = ("", "{}", "typing")
"""What a migration puts into the columns that it adds."""

_WATCHED = "rubrika_watched"
SEAL_OF = "rubrika_seal_of"
"""The function of a connection that its triggers call."""

_EVENTS = (("insert", "", "NEW"), ("update", "OLD", "NEW"), ("delete", "OLD", ""))
"""What happens to a row, which seal goes with it, and which one comes."""


def watch(connection: Connection) -> None:
    """Seal from now on what this connection writes. Call it outside a transaction; the second time is free."""
    if connection.info.get(_WATCHED):
        return
    raw = _raw(connection)
    raw.create_function(SEAL_OF, -1, lambda *values: seal_of(values), deterministic=True)
    for statement in triggers(lambda sql: raw.execute(sql).fetchall()):
        raw.execute(statement)
    connection.info[_WATCHED] = True


def triggers(ask: Callable[[str], Sequence[tuple[Any, ...]]]) -> Iterator[str]:
    """What makes the temporary triggers, for the columns that a database has; `ask` answers a query with its rows."""
    yield "PRAGMA temp_store = MEMORY"
    yield "PRAGMA recursive_triggers = ON"  # or what REPLACE removes would go unnoticed
    for table in TABLES:
        columns = [column[1] for column in ask(f'PRAGMA table_info("{table}")')]
        for event, gone, come in _EVENTS:
            acts = f"{_take_off(table, gone)} {_put_on(table, come, columns)}"
            yield f"CREATE TEMP TRIGGER seal_{table}_{event} AFTER {event} ON main.{table} BEGIN {acts} END"


def _take_off(table: str, row: str) -> str:
    return f"DELETE FROM {SEAL} WHERE what = '{table}' AND key = {row}.rowid;" if row else ""  # noqa: S608 - names of our own schema


def _put_on(table: str, row: str, columns: Sequence[str]) -> str:
    """What seals a row: the one before it goes first, whatever the statement does with conflicts."""
    if not row:
        return ""
    values = ", ".join(f'{row}."{name}"' for name in columns)
    put = f"INSERT INTO {SEAL} (what, key, sha256) VALUES ('{table}', {row}.rowid, {SEAL_OF}({values}));"  # noqa: S608 - as above
    return f"{_take_off(table, row)} {put}"


def seal_all(connection: Connection) -> None:
    """Seal every row anew, in the transaction that the connection is in: after tables were made or rebuilt."""
    connection.exec_driver_sql(f"DELETE FROM {SEAL}")  # noqa: S608 - as above
    for table in TABLES:
        cursor = _raw(connection).execute(f'SELECT rowid, * FROM "{table}"')  # noqa: S608 - as above
        while found := cursor.fetchmany(1000):
            _put(connection, table, found)


def seal_of(values: Iterable[Any]) -> str:
    """The seal of a row that holds `values`, in the order of its columns; empty for a row that none of ours is."""
    try:
        text = canonical_json(list(values))
    except TypeError:  # bytes, which no column of ours holds
        return ""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def is_seal_of(seal: str, values: Iterable[Any]) -> bool:
    """Whether a seal was put on a row, by this program or by an older one that had fewer columns.

    Columns that came later stand at the end, and in a row that was not migrated they are at their defaults.
    """
    row = list(values)
    while seal != seal_of(row):
        if not row or row[-1] not in _LATER_DEFAULTS:
            return False
        row.pop()
    return True


def strays(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """Seals of tables that there are not: a bit flipped in their names."""
    names = ", ".join("?" * len(TABLES))
    try:
        return connection.execute(f"SELECT what, key FROM {SEAL} WHERE what NOT IN ({names})", TABLES).fetchall()  # noqa: S608 - as above
    except DatabaseError:
        return []


class Seals:
    """The seals of one table of a database that may be damaged."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._left = dict(_of_table(connection, table))

    def problem_of(self, row: FoundRow) -> str:
        """The code of a row that is not what was sealed, or an empty text."""
        seal = self._left.pop(row.key, "")
        is_other = seal and row.fields is not None and not is_seal_of(seal, row.fields.values())
        return "damage-row" if is_other else ""

    def gone(self) -> list[int]:
        """Keys that were sealed and that nobody has asked about: rows that are not there any more."""
        return sorted(self._left)


def _of_table(connection: sqlite3.Connection, table: str) -> Iterator[tuple[int, str]]:
    """What can be read of the seals of a table."""
    try:
        yield from connection.execute(f"SELECT key, sha256 FROM {SEAL} WHERE what = ? ORDER BY key", (table,))  # noqa: S608 - as above
    except DatabaseError:
        return


def _put(connection: Connection, table: str, found: Sequence[tuple[Any, ...]]) -> None:
    seals = [(table, key, seal_of(values)) for key, *values in found]
    if seals:
        connection.exec_driver_sql("INSERT OR REPLACE INTO seal (what, key, sha256) VALUES (?, ?, ?)", seals)


def _raw(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.driver_connection)
