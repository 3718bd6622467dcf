"""What the pool does for the safety of a newsroom: each function is one job and gives back plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.domain.keeping import Backup, Diagnosis, PlaceWarning, PutBack, Restored, Salvage, Verification
from editor.ui.kit.opening import desks_of_closed_newsrooms, new_place_warnings

if TYPE_CHECKING:
    from editor.desk import Desks
    from editor.desk.safety.keeping import Progress


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved, and the headlines that are known of what was not."""

    salvage: Salvage
    names: dict[int, str]


def diagnose(location: str, *, progress: Progress) -> Diagnosis:
    """What can be read in a copy of a newsroom that does not open."""
    _keeping, rescue = desks_of_closed_newsrooms()
    return rescue.diagnose(location, progress)


def put_back(location: str, file: str, *, progress: Progress) -> PutBack:
    """Put a backup in the place of the damaged database."""
    _keeping, rescue = desks_of_closed_newsrooms()
    progress(0, 0, "")
    return rescue.put_back(location, file)


def set_wal_aside(location: str, *, progress: Progress) -> str:
    """Move a strange log out of the way."""
    _keeping, rescue = desks_of_closed_newsrooms()
    progress(0, 0, "")
    return rescue.set_wal_aside(location)


def place_warnings(to: str, *, progress: Progress) -> tuple[PlaceWarning, ...]:
    """Why a newsroom should not be made in a folder."""
    progress(0, 0, "")
    return new_place_warnings(to)


def salvage(location: str, to: str, *, progress: Progress) -> Salvaged:
    """Save what can be read into a new folder."""
    keeping, rescue = desks_of_closed_newsrooms()
    saved = keeping.salvage_newsroom(location, to, progress)
    return Salvaged(saved, rescue.headlines_near(location, saved.location))


def restore(file: str, to: str, *, progress: Progress) -> Restored:
    """Make a newsroom of a backup in a new folder."""
    keeping, _rescue = desks_of_closed_newsrooms()
    return keeping.restore_backup(file, to, progress)


def back_up(desks: Desks, path: str, *, progress: Progress) -> Backup:
    """One more backup; with a path it carries the photographs too."""
    return desks.backups.make(path or None, with_photos=bool(path), progress=progress)


def verify(desks: Desks, *, progress: Progress) -> Verification:
    """Read and hash everything again."""
    return desks.backups.verify(progress)


def new_folder(parent: str, name: str) -> str:
    """A folder in `parent` that is not there yet: `name`, or with a number behind it."""
    number = 1
    while (made := Path(parent) / (name if number == 1 else f"{name} {number}")).exists():
        number += 1
    return str(made)
