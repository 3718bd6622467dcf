"""What is done to a newsroom that does not open: looked at in a copy, a backup put in its place, a log set aside.

The damaged file is never written to and never thrown away: it stays beside the newsroom as `newsroom.db.damaged`.
"""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from db.safety import verify
from db.safety.salvage import salvage
from db.sqlite import backup, contents, foreign_wal, open_files
from db.sqlite.connections import DRIVER, look_at, opened
from db.sqlite.failures import world_failures
from db.sqlite.open_files import DAMAGED, INDEX, LOG
from db.sqlite.schema import examine
from db.sqlite.store import DATABASE
from editor.desk.safety.backups import described
from editor.desk.safety.keeping import verify_newsroom
from editor.domain.errors import EditorError, NotFound, WorldFailed
from editor.domain.keeping import NEWER, OLDER, Backup, Damage, Diagnosis, PutBack, Verification
from editor.files.durable import sync
from editor.files.private import tighten_alone
from editor.files.replacing import remove_file
from editor.files.scratch import scratch
from editor.files.whole import growing, sweep_unfinished
from editor.photos.store import PhotoStore

_WORST = 20

_OF_THE_FILE = frozenset({"damage-database", "damage-structure", "damage-index"})
"""Damages that are no row's."""


def diagnose(location: str | Path, progress: verify.Progress | None = None) -> Diagnosis:
    """What can be read of a newsroom that does not open, and which backup could take its place.

    Works on a copy of the database and its log; the newsroom's own files are not even opened by SQLite.
    """
    folder = Path(location)
    with world_failures(str(folder)), scratch() as held:
        copy = Path(held)
        is_foreign = foreign_wal.is_foreign(folder / DATABASE)
        for ending in ("", *(() if is_foreign else (LOG,))):
            if (source := folder / (DATABASE + ending)).exists():
                shutil.copyfile(source, copy / source.name)
        (copy / "photos").mkdir()
        found, age = _verified(copy, progress)
        damages = tuple(each for each in found.damages if each.what != "photo-file")
        found = replace(found, location=str(folder), damages=damages)
        if damages:
            found = _with_pages_read(found, copy / DATABASE, folder, progress)
    return Diagnosis(str(folder), found, newest_backup(folder), is_foreign, age)


def _verified(copy: Path, progress: verify.Progress | None) -> tuple[Verification, str]:
    """What is in a copy, cut off or not; then `OLDER` or `NEWER` where it is whole and of another version."""
    try:
        return verify_newsroom(copy, progress), ""
    except WorldFailed as error:
        if error.code == "newsroom-cut-off":
            why = f"only {error.facts['size']} bytes are left"
            return Verification(str(copy), damages=(verify.damage("damage-database", "newsroom", why=why),)), ""
        if error.code in {OLDER, NEWER}:
            return Verification(str(copy)), error.code
        raise


def _with_pages_read(found: Verification, copy: Path, folder: Path, progress: verify.Progress | None) -> Verification:
    """What a salvage would save: it reads pages that SQLite finds no way to."""
    try:
        counts, damages = salvage.look(copy, folder / backup.FOLDER, progress)
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
    for at, path in backup.automatic(Path(location) / backup.FOLDER):
        with suppress(EditorError, OSError, DRIVER.Error):
            backup.examine_copy(path, str(path))
            return described(path, at)
    return None


def put_back(location: str | Path, file: str | Path) -> PutBack:
    """Put a backup in the place of a damaged database, which is kept under another name with its log.

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
        kept = _kept_copy(database, source)
        photos = PhotoStore(folder / "photos")
        missing = tuple(sha256 for sha256 in contents.photo_hashes(database) if not photos.has(sha256))
    return PutBack(str(folder), str(source), str(kept), missing)


def headlines_near(location: str | Path, salvaged: str | Path) -> dict[int, str]:
    """Headlines of articles by number: from a salvaged newsroom, else from the newest sound backup beside `location`.

    A list of what was lost can then name it.
    """
    backup_file = newest_backup(location)
    known = contents.headlines(Path(backup_file.path)) if backup_file else {}
    return known | {number: words for number, words in contents.headlines(Path(salvaged) / DATABASE).items() if words}


def set_log_aside(location: str | Path) -> str:
    """Move a write-ahead log that belongs to another newsroom out of the way; the name that it has now."""
    database = Path(location) / DATABASE
    with world_failures(str(location)):
        return str(open_files.set_aside(database))


def quick_check(location: str | Path) -> tuple[Damage, ...]:
    """What SQLite itself finds in an open newsroom within a moment (0.1 s for 136 MB), and again when it looks twice.

    It is only read. A page that the disk did not give out once seems damaged too.
    """
    path = Path(location) / DATABASE
    return _quick_look(location, path) and _quick_look(location, path)


def _quick_look(location: str | Path, path: Path) -> tuple[Damage, ...]:
    with world_failures(str(location)), closing(opened(path, mode="ro")) as connection:
        connection.execute("PRAGMA query_only = ON").fetchall()
        try:
            said = [row[0] for row in connection.execute(f"PRAGMA quick_check({_WORST})")]
        except DRIVER.DatabaseError as error:
            if getattr(error, "sqlite_errorname", "") not in {"SQLITE_CORRUPT", "SQLITE_NOTADB"}:
                raise
            said = [str(error)]
    return tuple(verify.damage("damage-structure", "newsroom", why=line) for line in said if line != "ok")


def _kept_copy(database: Path, source: Path) -> Path:
    """Put a sound copy of `source` in the place of the database; what stood there is kept under the given name.

    The log goes last. A killed program leaves it there, and so does one that is refused: it is kept with its database,
    and the next program to open the newsroom takes it away (`db.sqlite.open_files.drop_kept_log`).
    """
    kept: Path | None = None
    try:
        with growing(database) as fresh:
            shutil.copyfile(source, fresh)
            backup.examine_copy(fresh, str(source))
            examine(look_at(fresh), str(source))
            contents.take_origin(fresh)
            foreign_wal.give_number(fresh, anew=True)
            sync(fresh)  # before the first name of the old one is touched
            kept = _copied_aside(database)
    except BaseException:
        _forget(kept)
        raise
    with suppress(OSError):
        for ending in (INDEX, LOG):
            remove_file(database.with_name(database.name + ending))
    sync(database.parent)
    return kept


def _copied_aside(database: Path) -> Path:
    """Copies of the damaged files under another name, on the disk before anything else changes."""
    if not database.exists():
        raise WorldFailed("no-newsroom", location=str(database.parent))
    kept = open_files.free_name(database, DAMAGED)
    try:
        for ending in ("", LOG, INDEX):
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
    for ending in ("", LOG, INDEX):
        with suppress(OSError):
            remove_file(kept.with_name(kept.name + ending))
