"""Backups of a newsroom in a folder, made while others write. Failures of the engine come as WorldFailed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from db.safety import putting_back
from db.sqlite import backup, contents
from db.sqlite.backup import moment_of, name_of
from db.sqlite.failures import world_failures
from db.sqlite.reading import DatabaseError
from db.sqlite.store import DATABASE
from editor.domain.errors import WorldFailed

__all__ = ["adopt", "automatic", "copy", "examine", "folder_of", "headlines", "make_automatic", "moment_of", "name_of",
           "photo_hashes", "put_in_place"]  # fmt: skip


def folder_of(location: str | Path) -> Path:
    """Where a newsroom keeps its own backups."""
    return Path(location) / backup.FOLDER


def automatic(location: str | Path) -> list[tuple[datetime, Path]]:
    """A newsroom's automatic backups, the newest first."""
    return backup.automatic(folder_of(location))


def copy(location: str, target: Path, place: Path) -> None:
    """A verified copy of a newsroom's database in the file `target`; nothing is left under the name when it fails.

    Raises WorldFailed, "backup-damaged" among others, which names `place`.
    """
    with world_failures(str(place)):
        backup.copy_database(Path(location) / DATABASE, target, origin=location)


def make_automatic(location: str, at: datetime) -> Path:
    """One more backup among the automatic ones, which are then thinned. Raises WorldFailed."""
    folder = folder_of(location)
    with world_failures(str(folder)):
        return backup.make_automatic(Path(location) / DATABASE, folder, at)


def examine(file: Path) -> None:
    """Raise WorldFailed, "backup-damaged" among others, unless a backup is sound."""
    with world_failures(str(file.parent)):
        backup.examine_copy(file, str(file))


def adopt(database: Path, name: str, place: Path) -> str:
    """Make a copy of the backup `name` a newsroom of its own; the folder with its photos, where it is known.

    Raises WorldFailed "backup-damaged", "backup-cut-off", "not-a-newsroom", "newer-newsroom", or of `place`.
    """
    with world_failures(str(place)):
        return putting_back.adopt(database, name)


def put_in_place(location: str | Path, file: Path) -> Path:
    """Put a sound copy of a backup in the place of a damaged database; the name under which that is kept.

    Raises WorldFailed; all stands then as it did.
    """
    with world_failures(str(location)):
        return putting_back.put_in_place(Path(location) / DATABASE, file)


def photo_hashes(database: Path) -> list[str]:
    """The SHA-256 of every original that a database refers to. Raises WorldFailed."""
    try:
        return contents.photo_hashes(database)
    except DatabaseError as error:  # there is no such table
        raise WorldFailed("backup-damaged", file=str(database), why=str(error)) from error


def headlines(database: Path) -> dict[int, str]:
    """Article id -> headline, as far as they can be read."""
    return contents.headlines(database)
