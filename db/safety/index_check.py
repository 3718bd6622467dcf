"""The index of words against one that is made anew from the texts."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import zip_longest

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from db import tables
from db.newsroom import search
from db.newsroom.batches import in_batches
from db.sqlite.connections import DRIVER
from db.sqlite.engines import reading_in
from db.sqlite.failures import is_passing
from db.sqlite.search_fts5 import LEARN
from editor.domain.keeping import Damage

_DEFINITION = "SELECT sql FROM sqlite_master WHERE name = 'article_text'"
_WORDS = "SELECT term, doc, col FROM temp.indexed_words"


def prepare(connection: sqlite3.Connection) -> None:
    """What `index_damages` needs of a connection, before that may write no more and begins to read."""
    connection.execute("CREATE VIRTUAL TABLE temp.indexed_words USING fts5vocab('main', 'article_text', 'instance')")


def index_damages(kept: sqlite3.Connection) -> list[Damage]:
    """A damage where the index holds other words than the texts do, both as the transaction of `kept` sees them."""
    try:
        with closing(DRIVER.connect(":memory:")) as made:
            made.execute(kept.execute(_DEFINITION).fetchone()[0])
            _learn_all(kept, made)
            prepare(made)
            same = all(a == b for a, b in zip_longest(kept.execute(_WORDS), made.execute(_WORDS)))
    except (DRIVER.DatabaseError, DBAPIError, TypeError, ValueError) as error:
        if is_passing(error):
            raise
        return [Damage("damage-index", "article_text", 0, {"why": str(error).splitlines()[0]})]
    return [] if same else [Damage("damage-index", "article_text", 0, {"why": "other words"})]


def _learn_all(kept: sqlite3.Connection, made: sqlite3.Connection) -> None:
    with reading_in(kept) as tx:
        for batch in in_batches(tx.execute(select(tables.ArticleRecord.id)).scalars().all()):
            made.executemany(str(LEARN), search.texts(tx, batch))
