"""One newsroom on disk: a folder with `newsroom.db` and `photos/`. Every access is a transaction."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

from sqlalchemy import Connection, Engine, RootTransaction
from sqlalchemy.exc import DBAPIError

from db.newsroom import figures
from db.sqlite import backup, foreign_wal, seals
from db.sqlite.connections import BEGIN, PRAGMAS, connect_to, is_cut_off, look_at, may_write, stamp_without_locks
from db.sqlite.failures import code_of, world_failures
from db.sqlite.open_files import OpenFiles, drop_kept_wal
from db.sqlite.outside import Outside
from db.sqlite.schema import examine, is_newest, upgrade
from db.store import Transaction
from editor.domain.errors import NewsroomSaysNo, WorldFailed, WrongCall
from editor.files.durable import sync
from editor.files.private import tighten, tighten_alone
from editor.files.replacing import remove_file, replace_file
from editor.files.whole import make_folder

DATABASE = "newsroom.db"


class SqliteStore:
    """The `db.store.Store` of a folder with `newsroom.db` and `photos/`.

    Where it can't be written to it is read, and every `write` raises WorldFailed("read-only") until it can be.
    """

    def __init__(self, folder: Path, engine: Engine, beside: OpenFiles, *, reads_only: bool = False) -> None:
        self.location = str(folder)
        self.path = folder / DATABASE
        self.photo_root = folder / "photos"
        self.backups = folder / backup.FOLDER
        self._engine = engine
        self._reads_only = reads_only
        self._failed = ""
        self._lost = ""
        self._beside = beside
        self._outside = Outside(self.path)
        self._sign = foreign_wal.sign_of(self.path)

    @property
    def is_read_only(self) -> bool:
        """Whether a save would be refused now, as far as the system tells and the last attempt has shown."""
        return not may_write(self.path) or self._failed == "read-only"

    def trouble(self) -> str:
        """What was changed under the open newsroom: "newsroom-replaced", "wal-replaced", or nothing.

        What a wal without a name still holds is then brought into the database, and `write` refuses from then on.
        """
        if self._lost:
            return self._lost
        found = self._beside.trouble()
        if not found and self._reads_only:
            with world_failures(self.location):
                return "foreign-wal" if self._beside.has_a_foreign_wal() else ""
        if found == "wal-replaced":
            self._leave_the_wal()
        return found

    def came_from_outside(self) -> bool:
        """Whether another program has written here since this was last asked; the first time it has not."""
        return not self._lost and self._outside.came(self._engine, reads_only=self._reads_only)

    @contextmanager
    def write(self, *, briefly: bool = False) -> Generator[Transaction]:
        """A transaction that writes: committed at the end of the block, rolled back when it raises.

        One at a time: another one waits for some seconds (`briefly`: one), then raises WorldFailed("busy"). Raises
        WorldFailed("newsroom-replaced" or "wal-replaced") when what was opened is not under its name any more.
        """
        with self._engine_to_write() as engine, world_failures(self.location), engine.connect() as connection:
            self._must_be_the_same()
            _let_write(connection, on=True)
            seals.watch(connection)
            begun = _begun(connection.execution_options(**{BEGIN: "BEGIN IMMEDIATE"}), () if briefly else PAUSES)
            with self._outside.writing(engine, connection), begun:
                self._must_be_the_same()
                if self._sign:
                    connection.exec_driver_sql(self._sign)
                yield connection
                figures.settle(connection)
            self._must_be_the_same()  # a commit into a wal without a name is none

    @contextmanager
    def read(self) -> Generator[Transaction]:
        """A transaction that sees one state of the newsroom throughout and never waits for a writer.

        Raises WorldFailed("busy") where it could only read without locks and somebody else wrote meanwhile.
        """
        with self._unless_somebody_writes(), world_failures(self.location), self._engine.connect() as connection:
            _let_write(connection, on=False)
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._outside.let_go()
        self._engine.dispose()

    def must_take(self) -> None:
        """Raise what `write` would raise at once where the newsroom can't be written to."""
        if not may_write(self.path):
            raise WorldFailed("read-only", location=self.location)

    @contextmanager
    def _engine_to_write(self) -> Generator[Engine]:
        """The engine, or a fresh one after a failure: a connection that was made while the disk failed stays so.

        The old one lives until the fresh one has written, because on a full disk nothing could be opened to read.
        Only where it was read-only it goes first: SQLite shares that among all connections of a program.
        """
        self.must_take()
        if self._reads_only:
            self._go_on_writing()
        engine = self._fresh() if self._failed else self._engine
        try:
            yield engine
        except BaseException as error:
            if isinstance(error, WorldFailed):
                self._failed = error.code
            if engine is not self._engine:
                engine.dispose()
            if self._failed == "read-only":
                self._go_on_reading()
            raise
        if engine is not self._engine:
            self._swap(engine)
        self._failed = ""

    def _go_on_writing(self) -> None:
        """The newsroom can be written to again, perhaps after somebody else did."""
        with world_failures(self.location):
            if foreign_wal.is_foreign(self.path):
                raise WorldFailed("foreign-wal", location=self.location)
            self._sign = foreign_wal.sign_of(self.path)
        self._swap(self._fresh())
        self._reads_only, self._failed = False, ""

    def _go_on_reading(self) -> None:
        self._swap(look_at(self.path))
        self._reads_only = True

    def _swap(self, engine: Engine) -> None:
        self._outside.let_go()
        old, self._engine = self._engine, engine
        old.dispose()

    def _fresh(self) -> Engine:
        engine = connect_to(self.path)
        self._beside.watch(engine)
        return engine

    def _must_be_the_same(self) -> None:
        if code := self.trouble():
            raise WorldFailed(code, location=self.location)

    def _leave_the_wal(self) -> None:
        self._lost = "wal-replaced"
        with suppress(OSError):
            self._beside.save_stray_log(self.backups)
        self._outside.let_go()
        self._engine.dispose()

    @contextmanager
    def _unless_somebody_writes(self) -> Generator[None]:
        before = stamp_without_locks(self.path) if self._reads_only else None
        try:
            yield
        except WorldFailed as error:
            if before is None or stamp_without_locks(self.path) == before:
                raise
            raise WorldFailed("busy", location=self.location) from error
        if before is not None and stamp_without_locks(self.path) != before:
            raise WorldFailed("busy", location=self.location)


