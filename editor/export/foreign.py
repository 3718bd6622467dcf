"""What the web team has in a target: its files, links and folders go along as they are, with their modes and times."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path

from editor.export.claims import folders_of
from editor.export.record import Stamp, settled


def take_along(
    old: Path, fresh: Path, ours: Container[str], link: Callable[[str], None]
) -> Iterator[tuple[str, Stamp]]:  # fmt: skip
    """Bring what no export made from the old tree into the fresh one; gives each folder of the old one, top first.

    The stamp is that of the folder before it was looked through. `link` takes a file, or a link to anything, over as
    it is. Where something of the new site stands already it stays. Raises OSError for a folder that can't be read.
    """
    inside = [""]
    while inside:
        here = inside.pop()
        if stamp := settled(old / here):
            inside += reversed(list(_taken(old, fresh, here, ours, link)))
            yield here, stamp


def _taken(
    old: Path, fresh: Path, here: str, ours: Container[str], link: Callable[[str], None]
) -> Iterator[str]:  # fmt: skip
    """Take over what is in one folder; gives the folders in it."""
    with os.scandir(old / here) as found:
        each = sorted(found, key=lambda one: one.name)
    for one in each:
        path = f"{here}/{one.name}" if here else one.name
        if one.is_dir(follow_symlinks=False):
            yield path
        elif path not in ours and not os.path.lexists(fresh / path):
            link(path)
    if not each:
        (fresh / here).mkdir(parents=True, exist_ok=True)


def dress_files(old: Path, written: Iterable[tuple[str, Path]]) -> None:
    """Give files that are made anew, by path, the mode and the owner of those that they take the place of."""
    for path, file in written:
        file.chmod(0o644)
        was = old / path
        if was.is_file() and not was.is_symlink():
            like(was, file, times=False)


def dress_folders(old: Path, fresh: Path, folders: Iterable[str], ours: Iterable[str]) -> None:
    """Give folders that are made anew what the old ones had: mode, owner, and a web team's folders their times too.

    The inner ones come first: in one that nobody may write to nothing can be changed any more.
    """
    with_ours = {"", *(folder for path in ours for folder in folders_of(path))}
    for inside in sorted(folders, key=lambda each: -each.count("/") if each else 1):
        if (fresh / inside).is_dir() and not (fresh / inside).is_symlink():
            like(old / inside, fresh / inside, times=inside not in with_ours)


def like(was: Path, now: Path, *, times: bool) -> None:
    """Give a file or folder the mode, the owner and, if asked for, the times of another."""
    facts, own = was.stat(), now.stat()
    with contextlib.suppress(OSError, AttributeError):  # no such call, or not allowed to give files away
        if (facts.st_uid, facts.st_gid) != (own.st_uid, own.st_gid):
            os.chown(now, facts.st_uid, facts.st_gid)
    shutil.copystat(was, now)
    if not times:
        os.utime(now, ns=(own.st_atime_ns, own.st_mtime_ns))
