"""What is known of a site from the run that made it: which manifest is its own, and how its folders were left."""

from __future__ import annotations

import json
import os
import stat
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from editor.files.whole import write_whole

FORMAT = 1

GRAIN_NS = 12_000_000
"""Longer than a tick of any kernel's clock: two changes within one tick leave a folder with one and the same time."""

Stamp = tuple[int, int, int]
"""A folder's inode, time of the last change of what is in it, and time of the last change of its mode or owner."""


@dataclass(frozen=True, slots=True)
class Record:
    """How a run left a site. `listing` tells its manifest from every other (`listing_stamp`).

    `live` are the stamps of all its folders by path, "" for the uppermost; `aside` those of the tree that has the next
    turn and is as the site, or None where there is none.
    """

    run: int
    listing: Stamp
    live: dict[str, Stamp]
    aside: dict[str, Stamp] | None

    def save(self, file: Path) -> None:
        """Write it down for good. Raises OSError."""
        found = {
            "format": FORMAT, "run": self.run, "listing": self.listing,
            "folders": [(path, *self.live[path], *(self.aside or {}).get(path, ())) for path in sorted(self.live)],
        }  # fmt: skip
        write_whole(file, json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode(), durable=True)


def load(file: Path) -> Record | None:
    """What stands in a record, or None where there is none that can be read."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        found = json.loads(file.read_bytes())
        if found["format"] != FORMAT:
            return None
        live: dict[str, Stamp] = {}
        aside: dict[str, Stamp] = {}
        for path, *numbers in found["folders"]:
            live[path] = _stamp(numbers[:3])
            if numbers[3:]:
                aside[path] = _stamp(numbers[3:])
        return Record(int(found["run"]), _stamp(found["listing"]), live, aside if len(aside) == len(live) else None)
    return None


def listing_stamp(file: Path) -> Stamp | None:
    """What tells a manifest from every other: its inode, time and size; None where there is no file."""
    try:
        facts = file.lstat()
    except OSError:
        return None
    return (facts.st_ino, facts.st_mtime_ns, facts.st_size) if stat.S_ISREG(facts.st_mode) else None


def stamp_of(folder: str | Path) -> Stamp | None:
    """The stamp of a folder; None where there is none, or a link to one."""
    try:
        facts = os.lstat(folder)
    except OSError:
        return None
    return (facts.st_ino, facts.st_mtime_ns, facts.st_ctime_ns) if stat.S_ISDIR(facts.st_mode) else None


def settled(folder: str | Path) -> Stamp | None:
    """The same, once the clock has gone on since the last change: any later one leaves another stamp."""
    found = stamp_of(folder)
    if found and 0 <= (left := found[1] + GRAIN_NS - time.time_ns()) <= GRAIN_NS:
        time.sleep(left / 1e9)
        found = stamp_of(folder)
    return found


def is_coarse(stamp: Stamp) -> bool:
    """Whether a disk keeps whole seconds alone, so that a stamp that is made just now says little."""
    return stamp[1] % 1_000_000_000 == 0


def _stamp(numbers: list[int]) -> Stamp:
    inode, changed, mode = numbers
    return int(inode), int(changed), int(mode)
