"""Verified copies of a newsroom's database, taken while others write; and which of them are kept.

The copy is made in one step: SQLite's backup in pieces never ends while another connection writes, one step of
136 MB takes 0.3 s and holds a writer up for less than 0.1 s.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.sqlite.connections import DRIVER, is_cut_off, opened
from db.sqlite.contents import put_origin, text_problem
from db.sqlite.failures import is_passing
from editor.domain.errors import WorldFailed
from editor.files.replacing import remove_file
from editor.files.whole import growing, make_folder, sweep_unfinished

RECENT = timedelta(days=2)
"""Every backup of this age is kept."""

PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (12, lambda at: at.date()),
    (10, lambda at: at.isocalendar()[:2]),
    (9, lambda at: (at.year, at.month)),
)
"""Then the newest of each of so many days, weeks and months: Anki's figures."""

FOLDER = "backups"
BEFORE_MIGRATION = " before-migration"
_NAME = "%Y-%m-%dT%H%M%SZ"


def copy_database(source: Path, target: Path, *, origin: str = "") -> None:
    """A verified copy of the database `source`, open or closed, under the name `target`, durable and in one file.

    `origin` is written into it: the folder where its photos are.
    Raises WorldFailed "backup-damaged" where the copy does not pass, OSError and the driver's errors otherwise;
    nothing is then left under the name.
    """
    with closing(opened(source)) as original:
        original.execute("PRAGMA busy_timeout = 5000").fetchall()
        copy_open(original, target, origin=origin)


def copy_open(original: sqlite3.Connection, target: Path, *, origin: str = "") -> None:
    """`copy_database` of what an open connection sees."""
    with growing(target) as unfinished:
        with closing(DRIVER.connect(unfinished)) as copy:
            original.backup(copy, pages=-1)
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        if origin:
            put_origin(unfinished, origin)
        examine_copy(unfinished, str(target))


def examine_copy(path: Path, name: str) -> None:
    """Raise WorldFailed "backup-damaged" unless structure, references, index and every text are sound.

    "backup-cut-off" where the file is too small to hold a newsroom.
    """
    if is_cut_off(path):
        raise WorldFailed("backup-cut-off", file=name, size=path.stat().st_size)
    try:
        with closing(DRIVER.connect(path)) as copy:
            reason = _structure(copy) or text_problem(copy)
    except DRIVER.Error as error:
        if is_passing(error):
            raise
        reason = str(error)
    if reason:
        raise WorldFailed("backup-damaged", file=name, why=reason)


def _structure(copy: sqlite3.Connection) -> str:
    said: str = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if said != "ok":
        return said
    return "a reference leads nowhere" if copy.execute("PRAGMA foreign_key_check").fetchone() else ""


def name_of(at: datetime, *, before_migration: bool = False) -> str:
    """The file name of an automatic backup made at an (aware, UTC) moment."""
    return f"{at.strftime(_NAME)}{BEFORE_MIGRATION if before_migration else ''}.db"


def moment_of(name: str) -> datetime | None:
    """When an automatic backup of this name was made; None for any other name."""
    stem = name.removesuffix(".db").removesuffix(BEFORE_MIGRATION)
    try:
        return datetime.strptime(stem, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def automatic(folder: Path) -> list[tuple[datetime, Path]]:
    """The automatic backups in a folder, the newest first."""
    named = [(moment_of(path.name), path) for path in folder.glob("*.db")]
    return sorted(((at, path) for at, path in named if at is not None), reverse=True)


def make_automatic(source: Path, folder: Path, at: datetime, *, before_migration: bool = False) -> Path:
    """One more backup among the automatic ones, which are then thinned."""
    make_folder(folder)
    sweep_unfinished(folder)
    target = folder / name_of(at, before_migration=before_migration)
    copy_database(source, target, origin="" if before_migration else str(source.parent))
    old = dict(automatic(folder))
    for moment in thin(old, at):
        with suppress(OSError):  # one that is held goes another day
            remove_file(old[moment])
    return target


def thin(times: Iterable[datetime], now: datetime) -> tuple[datetime, ...]:
    """Which of the backups made at `times` are not needed any more, the newest first."""
    left = [count for count, _period in PERIODS]
    kept: datetime | None = None
    obsolete: list[datetime] = []
    for at in sorted(times, reverse=True):
        if now - at <= RECENT:
            kept = at
            continue
        stage = next((stage for stage, count in enumerate(left) if count), None)
        if stage is None or (kept is not None and PERIODS[stage][1](kept) == PERIODS[stage][1](at)):
            obsolete.append(at)
            continue
        left[stage] -= 1
        kept = at
    return tuple(obsolete)
