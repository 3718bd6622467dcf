"""The index of words against one that is made anew from the texts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from db import tables
from db.newsroom import search
from db.newsroom.batches import in_batches
from db.sqlite.connections import DRIVER, reading_in
from db.sqlite.failures import is_passing
from db.sqlite.reading import in_bytes, in_utf8
from db.sqlite.search_fts5 import LEARN
from editor.domain.keeping import Damage
from editor.language.stems import Stems

_DEFINITION = "SELECT sql FROM sqlite_master WHERE name = 'article_text'"
_WORDS = "SELECT term, group_concat(doc || col) FROM temp.indexed_words GROUP BY term"
"""Each word with all its places, put together by SQLite: there are hundreds of them in an article."""

_ROOM = "INSERT INTO article_text(article_text, rank) VALUES ('hashsize', 16777216)"
"""Words that wait in memory are put down together: a quarter less to do than with the megabyte that FTS5 takes."""


def prepare(connection: sqlite3.Connection) -> None:
    """What `index_damages` needs of a connection, before that may write no more and begins to read."""
    connection.execute("CREATE VIRTUAL TABLE temp.indexed_words USING fts5vocab('main', 'article_text', 'instance')")


def index_damages(kept: sqlite3.Connection) -> list[Damage]:
    """A damage where the index holds other words than the texts do, both as the transaction of `kept` sees them."""
    try:
        with closing(DRIVER.connect(":memory:")) as made:
            made.execute(kept.execute(_DEFINITION).fetchone()[0])
            made.execute(_ROOM)
            _learn_all(kept, made)
            prepare(made)
            with in_bytes(kept), in_bytes(made):
                same = all(a == b for a, b in zip_longest(kept.execute(_WORDS), made.execute(_WORDS)))
    except (DRIVER.DatabaseError, DBAPIError, TypeError, ValueError) as error:
        if is_passing(error):
            raise
        return [Damage("damage-index", "article_text", 0, {"why": str(error).splitlines()[0]})]
    return [] if same else [Damage("damage-index", "article_text", 0, {"why": "other words"})]


def _learn_all(kept: sqlite3.Connection, made: sqlite3.Connection) -> None:
    words = Stems().index_text
    with reading_in(kept) as tx:
        for batch in in_batches(tx.execute(select(tables.ArticleRecord.id)).scalars().all()):
            made.executemany(str(LEARN), _texts(kept, tx, batch, words))


def _texts(
    kept: sqlite3.Connection, tx: Connection, batch: list[int], words: Callable[[str], str]
) -> list[dict[str, Any]]:
    try:
        with in_utf8(kept):
            return search.texts(tx, batch, words)
    except DBAPIError:
        return search.texts(tx, batch, words)
