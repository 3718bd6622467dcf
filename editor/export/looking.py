"""A bounded look at whether a site stands as the last export left it."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

from editor.export.lines import Lines
from editor.export.record import Record, stamp_of

FOLDERS, FILES = 2_000, 8_000
"""So many are looked at; where there are more, those of the next part have their turn the next time."""


class Look:
    """One look at a site, which costs the same however large the site is, but for folders that somebody has changed.

    `amiss` are files of ours that are missing or other ones, `end` the path after which the next look begins.
    """

    def __init__(self, site: Path, aside: Path, record: Record, entries: Lines, begin: str) -> None:
        self._site, self._aside, self._record, self._entries = os.fspath(site), os.fspath(aside), record, entries
        sizes = dict(islice(entries.sizes(begin), FILES))
        if begin and len(sizes) < FILES:
            sizes |= islice(entries.sizes(""), FILES - len(sizes))
        self.end = next(reversed(sizes)) if len(entries) > FILES else ""
        self.amiss: set[str] = {path for path, size in sizes.items() if self._size(path) != size}
        for folder in record.live if len(record.live) <= FOLDERS else {"", *map(_above, sizes)}:
            self._look_at(folder)

    def _look_at(self, folder: str) -> None:
        now = stamp_of(f"{self._site}/{folder}")
        if now is None:
            self.amiss |= {one.path for one in self._entries.under(folder)} if folder else set()
        elif now != self._record.live.get(folder):
            self.amiss |= {path for path, size in self._entries.inside(folder) if not self._is_ours(path, size)}

    def _is_ours(self, path: str, size: int) -> bool:
        """Whether a file is the very one that the export put there; where there is no second name, by its size."""
        try:
            facts = os.lstat(f"{self._site}/{path}")
            same = self._record.aside is None or os.path.samestat(facts, os.lstat(f"{self._aside}/{path}"))
        except OSError:
            return False
        return same and facts.st_size == size

    def _size(self, path: str) -> int | None:
        try:
            return os.stat(f"{self._site}/{path}").st_size  # noqa: PTH116 - thousands of them in every export
        except OSError:
            return None


def _above(path: str) -> str:
    return path.rpartition("/")[0]
