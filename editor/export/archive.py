"""A ZIP file as the place that a site goes to: the same site gives the same bytes."""

from __future__ import annotations

import contextlib
import zipfile
import zlib
from copy import copy
from pathlib import Path

from editor.domain.errors import NewsroomSaysNo
from editor.export import manifest
from editor.export.beside import STAGING, Beside
from editor.export.claims import folders_of
from editor.export.folder import make_public, told
from editor.export.manifest import Manifest
from editor.files.durable import sync
from editor.files.replacing import remove_file, replace_file

MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP can state stands on every file."""

PACKED = (".jpg", ".webp", ".png", ".gif")


class ZipTarget:
    """A site in one ZIP file. The new file is written beside the old one and takes its name at the end."""

    def __init__(self, file: Path) -> None:
        self.file = file.resolve()
        self._beside = Beside(self.file)
        self._staging = self._beside.free(STAGING)
        self._made: set[str] = set()
        self._removed: set[str] = set()
        self._before = Manifest()
        self._sizes: dict[str, int] = {}
        self._sums: dict[str, int] = {}
        self._folders: set[str] = set()

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
            self._sizes, self._sums, self._folders = {}, {}, set()
            if not self.file.exists():
                return Manifest()
            try:
                with zipfile.ZipFile(self.file) as old:
                    self._sizes = {one.filename: one.file_size for one in old.infolist()}
                    self._sums = {one.filename: one.CRC for one in old.infolist()}
                    self._folders = {folder for name in self._sizes for folder in folders_of(name)}
                    return manifest.parse(old.read(manifest.NAME), str(self.file))
            except (zipfile.BadZipFile, KeyError, IsADirectoryError) as foreign:
                raise NewsroomSaysNo("target-not-ours", target=str(self.file)) from foreign

    def size(self, path: str) -> int | None:
        """Bytes of a file inside, or None."""
        return self._sizes.get(path)

    def read(self, path: str) -> bytes:
        """A file inside."""
        with told(self.file), zipfile.ZipFile(self.file) as old:
            return old.read(path)

    def holds(self, path: str, data: bytes) -> bool:
        """Whether these bytes stand there, by their length and the checksum that the ZIP keeps of each file."""
        return self.size(path) == len(data) and self._sums.get(path) == zlib.crc32(data)

    def begin(self, previous: Manifest) -> None:
        """Make room for new files."""
        self._before, self._removed = previous, set()
        self._staging = self._beside.free(STAGING)
        with told(self.file):
            make_public(self.room)

    @property
    def room(self) -> Path:
        """Where other processes put new and changed files."""
        return self._staging / "files"

    def written(self, path: str) -> None:
        """Take note of a file that another process has put there."""
        self._made.add(path)

    amiss: tuple[str, ...] = ()

    def as_left(self) -> bool:
        """Not known yet."""
        return False

    def looked(self) -> None:
        """Nothing is to be remembered."""

    def write(self, path: str, data: bytes) -> None:
        """Set a new or changed file aside."""
        with told(self.file):
            self._made.add(path)
            staged = self._staging / "files" / path
            staged.parent.mkdir(parents=True, exist_ok=True)
            staged.write_bytes(data)

    def drop(self, path: str) -> None:
        """Take a file out of the new ones again: what the old ZIP has stays."""
        with told(self.file):
            remove_file(self._staging / "files" / path)
            self._made.discard(path)

    def obstacle(self, path: str) -> str:
        """What is under this path already, or a file on the way to it: its path, or nothing."""
        if path in self._sizes or path in self._folders:
            return path
        return next((folder for folder in folders_of(path) if folder in self._sizes), "")

    def remove(self, path: str) -> None:
        """Leave a file of the old ZIP out of the new one."""
        self._removed.add(path)

    def commit(self, fresh: Manifest, site_url: str) -> None:
        """Write the whole ZIP, the manifest last, and put it in the old one's place; cleaning up can't undo that."""
        with told(self.file):
            whole = self._staging / "fresh.zip"
            self._pack(whole, b"".join(fresh.chunks(site_url)))
            whole.chmod(0o644)
            sync(whole)
            replace_file(whole, self.file)
        with contextlib.suppress(OSError):
            sync(self.file.parent)
        self._beside.sweep()

    def abandon(self) -> None:
        """Throw the new files away."""
        self._beside.sweep()

    def _pack(self, place: Path, listing: bytes) -> None:
        with contextlib.ExitStack() as open_files:
            fresh = open_files.enter_context(zipfile.ZipFile(place, "w"))
            old = open_files.enter_context(zipfile.ZipFile(self.file)) if self.file.exists() else None
            for path in sorted(self._made | (self._sizes.keys() - self._removed - {manifest.NAME})):
                if path in self._made:
                    _add(fresh, path, (self._staging / "files" / path).read_bytes())
                elif old is not None and path in self._before.entries:
                    _add(fresh, path, old.read(path))
                elif old is not None:
                    fresh.writestr(copy(old.getinfo(path)), old.read(path))  # not ours: its time and mode stay
            _add(fresh, manifest.NAME, listing)


def _add(archive: zipfile.ZipFile, path: str, data: bytes) -> None:
    info = zipfile.ZipInfo(path, MOMENT)
    info.compress_type = zipfile.ZIP_STORED if path.endswith(PACKED) else zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    info.create_system = 3
    archive.writestr(info, data)
