"""The file of an open newsroom, its wal and the wal's index: whether they are still those that were opened.

A program that copies folders may delete or replace them. SQLite goes on writing to the files that it holds, which have
no name any more: what it commits there is seen by nobody else and gone when the program ends.
"""

from __future__ import annotations

import filecmp
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, event

from db.sqlite import backup, foreign_wal
from db.sqlite.connections import DRIVER
from editor.domain.errors import WorldFailed
from editor.files.durable import sync
from editor.files.replacing import remove_file, rename

WAL, INDEX = "-wal", "-shm"
DAMAGED = ".damaged"
"""What a database that a backup has replaced is called from then on."""

FOREIGN = ".foreign"
_HEADER = 32
"""Bytes of a wal that has nothing in it yet."""

Identity = tuple[int, int]
Identities = tuple[Identity | None, Identity | None]


class OpenFiles:
    """Knows the files by what stays the same while they are written to; one for each open newsroom.

    Each connection holds the wal and the index that had the name when it was made.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _identity(path)
        self._held: dict[int, tuple[sqlite3.Connection, Identities]] = {}
        self._judged: tuple[Identity | None, bool] = (None, False)

    def watch(self, engine: Engine) -> None:
        """Note what each connection of an engine holds, as long as it is open."""
        event.listen(engine, "connect", self._on_connect)
        event.listen(engine, "close", self._on_close)

    def trouble(self) -> str:
        """What was changed under the open newsroom: "newsroom-replaced", "wal-replaced", or nothing."""
        if self._file is None or _identity(self._path) != self._file:
            return "newsroom-replaced"
        return "wal-replaced" if self._strays() else ""

    def has_a_foreign_wal(self) -> bool:
        """Whether the wal that lies there belongs to another newsroom; one that has not changed is judged once."""
        wal = _beside(self._path, WAL)
        stamp = (wal.stat().st_size, wal.stat().st_mtime_ns) if wal.exists() else None
        if stamp != self._judged[0]:
            self._judged = (stamp, foreign_wal.is_foreign(self._path))
        return self._judged[1]

    def save_stray_log(self, backups: Path) -> None:
        """Put what a wal without a name holds into the database, through a connection that still has it.

        A wal with another's text that took the name is set aside; what the connection sees is kept among the
        backups before, because who put the wal there may also be writing to the database.
        """
        strays = self._strays()
        wal = _beside(self._path, WAL)
        if wal.exists() and wal.stat().st_size > _HEADER:
            with suppress(WorldFailed, OSError, DRIVER.Error):
                backup.copy_open(strays[0], backups / backup.name_of(datetime.now(UTC)))
            set_aside(self._path)
        for connection in strays:
            with suppress(DRIVER.Error):  # one that is just reading in another thread can't; the next one can
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _strays(self) -> list[sqlite3.Connection]:
        """Connections whose wal or index is not the one under its name. What a new newsroom makes late is learned."""
        now = self._identities()
        found: list[sqlite3.Connection] = []
        for number, (connection, then) in tuple(self._held.items()):
            if any(before not in {None, after} for before, after in zip(then, now, strict=True)):
                found.append(connection)
            elif then != now and number in self._held:
                self._held[number] = (connection, now)
        return found

    def _identities(self) -> Identities:
        return _identity(_beside(self._path, WAL)), _identity(_beside(self._path, INDEX))

    def _on_connect(self, connection: sqlite3.Connection, _record: object) -> None:
        self._held[id(connection)] = (connection, self._identities())

    def _on_close(self, connection: sqlite3.Connection, _record: object) -> None:
        self._held.pop(id(connection), None)


def set_aside(database: Path) -> Path:
    """Give a wal that is not ours, and its index, another name beside the database; the wal's name now."""
    kept = free_name(database, FOREIGN)
    for ending in (WAL, INDEX):
        with suppress(FileNotFoundError):
            rename(_beside(database, ending), _beside(kept, ending))
    sync(database.parent)
    return _beside(kept, WAL)


def drop_kept_wal(database: Path) -> bool:
    """Take away a wal that is kept, byte for byte, with the damaged database it belongs to; False where none is.

    Putting a backup back copies both, replaces the database and then removes the wal; this ends what was killed there.
    """
    wal = _beside(database, WAL)
    kept = database.parent.glob(f"{database.name}{DAMAGED}*{WAL}")
    if not any(filecmp.cmp(wal, each, shallow=False) for each in kept):
        return False
    for ending in (WAL, INDEX):
        remove_file(_beside(database, ending))
    sync(database.parent)
    return True


def free_name(database: Path, ending: str) -> Path:
    """`newsroom.db.damaged`, or with a number when an earlier one is kept."""
    number = 1
    while True:
        name = f"{database.name}{ending}{'' if number == 1 else f'-{number}'}"
        found = database.with_name(name)
        if not any(_beside(found, each).exists() for each in ("", WAL)):
            return found
        number += 1


def _beside(database: Path, ending: str) -> Path:
    return database.with_name(database.name + ending)


def _identity(path: Path) -> Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
