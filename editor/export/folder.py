"""A folder as the place that a site goes to: built beside it, then exchanged with it in one step."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Generator
from pathlib import Path

from editor.domain.errors import NewsroomSaysNo, WorldFailed
from editor.export import manifest
from editor.export.aside import Aside
from editor.export.beside import OLD, STAGING, Beside
from editor.export.exchange import Displaced, exchange, sync_tree
from editor.export.foreign import dress_files
from editor.export.fresh import FreshFiles
from editor.export.lines import Lines
from editor.export.looking import SiteLook
from editor.export.manifest import Manifest
from editor.export.record import Record, Stamp, listing_stamp, stamp_of
from editor.export.turn import Turn, UnfitTree
from editor.files.durable import sync
from editor.files.patience import is_held
from editor.files.replacing import rename


class FolderTarget:
    """A site in a folder. Until `commit` returns, readers have the site as it was.

    New files wait in `.NAME.rubrika-staging` beside the folder. Two trees take turns: the one aside, all of it second
    names, is brought up by what changed and exchanged with the site. What no export made (`.well-known`, a web team's
    own pages, its links and folders) goes along untouched.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._here = self.folder
        self._beside = Beside(self.folder)
        self._aside = Aside(self._beside)
        self._found = Manifest()
        self._looked: str | None = None
        self.amiss: tuple[str, ...] = ()
        self._fresh = FreshFiles(self._beside.free(STAGING))
        self._removed: set[str] = set()

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
        self._sweep()

    def previous(self) -> Manifest:
        """What stands there, or would after `recover`: an empty manifest for a new or empty folder."""
        with told(self.folder):
            self._here, self._found = self._standing(), Manifest()
            file = self._here / manifest.NAME
            if file.is_file():
                known = self._aside.record(self._here) is not None
                self._found = manifest.parse(file.read_bytes(), str(self.folder), trusted=known)
            elif self._here.exists() and (not self._here.is_dir() or any(self._here.iterdir())):
                raise NewsroomSaysNo("target-not-ours", target=str(self.folder))
            return self._found

    def as_left(self) -> bool:
        """Whether the site stands as the last export left it, as far as a bounded look can tell."""
        record, entries = self._aside.record(self._here), self._found.entries
        if record is None or not isinstance(entries, Lines):
            return False
        look = SiteLook(self._here, self._aside.tree, record, entries, self._aside.looked())
        self.amiss, self._looked = tuple(sorted(look.amiss)), look.end
        return not look.amiss

    def looked(self) -> None:
        """Remember how far `as_left` has looked."""
        if self._looked is not None:
            self._aside.remember(self._looked)

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

    def begin(self, previous: Manifest) -> None:
        """Make room for what is new."""
        self._found, self._removed = previous, set()
        self._fresh = FreshFiles(self._beside.free(STAGING))
        with told(self.folder):
            make_public(self._fresh.place)

    @property
    def room(self) -> Path:
        """Where other processes put files of the new tree."""
        return self._fresh.place

    def written(self, path: str) -> None:
        """Take note of a file that another process has put there."""
        self._fresh.note(path)

    def write(self, path: str, data: bytes) -> None:
        """Put a new or changed file into the new tree."""
        with told(self.folder):
            self._fresh.room(path).write_bytes(data)

    def remove(self, path: str) -> None:
        """Leave a file of the old tree out of the new one."""
        self._removed.add(path)

    def drop(self, path: str) -> None:
        """Take back what this run wrote under a path: what stood there stays."""
        with told(self.folder):
            self._fresh.drop(path)

    def obstacle(self, path: str) -> str:
        """What is under this path already, or on the way to it and no folder: its path, or nothing."""
        *above, name = path.split("/")
        here = self._here
        for part in above:
            here /= part
            if here.is_symlink() or not here.is_dir():
                return here.relative_to(self._here).as_posix() if os.path.lexists(here) else ""
        return path if os.path.lexists(here / name) else ""

    def commit(self, fresh: Manifest, site_url: str) -> None:
        """Exchange the trees. Once they are, no failure to clean up says otherwise."""
        with told(self.folder):
            with self._fresh.room(manifest.NAME).open("wb") as listing:
                listing.writelines(fresh.chunks(site_url))
            record = self._aside.record(self.folder)
            self._aside.distrust()
            dress_files(self.folder, self._fresh.place, self._fresh.paths)
            turn = (record and self._in_turn(record)) or self._anew()
            sync_tree(turn.tree, turn.places(self._fresh.paths), turn.places(turn.touched))
            stamps = turn.stamps()
            old = exchange(turn.tree, self.folder, self._beside.free(OLD))
        with contextlib.suppress(OSError, UnfitTree):
            for place in {self.folder.parent, turn.tree.parent}:
                sync(place)  # a power cut must not bring back under its name a tree that is touched below
            self._settle(turn, stamps, fresh, old)
        self._sweep()

    def abandon(self) -> None:
        """Throw the new tree away; nothing goes while the site is not under its name."""
        if self._standing() == self.folder:
            self._sweep()

    def _in_turn(self, record: Record) -> Turn | None:
        """The tree aside as the new tree; None where it can't be had."""
        if record.aside is None:
            return None
        turn = Turn(self.folder, self._aside.tree, self._found)
        try:
            turn.take_over(record, {*self._fresh.paths, *self._removed})
            turn.make_room(self._fresh.paths, self._removed)
        except (OSError, UnfitTree):
            return None
        turn.put_in(self._fresh.place, self._fresh.paths)
        return turn

    def _anew(self) -> Turn:
        """A new tree around the new files, by second names of all that stays."""
        turn = Turn(self.folder, self._fresh.place, self._found)
        turn.grow(self._fresh.paths, self._removed)
        return turn

    def _settle(self, turn: Turn, stamps: dict[str, Stamp], fresh: Manifest, old: Path | None) -> None:
        """Keep the tree that was the site for the next turn, and write down how both were left."""
        listing, root = listing_stamp(self.folder / manifest.NAME), stamp_of(self.folder)
        if listing is None or root is None:
            return
        if root[:2] == stamps[""][:2]:
            stamps[""] = root  # its new name is no change
        aside = None
        if old is not None:
            self._aside.receive(old)
            if turn.is_late(self._aside.tree):
                turn.give_back(self._aside.tree, fresh, stamps, self._removed)
                return
            aside = None if turn.is_odd else self._caught_up(turn)
        known = aside if aside and aside.keys() == stamps.keys() else None
        self._aside.trust(Record(fresh.run, listing, stamps, known))

    def _caught_up(self, turn: Turn) -> dict[str, Stamp] | None:
        """The stamps of the tree aside, once it is as the site is; None where it can't be had."""
        back = Turn(self.folder, self._aside.tree, self._found, turn.live)
        try:
            back.catch_up(self._fresh.paths, self._removed)
            stamps = back.stamps()
            sync_tree(back.tree, (), back.places(back.touched))
        except (OSError, UnfitTree):
            return None
        return None if back.is_odd else stamps

    def _sweep(self) -> None:
        self._beside.sweep()
        self._aside.sweep()

    def _standing(self) -> Path:
        """The folder, or what a run that was killed between two renames has left of it."""
        old = None if self.folder.exists() else self._beside.newest(OLD)
        return old or self.folder

    def _put_back(self) -> None:
        if (standing := self._standing()) != self.folder:
            rename(standing, self.folder)


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
