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

    def begin(self) -> None:
        """Make room for the new tree."""
        ...

    def commit(self, listing: bytes, previous: Manifest) -> None:
        """Let the new tree take the old one's place."""
        ...

    def abandon(self) -> None:
        """Throw the new tree away; after `commit` there is nothing left to throw away."""
        ...


def open_target(target: Path) -> Target:
    """The place that a path names."""
    return ZipTarget(target) if target.suffix.lower() == ".zip" else FolderTarget(target)
