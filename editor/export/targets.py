"""A folder as the place that a site goes to: built beside it, then exchanged with it in one step."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Generator
from pathlib import Path

from editor.domain.errors import NewsroomSaysNo, WorldFailed
from editor.export import manifest
from editor.export.exchange import exchange, sync_tree
from editor.export.foreign import dress, remove, take_along
from editor.export.manifest import Manifest
from editor.photos.files import sync_folder


class FolderTarget:
    """A site in a folder. Until `commit` returns, readers have the site as it was.

    The new tree grows in `.NAME.rubrika-staging` beside the folder; unchanged files are hard links. What no export
    made (`.well-known`, a web team's own pages, its links and folders) goes along untouched.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._here = self.folder
        self._staging = self.folder.parent / f".{self.folder.name}.rubrika-staging"
        self._old = self.folder.parent / f".{self.folder.name}.rubrika-old"
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
        """Sweep up after a killed run; only for who holds the target."""
        with told(self.folder):
            if self._old.exists() and not self.folder.exists():
                self._old.rename(self.folder)
            self._sweep()

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
        with told(self.folder):
            make_public(self._staging)

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
            file.unlink()
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
            exchange(self._staging, self.folder, self._old)
        with contextlib.suppress(OSError):
            sync_folder(self.folder.parent)
            self._sweep()

    def abandon(self) -> None:
        """Throw the new tree away."""
        with contextlib.suppress(OSError):
            self._sweep()

    def _standing(self) -> Path:
        """The folder, or what a run that was killed between two renames has left of it."""
        return self._old if self._old.exists() and not self.folder.exists() else self.folder

    def _open_to_all(self) -> None:
        """A web server that runs as somebody else must read the site, whatever this program may make else."""
        for folder, _folders, _files in os.walk(self._staging):
            Path(folder).chmod(0o755)
        for file in self._written:
            file.chmod(0o644)

    def _sweep(self) -> None:
        for left in (self._staging, self._old):
            if left.exists():
                remove(left)

    def _link(self, path: str) -> None:
        here, there = self.folder / path, self._staging / path
        there.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(here, there, follow_symlinks=False)
        except OSError as refused:
            if refused.errno not in {errno.EPERM, errno.EXDEV, errno.EMLINK, errno.ENOTSUP}:
                raise
            shutil.copy2(here, there, follow_symlinks=False)


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
        code = codes.get(failed.errno or 0, "target-failed")
        raise WorldFailed(code, target=str(target), reason=failed.strerror or str(failed)) from failed
