"""The files of a newsroom in a folder: which they are, whether they can be written to, who has them open."""

from __future__ import annotations

from pathlib import Path

from db.sqlite import risky_places
from db.sqlite.connections import may_write
from db.sqlite.failures import world_failures
from db.sqlite.open_files import WAL
from db.sqlite.presence import PREFIX, Presence
from db.sqlite.store import DATABASE, must_be_whole
from editor.domain.keeping import PlaceWarning

__all__ = [
    "DATABASE",
    "Presence",
    "is_taken",
    "is_writable",
    "must_be_sound_in_size",
    "place_warnings",
    "signs_in",
    "world_failures",
]


def is_taken(folder: Path) -> bool:
    """Whether a folder has a newsroom, or the write-ahead log of one, which may hold the last of it."""
    return any((folder / f"{DATABASE}{ending}").exists() for ending in ("", WAL))


def is_writable(folder: Path) -> bool:
    """Whether this user may write to the newsroom in a folder; yes where there is none."""
    return may_write(folder / DATABASE)


def must_be_sound_in_size(folder: Path) -> None:
    """Raise WorldFailed("newsroom-cut-off") where the file is too small to hold anything."""
    must_be_whole(folder / DATABASE)


def place_warnings(folder: Path) -> tuple[PlaceWarning, ...]:
    """Why a place is risky, be the folder there or not: network disks, clouds."""
    return risky_places.location_warnings(folder)


def signs_in(folder: Path) -> int:
    """How many copies of the program have put up a sign in a folder, also those that did not take it away."""
    return len(list(folder.glob(f"{PREFIX}*")))
