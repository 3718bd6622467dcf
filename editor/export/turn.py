"""The tree aside gets its turn: it becomes what the site is to be, by what changed and nothing else.

Its files are second names of the site's own, so nothing is ever written into one: each new file is a new one that
takes the name.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import Path

from editor.export import manifest
from editor.export.claims import folders_of
from editor.export.foreign import dress_folders, like, take_along
from editor.export.manifest import Manifest
from editor.export.record import Record, Stamp, is_coarse, settled, stamp_of
from editor.files.replacing import link_or_copy, remove_file, remove_tree, replace_file


class UnfitTree(Exception):
    """The tree aside is not as it was left, or something stands in the way: the site is built anew."""


class Turn:
    """A tree aside and the site that it is to take the place of.

    `live` are stamps of the site's folders as they were when what is in them was taken over, `fresh` those of the
    tree's, `touched` the folders of the tree in which something was put or taken away. `is_odd` says that the site
    itself lacks something of ours or has something else in its place: such a tree gets no turn afterwards.
    """

    def __init__(self, site: Path, tree: Path, previous: Manifest, fresh: Mapping[str, Stamp] | None = None) -> None:
        self.site, self.tree, self._previous = site, tree, previous
        self.live: dict[str, Stamp] = {}
        self.fresh: dict[str, Stamp] = dict(fresh or {})
        self.touched: set[str] = set()
        self.is_odd = False
        self._renewed: Container[str] = ()

    def take_over(self, record: Record, renewed: Container[str]) -> None:
        """Bring over what the web team has added, changed and removed in the site since `record`.

        Only folders with another stamp are looked through. `renewed` are paths that this run makes or removes.
        Raises UnfitTree where the tree aside is not as it was left.
        """
        self._renewed = renewed
        self.fresh = dict(record.aside or {})
        for path in sorted(record.live, key=lambda each: (each.count("/") if each else -1, each)):
            if path not in self.fresh:
                continue  # it went with the folder that it was in
            if stamp_of(self.tree / path) != self.fresh[path] and path not in self.touched:
                raise UnfitTree(path)
            now = stamp_of(self.site / path)
            if now is not None and now == record.live[path]:
                self.live[path] = now
            else:
                self._look_through(path)

    def grow(self, written: Container[str], removed: Container[str]) -> None:
        """Make the tree whole around the new files in it, by second names of all that stays."""
        kept = [path for path in self._previous.entries if path not in written and path not in removed]
        for path in kept:
            self._link_anew(path)
        ours = {manifest.NAME, *self._previous.entries}
        self.live = dict(take_along(self.site, self.tree, ours, self._link_anew))
        for folder, _folders, _files in os.walk(self.tree):
            Path(folder).chmod(0o755)
            self.touched.add(Path(folder).relative_to(self.tree).as_posix().removeprefix("."))
        dress_folders(self.site, self.tree, self.live, ours)
        self.is_odd |= not self._previous.entries or any(_above(path) not in self.live for path in kept)

    def make_room(self, written: Iterable[str], removed: Iterable[str]) -> None:
        """Take away what the site no longer has and make folders for new files, so that nothing stands in their way.

        Raises UnfitTree where something does.
        """
        for path in removed:
            self._take_away(path)
        for path in written:
            self._make_folders(path)
            if _kind(self.tree / path) == stat.S_IFDIR:
                raise UnfitTree(path)

    def put_in(self, written: Mapping[str, Path]) -> None:
        """Let new files take their names."""
        for path, file in written.items():
            replace_file(file, self.tree / path)
            self.touched.add(_above(path))

    def catch_up(self, written: Iterable[str], removed: Iterable[str]) -> None:
        """Bring a tree that was the site until now to what the site is: second names of what is new in it."""
        for path in removed:
            self._take_away(path)
        for path in written:
            self._make_folders(path)
            remove_file(self.tree / path)
            self.link(path)
            self.touched.add(_above(path))

    def is_late(self, old: Path) -> bool:
        """Whether somebody changed the old tree after its part was taken over."""
        return any(not _is_same(stamp_of(old / path), stamp, path) for path, stamp in self.live.items())

    def give_back(self, old: Path, fresh: Manifest, stamps: dict[str, Stamp], removed: Container[str]) -> None:
        """Bring to the site what the web team did in the old tree meanwhile. Raises UnfitTree."""
        root = stamp_of(old)
        before = self.live | ({"": root} if root and root[:2] == self.live[""][:2] else {})
        Turn(old, self.site, fresh).take_over(Record(0, before[""], before, stamps), removed)

    def places(self, paths: Iterable[str]) -> Iterator[Path]:
        """Where files or folders stand in the tree; those that are gone again are not among them."""
        return (place for path in paths if (place := self.tree / path).exists())

    def stamps(self) -> dict[str, Stamp]:
        """Stamps of all folders of the tree, those that were touched as they are now."""
        for path in self.touched:
            self.fresh.pop(path, None)
            if stamp := settled(self.tree / path):
                self.fresh[path] = stamp
                self.is_odd |= is_coarse(stamp)
        return self.fresh

    def _look_through(self, path: str) -> None:
        """Hold one folder of the site against the one of the tree."""
        now = settled(self.site / path)
        self.is_odd |= now is None
        theirs, ours = _names(self.site / path if now else None), _names(self.tree / path)
        self._open_up(path)
        for name in sorted({*theirs, *ours}):
            self._hold(_join(path, name), theirs.get(name), ours.get(name))
        if now:
            self.live[path] = now
            like(self.site / path, self.tree / path, times=not self._holds_ours(path))

    def _hold(self, path: str, there: os.stat_result | None, here: os.stat_result | None) -> None:
        """One name in a folder of the site and in the one of the tree; None where it has none."""
        if self._is_ours(path):
            is_same = there is not None and here is not None and os.path.samestat(there, here)
            self.is_odd |= not is_same and path not in self._renewed
        elif here is not None and stat.S_ISDIR(here.st_mode):
            if there is not None and stat.S_ISDIR(there.st_mode):
                return  # it has a stamp of its own
            if self._holds_ours(path):
                self.is_odd = True
            else:
                self._forget(path)
                self._bring(path, there)
        elif there is None or here is None or not os.path.samestat(there, here):
            if here is not None:
                remove_file(self.tree / path)
            self._bring(path, there)

    def _bring(self, path: str, there: os.stat_result | None) -> None:
        """Take something of the web team over; a folder with all that is in it."""
        self.touched.add(_above(path))
        if there is None:
            return
        if not stat.S_ISDIR(there.st_mode):
            self.link(path)
            return
        (self.tree / path).mkdir()
        self.touched.add(path)
        if now := settled(self.site / path):
            for name, facts in _names(self.site / path).items():
                self._bring(_join(path, name), facts)
            self.live[path] = now
            like(self.site / path, self.tree / path, times=True)

    def _forget(self, folder: str) -> None:
        remove_tree(self.tree / folder, self.site / folder if (self.site / folder).is_dir() else None)
        for path in [one for one in self.fresh if one == folder or one.startswith(f"{folder}/")]:
            del self.fresh[path]

    def _take_away(self, path: str) -> None:
        """Remove a file, and the folders that held it alone."""
        self._must_be_real(path)
        remove_file(self.tree / path)
        self.touched.add(_above(path))
        with contextlib.suppress(OSError):
            for folder in folders_of(path):
                (self.tree / folder).rmdir()
                self.fresh.pop(folder, None)
                self.touched |= {folder, _above(folder)}

    def _make_folders(self, path: str) -> None:
        """Make the folders that a new file is to lie in, which all may read."""
        for folder in reversed(folders_of(path)):
            place = self.tree / folder
            if folder in self.fresh:
                continue
            if _kind(place) is None:
                place.mkdir()
                place.chmod(0o755)
                was = self.site / folder
                if was.is_dir() and not was.is_symlink():
                    like(was, place, times=False)
                self.touched |= {folder, _above(folder)}
            elif _kind(place) != stat.S_IFDIR:
                raise UnfitTree(folder)

    def _must_be_real(self, path: str) -> None:
        for folder in folders_of(path):
            if _kind(self.tree / folder) not in {None, stat.S_IFDIR}:
                raise UnfitTree(folder)

    def _open_up(self, path: str) -> None:
        """Nobody else looks at the tree yet: what is in a folder that nobody may write to can be changed."""
        place = self.tree / path
        if (mode := stat.S_IMODE(place.stat().st_mode)) & stat.S_IRWXU != stat.S_IRWXU:
            place.chmod(mode | stat.S_IRWXU)
        self.touched.add(path)

    def link(self, path: str) -> None:
        """Give a file of the site, or a link to anything, a second name in the tree.

        A copy would miss what its original is changed to later: a tree with one gets no turn.
        """
        self.is_odd |= not link_or_copy(self.site / path, self.tree / path)

    def _link_anew(self, path: str) -> None:
        if (folder := _above(path)) not in self.touched:
            (self.tree / folder).mkdir(parents=True, exist_ok=True)
            self.touched.add(folder)
        self.link(path)

    def _is_ours(self, path: str) -> bool:
        return path == manifest.NAME or path in self._renewed or path in self._previous.entries

    def _holds_ours(self, folder: str) -> bool:
        return not folder or next(self._previous.under(folder), None) is not None


def _names(folder: Path | None) -> dict[str, os.stat_result]:
    if folder is None:
        return {}
    with os.scandir(folder) as found:
        return {one.name: os.lstat(one.path) for one in found}


def _kind(place: Path) -> int | None:
    try:
        return stat.S_IFMT(place.lstat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return None


def _is_same(now: Stamp | None, before: Stamp, path: str) -> bool:
    """Whether a folder is as it was; the uppermost one has got another name, which is no change."""
    return now == before or bool(now and not path and now[:2] == before[:2])


def _above(path: str) -> str:
    return path.rpartition("/")[0]


def _join(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name
