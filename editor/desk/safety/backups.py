"""Backups of the open newsroom: made, listed, and once a day by themselves."""

from __future__ import annotations

import zipfile
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db.door import backups
from db.door.files import DATABASE, world_failures
from db.door.mending import silence
from editor.desk.office import Office
from editor.desk.safety.keeping import Progress, pack, restore_backup, verify_newsroom
from editor.domain.errors import EditorError, NewsroomSaysNo
from editor.domain.keeping import Backup, Restored, Verification
from editor.files.scratch import scratch
from editor.files.whole import UNFINISHED, make_folder

ARCHIVE = ".zip"


class Backups:
    """Each one is verified before it gets its name. Safe in any thread: none holds up a writer for long."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def make(
        self, path: str | Path | None = None, *, with_photos: bool = False, progress: Progress | None = None
    ) -> Backup:
        """A backup in the file `path`, or among the newsroom's own; `.zip` and `with_photos` carry the originals.

        Raises NewsroomSaysNo("backup-in-the-way"), WorldFailed "backup-damaged", "disk-full", "read-only",
        "disk-failed"; nothing is then left under the name.
        """
        target = self._named(path, with_photos=with_photos)
        if target.exists():
            raise NewsroomSaysNo("backup-in-the-way", file=str(target))
        store = self._office.store
        with world_failures(str(target.parent)):
            if target.suffix.lower() != ARCHIVE:
                backups.copy(store.location, target, target.parent)
                return described(target, self._office.now())
            make_folder(target.parent)
            with scratch(target.parent, UNFINISHED) as folder:
                database = Path(folder) / DATABASE
                backups.copy(store.location, database, target.parent)
                missing = pack(database, self._office.photos, target, progress or silence)
            return replace(described(target, self._office.now()), missing=missing)

    def list(self) -> tuple[Backup, ...]:
        """The newsroom's own backups, the newest first; a file that can't be read is left out."""
        location = self._office.store.location
        folder = backups.folder_of(location)
        named = [(backups.moment_of(f"{path.stem}.db"), path) for path in folder.glob(f"*{ARCHIVE}")]
        archives = [(at, path) for at, path in named if at is not None]
        found: list[Backup] = []
        for at, path in sorted([*backups.automatic(location), *archives], reverse=True):
            with suppress(EditorError, OSError, zipfile.BadZipFile):
                found.append(described(path, at))
        return tuple(found)

    def daily(self) -> Backup | None:
        """Today's backup, and the old ones thinned; None when there is one already. Today is the UTC day.

        None also where nothing can be written: the window says that in its own words. What a clock made that was
        ahead counts for its own day alone.
        """
        store, now = self._office.store, self._office.now().astimezone(UTC)
        if store.is_read_only or any(at.date() == now.date() for at, _path in backups.automatic(store.location)):
            return None
        return described(backups.make_automatic(store.location, now), now)

    def restore(self, file: Backup | str | Path, to_location: str | Path) -> Restored:
        """Make a newsroom of a backup in a folder that has none; this newsroom stays as it is."""
        return restore_backup(file.path if isinstance(file, Backup) else file, to_location)

    def verify(self, progress: Progress | None = None) -> Verification:
        """Read and hash everything again."""
        return verify_newsroom(self._office.store.location, progress)

    def _named(self, path: str | Path | None, *, with_photos: bool) -> Path:
        name = backups.name_of(self._office.now().astimezone(UTC))
        own = backups.folder_of(self._office.store.location)
        target = own / name if path is None else Path(path).expanduser().absolute()
        if target.is_dir():
            target /= name
        if with_photos and target.suffix.lower() != ARCHIVE:
            target = target.with_name(target.name.removesuffix(".db") + ARCHIVE)
        return target


def described(path: Path, at: datetime) -> Backup:
    """What is told of a backup file that was made at a moment."""
    with_photos = path.suffix.lower() == ARCHIVE
    if with_photos:
        with closing(zipfile.ZipFile(path)) as archive:
            photos = len(archive.namelist()) - 1
    else:
        photos = len(backups.photo_hashes(path))
    return Backup(str(path), at, path.stat().st_size, with_photos, photos)
