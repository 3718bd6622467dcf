"""Reading the rows of a database that may be damaged: what a page has lost is named, the rest is read on."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any

from db.sqlite.connections import DRIVER

DatabaseError: type[sqlite3.DatabaseError] = DRIVER.DatabaseError
Fields = dict[str, Any]

_CHUNK = 500
_MISSES = 20_000
"""So many keys in a row that can't be read after the last known one end a table."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """What stands under a key: the fields, or None where they can't be read."""

    key: int
    fields: Fields | None


def forgiving(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Bytes that are no UTF-8 become lone surrogates, which no sound text has: one bad byte hides no row."""
    connection.text_factory = _letters
    return connection


def _letters(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def rows(connection: sqlite3.Connection, table: str) -> Iterator[FoundRow]:
    """Every row of a table by its key; a key that an index knows and the table has lost comes without fields."""
    known = known_keys(connection, table)
    top = max(known, default=0)
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    seen: set[int] = set()
    for key, values in _walk(connection, table, top):
        seen.add(key)
        yield FoundRow(key, None if values is None else dict(zip(names, values, strict=True)))
    for key in sorted(known - seen):
        yield FoundRow(key, None)


def known_keys(connection: sqlite3.Connection, table: str) -> set[int]:
    """Keys of a table that its indexes know."""
    known: set[int] = set()
    for row in connection.execute(f'PRAGMA index_list("{table}")').fetchall():
        if row[4]:  # a partial index knows but a part
            continue
        try:
            known.update(key for (key,) in connection.execute(f'SELECT rowid FROM "{table}" INDEXED BY "{row[1]}"'))  # noqa: S608 - names of the schema
        except DatabaseError:
            continue
    return known


def _walk(connection: sqlite3.Connection, table: str, top: int) -> Iterator[tuple[int, tuple[Any, ...] | None]]:
    """In pieces while the pages are sound, key by key across a damaged one."""
    last = -(2**62)
    while True:
        try:
            piece = connection.execute(
                f'SELECT rowid, * FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT ?',  # noqa: S608
                (last, _CHUNK),
            ).fetchall()
        except DatabaseError:
            last = max(last, 0)
            crossed = yield from _cross(connection, table, last, top)
            if crossed is None:
                return
            last = crossed
            continue
        for key, *values in piece:
            if key > last:
                last = key
                yield key, tuple(values)
        if len(piece) < _CHUNK:
            return


def _cross(
    connection: sqlite3.Connection, table: str, last: int, top: int
) -> Generator[tuple[int, tuple[Any, ...] | None], None, int | None]:
    """Key by key from `last` on until a piece's worth was read again; the last key, or None at the end."""
    read = misses = 0
    key = last
    statement = f'SELECT * FROM "{table}" WHERE rowid = ?'  # noqa: S608
    while read < _CHUNK:
        key += 1
        if key > top and misses > min(_MISSES, _CHUNK + top):
            return None
        try:
            values = connection.execute(statement, (key,)).fetchone()
        except DatabaseError:
            misses += 1
            if key <= top:
                yield key, None
            continue
        if values is None:
            misses += 1
            continue
        read, misses = read + 1, 0
        yield key, values
    return key
