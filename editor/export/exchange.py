"""Two folders change names in one step where the system can do it, else in two that can be taken back."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from editor.files.durable import sync
from editor.files.replacing import rename

AT_FDCWD = -100
RENAME_EXCHANGE = 2


class Displaced(OSError):
    """The site stands whole in `kept` and could not be moved back under its name; the next export does that."""

    def __init__(self, kept: Path, reason: OSError) -> None:
        super().__init__(reason.errno, reason.strerror)
        self.kept = kept


def exchange(fresh: Path, target: Path, old: Path) -> Path | None:
    """Put `fresh` in the place of `target`; gives where what stood there is now: at `fresh` or at `old`.

    Raises OSError where a step is refused: the target then stands as it did. If even that is refused, `Displaced`.
    """
    if not target.exists():
        rename(fresh, target)
        return None
    if _swapped(fresh, target):
        return fresh
    rename(target, old)
    try:
        rename(fresh, target)
    except OSError as refused:
        try:
            rename(old, target)
        except OSError:
            raise Displaced(old, refused) from refused
        raise
    return old


def sync_tree(root: Path, files: Iterable[Path], folders: Iterable[Path]) -> None:
    """Make what is new in a tree survive a power cut: the bytes of `files`, and the names in `folders`.

    syncfs(2) writes the whole file system out in one call and reports errors since Linux 5.8, which is several times
    quicker for a first export than waiting for each file. Elsewhere each one is waited for.
    """
    if _synced_at_once(root):
        return
    for each in (*files, *folders):
        sync(each)


def _synced_at_once(root: Path) -> bool:
    call = getattr(ctypes.CDLL(None), "syncfs", None) if sys.platform == "linux" else None
    if call is None:
        return False
    handle = os.open(root, os.O_RDONLY)
    try:
        return call(handle) == 0
    finally:
        os.close(handle)


def _swapped(one: Path, other: Path) -> bool:
    """renameat2(2) with RENAME_EXCHANGE: Linux 3.15 and glibc 2.28, on most local file systems."""
    rename_two = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if rename_two is None:
        return False
    return rename_two(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0
