"""Reading the rows of a database that may be damaged: what a page has lost is named, the rest is read on."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import accumulate, chain
from operator import lt
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


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows one after another, each its key and its values in the order of `names`; a key alone can't be read.

    `is_utf8` tells that each text in them is; it may be where it does not.
    """

    names: Sequence[str]
    rows: Sequence[tuple[Any, ...]]
    is_utf8: bool

    def found(self) -> Iterator[FoundRow]:
        """Each row with its fields."""
        for row in self.rows:
            yield self.row(row)

    def row(self, row: tuple[Any, ...]) -> FoundRow:
        """One of `rows` with its fields."""
        return FoundRow(row[0], dict(zip(self.names, row[1:], strict=True)) if len(row) > 1 else None)


def forgiving(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Bytes that are no UTF-8 become lone surrogates, which no sound text has: one bad byte hides no row."""
    connection.text_factory = _letters
    return connection


def _letters(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def in_utf8(connection: sqlite3.Connection) -> AbstractContextManager[None]:
    """What is no UTF-8 is refused for a while, with a DatabaseError: decoding is ten times as fast then."""
    return _texts_as(connection, str)


def in_bytes(connection: sqlite3.Connection) -> AbstractContextManager[None]:
    """Texts are given as bytes for a while, whatever these are."""
    return _texts_as(connection, bytes)


@contextmanager
def _texts_as(connection: sqlite3.Connection, kind: type[str | bytes]) -> Generator[None]:
    letters = connection.text_factory
    connection.text_factory = kind
    try:
        yield
    finally:
        connection.text_factory = letters


def rows(connection: sqlite3.Connection, table: str) -> Iterator[FoundRow]:
    """Every row of a table by its key; a key that an index knows and the table has lost comes without fields."""
    for piece in pieces(connection, table):
        yield from piece.found()


def pieces(connection: sqlite3.Connection, table: str) -> Iterator[Piece]:
    """The same rows, many at a time and never none."""
    known = known_keys(connection, table)
    top = max(known, default=0)
    names = tuple(row[1] for row in connection.execute(f'PRAGMA table_info("{table}")'))
    seen: set[int] = set()
    for piece in _walk(connection, table, names, top):
        seen.update(row[0] for row in piece.rows)
        yield piece
    if lost := known - seen:
        yield Piece(names, [(key,) for key in sorted(lost)], is_utf8=False)


def known_keys(connection: sqlite3.Connection, table: str) -> set[int]:
    """Keys of a table that its indexes know."""
    known: set[int] = set()
    for row in connection.execute(f'PRAGMA index_list("{table}")').fetchall():
        if row[4]:  # a partial index knows but a part
            continue
        try:
            keys = connection.execute(f'SELECT rowid FROM "{table}" INDEXED BY "{row[1]}"')  # noqa: S608 - names of the schema
            known.update(chain.from_iterable(keys))
        except DatabaseError:
            continue
    return known


def _walk(connection: sqlite3.Connection, table: str, names: Sequence[str], top: int) -> Iterator[Piece]:
    """In pieces while the pages are sound, key by key across a damaged one."""
    last = -(2**62)
    while True:
        found, is_utf8 = _read(connection, table, last)
        rising = _rising(found or (), last)
        if found is None or (len(found) == _CHUNK and not rising):
            crossed, end = _cross(connection, table, max(last, 0), top)
            if crossed:
                yield Piece(names, crossed, is_utf8=False)
            if end is None:
                return
            last = end
            continue
        if rising:
            yield Piece(names, rising, is_utf8)
        if len(found) < _CHUNK:
            return
        last = rising[-1][0]


def _read(connection: sqlite3.Connection, table: str, last: int) -> tuple[list[tuple[Any, ...]] | None, bool]:
    """The rows after a key, or None where they can't be read; and whether all their text is UTF-8."""
    statement = f'SELECT rowid, * FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT ?'  # noqa: S608
    try:
        with in_utf8(connection):
            return connection.execute(statement, (last, _CHUNK)).fetchall(), True
    except DatabaseError:
        pass
    try:
        return connection.execute(statement, (last, _CHUNK)).fetchall(), False
    except DatabaseError:
        return None, False


def _rising(found: Sequence[tuple[Any, ...]], last: int) -> Sequence[tuple[Any, ...]]:
    """Without the rows that stand behind one with a higher key: a damaged tree may give them out of order."""
    keys = [last, *(row[0] for row in found)]
    if all(map(lt, keys, keys[1:])):
        return found
    highest = list(accumulate(keys, max))
    return [row for row, before in zip(found, highest, strict=False) if row[0] > before]


def _cross(connection: sqlite3.Connection, table: str, last: int, top: int) -> tuple[list[tuple[Any, ...]], int | None]:
    """Key by key from `last` on until a piece's worth was read again: the rows, the last key or None at the end."""
    crossed: list[tuple[Any, ...]] = []
    read = misses = 0
    key = last
    statement = f'SELECT * FROM "{table}" WHERE rowid = ?'  # noqa: S608
    while read < _CHUNK:
        key += 1
        if key > top and misses > min(_MISSES, _CHUNK + top):
            return crossed, None
        try:
            values = connection.execute(statement, (key,)).fetchone()
        except DatabaseError:
            misses += 1
            if key <= top:
                crossed.append((key,))
            continue
        if values is None:
            misses += 1
            continue
        read, misses = read + 1, 0
        crossed.append((key, *values))
    return crossed, key
