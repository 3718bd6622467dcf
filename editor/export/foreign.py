"""What the web team has in a target: its files, links and folders go along as they are, with their modes and times."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path

from editor.export.claims import folders_of


def take_along(old: Path, fresh: Path, ours: Container[str], link: Callable[[str], None]) -> Iterator[str]:
    """Bring what no export made from the old tree into the fresh one; gives every folder of the old one, top first.

    `link` takes a file, or a link to anything, over as it is. Where something of the new site stands already it stays.
    """
    for here, folders, files in os.walk(old):
        inside = Path(here).relative_to(old).as_posix()
        links = [name for name in folders if (Path(here) / name).is_symlink()]
        for name in (*files, *links):
            path = name if inside == "." else f"{inside}/{name}"
            if path not in ours and not os.path.lexists(fresh / path):
                link(path)
        if not folders and not files:
            (fresh / inside).mkdir(parents=True, exist_ok=True)
        yield inside


def dress(old: Path, fresh: Path, folders: Iterable[str], ours: Iterable[str], written: Iterable[Path]) -> None:
    """Give folders and files that are made anew what the old ones had: mode, owner, and a web team's folders times too.

    The inner folders come first: in one that nobody may write to nothing can be changed any more.
    """
    for file in written:
        was = old / file.relative_to(fresh)
        if was.is_file() and not was.is_symlink():
            _like(was, file, times=False)
    with_ours = {"."} | {folder for path in ours for folder in folders_of(path)}
    for inside in sorted(folders, key=lambda each: -each.count("/") if each != "." else 1):
        if (fresh / inside).is_dir() and not (fresh / inside).is_symlink():
            _like(old / inside, fresh / inside, times=inside not in with_ours)


def _like(was: Path, now: Path, *, times: bool) -> None:
    facts, own = was.stat(), now.stat()
    with contextlib.suppress(OSError, AttributeError):  # no such call, or not allowed to give files away
        if (facts.st_uid, facts.st_gid) != (own.st_uid, own.st_gid):
            os.chown(now, facts.st_uid, facts.st_gid)
    shutil.copystat(was, now)
    if not times:
        os.utime(now, ns=(own.st_atime_ns, own.st_mtime_ns))
