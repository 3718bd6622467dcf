"""What is done to a newsroom that may not open: restoring a backup, verifying, salvaging, looking at its place."""

from __future__ import annotations

import os
import re
import shutil
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.door import backups, files, mending
from db.door.files import DATABASE, world_failures
from editor.desk.safety.moving import move_in
from editor.domain.errors import NewsroomSaysNo, NotFound, WorldFailed, WrongCall
from editor.domain.keeping import READ_ONLY, Damage, PlaceWarning, Restored, Salvage, Verification
from editor.files.replacing import link_or_copy, remove_file
from editor.files.scratch import scratch
from editor.files.whole import UNFINISHED, growing, make_folder, sweep_unfinished
from editor.intake.files import must_be_file
from editor.photos.store import PhotoStore

Progress = mending.Progress
PHOTOS = "photos"
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)
"""What the library raises on a damaged archive, after the field that the damage has hit; a RuntimeError has kinds."""

_PIECE = 2**20
ORIGINAL = re.compile(r"photos/originals/[0-9a-f]{2}/[0-9a-f]{64}\.\w+")


def location_warnings(location: str | Path) -> tuple[PlaceWarning, ...]:
    """Why this place is risky: a network disk, a folder copied to the cloud, no right to write, little room."""
    folder = _folder(location)
    return (*files.place_warnings(folder), *_disk_warnings(folder))


def new_place_warnings(location: str | Path) -> tuple[PlaceWarning, ...]:
    """The same for a newsroom that is still to be made; whether it can be written to shows when it is made."""
    try:
        found = location_warnings(location)
    except WrongCall:
        return ()  # no folder at all
    return tuple(each for each in found if each.code != READ_ONLY)


LITTLE_ROOM = 200 * 2**20
"""Bytes below which a disk counts as nearly full; three times the database when that is more: a backup, a wal."""


