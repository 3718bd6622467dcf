"""One SQLite engine as a newsroom needs it: durable on power loss, foreign keys kept, one writer at a time."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, StaticPool, create_engine, event

from db.newsroom.word_index import OPTION
from db.sqlite.search_fts5 import Fts5Index

OLDEST_SAFE = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 can corrupt a database when its write-ahead log is reset."""

WHEEL = "pysqlite3"
"""Carries a newer SQLite. Windows on ARM and Intel Macs have none: there Python's own is taken, whatever its age."""


def _driver() -> ModuleType:
    is_safe = sqlite3.sqlite_version_info >= OLDEST_SAFE
    return sqlite3 if is_safe or find_spec(WHEEL) is None else import_module(f"{WHEEL}.dbapi2")


DRIVER = _driver()

PRAGMAS = {
    "busy_timeout": 5000,
    "journal_mode": "wal",
    "synchronous": "FULL",
    "fullfsync": "ON",
    "checkpoint_fullfsync": "ON",
    "foreign_keys": "ON",
    "journal_size_limit": 32 * 1024 * 1024,
}
"""Set on each connection. FULL, because NORMAL lost up to 83 acknowledged saves when the power went.

The two with `fullfsync` mean something on macOS alone, where fsync leaves the bytes in the disk's own cache
(https://www.sqlite.org/pragma.html#pragma_fullfsync).
"""

WITHOUT_LOCKS = "unix-none" if os.name == "posix" else "win32-none"
"""SQLite's way to files (VFS) that takes no locks (https://www.sqlite.org/vfs.html; on Windows read, not run)."""

_DISK = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_FULL")

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
    event.listen(engine, "connect", _prepare_to_read)
    event.listen(engine, "begin", _begin)
    return engine


def opened(path: Path, *, mode: str = "rwc") -> sqlite3.Connection:
    """A bare connection to a database, also on a full disk, and to read where nothing can be written.

    SQLite keeps the index of the write-ahead log in a file beside the database; a disk without room for it refuses
    even to read. The index then stays in memory, and no other program can open the newsroom until this one has
    closed it.
    """
    if not may_write(path):
        return _opened_to_read(path)
    try:
        return _touched(path, f"mode={mode}")
    except DRIVER.OperationalError as error:
        name = str(getattr(error, "sqlite_errorname", ""))
        if name.startswith("SQLITE_READONLY") and path.with_name(f"{path.name}-journal").exists():
            way = "mode=rw"  # a killed program's last step has to be taken back first
        elif name.startswith(_DISK) and os.name == "posix" and path.exists():
            way = "mode=rw&vfs=unix-excl"  # its lock needs a file that is open for writing
        else:
            raise
    connection = _touched(path, way)
    connection.execute(f"PRAGMA query_only = {mode == 'ro'}").fetchall()
    return connection


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


SMALLEST = 512
"""Bytes of SQLite's smallest page: a file with fewer is no database, though SQLite takes an empty one for a new one."""


def is_cut_off(path: Path) -> bool:
    """Whether a file is too small to hold a database."""
    return path.stat().st_size < SMALLEST


def address_of(path: Path) -> str:
    """A file as SQLite is told of it."""
    return without_authority(path.absolute().as_uri())


def without_authority(address: str) -> str:
    """`file://server/desk`, as a share of Windows is spelt, is `file:////server/desk` to SQLite.

    It takes the server for an authority otherwise, and refuses it (https://www.sqlite.org/uri.html).
    """
    return address if address.startswith("file:///") else f"file:////{address.removeprefix('file://')}"


def may_write(path: Path) -> bool:
    """Whether this user may write to a database and beside it, where its wal is made; yes where there is none.

    Windows answers for the file's own lock alone; what it refuses beyond that shows when something is written.
    """
    return not os.access(path, os.F_OK) or (os.access(path.parent, os.W_OK) and os.access(path, os.W_OK))


def stamp_without_locks(path: Path) -> tuple[int, int] | None:
    """Size and time of a database that is read without locks, to be compared after reading; None where locks hold."""
    if may_write(path) or _is_shared(path):
        return None
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _opened_to_read(path: Path) -> sqlite3.Connection:
    """A connection to a database beside which nothing can be written (docs/decisions/0009)."""
    if _is_shared(path) or path.with_name(f"{path.name}-journal").exists():
        return _touched(path, "mode=ro")
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        return _touched(
            path, f"mode=ro&vfs={WITHOUT_LOCKS}", "PRAGMA locking_mode = EXCLUSIVE"
        )  # its index is in memory
    return _touched(path, "mode=ro&immutable=1")  # there is no wal that it could read past


def _is_shared(path: Path) -> bool:
    """Whether the wal and its index are there, so that a reader needs to make neither."""
    return all(path.with_name(f"{path.name}{ending}").exists() for ending in ("-wal", "-shm"))


def _touched(path: Path, options: str, *first: str) -> sqlite3.Connection:
    connection = DRIVER.connect(f"{address_of(path)}?{options}", uri=True, check_same_thread=False)
    try:
        for pragma in first:
            connection.execute(pragma).fetchall()
        connection.execute("PRAGMA schema_version").fetchall()
    except DRIVER.DatabaseError as error:
        if isinstance(error, DRIVER.OperationalError):
            connection.close()
            raise
        # Whoever uses the connection will be told that this is no sound database.
    return connection


def _prepare_to_read(connection: sqlite3.Connection, _record: object) -> None:
    # The driver must not begin or commit by itself: it would do so around DDL, in the middle of a migration.
    connection.isolation_level = None
    connection.create_function("lower", 1, _lower, deterministic=True)
    connection.execute(f"PRAGMA busy_timeout = {PRAGMAS['busy_timeout']}").fetchall()


def _prepare(connection: sqlite3.Connection, record: object) -> None:
    _prepare_to_read(connection, record)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}").fetchall()


def _lower(text: str | None) -> str | None:
    """SQLite's own `lower` knows ASCII alone."""
    return None if text is None else str(text).lower()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN"))


def defer_references(tx: Connection) -> None:
    """Have this transaction's references checked at its end: rows that name each other can't both come first."""
    tx.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
