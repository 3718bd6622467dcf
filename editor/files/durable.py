"""What waits until the disk has it.

fsync(2) of macOS leaves the bytes in the disk's own cache; F_FULLFSYNC (fcntl(2)) empties that too. A disk that does
not know it, such as one of a network, is asked in the ordinary way. That was read, not run.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

FULL = getattr(fcntl, "F_FULLFSYNC", None) if sys.platform != "win32" else None
"""The call of macOS, where it is."""


def sync_handle(handle: int) -> None:
    """Wait until the disk has what was written to an open file."""
    if FULL is not None and sys.platform != "win32":
        with suppress(OSError):
            fcntl.fcntl(handle, FULL)
            return
    os.fsync(handle)


def sync(path: Path) -> None:
    """Wait until the disk has a file, or the names in a folder. Raises OSError.

    A system that can't open folders keeps names by itself.
    """
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        sync_handle(handle)
    finally:
        os.close(handle)