def _disk_warnings(folder: Path) -> list[PlaceWarning]:
    place = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    database = folder / DATABASE
    found: list[PlaceWarning] = []
    with suppress(OSError):
        if not os.access(place, os.W_OK) or not files.is_writable(folder):
            return [read_only_warning(folder)]  # room on its disk is of no use then
        size = database.stat().st_size if database.exists() else 0
        free = shutil.disk_usage(place).free
        if free < max(LITTLE_ROOM, 3 * size):
            found.append(PlaceWarning("place-full", {"location": str(folder), "free": free // 2**20}))
    return found


def verify_newsroom(location: str | Path, progress: Progress | None = None) -> Verification:
    """Read and hash again every row and every original photo; nothing is written, damaged or not, open or not.

    Raises WorldFailed "no-newsroom", "newsroom-cut-off", "older-newsroom" and "newer-newsroom".
    """
    folder = _existing(location)
    with world_failures(str(folder)):
        files.must_be_sound_in_size(folder)
        counts, damages = mending.verify_database(folder, progress)
        photos, lost = _verify_photos(folder, progress or mending.silence)
    return Verification(
        location=str(folder),
        articles=counts.get("article", 0),
        revisions=counts.get("revision", 0),
        drafts=counts.get("draft", 0),
        photos=photos,
        damages=(*damages, *lost),
    )


def restore_backup(file: str | Path, to: str | Path, progress: Progress | None = None) -> Restored:
    """Make a newsroom of a backup in a folder that has none; the database moves in last.

    Originals come from the backup itself, from the newsroom that it was made of, or from beside it.
    Raises NotFound("backup-not-found"), NewsroomSaysNo("newsroom-exists"), WorldFailed "backup-damaged",
    "backup-cut-off".
    """
    source, folder = Path(file).expanduser().absolute(), _vacant(to)
    if not source.exists():
        raise NotFound("backup-not-found", file=str(source))
    must_be_file(source)
    with _growing_newsroom(folder) as grown:
        database = grown / DATABASE
        if zipfile.is_zipfile(source):
            _unpack(source, grown)
        else:
            shutil.copyfile(source, database)
        origin = backups.adopt(database, str(source), folder)
        stores = [PhotoStore(grown / PHOTOS), *_stores_near(source, origin)]
        taken, missing = _take_photos(backups.photo_hashes(database), stores, progress or mending.silence)
    return Restored(str(folder), str(source), taken, missing)


def salvage_newsroom(location: str | Path, to: str | Path, progress: Progress | None = None) -> Salvage:
    """Make a new newsroom in the folder `to` of what can be read of a damaged one, which is never touched.

    Raises WorldFailed("no-newsroom", "newsroom-cut-off", "nothing-to-salvage"), NewsroomSaysNo("newsroom-exists").
    """
    damaged, folder = _existing(location), _vacant(to)
    with world_failures(str(damaged)):
        files.must_be_sound_in_size(damaged)
    with _growing_newsroom(folder) as grown:
        saved = mending.salvage(damaged, grown, folder, progress)
        stores = [PhotoStore(grown / PHOTOS), PhotoStore(damaged / PHOTOS)]
        taken, missing = _take_photos(backups.photo_hashes(grown / DATABASE), stores, progress or mending.silence)
    return Salvage(str(folder), saved.rows, saved.saved, tuple(saved.lost), taken, missing)


def pack(database: Path, photos: PhotoStore, target: Path, progress: Progress) -> tuple[str, ...]:
    """A ZIP of a verified copy and all originals that it refers to, under the name `target` when it reads back whole.

    Gives the SHA-256 of originals that are not there, or not as they were taken in: those it can't carry.
    """
    hashes, missing = backups.photo_hashes(database), list[str]()
    with growing(target) as unfinished:
        with zipfile.ZipFile(unfinished, "x", zipfile.ZIP_STORED) as archive:
            archive.write(database, DATABASE, zipfile.ZIP_DEFLATED)
            for number, sha256 in enumerate(hashes, 1):
                if _is_whole(photos, sha256):
                    original = photos.path(sha256)
                    archive.write(original, f"{PHOTOS}/{original.relative_to(photos.root).as_posix()}")
                else:
                    missing.append(sha256)
                progress(number, 2 * len(hashes), sha256[:12])
        _read_back(unfinished, str(target), progress)
    return tuple(missing)


def _read_back(archive_path: Path, name: str, progress: Progress) -> None:
    with zipfile.ZipFile(archive_path) as archive:
        entries = archive.infolist()
        for number, entry in enumerate(entries, len(entries)):
            try:
                with archive.open(entry) as file:
                    while file.read(_PIECE):
                        pass
            except UNREADABLE as error:
                raise WorldFailed("backup-damaged", file=name, why=str(error)) from error
            progress(number, 2 * len(entries) - 1, entry.filename)


def _verify_photos(folder: Path, progress: Progress) -> tuple[int, list[Damage]]:
    listed = mending.stored_photos(folder)
    store, damages = PhotoStore(folder / PHOTOS), list[Damage]()
    for done, (number, sha256, name) in enumerate(listed, 1):
        progress(done, len(listed), name)
        if not store.verify(sha256):
            code = "damage-photo-changed" if store.has(sha256) else "damage-photo-missing"
            damages.append(mending.damage(code, "photo-file", number, name=name))
    return len(listed), damages


def read_only_warning(folder: str | Path) -> PlaceWarning:
    """Why nothing will be saved in this folder."""
    return PlaceWarning(READ_ONLY, {"location": str(folder)})


@contextmanager
def _growing_newsroom(folder: Path) -> Generator[Path]:
    """A hidden folder inside `folder` to grow a newsroom in; it moves out at the end, the database last."""
    is_new = not folder.exists()
    try:
        with world_failures(str(folder)):
            make_folder(folder)
            sweep_unfinished(folder)
            with scratch(folder, UNFINISHED) as grown:
                (Path(grown) / PHOTOS).mkdir()
                yield Path(grown)
                move_in(Path(grown), folder)
    except BaseException:
        with suppress(OSError):
            if is_new:
                folder.rmdir()
        raise


def _unpack(archive_path: Path, grown: Path) -> None:
    """Take out the database and the originals, by names of our own making alone; a spoilt original is left out."""
    try:
        with zipfile.ZipFile(archive_path) as archive:
            for name in archive.namelist():
                if ORIGINAL.fullmatch(name):
                    with suppress(*UNREADABLE):
                        archive.extract(name, grown)
            if DATABASE in archive.namelist():
                archive.extract(DATABASE, grown)
    except UNREADABLE as error:
        raise WorldFailed("backup-damaged", file=str(archive_path), why=str(error)) from error
    if not (grown / DATABASE).is_file():
        raise WorldFailed("backup-damaged", file=str(archive_path), why=f"{DATABASE} is not in it")


def _stores_near(source: Path, origin: str) -> list[PhotoStore]:
    folders = [*([Path(origin)] if origin else []), source.parent, source.parent.parent]
    return [PhotoStore(folder / PHOTOS) for folder in folders]


def _take_photos(hashes: list[str], stores: list[PhotoStore], progress: Progress) -> tuple[int, tuple[str, ...]]:
    """Bring originals to the first of `stores` from whichever has them; how many, and which nobody has."""
    home, missing = stores[0], list[str]()
    for done, sha256 in enumerate(hashes, 1):
        progress(done, len(hashes), sha256[:12])
        owner = next((store for store in stores if _is_whole(store, sha256)), None)
        if owner is None:
            missing.append(sha256)
        elif owner is not home:
            original = owner.path(sha256)
            place = home.root / original.relative_to(owner.root)
            place.parent.mkdir(parents=True, exist_ok=True)
            _link_or_copy(original, place)
    return len(hashes) - len(missing), tuple(missing)


def _is_whole(store: PhotoStore, sha256: str) -> bool:
    """Whether a store has an original as it was taken in; one that its disk does not give out is not there."""
    with suppress(OSError):
        return store.verify(sha256)
    return False


def _link_or_copy(original: Path, place: Path) -> None:
    """Originals never change, so two newsrooms on one disk may share the bytes."""
    remove_file(place)  # a spoilt one
    link_or_copy(original, place)


def _folder(location: str | Path) -> Path:
    if not str(location).strip() or "://" in str(location):
        raise WrongCall("location-not-a-folder", location=location)
    return Path(location).expanduser().absolute()


def _existing(location: str | Path) -> Path:
    folder = _folder(location)
    if not (folder / DATABASE).is_file():
        raise WorldFailed("no-newsroom", location=str(folder))
    return folder


def _vacant(location: str | Path) -> Path:
    folder = _folder(location)
    if files.is_taken(folder):
        raise NewsroomSaysNo("newsroom-exists", location=str(folder))
    return folder
