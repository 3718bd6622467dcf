"""The tree aside of a folder, which gets its turn with the next export, and the record of both trees.

They lie in `.NAME.rubrika-aside` beside the folder, which nobody else may look into: what was withdrawn from the site
is not to be read there either. All of it may be deleted at any time; the next export makes it anew.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from editor.export import manifest
from editor.export.beside import Beside
from editor.export.record import Record, listing_stamp, load
from editor.files.durable import sync
from editor.files.replacing import remove_file, rename

ASIDE = "aside"


class Aside:
    """What lies beside one folder between two exports. Without a record the tree is nothing that can be relied on."""

    def __init__(self, beside: Beside) -> None:
        self._beside = beside
        self.place = beside.named(ASIDE)
        self.tree = self.place / "tree"
        self._record = self.place / "record.json"
        self._looked = self.place / "looked"

    def record(self, site: Path) -> Record | None:
        """The record, when it is the one of the site that stands there."""
        found = load(self._record)
        return found if found and listing_stamp(site / manifest.NAME) == found.listing else None

    def distrust(self) -> None:
        """Take the record away, for good, before anything is touched that it speaks of. Raises OSError."""
        if self._record.exists():
            remove_file(self._record)
            sync(self.place)

    def receive(self, old: Path) -> None:
        """Take in the tree that was the site until now. Raises OSError."""
        self.place.mkdir(mode=0o700, exist_ok=True)
        if old != self.tree:
            if os.path.lexists(self.tree):
                self._beside.remove(self.tree)
            rename(old, self.tree)

    def trust(self, record: Record) -> None:
        """Write down what both trees are, now that they are on the disk. Raises OSError."""
        self.place.mkdir(mode=0o700, exist_ok=True)
        record.save(self._record)

    def looked(self) -> str:
        """The path after which the next look at a part of the files begins."""
        with contextlib.suppress(OSError, UnicodeDecodeError):
            return self._looked.read_text("utf-8")
        return ""

    def remember(self, looked: str) -> None:
        """Keep that path; losing it costs nothing."""
        with contextlib.suppress(OSError):
            if self._record.exists() and looked != self.looked():
                self._looked.write_text(looked, "utf-8")

    def sweep(self) -> None:
        """Remove what no record speaks of; what another program holds stays until the next time."""
        found = load(self._record)
        with contextlib.suppress(OSError):
            if (found is None or found.aside is None) and os.path.lexists(self.tree):
                self._beside.remove(self.tree)
            if found is None and os.path.lexists(self.place):
                self._beside.remove(self.place)
