"""Real small disks to be filled, folders that may only be read, no file left to open; what a program waits for."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

import pytest

if sys.platform != "win32":
    import resource

CAPABILITIES_VERSION = 0x20080522
DAC_OVERRIDE, DAC_READ_SEARCH = 1, 2


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


class SmallDisk:
    """A disk of a few megabytes; where none may be mounted, a limit on the size of files stands for it."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        self.folder = folder
        self._mounted = disk_at(folder, f"{megabytes}m") if can_make_disks() else None
        if self._mounted is None:
            folder.mkdir()
        else:
            self._mounted.__enter__()

    @contextmanager
    def full(self) -> Generator[None]:
        """Not a byte more fits."""
        if self._mounted is None:
            with _no_file_grows():
                yield
            return
        filler = self.folder / "filler"
        fill(filler)
        yield
        filler.unlink()

    def remove(self) -> None:
        """Take the disk away."""
        if self._mounted is not None:
            self._mounted.__exit__(None, None, None)


@contextmanager
def locked(folder: Path) -> Generator[None]:
    """A folder on a disk whose lock is on; where none may be mounted, one that this user has no right to write to."""
    if not can_make_disks():
        with permissions_count(), read_only(folder):
            yield
        return
    with locked_view(folder, folder):
        yield


@contextmanager
def locked_view(folder: Path, view: Path) -> Generator[None]:
    """The same folder at another place, to be read there alone: as one who has no right to write sees it."""
    for words in (["--bind", folder, view], ["-o", "remount,ro,bind", view]):
        subprocess.run(["mount", *words], check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", view], check=True)


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Data(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@contextmanager
def permissions_count() -> Generator[None]:
    """Root may write anywhere: this thread, and those that it starts, do without that until the end of the block."""
    if sys.platform != "linux" or os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header, data = _Header(CAPABILITIES_VERSION, 0), (_Data * 2)()
    assert libc.capget(ctypes.byref(header), data) == 0
    before = data[0].effective
    data[0].effective = before & ~(1 << DAC_OVERRIDE | 1 << DAC_READ_SEARCH)
    assert libc.capset(ctypes.byref(header), data) == 0
    try:
        yield
    finally:
        data[0].effective = before
        assert libc.capset(ctypes.byref(header), data) == 0


@contextmanager
def read_only(folder: Path) -> Generator[None]:
    """A folder and all that is in it, not to be written to."""
    if sys.platform == "win32":
        pytest.skip("Windows lets everybody write into a folder that is marked read-only")
    found = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode for path in found}
    for path in found:
        path.chmod(modes[path] & ~0o222)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


@contextmanager
def _no_file_grows() -> Generator[None]:
    if sys.platform == "win32":
        pytest.skip("Windows has no small disk to mount, and no limit on the size of files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


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
    if sys.platform == "win32":
        pytest.skip("Windows has no limit on the files of one process")
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
