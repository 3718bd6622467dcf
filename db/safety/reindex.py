"""The index of words, readers' lists and the seals of all rows, made anew from what is there."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from db.newsroom import shelves
from db.sqlite.connections import BEGIN, connect_to
from db.sqlite.seals import seal_all
from db.sqlite.search_fts5 import index_all


def reindex(path: Path) -> None:
    """Empty the index of the database `path` and readers' lists and fill them again, in one transaction."""
    with _transaction(path) as tx:
        index_all(tx)
        shelves.refill(tx)


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
