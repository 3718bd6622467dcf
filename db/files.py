"""Files that appear under their name whole or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

UNFINISHED = ".rubrika-unfinished-"


@contextmanager
def growing(target: Path) -> Generator[Path]:
    """A name beside `target` to write to; it is synced and renamed to `target` at the end, removed on any failure."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.parent / f"{UNFINISHED}{uuid.uuid4().hex}{target.suffix}"
    try:
        yield unfinished
        sync(unfinished)
        unfinished.replace(target)
    except BaseException:
        for left_over in target.parent.glob(f"{unfinished.name}*"):
            left_over.unlink(missing_ok=True)
        raise
    sync(target.parent)


def sweep_unfinished(folder: Path) -> None:
    """Remove what a killed program left of files that never got their name."""
    for left_over in folder.glob(f"{UNFINISHED}*"):
        left_over.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Wait until the disk has a file, or the names in a folder."""
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
