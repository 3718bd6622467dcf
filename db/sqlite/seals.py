"""A seal for every row: a hash of all that it holds, so that a flipped bit in any column is found.

Temporary triggers of a connection that writes note which rows a transaction touches, whatever statement does it;
those rows are sealed before it is committed. A row without a seal, of an older program's making, is not judged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any, cast

from sqlalchemy import Connection

from db import tables
from db.hashes import canonical_json
from db.newsroom.batches import in_batches
from db.sqlite.reading import DatabaseError, FoundRow

SEAL = tables.Seal.__tablename__

TABLES: tuple[str, ...] = tuple(
    table.name for table in tables.ArticleRecord.metadata.sorted_tables if table.name != SEAL
)
"""All that is sealed, parents first."""

_LATER_DEFAULTS = ("", "{}")
"""What a migration puts into the columns that it adds."""

_WATCHED = "rubrika_watched"
_NOTES = "CREATE TEMP TABLE touched (what TEXT, key INTEGER)"
_NOTE = "INSERT INTO touched VALUES"
_EVENTS = (("insert", ("NEW",)), ("update", ("OLD", "NEW")), ("delete", ("OLD",)))


def watch(connection: Connection) -> None:
    """Note from now on which rows this connection touches. Call it outside a transaction; the second time is free."""
    if connection.info.get(_WATCHED):
        return
    raw = _raw(connection)
    raw.execute("PRAGMA temp_store = MEMORY")
    raw.execute("PRAGMA recursive_triggers = ON")  # or what REPLACE removes would go unnoticed
    raw.execute(_NOTES)
    for table in TABLES:
        for event, rows in _EVENTS:
            notes = "".join(f"{_NOTE} ('{table}', {row}.rowid); " for row in rows)
            raw.execute(f"CREATE TEMP TRIGGER touch_{table}_{event} AFTER {event} ON main.{table} BEGIN {notes}END")
    connection.info[_WATCHED] = True


def seal_touched(connection: Connection) -> None:
    """Seal what this transaction has touched; call it before the commit."""
    raw = _raw(connection)
    touched: dict[str, list[int]] = {}
    for table, key in raw.execute("SELECT DISTINCT what, key FROM temp.touched").fetchall():
        touched.setdefault(table, []).append(key)
    if not touched:
        return
    for table, keys in touched.items():
        there: set[int] = set()
        for batch in in_batches(keys):
            marks = ", ".join("?" * len(batch))
            found = raw.execute(f'SELECT rowid, * FROM "{table}" WHERE rowid IN ({marks})', batch).fetchall()  # noqa: S608 - names of our own schema
            there.update(row[0] for row in found)
            _put(connection, table, found)
        gone = [(table, key) for key in keys if key not in there]
        if gone:
            connection.exec_driver_sql(f"DELETE FROM {SEAL} WHERE what = ? AND key = ?", gone)  # noqa: S608 - as above
    raw.execute("DELETE FROM temp.touched")


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
