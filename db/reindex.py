"""The index of words and the seals of all rows, made anew from what is there."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, select

from db import search, tables
from db.connections import BEGIN, connect_to
from db.seals import seal_all


def reindex(path: Path) -> None:
    """Empty the index of the database `path` and fill it again, in one transaction."""
    with _transaction(path) as tx:
        tx.exec_driver_sql("INSERT INTO article_text(article_text) VALUES ('delete-all')")
        search.index(tx, tx.execute(select(tables.Article.id)).scalars().all())


def reseal(path: Path) -> None:
    """Seal every row of the database `path` as it stands, in one transaction."""
    with _transaction(path) as tx:
        seal_all(tx)


@contextmanager
def _transaction(path: Path) -> Generator[Connection]:
    engine = connect_to(path)
    try:
        with engine.connect() as connection, connection.execution_options(**{BEGIN: "BEGIN IMMEDIATE"}).begin():
            yield connection
    finally:
        engine.dispose()
