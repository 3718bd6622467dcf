"""One export at a time for a target: a lock of the operating system, which ends with the program that holds it."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Generator
from pathlib import Path

from editor.domain.errors import NewsroomSaysNo
from editor.export.folder import make_public, told

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
"""What the systems answer when somebody else has the lock."""

ATTEMPTS = 100
"""How often a lock file may be taken away between opening and locking it; each time another export has ended."""


@contextlib.contextmanager
def held(target: Path) -> Generator[None]:
    """Hold a folder or ZIP file against every other export, in this program or another, however it spells the path.

    The lock file lies beside the target, never inside, and is gone afterwards; one that a killed program left behind
    holds nobody up. Raises NewsroomSaysNo "target-busy" at once when another export has the target.
    """
    place = target.resolve()
    file = place.parent / f".{place.name}.rubrika-lock"
    with told(target):
        if not place.parent.exists():
            make_public(place.parent)
        handle = _taken(file)
    if handle is None:
        raise NewsroomSaysNo("target-busy", target=str(target))
    try:
        yield
    finally:
        _let_go(file, handle)


def _taken(file: Path) -> int | None:
    """A handle that holds the lock of the file under this name, or None when somebody else has it."""
    for _ in range(ATTEMPTS):
        handle = _opened(file)
        try:
            is_ours = _lock(handle)
            is_there = is_ours and _is_under(file, handle)
        except BaseException:
            os.close(handle)
            raise
        if is_there:
            return handle
        os.close(handle)
        if not is_ours:
            return None
    return None


def _opened(file: Path) -> int:
    more = getattr(os, "O_NOFOLLOW", 0)
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT | more, 0o666)
    except PermissionError:
        if not file.exists():
            raise
        return os.open(file, os.O_RDONLY | more)  # what another user's program left behind can be locked all the same


def _lock(handle: int) -> bool:
    """flock(2) belongs to the open file and not to the process: two threads keep each other out as well."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in TAKEN:
            return False
        raise
    return True


def _is_under(file: Path, handle: int) -> bool:
    """Whether the name still leads to what was locked: the one who had it before takes the file away."""
    try:
        return os.path.samestat(file.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _let_go(file: Path, handle: int) -> None:
    """Take the file away while the lock is still held, so that nobody locks a file that is about to go.

    Windows takes no open file away: there it goes afterwards, and stays where somebody has opened it since.
    """
    is_gone = _goes(file)
    os.close(handle)
    if not is_gone:
        _goes(file)


def _goes(file: Path) -> bool:
    try:
        file.unlink()
    except OSError:
        return False
    return True
