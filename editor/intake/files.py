"""Opening a file that somebody named: never a pipe, a socket or a device, and never more of it than a limit."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from editor.domain.errors import BadInput, WorldFailed

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Without blocking: what was a file a moment ago may be a pipe by now, and opening that waits for its writer."""

TEXT_LIMIT = 20 * 2**20
"""Bytes of a text; the longest book is a third of it."""


def must_be_file(path: Path) -> None:
    """Refuse what is no plain file before anything opens it. BadInput `not-a-file`, WorldFailed `unreadable-file`."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise WorldFailed("unreadable-file", file=str(path), why=_why(error)) from error
    if not stat.S_ISREG(mode):
        raise BadInput("not-a-file", file=str(path))


@contextmanager
def opened(path: Path) -> Generator[BinaryIO]:
    """A plain file, open for reading; errors as `must_be_file`, also for what reading raises."""
    must_be_file(path)
    try:
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise BadInput("not-a-file", file=str(path))
            yield file
    except OSError as error:
        raise WorldFailed("unreadable-file", file=str(path), why=_why(error)) from error


def contents(path: Path, limit: int = TEXT_LIMIT) -> bytes:
    """The bytes of a plain file. Errors as `opened`; BadInput `too-long-text` for more than `limit` bytes."""
    with opened(path) as file:
        return read_bounded(file, path.name, limit)


def read_bounded(file: BinaryIO, name: str, limit: int = TEXT_LIMIT) -> bytes:
    """All that comes out of an open stream. BadInput `too-long-text` for more than `limit` bytes."""
    data = file.read(limit + 1)
    if len(data) > limit:
        raise BadInput("too-long-text", file=name, limit=limit // 2**20)
    return data


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
