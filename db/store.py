"""One newsroom on disk: a folder with `newsroom.db` and `photos/`. Every access is a transaction."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

from sqlalchemy import Connection, Engine, RootTransaction
from sqlalchemy.exc import DBAPIError

from db import backup, journal, seals
from db.connections import BEGIN, connect_to, look_at
from db.failures import code_of, world_failures
from db.files import sync
from db.schema import examine, is_newest, upgrade
from editor.domain.errors import NewsroomSaysNo, WorldFailed, WrongCall

Transaction = Connection
"""What the verbs of `db` take first; it ends with the `with` block that gave it."""

DATABASE = "newsroom.db"


class Store:
    """An open newsroom. May be made in one thread and used in another; close it when done."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.location = str(folder)
        self.path = folder / DATABASE
        self.photo_root = folder / "photos"
        self.backups = folder / backup.FOLDER
        self._engine = engine
        self._failed = ""
        self._file = _identity(self.path)
        self._sign = journal.sign_of(self.path)

    @contextmanager
    def write(self) -> Generator[Transaction]:
        """A transaction that writes: committed at the end of the block, rolled back when it raises.

        One at a time: another one waits for some seconds, then raises WorldFailed("busy"). Raises
        WorldFailed("newsroom-replaced") when the file that was opened is not the one under its name any more.
        """
        with self._engine_to_write() as engine, world_failures(self.location), engine.connect() as connection:
            self._must_be_the_same_file()
            seals.watch(connection)
            with _begun(connection.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})):
                if self._sign:
                    connection.exec_driver_sql(self._sign)
                yield connection
                seals.seal_touched(connection)

    @contextmanager
    def read(self) -> Generator[Transaction]:
        """A transaction that sees one state of the newsroom throughout and never waits for a writer."""
        with world_failures(self.location), self._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA query_only = ON")
            try:
                yield connection
            finally:
                connection.exec_driver_sql("PRAGMA query_only = OFF")

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def _engine_to_write(self) -> Generator[Engine]:
        """The engine, or a fresh one after a failure: a connection that was made while the disk failed stays so.

        The old one lives until the fresh one has written, because on a full disk nothing could be opened to read.
        Only where it was read-only it goes first: SQLite shares that among all connections of a program.
        """
        if self._failed == "read-only":
            self._engine.dispose()
            self._failed = ""
        engine = connect_to(self.path) if self._failed else self._engine
        try:
            yield engine
        except BaseException as error:
            if isinstance(error, WorldFailed):
                self._failed = error.code
            if engine is not self._engine:
                engine.dispose()
            raise
        if engine is not self._engine:
            old, self._engine, self._failed = self._engine, engine, ""
            old.dispose()

    def _must_be_the_same_file(self) -> None:
        if _identity(self.path) != self._file:
            raise WorldFailed("newsroom-replaced", location=self.location)


PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds between attempts to begin writing, on top of SQLite's own wait (`busy_timeout`) in each."""


def _begun(connection: Connection) -> RootTransaction:
    """A transaction that has begun; a busy newsroom is asked again, with growing pauses."""
    for pause in PAUSES:
        try:
            return connection.begin()
        except DBAPIError as error:
            if code_of(error) != "busy":
                raise
        sleep(pause)
    return connection.begin()


def _identity(path: Path) -> tuple[int, int] | None:
    """What stays the same of a file while it is written to, and changes when another takes its name."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def create_store(location: str) -> Store:
    """A new, empty newsroom in the folder `location`, which is made when it is missing.

    The database appears under its name only when it is complete, and the name is durable.
    Raises NewsroomSaysNo("newsroom-exists").
    """
    folder = _folder(location)
    path = folder / DATABASE
    unfinished = folder / f".{DATABASE}.new"
    if path.exists():
        raise NewsroomSaysNo("newsroom-exists", location=str(folder))
    with world_failures(str(folder)):
        (folder / "photos").mkdir(parents=True, exist_ok=True)
        for left_over in folder.glob(f"{unfinished.name}*"):
            left_over.unlink()
        engine = connect_to(unfinished)
        try:
            upgrade(engine)
        finally:
            engine.dispose()
        journal.give_number(unfinished)
        unfinished.replace(path)
        sync(folder)
        sync(folder.parent)
    return open_store(location)


def open_store(location: str) -> Store:
    """The newsroom in the folder `location`, brought to the newest tables.

    Raises WorldFailed with one of "no-newsroom", "newer-newsroom", "not-a-newsroom", "damaged", "busy",
    "disk-full", "read-only", "disk-failed", "foreign-journal".
    """
    folder = _folder(location)
    path = folder / DATABASE
    if not path.is_file():
        raise WorldFailed("no-newsroom", location=str(folder))
    with world_failures(str(folder)):
        if journal.is_foreign(path):
            raise WorldFailed("foreign-journal", location=str(folder))
        look = look_at(path)
        examine(look, str(folder))
        if not is_newest(look):
            _prepare_to_migrate(path)
        engine = connect_to(path)
        try:
            upgrade(engine)
        except BaseException:
            engine.dispose()
            raise
    return Store(folder, engine)


def _prepare_to_migrate(path: Path) -> None:
    """A verified backup, without which nothing is changed, and a number for a newsroom that has none yet."""
    backup.make_automatic(path, path.parent / backup.FOLDER, datetime.now(UTC), before_migration=True)
    journal.give_number(path)


def _folder(location: str) -> Path:
    if not location.strip() or "://" in location:
        raise WrongCall("location-not-a-folder", location=location)
    return Path(location).expanduser().absolute()
