"""What SQLite and the disk answer, in the newsroom's codes; anything else is our bug and passes through."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from editor.domain.errors import WorldFailed

CODES = {
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_FULL": "disk-full",
    "SQLITE_READONLY": "read-only",
    "SQLITE_PERM": "read-only",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "not-a-newsroom",
    "SQLITE_IOERR_SHMSIZE": "disk-full",
    "SQLITE_IOERR": "disk-failed",
    "SQLITE_CANTOPEN": "disk-failed",
    "SQLITE_PROTOCOL": "disk-failed",
}
"""Primary result code -> code of `sentences.py`; extended codes begin with their primary one."""

DISK_CODES = {errno.ENOSPC: "disk-full", errno.EROFS: "read-only", errno.EACCES: "read-only", errno.EPERM: "read-only"}


@contextmanager
def world_failures(location: str) -> Generator[None]:
    """Turn failures of the database's file into `WorldFailed` with `location` among the facts."""
    try:
        yield
    except DBAPIError as error:
        code = _code(error.orig)
        if code is None:
            raise
        raise WorldFailed(code, location=location) from error
    except OSError as error:
        raise WorldFailed(DISK_CODES.get(error.errno or 0, "disk-failed"), location=location) from error


def _code(error: BaseException | None) -> str | None:
    name = str(getattr(error, "sqlite_errorname", ""))
    return next((code for primary, code in CODES.items() if name == primary or name.startswith(primary + "_")), None)
