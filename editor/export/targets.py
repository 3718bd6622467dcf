"""Where a site can go: what each kind of target can do, and which one a path names."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from editor.export.archive import ZipTarget
from editor.export.folder import FolderTarget
from editor.export.making import MadeTree
from editor.export.manifest import Manifest
from editor.export.plan import StandingSite


class Target(StandingSite, MadeTree, Protocol):
    """A place that a site goes to; until `commit` returns it holds what it held."""

    def stamp(self) -> object:
        """Equal while the same site stands there."""
        ...

    def recover(self) -> None:
        """Bring what a killed run left behind in order; only for who holds the target."""
        ...

    def previous(self) -> Manifest:
        """What the last export left there; writes nothing."""
        ...

    def as_left(self) -> bool:
        """Whether the site stands as the last export left it, as far as a bounded look can tell; writes nothing.

        Asked after `previous`. Where it says no, `amiss` are files that are known to be missing or other ones; there
        may be more. What the web team adds, changes or removes of its own is no reason to say no.
        """
        ...

    @property
    def amiss(self) -> tuple[str, ...]:
        """Paths of files that `as_left` has found missing or changed."""
        ...

    def looked(self) -> None:
        """Remember how far `as_left` has looked, so that the next one goes on there; only for who holds the target."""
        ...

    def begin(self, previous: Manifest) -> None:
        """Make room for a new tree, which is as the old one until something is written or removed."""
        ...

    def remove(self, path: str) -> None:
        """Leave a file of the old tree out of the new one."""
        ...

    def commit(self, fresh: Manifest, site_url: str) -> None:
        """Let the new tree take the old one's place, with its manifest."""
        ...

    def abandon(self) -> None:
        """Throw the new tree away; after `commit` there is nothing left to throw away."""
        ...


def open_target(target: Path) -> Target:
    """The place that a path names."""
    return ZipTarget(target) if target.suffix.lower() == ".zip" else FolderTarget(target)
