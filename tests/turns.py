"""Processes of one test run that must not do the same at the same time."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PAUSE_S = 0.2


@contextmanager
def one_at_a_time(file: Path) -> Generator[None]:
    """Wait until no other process is between the two ends of such a block for the same file."""
    with file.open("w") as lock:
        while not _locked(lock):
            time.sleep(PAUSE_S)
        yield


def _locked(lock: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
