"""Files that only their owner may read: unpublished text, personal options, drafts."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

OTHERS = 0o077
"""What everybody but the owner might do with a file: nothing of it stays."""


@contextmanager
def only_for_the_owner() -> Generator[None]:
    """Whatever the program makes meanwhile is its owner's alone; an export opens its own files to all."""
    before = os.umask(OTHERS)
    try:
        yield
    finally:
        os.umask(before)


def tighten(*places: Path) -> None:
    """Take from others what they may do with these files, and with folders and all that is in them.

    What belongs to somebody else, or is not there, stays as it is. Links are not followed.
    """
    if os.name != "posix":
        return  # Windows gives a user's folders to the user alone
    for place in places:
        _tighten(place)
        if place.is_dir() and not place.is_symlink():
            for folder, folders, files in os.walk(place):
                for name in (*folders, *files):
                    _tighten(Path(folder) / name)


def tighten_alone(*paths: Path) -> None:
    """The same for files and folders themselves, and not for what is in them."""
    for path in paths if os.name == "posix" else ():
        _tighten(path)


def _tighten(path: Path) -> None:
    with suppress(OSError):
        mode = path.lstat().st_mode
        if mode & OTHERS and not path.is_symlink():
            path.chmod(mode & 0o7700)
