"""What SQLite and the disk answer, in the newsroom's codes; anything else is our bug and passes through."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from db.sqlite.connections import DRIVER, address_of
from editor.domain.errors import WorldFailed
from editor.files.patience import is_held

CODES = {
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_FULL": "disk-full",
    "SQLITE_READONLY_DBMOVED": "newsroom-replaced",
    "SQLITE_READONLY": "read-only",
    "SQLITE_PERM": "read-only",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "not-a-newsroom",
    "SQLITE_IOERR_SHMSIZE": "disk-full",
    "SQLITE_IOERR": "disk-failed",
    "SQLITE_CANTOPEN": "disk-failed",
    "SQLITE_PROTOCOL": "disk-failed",
    "SQLITE_NOLFS": "disk-failed",
}
"""Primary result code -> code of `sentences.py`; extended codes begin with their primary one."""

NUMBERS = {getattr(DRIVER, name): code for name, code in CODES.items() if hasattr(DRIVER, name)}
"""The same by number: the driver knows no name for the newest extended codes, whose low byte is the primary one."""

PASSING = frozenset({"busy", "disk-full", "read-only", "disk-failed", "newsroom-replaced", "file-held"})
"""Codes that say nothing of what stands in the file: it could not be reached just now."""

MESSAGES = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}
"""The driver gives errors of `Connection.backup` no name, only SQLite's words."""

DISK_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EROFS: "read-only",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
}

_DATABASE = "newsroom.db"

_INDEX = 64 * 1024
"""Bytes that the index of a small wal needs at most."""


@contextmanager
def world_failures(location: str) -> Generator[None]:
    """Turn failures of the database's file into `WorldFailed` with `location` among the facts."""
    try:
        yield
    except OSError as error:
        code = "file-held" if is_held(error) else DISK_CODES.get(error.errno or 0, "disk-failed")
        raise WorldFailed(code, location=location) from error
    except Exception as error:
        code = code_of(error) if isinstance(_original(error), DRIVER.Error) else None
        if code is None:
            raise
        if code == "disk-failed" and Path(location).is_dir() and not os.access(location, os.W_OK):
            code = "read-only"  # SQLite can't open the wal of a newsroom that was closed cleanly
        elif code == "disk-failed" and _is_full(location):
            code = "disk-full"  # Windows knows no way to keep the index of the wal in memory, and says only "disk I/O"
        if code == "damaged" and _reads_well(Path(location) / _DATABASE):
            code = "disk-failed"  # SQLite says "corrupt" of a page that the disk did not give out (IOERR_CORRUPTFS)
        raise WorldFailed(code, location=location) from error


def _original(error: BaseException) -> object:
    """What the driver raised; SQLAlchemy, which need not be loaded for that, wraps it."""
    return getattr(error, "orig", error)


def _is_full(location: str) -> bool:
    """Whether a disk has no room for the index of a wal."""
    with suppress(OSError):
        return shutil.disk_usage(location).free < _INDEX
    return False


def _reads_well(database: Path) -> bool:
    """Whether a second look finds nothing wrong (0.1 s for 136 MB)."""
    if not database.is_file():
        return False
    try:
        with closing(DRIVER.connect(f"{address_of(database)}?mode=ro", uri=True)) as connection:
            return connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    except DRIVER.Error:
        return False


def code_of(error: BaseException) -> str | None:
    """The newsroom's code for what the driver raised, wrapped by SQLAlchemy or not; None for our own bugs."""
    original = _original(error)
    name = str(getattr(original, "sqlite_errorname", None) or MESSAGES.get(str(original), ""))
    known = (code for primary, code in CODES.items() if name == primary or name.startswith(primary + "_"))
    return next(known, None) or NUMBERS.get(getattr(original, "sqlite_errorcode", 0) & 0xFF)


def is_passing(error: BaseException) -> bool:
    """Whether the file could not be reached, which is no damage to it."""
    return code_of(error) in PASSING
