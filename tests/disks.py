"""Real small disks, to be filled or made read-only by a test; and what a program waits for its disk to have."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest


@contextmanager
def disk_at(place: Path, size: str) -> Generator[Path]:
    """A disk of so many bytes (`4m`) at a folder, which is made; gone at the end."""
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], check=True, capture_output=True, text=True
    )
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def fill(path: Path) -> None:
    """Write a file until its disk takes no more."""
    with path.open("ab", buffering=0) as file:
        try:
            while file.write(b"0" * 4096):
                pass
        except OSError:
            return


@cache
def can_make_disks() -> bool:
    """Whether this user of this machine may mount a disk."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with disk_at(Path(folder) / "disk", "64k"):
                return True
        except (OSError, subprocess.CalledProcessError):
            return False


NEEDS_DISKS = pytest.mark.skipif(not can_make_disks(), reason="this user may not mount a disk here")

HANDLES = Path("/proc/self/fd")
TELLS_HANDLES = pytest.mark.skipif(not HANDLES.is_dir(), reason="this system does not tell which file a handle is")


def waited_for(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The files and folders that the program itself waits for, from here on."""
    seen: set[str] = set()
    wait = os.fsync

    def listening(handle: int) -> None:
        seen.add(str((HANDLES / str(handle)).readlink()))
        wait(handle)

    monkeypatch.setattr(os, "fsync", listening)
    return seen
