"""A ZIP file as the place that a site goes to: the same site gives the same bytes."""

from __future__ import annotations

import contextlib
import shutil
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from editor.domain.errors import NewsroomSaysNo
from editor.export import manifest
from editor.export.beside import STAGING, Beside
from editor.export.claims import folders_of
from editor.export.folder import make_public, told
from editor.export.fresh import FreshFiles
from editor.export.manifest import Manifest
from editor.export.packing import copy_entry
from editor.files.durable import sync
from editor.files.replacing import replace_file

MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP can state stands on every file."""

PACKED = (".jpg", ".webp", ".png", ".gif")


class ZipTarget:
    """A site in one ZIP file. The new file is written beside the old one and takes its name at the end.

    What stays is copied as it is packed, with its time and mode; of one file at a time there is more than its name in
    memory.
    """

    def __init__(self, file: Path) -> None:
        self.file = file.resolve()
        self._beside = Beside(self.file)
        self._fresh = FreshFiles(self._beside.free(STAGING))
        self._removed: set[str] = set()
        self._standing: dict[str, zipfile.ZipInfo] = {}
        self._folders: set[str] = set()
        self._found = Manifest()
        self.amiss: tuple[str, ...] = ()

    def stamp(self) -> object:
        """Which file stands there."""
        try:
            facts = self.file.stat()
        except OSError:
            return None
        return facts.st_dev, facts.st_ino, facts.st_mtime_ns, facts.st_size

    def recover(self) -> None:
        """Sweep up after a killed run; only for who holds the target."""
        self._beside.sweep()

    def previous(self) -> Manifest:
        """What the file holds: an empty manifest when there is none yet."""
        with told(self.file):
            self._standing, self._folders, self._found = {}, set(), Manifest()
            if not self.file.exists():
                return self._found
            try:
                with zipfile.ZipFile(self.file) as old:
                    self._standing = {one.filename: one for one in old.infolist()}
                    self._folders = {folder for name in self._standing for folder in folders_of(name)}
                    self._found = manifest.parse(old.read(manifest.NAME), str(self.file))
                    return self._found
            except (zipfile.BadZipFile, KeyError, IsADirectoryError) as foreign:
                raise NewsroomSaysNo("target-not-ours", target=str(self.file)) from foreign

    def as_left(self) -> bool:
        """Whether every file is inside, with its length."""
        self.amiss = tuple(path for path, size in manifest.sizes(self._found) if self.size(path) != size)
        return bool(self._found.run) and not self.amiss

    def looked(self) -> None:
        """Each look is at all of it."""

    def size(self, path: str) -> int | None:
        """Bytes of a file inside, or None."""
        found = self._standing.get(path)
        return None if found is None else found.file_size

    def read(self, path: str) -> bytes:
        """A file inside."""
        with told(self.file), zipfile.ZipFile(self.file) as old:
            return old.read(path)

    def holds(self, path: str, data: bytes) -> bool:
        """Whether these bytes stand there, by their length and the checksum that the ZIP keeps of each file."""
        return self.size(path) == len(data) and zlib.crc32(data) == self._standing[path].CRC

    def begin(self, previous: Manifest) -> None:
        """Make room for new files."""
        self._found, self._removed = previous, set()
        self._fresh = FreshFiles(self._beside.free(STAGING))
        with told(self.file):
            make_public(self._fresh.place)

    @property
    def room(self) -> Path:
        """Where other processes put new and changed files."""
        return self._fresh.place

    def written(self, path: str) -> None:
        """Take note of a file that another process has put there."""
        self._fresh.note(path)

    def write(self, path: str, data: bytes) -> None:
        """Set a new or changed file aside."""
        with told(self.file):
            self._fresh.room(path).write_bytes(data)

    def drop(self, path: str) -> None:
        """Take a file out of the new ones again: what the old ZIP has stays."""
        with told(self.file):
            self._fresh.drop(path)

    def obstacle(self, path: str) -> str:
        """What is under this path already, or a file on the way to it: its path, or nothing."""
        if path in self._standing or path in self._folders:
            return path
        return next((folder for folder in folders_of(path) if folder in self._standing), "")

    def remove(self, path: str) -> None:
        """Leave a file of the old ZIP out of the new one."""
        self._removed.add(path)

    def commit(self, fresh: Manifest, site_url: str) -> None:
        """Write the whole ZIP, the manifest last, and put it in the old one's place; cleaning up can't undo that."""
        with told(self.file):
            whole = self._fresh.place / ".whole.zip"  # no page has such a name
            self._pack(whole, fresh.chunks(site_url))
            whole.chmod(0o644)
            sync(whole)
            replace_file(whole, self.file)
        with contextlib.suppress(OSError):
            sync(self.file.parent)
        self._beside.sweep()

    def abandon(self) -> None:
        """Throw the new files away."""
        self._beside.sweep()

    def _pack(self, place: Path, listing: Iterable[bytes | memoryview]) -> None:
        kept = self._standing.keys() - self._removed - {manifest.NAME}
        with contextlib.ExitStack() as open_files:
            fresh = open_files.enter_context(zipfile.ZipFile(place, "w"))
            old = open_files.enter_context(zipfile.ZipFile(self.file)) if kept else None
            for path in sorted(self._fresh.paths.keys() | kept):
                if path in self._fresh.paths:
                    with (self._fresh.place / path).open("rb") as source, fresh.open(_about(path), "w") as entry:
                        shutil.copyfileobj(source, entry)
                elif old is not None:
                    copy_entry(old, self._standing[path], fresh)
            with fresh.open(_about(manifest.NAME), "w") as entry:
                for chunk in listing:
                    entry.write(chunk)


def _about(path: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(path, MOMENT)
    info.compress_type = zipfile.ZIP_STORED if path.endswith(PACKED) else zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    info.create_system = 3
    return info
