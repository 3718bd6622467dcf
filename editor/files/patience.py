"""A file that another program holds for a moment: a virus scanner, an indexer, a sync program.

Windows refuses to rename, replace or remove a file that is open (ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION,
ERROR_LOCK_VIOLATION); such programs let go of a fresh file within a second or two.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE_S = 2.0
"""Seconds for which an act is tried again."""

PAUSE_S = 0.02
"""The first pause between two tries; each is half as long again as the one before."""

HELD = frozenset({5, 32, 33})
"""`winerror` of what may pass by itself. 5 is also what a file that must not be written says."""

Done = TypeVar("Done")


class StillHeld(OSError):
    """Another program has the file and did not let go of it: EBUSY, never a want of rights."""


def is_held(error: OSError) -> bool:
    """Whether somebody has the file open just now."""
    return getattr(error, "winerror", None) in HELD or error.errno in {errno.EBUSY, errno.ETXTBSY}


def patiently(act: Callable[[], Done]) -> Done:
    """Do it, again for about two seconds while another program holds the file.

    Raises StillHeld afterwards, and at once what `act` raises for any other reason.
    """
    end, pause = time.monotonic() + PATIENCE_S, PAUSE_S
    while True:
        try:
            return act()
        except OSError as error:
            if not is_held(error):
                raise
            if time.monotonic() + pause > end:
                raise StillHeld(errno.EBUSY, "another program has the file open", error.filename) from error
        time.sleep(pause)
        pause *= 1.5
