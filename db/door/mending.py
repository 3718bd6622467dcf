"""What is done to a newsroom in a folder that may be damaged. Failures of the engine come as WorldFailed."""

from __future__ import annotations

import shutil
from pathlib import Path

from db.safety import quick_look, verify
from db.safety.salvage import salvage as salvaging
from db.safety.salvage.salvage import Saved
from db.safety.verify import Progress, damage, silence
from db.sqlite import backup, contents, foreign_wal, open_files
from db.sqlite.failures import world_failures
from db.sqlite.open_files import WAL
from db.sqlite.reading import DatabaseError
from db.sqlite.store import DATABASE
from editor.domain.errors import WorldFailed
from editor.domain.keeping import Damage

__all__ = ["Progress", "Saved", "copy_to_look_at", "damage", "look_quickly",
           "salvage", "salvageable", "set_wal_aside", "silence", "stored_photos", "verify_database"]  # fmt: skip

Found = tuple[dict[str, int], tuple[Damage, ...]]
"""(rows by table, damages)."""


def verify_database(folder: Path, progress: Progress | None = None) -> Found:
    """Every row read and hashed again. Raises WorldFailed, "older-newsroom" and "newer-newsroom" among others."""
    with world_failures(str(folder)):
        return verify.verify(folder / DATABASE, progress)


def look_quickly(folder: Path) -> tuple[Damage, ...]:
    """What the engine itself finds in an open newsroom within a moment, and again when it looks twice.

    A page that the disk did not give out once seems damaged too.
    """
    with world_failures(str(folder)):
        return quick_look.look(folder / DATABASE) and quick_look.look(folder / DATABASE)


def stored_photos(folder: Path) -> list[tuple[int, str, str]]:
    """(id, SHA-256, file name) of every photo; none where they can't be read, or there is no such table."""
    try:
        return contents.photos(folder / DATABASE)
    except (WorldFailed, DatabaseError):
        return []


def copy_to_look_at(folder: Path, to: Path) -> bool:
    """Copy a newsroom's database and its write-ahead log to a folder; whether the wal is another's, and left out."""
    with world_failures(str(folder)):
        is_foreign = foreign_wal.is_foreign(folder / DATABASE)
        for ending in ("", *(() if is_foreign else (WAL,))):
            if (source := folder / (DATABASE + ending)).exists():
                shutil.copyfile(source, to / source.name)
    return is_foreign


def salvageable(copy: Path, location: Path, progress: Progress | None = None) -> Found:
    """What a salvage of the database in the folder `copy` would read and name, with help of the backups at `location`.

    Raises WorldFailed("nothing-to-salvage").
    """
    return salvaging.look(copy / DATABASE, location / backup.FOLDER, progress)


def salvage(damaged: Path, to: Path, place: Path, progress: Progress | None = None) -> Saved:
    """Make a new database in the folder `to` of what can be read in the newsroom `damaged`, which is never touched.

    Raises WorldFailed, "nothing-to-salvage" or one that names `place`.
    """
    with world_failures(str(place)):
        saved = salvaging.salvage(damaged / DATABASE, to / DATABASE, progress)
        foreign_wal.give_number(to / DATABASE)
    return saved


def set_wal_aside(folder: Path) -> str:
    """Move a write-ahead log that belongs to another newsroom out of the way; the name that it has now."""
    with world_failures(str(folder)):
        return str(open_files.set_aside(folder / DATABASE))
