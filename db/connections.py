"""One SQLite engine as a newsroom needs it: durable on power loss, foreign keys kept, one writer at a time."""

from __future__ import annotations

import os
import sqlite3
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

OLDEST_SAFE = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 can corrupt a database when its write-ahead log is reset."""

DRIVER: ModuleType = import_module("pysqlite3.dbapi2") if sqlite3.sqlite_version_info < OLDEST_SAFE else sqlite3

PRAGMAS = {
    "busy_timeout": 5000,
    "journal_mode": "wal",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "journal_size_limit": 32 * 1024 * 1024,
}
"""Set on each connection. FULL, because NORMAL lost up to 83 acknowledged saves when the power went."""

_DISK = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_FULL")

BEGIN = "rubrika_begin"
"""The execution option of a connection that names the statement its transactions begin with."""


def connect_to(path: Path) -> Engine:
    """An engine over one database file; its connections may pass between threads, one at a time."""
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, module=DRIVER, creator=partial(opened, path), hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def look_at(path: Path) -> Engine:
    """An engine that can only read, for a file that may not be ours."""
    url = URL.create("sqlite", database=str(path))
    return create_engine(url, module=DRIVER, creator=partial(opened, path, mode="ro"), poolclass=NullPool)


def opened(path: Path, *, mode: str = "rwc") -> sqlite3.Connection:
    """A bare connection to a database, also on a full disk.

    SQLite keeps the index of the write-ahead log in a file beside the database; a disk without room for it refuses
    even to read. The index then stays in memory, and no other program can open the newsroom until this one has
    closed it. (`immutable` would not do: it reads past the log.)
    """
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


def _touched(path: Path, options: str) -> sqlite3.Connection:
    connection = DRIVER.connect(f"{path.absolute().as_uri()}?{options}", uri=True, check_same_thread=False)
    try:
        connection.execute("PRAGMA schema_version").fetchall()
    except DRIVER.DatabaseError as error:
        if isinstance(error, DRIVER.OperationalError):
            connection.close()
            raise
        # Whoever uses the connection will be told that this is no sound database.
    return connection


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # The driver must not begin or commit by itself: it would do so around DDL, in the middle of a migration.
    connection.isolation_level = None
    connection.create_function("lower", 1, _lower, deterministic=True)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}").fetchall()


def _lower(text: str | None) -> str | None:
    """SQLite's own `lower` knows ASCII alone."""
    return None if text is None else str(text).lower()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN"))
