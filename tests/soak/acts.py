"""What is done to keep a newsroom: backed up, restored, a backup put in its place; each in a process of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

import db.sqlite.backup
from db.safety import putting_back
from db.sqlite.store import DATABASE
from editor.desk import open_newsroom
from editor.desk.safety import keeping, rescue
from editor.domain.errors import EditorError
from tests.soak.writer import Job, furnished

Say = Callable[[str], None]

FILE, ARCHIVE, MADE, AGAIN = "base.db", "base.zip", "made.zip", "again"


def back_up(location: Path) -> None:
    """Today's backup, and one with photos."""
    with closing(furnished(open_newsroom(location, who="writer"))) as desks:
        desks.backups.daily()
        if not (location.parent / MADE).exists():
            desks.backups.make(location.parent / MADE)


def restore(location: Path) -> None:
    """A new newsroom of a backup with photos, unless it is there."""
    if not (location.parent / AGAIN / DATABASE).exists():
        keeping.restore_backup(location.parent / ARCHIVE, location.parent / AGAIN)


def replace_it(location: Path) -> None:
    """A backup in the place of a newsroom that has gone on since."""
    rescue.put_back(location, location.parent / FILE)


ACTS: dict[str, Callable[[Path], None]] = {"backing-up": back_up, "restoring": restore, "putting-back": replace_it}


def write_under_the_name() -> None:
    """Let a backup grow under the name that it shall have."""

    @contextmanager
    def in_sight(target: Path) -> Generator[Path]:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield target

    db.sqlite.backup.growing = in_sight


def move_the_database_first() -> None:
    """Let a restored newsroom be one before its photos are there."""

    def hasty(grown: Path, folder: Path) -> None:
        (grown / DATABASE).replace(folder / DATABASE)
        shutil.copytree(grown / "photos", folder / "photos", dirs_exist_ok=True)

    keeping.move_in = hasty


def throw_the_log_away() -> None:
    """Keep the damaged database, and not the log that has the newest of it."""
    copied = putting_back._copied

    def forgetful(path: Path, name: Path) -> None:
        if not path.name.endswith("-wal"):
            copied(path, name)

    putting_back._copied = forgetful


CARELESS: dict[str, Callable[[], None]] = {
    "backing-up": write_under_the_name,
    "restoring": move_the_database_first,
    "putting-back": throw_the_log_away,
}
"""Seeded defects, one for each act."""


def run_keeping(kind: str, job: Job, say: Say) -> int:
    """One act, said when it is done; what it refuses is a crash here, for nothing stands in its way."""
    try:
        if job.defect:
            CARELESS[kind]()
        ACTS[kind](job.location)
    except EditorError as error:
        say(f"CRASH {error.code} {error.facts}")
        return error.exit_status
    say("END")
    return 0
