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
from editor.export.manifest import Manifest
from editor.photos.files import sync_folder


class FolderTarget:
    """A site in a folder. Until `commit` returns, readers have the site as it was.

    The new tree grows in `.NAME.rubrika-staging` beside the folder; unchanged files are hard links. Files in
    the folder that no export made (`.well-known`, a web team's own pages) go along untouched.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._staging = self.folder.parent / f".{self.folder.name}.rubrika-staging"
        self._old = self.folder.parent / f".{self.folder.name}.rubrika-old"
        self._written: list[Path] = []

    def previous(self) -> Manifest:
        """What stands there: an empty manifest for a new or empty folder. Sweeps up after a killed run."""
        with told(self.folder):
            self._recover()
            file = self.folder / manifest.NAME
            if file.is_file():
                return manifest.parse(file.read_bytes(), str(self.folder))
            if self.folder.exists() and (not self.folder.is_dir() or any(self.folder.iterdir())):
                raise NewsroomSaysNo("target-not-ours", target=str(self.folder))
            return Manifest()

    def size(self, path: str) -> int | None:
        """Bytes of a file that stands there, or None."""
        try:
            return (self.folder / path).stat().st_size
        except OSError:
            return None

    def read(self, path: str) -> bytes:
        """A file that stands there."""
        with told(self.folder):
            return (self.folder / path).read_bytes()

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

    def keep(self, path: str) -> None:
        """Take a file over as it stands."""
        with told(self.folder):
            self._link(path)

    def commit(self, listing: bytes, previous: Manifest) -> None:
        """Write the manifest and exchange the trees."""
        with told(self.folder):
            self._keep_foreign(previous)
            self.write(manifest.NAME, listing)
            self._open_to_all()
            sync_tree(self._staging, self._written)
            exchange(self._staging, self.folder, self._old)
            sync_folder(self.folder.parent)
            self._sweep()

    def abandon(self) -> None:
        """Throw the new tree away."""
        with contextlib.suppress(OSError):
            self._sweep()

    def _open_to_all(self) -> None:
        """A web server that runs as somebody else must read the site, whatever this program may make else."""
        for folder, _folders, _files in os.walk(self._staging):
            Path(folder).chmod(0o755)
        for file in self._written:
            file.chmod(0o644)

    def _recover(self) -> None:
        if self._old.exists() and not self.folder.exists():
            self._old.rename(self.folder)
        self._sweep()

    def _sweep(self) -> None:
        for left in (self._staging, self._old):
            if left.exists():
                shutil.rmtree(left)

    def _link(self, path: str) -> None:
        here, there = self.folder / path, self._staging / path
        there.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(here, there, follow_symlinks=False)
        except OSError as refused:
            if refused.errno not in {errno.EPERM, errno.EXDEV, errno.EMLINK, errno.ENOTSUP}:
                raise
            shutil.copy2(here, there, follow_symlinks=False)

    def _keep_foreign(self, previous: Manifest) -> None:
        ours = {manifest.NAME, *previous.entries}
        for folder, _folders, files in os.walk(self.folder):
            for name in files:
                path = (Path(folder) / name).relative_to(self.folder).as_posix()
                if path not in ours and not (self._staging / path).exists():
                    self._link(path)


def make_public(folder: Path) -> None:
    """Make a folder and those that it stands in, which all may read."""
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True)
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
