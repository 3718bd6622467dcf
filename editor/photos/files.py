"""Writing files so that a reader sees the whole file or none."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

from editor.settings.private import tighten_alone


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
                os.fsync(file.fileno())
        tighten_alone(temporary)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if durable:
        for folder in (target.parent, *(each.parent for each in new)):
            sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut. A system that can't open folders does it by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
