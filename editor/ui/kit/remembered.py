"""Personal options as the window reads and keeps them."""

from __future__ import annotations

from typing import Any

from editor.settings.options import Options
from editor.settings.store import SettingsStore


class Remembered:
    """One `SettingsStore` behind the window; a disk that refuses costs a choice, never a window."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self.options: Options = store.load()

    def remember(self, **chosen: Any) -> None:  # noqa: ANN401 - each option has a type of its own
        """Keep choices (fields of `Options`) for the next run."""
        try:
            self.options = self._store.change(**chosen)
        except OSError:
            self.options = self._store.load()

    def remember_newsroom(self, location: str) -> None:
        """Make `location` the newsroom that opens by itself."""
        try:
            self.options = self._store.remember_newsroom(location)
        except OSError:
            self.options = self._store.load()

    def remember_target(self, target: str) -> None:
        """Make `target` the first of the places exported to."""
        try:
            self.options = self._store.remember_target(target)
        except OSError:
            self.options = self._store.load()

    def remember_zoom(self, percent: int) -> None:
        """The size of the text that is written."""
        self.remember(text_size=percent)
