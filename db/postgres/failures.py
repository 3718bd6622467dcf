"""What a server of PostgreSQL and the way to it answer, in the newsroom's codes; anything else is our bug."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError

from editor.domain.errors import WorldFailed

CODES = {
    "55P03": "busy",  # another writer kept the lock for too long
    "57014": "busy",
    "40001": "busy",
    "40P01": "busy",
    "53300": "busy",
    "25006": "read-only",
    "42501": "read-only",
    "53100": "disk-full",
    "58030": "disk-failed",
    "XX001": "damaged",
    "XX002": "damaged",
    "3D000": "no-newsroom",
}
"""SQLSTATE -> code of `sentences.py` (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""

CLASSES = {"08": "server-away", "28": "server-away", "57": "server-away"}
"""The same by the first two letters: connections that break or are refused, a server that stops."""


@contextmanager
def world_failures(location: str) -> Generator[None]:
    """Turn failures of the server into `WorldFailed` with `location` among the facts."""
    try:
        yield
    except (DBAPIError, psycopg.Error) as error:
        code = code_of(error)
        if code is None:
            raise
        raise WorldFailed(code, location=location) from error


def code_of(error: BaseException) -> str | None:
    """The newsroom's code for what the driver raised, wrapped by SQLAlchemy or not; None for our own bugs."""
    original = getattr(error, "orig", error)
    if not isinstance(original, psycopg.Error):
        return None
    state = original.sqlstate or ""
    if not state and isinstance(original, psycopg.OperationalError):
        return "server-away"  # the driver itself found nobody to talk to, or was cut off
    return CODES.get(state) or CLASSES.get(state[:2])
