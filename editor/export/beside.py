"""Folders beside a target: a new tree that grows, a whole old one, and what is only to be removed.

Each name gets a number when a folder that could not be removed yet has it: a later one is newer.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from editor.files.replacing import remove_tree, rename

STAGING, OLD, GONE = "staging", "old", "gone"


class Beside:
    """The folders beside one target."""

    def __init__(self, target: Path) -> None:
        self._target = target

    def free(self, kind: str) -> Path:
        """A name of this kind that nothing has."""
        taken = self._numbered(kind)
        number = max(taken, default=0) + 1
        return self._target.parent / (f"{self._prefix(kind)}{'' if number == 1 else f'-{number}'}")

    def newest(self, kind: str) -> Path | None:
        """The newest folder of this kind."""
        found = self._numbered(kind)
        return found[max(found)] if found else None

    def named(self, kind: str) -> Path:
        """The one folder of this kind."""
        return self._target.parent / self._prefix(kind)

    def sweep(self) -> None:
        """Remove what is left there; what another program holds stays until the next time."""
        for kind in (STAGING, OLD, GONE):
            for left in self._numbered(kind).values():
                with suppress(OSError):
                    self.remove(left)

    def remove(self, tree: Path) -> None:
        """Remove a tree. It gets a name first under which nobody takes half of it for a site. Raises OSError."""
        gone = tree if tree.name.startswith(self._prefix(GONE)) else self.free(GONE)
        if gone != tree:
            rename(tree, gone)
        remove_tree(gone, self._target if self._target.is_dir() else None)

    def _prefix(self, kind: str) -> str:
        return f".{self._target.name}.rubrika-{kind}"

    def _numbered(self, kind: str) -> dict[int, Path]:
        prefix, found = self._prefix(kind), dict[int, Path]()
        with suppress(FileNotFoundError, NotADirectoryError), os.scandir(self._target.parent) as entries:
            for entry in entries:
                rest = entry.name.removeprefix(prefix)
                if entry.name.startswith(prefix) and (not rest or (rest[1:].isdecimal() and rest[0] == "-")):
                    found[int(rest[1:] or 1)] = Path(entry.path)
        return found
