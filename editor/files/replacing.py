"""The one way in which files and folders change names, get a second one, and go."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from editor.files.patience import patiently


def replace_file(fresh: Path, target: Path) -> None:
    """Give a file the name of another, which is gone then; on one disk in one step. Raises OSError."""
    patiently(partial(os.replace, fresh, target))


def rename(here: Path, there: Path) -> None:
    """Give a file or folder a name that is free. Raises OSError."""
    patiently(partial(os.rename, here, there))


def remove_file(path: Path) -> None:
    """Remove a file, which need not be there. Raises OSError."""
    with suppress(FileNotFoundError):
        patiently(partial(os.unlink, path))


def link_or_copy(original: Path, place: Path) -> bool:
    """The same file under a second name, or a copy with its times and mode where a disk has no second names.

    True for a second name.

    Not all disks say so in one way (exFAT, network disks: EPERM, ENOSYS, EINVAL, EOPNOTSUPP), so any refusal makes a
    copy; what is wrong with the place itself the copy says again. Links are not followed.
    """
    try:
        if os.link in os.supports_follow_symlinks:
            os.link(original, place, follow_symlinks=False)
        else:
            os.link(original, place)
    except FileExistsError:
        raise
    except OSError:
        shutil.copy2(original, place, follow_symlinks=False)
        return False
    return True


def remove_tree(tree: Path, twin: Path | None = None) -> None:
    """Delete a folder, also one with files and folders that nobody may write to. Raises OSError.

    `twin` is a tree that may share files with it by second names: what is made writable here, as Windows wants it
    before a file can go, is made as it was there.
    """

    def open_up(act: Callable[[str], object], path: str, _error: object) -> None:
        for each in (Path(path).parent, Path(path)):
            if each.is_dir() and not each.is_symlink():
                each.chmod(0o700)
        if Path(path).is_dir() and act is not os.rmdir:
            os.scandir(path).close()  # one that can't be read all the same is no folder to go into again
            remove_tree(Path(path), twin and twin / Path(path).relative_to(tree))
        elif not _removed(Path(path), act):
            _without_protection(Path(path), twin and twin / Path(path).relative_to(tree))

    shutil.rmtree(tree, onerror=open_up)


def _removed(path: Path, act: Callable[[str], object]) -> bool:
    """Whether it went, now or in a moment; a file that is marked read-only is not waited for."""
    try:
        if path.is_symlink() or path.is_dir() or path.stat().st_mode & stat.S_IWRITE:
            patiently(partial(act, str(path)))
        else:
            act(str(path))
    except PermissionError:
        return False
    return True


def _without_protection(path: Path, twin: Path | None) -> None:
    before = path.lstat().st_mode
    path.chmod(before | stat.S_IWRITE)
    patiently(partial(os.unlink, path))
    if twin is not None and twin.is_file() and not twin.is_symlink():
        with suppress(OSError):
            twin.chmod(stat.S_IMODE(before))
