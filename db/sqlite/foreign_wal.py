"""A write-ahead log that belongs to another database: SQLite would take its pages for ours.

A newsroom carries a number of its own in the header of its first page (`user_version`, random, given when it is
made), and each transaction writes that page into the wal: a wal with another number is foreign. Where the wal or the
newsroom, made by an older version, has no number, a copy of both must be sound.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import sleep

from db.sqlite.connections import DRIVER, opened
from db.sqlite.failures import code_of, is_passing
from editor.files.scratch import scratch

PAUSES_S = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Between attempts to have a newsroom alone."""

_HEADER, _FRAME = 32, 24
_NUMBER = slice(60, 64)


def give_number(database: Path, *, anew: bool = False) -> None:
    """Give a newsroom the number that it is told apart by, unless it has one; `anew` also then: it is a copy.

    Written past the wal: a wal with a number beside a newsroom without one would be taken for foreign. Nobody else
    may have the newsroom open; of programs that come at once one gives it and the others find it.
    """
    for pause in (*PAUSES_S, None):
        try:
            with closing(DRIVER.connect(database, timeout=1.0)) as connection:
                _give_number(connection, anew=anew)
        except DRIVER.OperationalError as error:
            if pause is None or code_of(error) != "busy":
                raise
            sleep(pause * (0.5 + os.urandom(1)[0] / 256))  # two that wait for each other must not come again at once
        else:
            return


def _give_number(connection: sqlite3.Connection, *, anew: bool) -> None:
    connection.isolation_level = None
    if not anew and connection.execute("PRAGMA user_version").fetchone()[0]:
        return
    connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    connection.execute("BEGIN EXCLUSIVE")
    if anew or not connection.execute("PRAGMA user_version").fetchone()[0]:
        connection.execute(f"PRAGMA user_version = {1 + int.from_bytes(os.urandom(8)) % (2**31 - 2)}")
    connection.execute("COMMIT")


def sign_of(database: Path) -> str:
    """The statement that makes a transaction put the newsroom's number into the wal; empty without a number."""
    with closing(opened(database)) as connection:
        number = connection.execute("PRAGMA user_version").fetchone()[0]
    return f"PRAGMA user_version = {number}" if number else ""


def is_foreign(database: Path) -> bool:
    """Whether the wal beside `database` belongs to another one. Nothing is written beside it."""
    wal = database.with_name(database.name + "-wal")
    if not wal.is_file() or wal.stat().st_size <= _HEADER:
        return False
    with database.open("rb") as file:
        own = file.read(100)[_NUMBER]
    if any(own) and own in _first_pages(wal):
        return False
    # SQLite itself judges the rest: it passes over frames that a power cut has torn.
    before = _stamps(database, wal)
    number = int.from_bytes(own)
    seems = _is_sound(database, None, number) and not _is_sound(database, wal, number)
    return seems and _stamps(database, wal) == before  # a program that writes just now has a log of this newsroom


def _stamps(*files: Path) -> list[tuple[int, int]]:
    return [(found.st_size, found.st_mtime_ns) for found in (file.stat() for file in files if file.exists())]


def _first_pages(wal: Path) -> Iterator[bytes]:
    """The newsroom's number in each valid frame of the first page."""
    with wal.open("rb") as file:
        header = file.read(_HEADER)
        size, salt = int.from_bytes(header[8:12]), header[16:24]
        while size and len(frame := file.read(_FRAME)) == _FRAME and frame[8:16] == salt:
            if int.from_bytes(frame[:4]) == 1:
                page = file.read(size)
                yield page[_NUMBER]
            else:
                file.seek(size, 1)


def _is_sound(database: Path, wal: Path | None, number: int) -> bool:
    """Whether a copy reads well and still has its `number`; 0 stands for none."""
    with scratch() as folder:
        copy = Path(folder) / database.name
        shutil.copyfile(database, copy)
        if wal is not None:
            shutil.copyfile(wal, copy.with_name(copy.name + "-wal"))
        try:
            with closing(DRIVER.connect(copy)) as connection:
                said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
                connection.execute("SELECT version_num FROM alembic_version").fetchone()
                found = connection.execute("PRAGMA user_version").fetchone()[0]
                is_whole = connection.execute("PRAGMA foreign_key_check").fetchone() is None
                return said == "ok" and is_whole and found == number
        except DRIVER.DatabaseError as error:
            if is_passing(error):  # of the place where the copy is, not of the wal
                raise
            return False
