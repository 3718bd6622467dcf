"""A backup becomes a newsroom: in a folder of its own, or in the place of a damaged one that is kept beside it."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from db.sqlite import backup, contents, foreign_wal, open_files
from db.sqlite.engines import look_at
from db.sqlite.open_files import DAMAGED, INDEX, WAL
from db.sqlite.schema import examine
from editor.domain.errors import WorldFailed
from editor.files.durable import sync
from editor.files.private import tighten_alone
from editor.files.replacing import remove_file
from editor.files.whole import growing


def adopt(database: Path, name: str) -> str:
    """Make a copy of the backup `name` a newsroom with a number of its own; the folder with its photos, or nothing.

    Raises WorldFailed "backup-damaged", "backup-cut-off", "not-a-newsroom", "newer-newsroom", and the driver's errors.
    """
    backup.examine_copy(database, name)
    examine(look_at(database), name)
    origin = contents.take_origin(database)
    foreign_wal.give_number(database, anew=True)
    return origin


def put_in_place(database: Path, source: Path) -> Path:
    """Put a sound copy of `source` in the place of the database; what stood there is kept under the given name.

    The wal goes last. A killed program leaves it there, and so does one that is refused: it is kept with its database,
    and the next program to open the newsroom takes it away (`db.sqlite.open_files.drop_kept_wal`).
    """
    kept: Path | None = None
    try:
        with growing(database) as fresh:
            shutil.copyfile(source, fresh)
            adopt(fresh, str(source))
            sync(fresh)  # before the first name of the old one is touched
            kept = _copied_aside(database)
    except BaseException:
        _forget(kept)
        raise
    with suppress(OSError):
        for ending in (INDEX, WAL):
            remove_file(database.with_name(database.name + ending))
    sync(database.parent)
    return kept


def _copied_aside(database: Path) -> Path:
    """Copies of the damaged files under another name, on the disk before anything else changes."""
    if not database.exists():
        raise WorldFailed("no-newsroom", location=str(database.parent))
    kept = open_files.free_name(database, DAMAGED)
    try:
        for ending in ("", WAL, INDEX):
            there = database.with_name(database.name + ending)
            if there.exists():
                _copied(there, kept.with_name(kept.name + ending))
    except BaseException:
        _forget(kept)
        raise
    sync(database.parent)
    return kept


def _copied(path: Path, name: Path) -> None:
    shutil.copyfile(path, name)
    tighten_alone(name)
    sync(name)


def _forget(kept: Path | None) -> None:
    """Copies that nobody needs: what they were made of stands under its own name."""
    if kept is None:
        return
    for ending in ("", WAL, INDEX):
        with suppress(OSError):
            remove_file(kept.with_name(kept.name + ending))
