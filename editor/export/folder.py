"""A folder as the place that a site goes to: built beside it, then exchanged with it in one step."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Generator
from pathlib import Path

from editor.domain.errors import NewsroomSaysNo, WorldFailed
from editor.export import manifest
from editor.export.beside import OLD, STAGING, Beside
from editor.export.exchange import Displaced, exchange, sync_tree
from editor.export.foreign import dress, take_along
from editor.export.manifest import Manifest
from editor.files.durable import sync
from editor.files.patience import is_held
from editor.files.replacing import link_or_copy, remove_file, rename


class FolderTarget:
    """A site in a folder. Until `commit` returns, readers have the site as it was.

    The new tree grows in `.NAME.rubrika-staging` beside the folder; unchanged files are hard links. What no export
    made (`.well-known`, a web team's own pages, its links and folders) goes along untouched.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._here = self.folder
        self._beside = Beside(self.folder)
        self._staging = self._beside.free(STAGING)
        self._written: list[Path] = []

    def stamp(self) -> object:
        """Which tree stands there: each export that changes something leaves another manifest file."""
        file = self._standing() / manifest.NAME
        try:
            facts = file.stat()
        except OSError:
            return self.folder.exists()
        return file, facts.st_dev, facts.st_ino, facts.st_mtime_ns, facts.st_size

    def recover(self) -> None:
        """Put a site back that a killed run moved away, and sweep up; only for who holds the target."""
        with told(self.folder):
            self._put_back()
        self._beside.sweep()

    def previous(self) -> Manifest:
        """What stands there, or would after `recover`: an empty manifest for a new or empty folder."""
        with told(self.folder):
            self._here = self._standing()
            file = self._here / manifest.NAME
            if file.is_file():
                return manifest.parse(file.read_bytes(), str(self.folder))
            if self._here.exists() and (not self._here.is_dir() or any(self._here.iterdir())):
                raise NewsroomSaysNo("target-not-ours", target=str(self.folder))
            return Manifest()

    def size(self, path: str) -> int | None:
        """Bytes of a file that stands there, or None."""
        try:
            return (self._here / path).stat().st_size
        except OSError:
            return None

    def read(self, path: str) -> bytes:
        """A file that stands there."""
        with told(self.folder):
            return (self._here / path).read_bytes()

    def holds(self, path: str, data: bytes) -> bool:
        """Whether exactly these bytes stand there."""
        return self.size(path) == len(data) and self.read(path) == data

    def begin(self) -> None:
        """Make room for the new tree."""
        self._staging = self._beside.free(STAGING)
        with told(self.folder):
            make_public(self._staging)

    @property
    def room(self) -> Path:
        """Where other processes put files of the new tree."""
        return self._staging

    def written(self, path: str) -> None:
        """Take note of a file that another process has put there."""
        self._written.append(self._staging / path)

    def write(self, path: str, data: bytes) -> None:
        """Put a new or changed file into the new tree."""
        with told(self.folder):
            file = self._staging / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            self._written.append(file)

    def drop(self, path: str) -> None:
        """Take a file out of the new tree again, and the folders that held it alone."""
        with told(self.folder):
            file = self._staging / path
            remove_file(file)
            self._written.remove(file)
            with contextlib.suppress(OSError):
                for above in file.relative_to(self._staging).parents[:-1]:
                    (self._staging / above).rmdir()

    def obstacle(self, path: str) -> str:
        """What is under this path already, or on the way to it and no folder: its path, or nothing."""
        *above, name = path.split("/")
        here = self._here
        for part in above:
            here /= part
            if here.is_symlink() or not here.is_dir():
                return here.relative_to(self._here).as_posix() if os.path.lexists(here) else ""
        return path if os.path.lexists(here / name) else ""

    def keep(self, path: str) -> None:
        """Take a file over as it stands."""
        with told(self.folder):
            self._link(path)

    def commit(self, listing: bytes, previous: Manifest) -> None:
        """Write the manifest and exchange the trees. Once they are, no failure to clean up says otherwise."""
        with told(self.folder):
            ours = {manifest.NAME, *previous.entries}
            folders = list(take_along(self.folder, self._staging, ours, self._link))
            self.write(manifest.NAME, listing)
            self._open_to_all()
            dress(self.folder, self._staging, folders, ours, self._written)
            sync_tree(self._staging, self._written)
            exchange(self._staging, self.folder, self._beside.free(OLD))
        with contextlib.suppress(OSError):
            sync(self.folder.parent)
        self._beside.sweep()

    def abandon(self) -> None:
        """Throw the new tree away; nothing goes while the site is not under its name."""
        if self._standing() == self.folder:
            self._beside.sweep()

    def _standing(self) -> Path:
        """The folder, or what a run that was killed between two renames has left of it."""
        old = None if self.folder.exists() else self._beside.newest(OLD)
        return old or self.folder

    def _put_back(self) -> None:
        if (standing := self._standing()) != self.folder:
            rename(standing, self.folder)

    def _open_to_all(self) -> None:
        """A web server that runs as somebody else must read the site, whatever this program may make else."""
        for folder, _folders, _files in os.walk(self._staging):
            Path(folder).chmod(0o755)
        for file in self._written:
            file.chmod(0o644)

    def _link(self, path: str) -> None:
        here, there = self.folder / path, self._staging / path
        there.parent.mkdir(parents=True, exist_ok=True)
        link_or_copy(here, there)


def make_public(folder: Path) -> None:
    """Make a folder and those that it stands in, which all may read."""
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for each in new:
        each.chmod(0o755)


@contextlib.contextmanager
def told(target: Path) -> Generator[None]:
    """Turn what the disk says into what the newsroom can do about it."""
    try:
        yield
    except OSError as failed:
        codes = {
            errno.ENOSPC: "target-full", errno.EDQUOT: "target-full", errno.EACCES: "target-locked",
            errno.EPERM: "target-locked", errno.EROFS: "target-locked",
        }  # fmt: skip
        code = "target-held" if is_held(failed) else codes.get(failed.errno or 0, "target-failed")
        if isinstance(failed, Displaced):
            raise WorldFailed("target-displaced", target=str(target), kept=str(failed.kept)) from failed
        raise WorldFailed(code, target=str(target), reason=failed.strerror or str(failed)) from failed
