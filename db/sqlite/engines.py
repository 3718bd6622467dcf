"""One SQLite engine as a newsroom needs it: durable on power loss, foreign keys kept, one writer at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, StaticPool, create_engine, event

from db.newsroom.word_index import OPTION
from db.sqlite.connections import DRIVER, PRAGMAS, opened, prepare_to_read
from db.sqlite.search_fts5 import Fts5Index

BEGIN = "rubrika_begin"
"""The execution option of a connection that names the statement its transactions begin with."""

_OPTIONS = {OPTION: Fts5Index()}


def connect_to(path: Path) -> Engine:
    """An engine over one database file; its connections may pass between threads, one at a time."""
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(
        url, module=DRIVER, creator=partial(opened, path), hide_parameters=True, execution_options=_OPTIONS
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def look_at(path: Path) -> Engine:
    """An engine that can only read: for a file that may not be ours, or may not be written to.

    Each transaction has a connection of its own, opened in the way that is right at that moment.
    """
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(
        url,
        module=DRIVER,
        creator=partial(opened, path, mode="ro"),
        poolclass=NullPool,
        hide_parameters=True,
        execution_options=_OPTIONS,
    )
    event.listen(engine, "connect", prepare_to_read)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading_in(connection: sqlite3.Connection) -> Generator[Connection]:
    """A bare connection as SQLAlchemy's: what is read through it belongs to the transaction that has begun there."""
    held = _Held(connection)
    engine = create_engine("sqlite://", module=DRIVER, creator=lambda: held, poolclass=StaticPool, hide_parameters=True)
    with engine.connect() as wrapped:
        yield wrapped


class _Held:
    """A connection whose transaction belongs to somebody else: it can't be ended through this one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the driver's connection has
        return getattr(self._connection, name)

    def commit(self) -> None:
        """Nothing was written."""

    def rollback(self) -> None:
        """SQLAlchemy does this when it has looked at its first connection, and at the end."""

    def close(self) -> None:
        """It stays open."""


def _prepare(connection: sqlite3.Connection, record: object) -> None:
    prepare_to_read(connection, record)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}").fetchall()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN"))


def defer_references(tx: Connection) -> None:
    """Have this transaction's references checked at its end: rows that name each other can't both come first."""
    tx.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
