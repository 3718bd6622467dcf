"""What is done to a newsroom that does not open: looked at in a copy, a backup put in its place, a log set aside.

The damaged file is never written to and never thrown away: it stays beside the newsroom as `newsroom.db.damaged`.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from db import backup, beside, contents, journal, salvage, verify
from db.beside import INDEX, LOG
from db.connections import DRIVER, look_at, opened
from db.failures import world_failures
from db.files import growing, sweep_unfinished, sync
from db.schema import NEWER, OLDER, examine
from db.store import DATABASE
from editor.desk.backups import described
from editor.desk.keeping import verify_newsroom
from editor.domain.errors import EditorError, NotFound, WorldFailed
from editor.domain.keeping import Backup, Damage, Diagnosis, PutBack, Verification
from editor.photos.store import PhotoStore
from editor.settings.private import tighten_alone

DAMAGED = ".damaged"
_WORST = 20

_OF_THE_FILE = frozenset({"damage-database", "damage-structure", "damage-index"})
"""Damages that are no row's."""


def diagnose(location: str | Path, progress: verify.Progress | None = None) -> Diagnosis:
    """What can be read of a newsroom that does not open, and which backup could take its place.

    Works on a copy of the database and its log; the newsroom's own files are not even opened by SQLite.
    """
    folder = Path(location)
    with world_failures(str(folder)), tempfile.TemporaryDirectory(prefix="rubrika-") as held:
        copy = Path(held)
        is_foreign = journal.is_foreign(folder / DATABASE)
        for ending in ("", *(() if is_foreign else (LOG,))):
            if (source := folder / (DATABASE + ending)).exists():
                shutil.copyfile(source, copy / source.name)
        (copy / "photos").mkdir()
        found = _verified(copy, progress)
        damages = tuple(each for each in found.damages if each.what != "photo-file")
        found = replace(found, location=str(folder), damages=damages)
        if damages:
            found = _with_pages_read(found, copy / DATABASE, folder, progress)
    return Diagnosis(str(folder), found, newest_backup(folder), is_foreign)


def _verified(copy: Path, progress: verify.Progress | None) -> Verification:
    """A copy that is cut off, or older than this program, is looked at like any other."""
    try:
        return verify_newsroom(copy, progress)
    except WorldFailed as error:
        if error.code == "newsroom-cut-off":
            why = f"only {error.facts['size']} bytes are left"
            return Verification(str(copy), damages=(verify.damage("damage-database", "newsroom", why=why),))
        if error.code in {OLDER, NEWER}:
            return Verification(str(copy))
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

    Killed anywhere, one of the two stands under the newsroom's name and nothing is lost. Raises
    NotFound("backup-not-found"), WorldFailed("backup-damaged", "disk-full", "read-only", "disk-failed").
    """
    folder, source = Path(location), Path(file)
    if not source.is_file():
        raise NotFound("backup-not-found", file=str(source))
    database = folder / DATABASE
    with world_failures(str(folder)):
        sweep_unfinished(folder)
        with growing(database) as fresh:
            shutil.copyfile(source, fresh)
            backup.examine_copy(fresh, str(source))
            examine(look_at(fresh), str(source))
            contents.take_origin(fresh)
            journal.give_number(fresh, anew=True)
            sync(fresh)  # before the first name of the old one is touched
            kept = _keep_aside(database)
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
        return str(beside.set_aside(database))


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


def _keep_aside(database: Path) -> Path:
    """Give the damaged files a second name, and take the log from beside the first one."""
    if not database.exists():
        raise WorldFailed("no-newsroom", location=str(database.parent))
    kept = beside.free_name(database, DAMAGED)
    _second_name(database, kept)
    for ending in (LOG, INDEX):
        there = database.with_name(database.name + ending)
        if there.exists():
            _second_name(there, kept.with_name(kept.name + ending))
    sync(database.parent)
    for ending in (LOG, INDEX):
        database.with_name(database.name + ending).unlink(missing_ok=True)
    return kept


def _second_name(path: Path, name: Path) -> None:
    try:
        os.link(path, name)
    except OSError:
        shutil.copyfile(path, name)
        tighten_alone(name)
        sync(name)
