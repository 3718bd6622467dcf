"""Files that appear under their name whole or not at all."""

from __future__ import annotations

import time
import uuid
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from editor.files.durable import sync, sync_handle
from editor.files.private import tighten_alone
from editor.files.replacing import remove_file, remove_tree, replace_file

UNFINISHED = ".rubrika-unfinished-"

LEFT_BEHIND_S = 3600.0
"""Seconds without a write after which nobody is at work on an unfinished file any more."""


@contextmanager
def growing(target: Path) -> Generator[Path]:
    """A name beside `target` to write to; it is synced and renamed to `target` at the end, removed on any failure."""
    make_folder(target.parent)
    unfinished = target.parent / f"{UNFINISHED}{uuid.uuid4().hex}{target.suffix}"
    try:
        yield unfinished
        tighten_alone(unfinished)
        sync(unfinished)
        replace_file(unfinished, target)
    except BaseException:
        for left_over in target.parent.glob(f"{unfinished.name}*"):
            with suppress(OSError):
                remove_file(left_over)
        raise
    sync(target.parent)


def write_whole(target: Path, data: bytes, *, durable: bool) -> None:
    """Write beside the target and rename onto it; `durable` also waits for the disk. Raises OSError."""
    new = [each for each in (target.parent, *target.parent.parents) if not each.exists()]
    target.parent.mkdir(parents=True, exist_ok=True)
    tighten_alone(*new)
    temporary = target.parent / f".new-{uuid.uuid4().hex}"
    try:
        with temporary.open("xb") as file:
            file.write(data)
            if durable:
                file.flush()
                sync_handle(file.fileno())
        tighten_alone(temporary)
        replace_file(temporary, target)
    except BaseException:
        with suppress(OSError):
            remove_file(temporary)
        raise
    if durable:
        for folder in (target.parent, *(each.parent for each in new)):
            sync(folder)


def make_folder(folder: Path) -> None:
    """Make a folder and those that it stands in, each its owner's alone; new names are on the disk then."""
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    tighten_alone(*new)
    for each in new:
        sync(each.parent)


def sweep_unfinished(folder: Path) -> None:
    """Remove what a killed program left of files and folders that never got their name; nobody's work of now.

    What somebody holds stays until the next time.
    """
    for left_over in folder.glob(f"{UNFINISHED}*"):
        inside = left_over.rglob("*") if left_over.is_dir() else ()
        if time.time() - max(_written(each) for each in (left_over, *inside)) < LEFT_BEHIND_S:
            continue
        with suppress(OSError):
            if left_over.is_dir():
                remove_tree(left_over)
            else:
                remove_file(left_over)


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:  # it has got its name just now
        return 0.0
