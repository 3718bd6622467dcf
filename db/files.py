"""Files that appear under their name whole or not at all."""

from __future__ import annotations

import os
import shutil
import time
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from editor.settings.private import tighten_alone

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
        unfinished.replace(target)
    except BaseException:
        for left_over in target.parent.glob(f"{unfinished.name}*"):
            left_over.unlink(missing_ok=True)
        raise
    sync(target.parent)


def make_folder(folder: Path) -> None:
    """Make a folder and those that it stands in, each its owner's alone; new names are on the disk then."""
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    tighten_alone(*new)
    for each in new:
        sync(each.parent)


def sweep_unfinished(folder: Path) -> None:
    """Remove what a killed program left of files and folders that never got their name; nobody's work of now."""
    for left_over in folder.glob(f"{UNFINISHED}*"):
        inside = left_over.rglob("*") if left_over.is_dir() else ()
        if time.time() - max(_written(each) for each in (left_over, *inside)) < LEFT_BEHIND_S:
            continue
        if left_over.is_dir():
            shutil.rmtree(left_over, ignore_errors=True)
        else:
            left_over.unlink(missing_ok=True)


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:  # it has got its name just now
        return 0.0


def sync(path: Path) -> None:
    """Wait until the disk has a file, or the names in a folder."""
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
