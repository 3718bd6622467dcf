"""A newsroom in a database of PostgreSQL: the same verbs, one writer at a time as in a file of SQLite."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, inspect, make_url, text

from db import tables
from db.newsroom import figures
from db.newsroom.word_index import OPTION
from db.postgres.failures import world_failures
from db.postgres.outside import NotifiedOutside
from db.postgres.search_tsvector import ARTICLE_TEXT, TsvectorIndex
from db.steps import newest_step, steps
from db.store import Transaction
from editor.domain.errors import NewsroomSaysNo, WorldFailed, WrongCall

DRIVER = "postgresql+psycopg"
"""Always spelt out: what `postgresql` alone means changed in SQLAlchemy 2.1."""

WAIT_S = 6
"""Seconds that a writer waits for another one, as long as in a file of SQLite."""

BRIEF_WAIT_S = 1

_WRITER = 0x52756272
"""The number of the advisory lock that whoever writes holds until the transaction ends."""

MADE_TABLES = [
    table for table in tables.ArticleRecord.metadata.sorted_tables if table.name != tables.Seal.__tablename__
]
"""All but the seals, which find bits that have flipped in a file: a server's files are its own."""


class PostgresStore:
    """The `db.store.Store` of PostgreSQL; photos lie in the folder `photo_root`."""

    def __init__(self, engine: Engine, photo_root: Path) -> None:
        self.location = engine.url.render_as_string(hide_password=True)
        self.photo_root = photo_root
        self._engine = engine
        self._outside = NotifiedOutside(engine)
        self._refused = False

    @property
    def is_read_only(self) -> bool:
        """Whether the last attempt to write was refused for want of rights."""
        return self._refused

    @contextmanager
    def write(self, *, briefly: bool = False) -> Generator[Transaction]:
        """A transaction that writes; raises WorldFailed "busy", "read-only", "server-away" among others."""
        wait_ms = 1000 * (BRIEF_WAIT_S if briefly else WAIT_S)
        try:
            with world_failures(self.location), self._engine.begin() as connection:
                connection.execute(text(f"SET LOCAL lock_timeout = {wait_ms}"))
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_WRITER})"))
                self._outside.announce(connection)
                yield connection
                figures.settle(connection)
        except WorldFailed as error:
            self._refused = error.code == "read-only"
            raise
        self._refused = False

    @contextmanager
    def read(self) -> Generator[Transaction]:
        """A transaction that sees one state throughout; raises WorldFailed "read-only" when it writes."""
        with world_failures(self.location), self._engine.connect() as plain:
            reading = plain.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with reading.begin():
                yield reading

    def must_take(self) -> None:
        """Raise WorldFailed "read-only" or "server-away" where the newsroom can't be written to."""
        with world_failures(self.location), self._engine.connect() as connection:
            if connection.execute(text("SELECT current_setting('transaction_read_only')::boolean")).scalar_one():
                raise WorldFailed("read-only", location=self.location)

    def trouble(self) -> str:
        """The code of what keeps the server from answering, or nothing."""
        try:
            with world_failures(self.location), self._engine.connect() as connection:
                connection.execute(text("SELECT 1"))
        except WorldFailed as error:
            return error.code
        return ""

    def came_from_outside(self) -> bool:
        """Whether another program has written here since this was last asked; the first time it has not."""
        with world_failures(self.location):
            return self._outside.came()

    def close(self) -> None:
        """Close every connection."""
        self._outside.let_go()
        self._engine.dispose()


def create_store(address: str, photo_root: Path) -> PostgresStore:
    """A new, empty newsroom in the database `address` (`postgresql+psycopg://…`), which is there and has no tables.

    The tables are made at once as the newest step has them. Raises NewsroomSaysNo("newsroom-exists") and WorldFailed.
    """
    engine = _engine(address)
    location = engine.url.render_as_string(hide_password=True)
    try:
        with world_failures(location), engine.begin() as connection:
            _make_tables(connection, location)
    except BaseException:
        engine.dispose()
        raise
    return PostgresStore(engine, photo_root)


def open_store(address: str, photo_root: Path) -> PostgresStore:
    """The newsroom in the database `address`.

    Raises WorldFailed with one of "no-newsroom", "newer-newsroom", "older-newsroom", "server-away".
    """
    engine = _engine(address)
    location = engine.url.render_as_string(hide_password=True)
    try:
        with world_failures(location), engine.connect() as connection:
            _examine(_step(connection), location)
    except BaseException:
        engine.dispose()
        raise
    return PostgresStore(engine, photo_root)


def _engine(address: str) -> Engine:
    url = make_url(address)
    if url.drivername != DRIVER:
        raise WrongCall("location-not-a-folder", location=url.render_as_string(hide_password=True))
    return create_engine(url, hide_parameters=True, execution_options={OPTION: TsvectorIndex()})


def _make_tables(connection: Connection, location: str) -> None:
    if _step(connection) is not None:
        raise NewsroomSaysNo("newsroom-exists", location=location)
    tables.ArticleRecord.metadata.create_all(connection, MADE_TABLES)
    ARTICLE_TEXT.create(connection)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:step)"), {"step": newest_step()})


def _examine(step: str | None, location: str) -> None:
    if step is None:
        raise WorldFailed("no-newsroom", location=location)
    if step not in steps():
        raise WorldFailed("newer-newsroom", location=location)
    if step != newest_step():
        raise WorldFailed("older-newsroom", location=location)


def _step(connection: Connection) -> str | None:
    """The step that the tables stand at; None in a database that has no newsroom."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
