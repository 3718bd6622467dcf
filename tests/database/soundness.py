"""Whether a newsroom holds what was saved, asked in the way of its engine."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from db import tables
from db.hashes import text_hash
from db.newsroom import articles, search
from db.newsroom.recounting import is_right
from db.postgres.search_tsvector import ARTICLE_TEXT
from db.safety.sound_rows import is_sound_revision
from db.safety.verify import verify
from db.sqlite.store import SqliteStore
from db.store import Store, Transaction
from editor.domain.articles import ListQuery


def problems(store: Store) -> tuple[object, ...]:
    """What is not as it was saved: on SQLite what `verify` finds, else texts by their hashes, index and figures."""
    if isinstance(store, SqliteStore):
        return verify(store.path)[1]
    with store.write() as tx:
        return (*_changed(tx), *_unindexed(tx), *(() if is_right(tx) else ("figures",)))


def _changed(tx: Transaction) -> Iterator[str]:
    for row in tx.execute(select(tables.ArticleRecord.__table__)):
        if text_hash(row.body) != row.body_sha256:
            yield f"article {row.id}"
    for row in tx.execute(select(tables.RevisionRecord.__table__)).mappings():
        if not is_sound_revision(dict(row)):
            yield f"revision {row.id}"


def _unindexed(tx: Transaction) -> Iterator[str]:
    kept = _index(tx)
    search.index(tx, articles.ids(tx, ListQuery()))
    if kept != _index(tx):
        yield "index"


def _index(tx: Transaction) -> list[tuple[object, ...]]:
    rows = tx.execute(select(ARTICLE_TEXT.c.article_id, ARTICLE_TEXT.c.words).order_by(ARTICLE_TEXT.c.article_id))
    return [tuple(row) for row in rows]
