"""What is done to a newsroom that does not open: looked at in a copy, a backup put in its place, a wal set aside.

The damaged file is never written to and never thrown away: it stays beside the newsroom as `newsroom.db.damaged`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from db.door import backups, mending
from db.door.files import DATABASE, world_failures
from editor.desk.safety.backups import described
from editor.desk.safety.keeping import verify_newsroom
from editor.domain.errors import EditorError, NotFound, WorldFailed
from editor.domain.keeping import NEWER, OLDER, Backup, Damage, Diagnosis, PutBack, Verification
from editor.files.scratch import scratch
from editor.files.whole import sweep_unfinished
from editor.photos.store import PhotoStore

_OF_THE_FILE = frozenset({"damage-database", "damage-structure", "damage-index", "damage-figures"})
"""Damages that are no row's."""


def diagnose(location: str | Path, progress: mending.Progress | None = None) -> Diagnosis:
    """What can be read of a newsroom that does not open, and which backup could take its place.

    Works on a copy of the database and its write-ahead log; the newsroom's own files are not even opened by its engine.
    """
    folder = Path(location)
    with world_failures(str(folder)), scratch() as held:
        copy = Path(held)
        is_foreign = mending.copy_to_look_at(folder, copy)
        (copy / "photos").mkdir()
        found, age = _verified(copy, progress)
        damages = tuple(each for each in found.damages if each.what != "photo-file")
        found = replace(found, location=str(folder), damages=damages)
        if damages:
            found = _with_pages_read(found, copy, folder, progress)
    return Diagnosis(str(folder), found, newest_backup(folder), is_foreign, age)


def _verified(copy: Path, progress: mending.Progress | None) -> tuple[Verification, str]:
    """What is in a copy, cut off or not; then `OLDER` or `NEWER` where it is whole and of another version."""
    try:
        return verify_newsroom(copy, progress), ""
    except WorldFailed as error:
        if error.code == "newsroom-cut-off":
            why = f"only {error.facts['size']} bytes are left"
            return Verification(str(copy), damages=(mending.damage("damage-database", "newsroom", why=why),)), ""
        if error.code in {OLDER, NEWER}:
            return Verification(str(copy)), error.code
        raise


def _with_pages_read(found: Verification, copy: Path, folder: Path, progress: mending.Progress | None) -> Verification:
    """What a salvage would save: it reads pages that no query finds a way to."""
    try:
        counts, damages = mending.salvageable(copy, folder, progress)
    except WorldFailed:
        return found
    of_the_file = [each for each in found.damages if each.code in _OF_THE_FILE]
    return replace(
        found,
        articles=counts["article"],
        revisions=counts["revision"],
        drafts=counts["draft"],
        damages=(*of_the_file, *damages),
    )


def newest_backup(location: str | Path) -> Backup | None:
    """The newest of a newsroom's own backups that is sound when it is looked at again now."""
    for at, path in backups.automatic(location):
        with suppress(EditorError, OSError):
            backups.examine(path)
            return described(path, at)
    return None


def put_back(location: str | Path, file: str | Path) -> PutBack:
    """Put a backup in the place of a damaged database, which is kept under another name with its wal.

    Killed anywhere, one of the two stands under the newsroom's name and nothing is lost; where a step is refused, all
    stands as it did. Raises NotFound("backup-not-found"), WorldFailed("backup-damaged", "disk-full", "read-only",
    "disk-failed", "file-held").
    """
    folder, source = Path(location), Path(file)
    if not source.is_file():
        raise NotFound("backup-not-found", file=str(source))
    database = folder / DATABASE
    with world_failures(str(folder)):
        sweep_unfinished(folder)
        kept = backups.put_in_place(folder, source)
        photos = PhotoStore(folder / "photos")
        missing = tuple(sha256 for sha256 in backups.photo_hashes(database) if not photos.has(sha256))
    return PutBack(str(folder), str(source), str(kept), missing)


def headlines_near(location: str | Path, salvaged: str | Path) -> dict[int, str]:
    """Headlines of articles by number: from a salvaged newsroom, else from the newest sound backup beside `location`.

    A list of what was lost can then name it.
    """
    backup_file = newest_backup(location)
    known = backups.headlines(Path(backup_file.path)) if backup_file else {}
    return known | {number: words for number, words in backups.headlines(Path(salvaged) / DATABASE).items() if words}


def set_wal_aside(location: str | Path) -> str:
    """Move a write-ahead log that belongs to another newsroom out of the way; the name that it has now."""
    return mending.set_wal_aside(Path(location))


def quick_check(location: str | Path) -> tuple[Damage, ...]:
    """What shows in an open newsroom within a moment (0.1 s for 136 MB). It is only read."""
    return mending.look_quickly(Path(location))
