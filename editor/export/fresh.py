"""Files that a run has made and that wait for their place in the site."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from editor.export.claims import folders_of
from editor.files.replacing import remove_file


class FreshFiles:
    """New files in a tree of their own; `paths` are theirs, in the order in which they came."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.paths: dict[str, None] = {}
        self._folders = {place}

    def room(self, path: str) -> Path:
        """Where a new file is to be written."""
        file = self.place / path
        if file.parent not in self._folders:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(file.parent)
        self.paths[path] = None
        return file

    def note(self, path: str) -> None:
        """Take note of a file that another process has put into its place."""
        self.paths[path] = None

    def drop(self, path: str) -> None:
        """Take a file out again, and the folders that held it alone. Raises OSError."""
        del self.paths[path]
        remove_file(self.place / path)
        for folder in folders_of(path):
            with suppress(OSError):
                (self.place / folder).rmdir()
                self._folders.discard(self.place / folder)
