"""Rows proved sound many at a time: what is not proved is left to the long look of `db.safety.sound_rows`."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from db.safety.sane_values import are_sane
from db.safety.sound_rows import HASHED, UNLIKE, Children, Past, children_of, is_sound_article
from db.sqlite.reading import DatabaseError, Piece, in_utf8


class Proof:
    """What is proved of a piece of a table. It takes the same hashes as the long look, and never says more."""

    def __init__(
        self, connection: sqlite3.Connection, table: str, kinds: Mapping[str, str], piece: Piece, past: Past
    ) -> None:
        self._table = table
        self._names = piece.names
        self._past = past
        self._is_sane = piece.is_utf8 and _is_sane(table, kinds, piece)
        self._children = _children(connection, piece) if self._is_sane and table == "article" else None

    def holds(self, row: Sequence[Any]) -> bool:
        """Whether a row, its key and its values, is as it was written."""
        if not self._is_sane:
            return False
        try:
            return self._is_as_written(row)
        except UNLIKE:
            return False

    def _is_as_written(self, row: Sequence[Any]) -> bool:
        if self._table == "article":
            fields = dict(zip(self._names, row[1:], strict=True))
            children = None if self._children is None else self._children.get(fields["id"], {})
            return children is not None and is_sound_article(fields, children, self._past)
        return self._table not in HASHED or HASHED[self._table](dict(zip(self._names, row[1:], strict=True)))


def _is_sane(table: str, kinds: Mapping[str, str], piece: Piece) -> bool:
    _, *columns = zip(*piece.rows, strict=True)
    named = zip(piece.names, columns, strict=True)
    return all(are_sane(table, name, kinds.get(name, ""), column) for name, column in named)


def _children(connection: sqlite3.Connection, piece: Piece) -> Mapping[int, Children] | None:
    """The child rows of the articles of a piece; None where they can't all be read."""
    try:
        with in_utf8(connection):
            return children_of(connection, piece.rows[0][0], piece.rows[-1][0])
    except (DatabaseError, *UNLIKE):
        return None
