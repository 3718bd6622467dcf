"""Two folders change names in one step where the system can do it, else in two that a next run can mend."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2


def exchange(fresh: Path, target: Path, old: Path) -> None:
    """Put `fresh` in the place of `target`; what stood there is left at `fresh` or at `old`."""
    if not target.exists():
        fresh.rename(target)
    elif not _swapped(fresh, target):
        target.rename(old)
        fresh.rename(target)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut. A system that can't open folders does it by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _swapped(one: Path, other: Path) -> bool:
    """renameat2(2) with RENAME_EXCHANGE: Linux 3.15 and glibc 2.28, on most local file systems."""
    if os.name != "posix":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    return rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0
