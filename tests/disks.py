"""Real small disks, to be filled or made read-only; no file left to open; what a program waits for its disk to have."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
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


@contextmanager
def files_left(count: int) -> Generator[None]:
    """This process may open so many files more, and gets EMFILE then."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (max(int(each.name) for each in HANDLES.iterdir()) + 8 + count, before[1])
    )
    taken: list[int] = []
    try:
        with suppress(OSError):
            while True:
                taken.append(os.open(os.devnull, os.O_RDONLY))
        for _ in range(count):
            os.close(taken.pop())
        yield
    finally:
        for each in taken:
            os.close(each)
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
