"""Which running copies of the program have a newsroom open: one small locked file each, beside the database.

The lock goes with its process however that ends, so a file that can be locked was left behind. This is only a word to
the user: the database's own locks keep the data.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO
from uuid import uuid4

from editor.domain.keeping import OpenElsewhere

PREFIX = ".rubrika-open-"

if os.name == "nt":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(2**20)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Presence:
    """This copy's sign in the folder of a newsroom, until `leave`. A folder that can't be written gets none."""

    def __init__(self, folder: Path, who: str, since: datetime) -> None:
        self._folder = folder
        self._path = folder / f"{PREFIX}{uuid4().hex}"
        self._file: IO[bytes] | None = None
        with suppress(OSError):
            self._file = self._path.open("xb")
            _lock(self._file)
            self._file.seek(0)  # the lock of Windows is taken far behind the sign, where nobody reads
            sign = {"who": who, "host": socket.gethostname(), "pid": os.getpid(), "since": since.isoformat()}
            self._file.write(json.dumps(sign).encode())
            self._file.flush()

    @property
    def is_up(self) -> bool:
        """Whether others can see the sign."""
        return self._file is not None

    def others(self) -> tuple[OpenElsewhere, ...]:
        """Other copies that have this newsroom open now; what dead ones left is cleared away."""
        return tuple(_alive(path for path in self._folder.glob(f"{PREFIX}*") if path != self._path))

    def leave(self) -> None:
        """Take the sign away."""
        if self._file is not None:
            with suppress(OSError):  # a full disk may refuse what was not written yet
                self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def _alive(paths: Iterator[Path]) -> Iterator[OpenElsewhere]:
    for path in sorted(paths):
        with suppress(OSError, ValueError, KeyError, TypeError):
            if _is_held(path):
                sign = json.loads(path.read_bytes())
                since = datetime.fromisoformat(sign["since"])
                yield OpenElsewhere(str(sign["who"]), str(sign["host"]), int(sign["pid"]), since)
            else:
                path.unlink(missing_ok=True)


def _is_held(path: Path) -> bool:
    with path.open("r+b" if os.access(path, os.W_OK) else "rb") as file:
        try:
            _lock(file)
        except OSError:
            return True
    return False
