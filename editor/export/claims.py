"""Who has which path of a site: each one once, also on a disk that does not tell capitals from small letters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Protocol

from editor.export.barred import Bar
from editor.export.manifest import NAME, Manifest


class Occupied(Protocol):
    """What is asked about the place that a site goes to."""

    def obstacle(self, path: str) -> str:
        """What is under this path already, or on the way to it and no folder: its path, or nothing."""
        ...


class Claims:
    """Paths that are taken. What the last export put under a path may be replaced, what anybody else did may not."""

    def __init__(self, previous: Manifest, place: Occupied) -> None:
        self._previous = previous
        self._place = place
        self._files: dict[str, str] = {NAME: NAME}
        self._folders: set[str] = set()
        self._ours: set[str] | None = None

    def take(self, path: str, name: str) -> Bar | None:
        """Take a path for what is called `name`, or say why it can't be had."""
        key = key_of(path)
        other = self._other(key)
        if other is not None:
            return Bar("left-out-address-taken", {"path": path, "other": other})
        if path not in self._previous.entries:
            there = self._place.obstacle(path)
            if there and key_of(there) not in self._known():
                return Bar("left-out-not-ours", {"path": there})
        self._files[key] = name
        self._folders.update(folders_of(key))
        return None

    def _other(self, key: str) -> str | None:
        if key in self._files:
            return self._files[key]
        if key in self._folders:
            return f"{key}/"
        return next((self._files[folder] for folder in folders_of(key) if folder in self._files), None)

    def _known(self) -> set[str]:
        """What the last export put there, its folders too: one that has become a link is a folder again."""
        if self._ours is None:
            self._ours = {key_of(path) for path in self._previous.entries}
            for key in tuple(self._ours):
                self._ours.update(folders_of(key))
        return self._ours


@lru_cache(maxsize=4096)
def _above(folder: str) -> tuple[str, ...]:
    return (folder, *folders_of(folder)) if folder else ()


def folders_of(path: str) -> tuple[str, ...]:
    """The folders that a path lies in, the inner ones first."""
    return _above(path.rpartition("/")[0])


def key_of(path: str) -> str:
    """Equal for two paths that are one on some disk: capitals and composed letters do not count."""
    return path.lower() if path.isascii() else unicodedata.normalize("NFC", path).casefold()