_WRITES = "rubrika_writes"


def _let_write(connection: Connection, *, on: bool) -> None:
    """Whether a connection may write; it is told so when that changes, which most readers after readers need not."""
    if connection.info.get(_WRITES) is not on:
        connection.info.pop(_WRITES, None)
        connection.connection.execute(f"PRAGMA query_only = {'OFF' if on else 'ON'}")
        connection.info[_WRITES] = on


PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds between attempts to begin writing, on top of SQLite's own wait (`WAIT_MS`) in each."""

WAIT_MS = 1000
"""A window waits behind this with all that it reads, so it is less than `busy_timeout`: six seconds in all."""


def _begun(connection: Connection, pauses: Sequence[float]) -> RootTransaction:
    """A transaction that has begun; a busy newsroom is asked again, with growing pauses."""
    driver, usual = connection.connection, PRAGMAS["busy_timeout"]
    driver.execute(f"PRAGMA busy_timeout = {min(WAIT_MS, int(usual))}")
    try:
        for pause in pauses:
            try:
                return connection.begin()
            except DBAPIError as error:
                if code_of(error) != "busy":
                    raise
            sleep(pause)
        return connection.begin()
    finally:
        driver.execute(f"PRAGMA busy_timeout = {usual}")


def create_store(location: str) -> SqliteStore:
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
        make_folder(folder / "photos")
        for left_over in folder.glob(f"{unfinished.name}*"):
            remove_file(left_over)
        unfinished.touch(0o600)
        engine = connect_to(unfinished)
        try:
            upgrade(engine)
        finally:
            engine.dispose()
        foreign_wal.give_number(unfinished)
        replace_file(unfinished, path)
        sync(folder)
        sync(folder.parent)
    return open_store(location)


def open_store(location: str) -> SqliteStore:
    """The newsroom in the folder `location`, brought to the newest tables; to be read where it can't be written to.

    Raises WorldFailed with one of "no-newsroom", "newer-newsroom", "not-a-newsroom", "newsroom-cut-off", "damaged",
    "busy", "disk-full", "read-only", "disk-failed", "foreign-wal", "older-read-only".
    """
    folder = _folder(location)
    path = folder / DATABASE
    if not path.is_file():
        raise WorldFailed("no-newsroom", location=str(folder))
    with world_failures(str(folder)):
        must_be_whole(path)
        if foreign_wal.is_foreign(path) and not drop_kept_wal(path):
            raise WorldFailed("foreign-wal", location=str(folder))
        look = look_at(path)
        examine(look, str(folder))
        reads_only = not may_write(path)
        if reads_only and not is_newest(look):
            raise WorldFailed("older-read-only", location=str(folder))
        if not reads_only:
            _close_to_others(folder)
        if reads_only:
            return SqliteStore(folder, look, OpenFiles(path), reads_only=True)
        if not is_newest(look):
            _prepare_to_migrate(path)
        engine, beside = connect_to(path), OpenFiles(path)
        beside.watch(engine)
        try:
            upgrade(engine)
        except BaseException:
            engine.dispose()
            raise
    return SqliteStore(folder, engine, beside)


def _close_to_others(folder: Path) -> None:
    """Unpublished text is nobody else's: also of a newsroom that was made when that was not seen to."""
    tighten_alone(folder, *folder.glob(f"{DATABASE}*"))
    tighten(folder / "photos", folder / backup.FOLDER)


def must_be_whole(path: Path) -> None:
    """Raise WorldFailed("newsroom-cut-off") where the file is too small to hold anything."""
    if is_cut_off(path):
        raise WorldFailed("newsroom-cut-off", location=str(path.parent), size=path.stat().st_size)


def _prepare_to_migrate(path: Path) -> None:
    """A verified backup, without which nothing is changed, and a number for a newsroom that has none yet."""
    backup.make_automatic(path, path.parent / backup.FOLDER, datetime.now(UTC), before_migration=True)
    foreign_wal.give_number(path)


def _folder(location: str) -> Path:
    if not location.strip() or "://" in location:
        raise WrongCall("location-not-a-folder", location=location)
    return Path(location).expanduser().absolute()
