"""What Windows refuses that Linux allows: renaming, replacing or removing what is open or marked read-only.

Python and SQLite open files there without FILE_SHARE_DELETE, so the rule holds for the program's own handles and maps
too. Second names are refused as exFAT refuses them, and no two folders change names in one call.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import db.sqlite.connections
import editor.export.exchange

SHARING_VIOLATION, ACCESS_DENIED, INVALID_FUNCTION = 32, 5, 1

HANDLES = "/proc/self/fd"


class WindowsError(PermissionError):
    """An OSError with the system's own number."""

    def __init__(self, winerror: int, path: str) -> None:
        super().__init__(errno.EACCES, "The process cannot access the file", path)
        self.winerror = winerror


MAPPED_ALONE = (".qm", ".rcc", ".so", ".ttf", ".otf", ".ttc")
"""What Qt and the linker map and then close. SQLite and Python's `mmap` keep a handle to all that they map."""


def is_open(place: str) -> bool:
    """Whether this process has a file open or mapped, or one in a folder.

    The maps are a thousand lines for a program with a window, so they are read only where a map may be all there is.
    """
    inside = f"{place}/"
    for handle in os.listdir(HANDLES):  # noqa: PTH208 - called for every file of a site
        try:
            name = os.readlink(f"{HANDLES}/{handle}")  # noqa: PTH115
        except OSError:
            continue
        if name == place or name.startswith(inside):
            return True
    if not place.endswith(MAPPED_ALONE) and not _holds_files(place):
        return False
    maps = Path("/proc/self/maps").read_text("utf-8", "replace")
    return f" {place}\n" in maps or f" {inside}" in maps


def _holds_files(place: str) -> bool:
    try:
        return bool(os.listdir(place))  # noqa: PTH208
    except OSError:  # a file, or gone
        return False


def refuse_what_is_open(path: Any) -> None:
    """Raise as Windows does when a file, or one in a folder, is open."""
    folder, name = os.path.split(os.path.abspath(path))  # noqa: PTH100
    spelt = os.path.join(os.path.realpath(folder), name)  # noqa: PTH118
    if is_open(spelt):
        raise WindowsError(SHARING_VIOLATION, spelt)


def refuse_what_is_protected(path: Any) -> None:
    """A file that is marked read-only is neither removed nor replaced."""
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return
    if stat.S_ISREG(mode) and not mode & stat.S_IWUSR:
        raise WindowsError(ACCESS_DENIED, os.fspath(path))


def _moving(act: Callable[..., None], *, replaces: bool) -> Callable[..., None]:
    def moved(here: Any, there: Any, **more: Any) -> None:
        refuse_what_is_open(here)
        if os.path.lexists(there):
            if not replaces or os.path.isdir(there):  # noqa: PTH112
                raise (
                    WindowsError(ACCESS_DENIED, os.fspath(there))
                    if replaces
                    else FileExistsError(
                        errno.EEXIST, "Cannot create a file when that file already exists", os.fspath(there)
                    )
                )
            refuse_what_is_open(there)
            refuse_what_is_protected(there)
        act(here, there, **more)

    return moved


def _removing(act: Callable[..., None]) -> Callable[..., None]:
    def removed(path: Any, **more: Any) -> None:
        if "dir_fd" not in more or more["dir_fd"] is None:
            refuse_what_is_open(path)
            refuse_what_is_protected(path)
        act(path, **more)

    return removed


def _no_second_name(here: Any, there: Any, **_more: Any) -> None:
    if os.path.lexists(there):
        raise FileExistsError(errno.EEXIST, "Cannot create a file when that file already exists", os.fspath(there))
    refused = OSError(errno.EINVAL, "Incorrect function", os.fspath(here))
    refused.winerror = INVALID_FUNCTION  # type: ignore[attr-defined]
    raise refused


@contextmanager
def as_on_windows() -> Iterator[None]:
    """The rules of Windows for every file that this process touches."""
    changed = [
        patch.object(os, "rename", _moving(os.rename, replaces=False)),
        patch.object(os, "replace", _moving(os.replace, replaces=True)),
        patch.object(os, "unlink", _removing(os.unlink)),
        patch.object(os, "remove", _removing(os.remove)),
        patch.object(os, "rmdir", _removing(os.rmdir)),
        patch.object(os, "link", _no_second_name),
        patch.object(shutil, "_use_fd_functions", False),  # noqa: FBT003
        patch.object(
            db.sqlite.connections, "WITHOUT_LOCKS", "unix-none"
        ),  # the same one under the name that it has here
        patch.object(editor.export.exchange, "_swapped", lambda _one, _other: False),
        patch.object(editor.export.exchange, "_synced_at_once", lambda _root: False),
    ]
    with ExitStack() as put_in:
        for each in changed:
            put_in.enter_context(each)
        yield
