"""What keeps a newsroom safe: backups, what a verification finds, what a salvage saves, and warnings about a place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified backup: a file `.db`, or a `.zip` that carries the original photos too.

    `photos` counts the originals that it refers to or carries; `missing` are the SHA-256 of those that should be in it
    and were not there, or not as they were taken in.
    """

    path: str
    at: datetime
    byte_size: int
    with_photos: bool = False
    photos: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Restored:
    """A newsroom made of a backup; `missing` are the SHA-256 of originals that were found nowhere."""

    location: str
    backup: str
    photos: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is not as it was written. `code` is one of `sentences.py`.

    `what` is a table, or `photo-file`; `id` is the row's number (the article's for `article`), 0 for the whole.
    """

    code: str
    what: str
    id: int = 0
    facts: dict[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at, and every damage that was found."""

    location: str
    articles: int = 0
    revisions: int = 0
    drafts: int = 0
    photos: int = 0
    damages: tuple[Damage, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether nothing is damaged."""
        return not self.damages


@dataclass(frozen=True, slots=True)
class Salvage:
    """A new newsroom made of a damaged one. `saved` and `rows` count rows; `lost` names what is not as it was."""

    location: str
    rows: int
    saved: int
    lost: tuple[Damage, ...] = ()
    photos: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A newsroom that does not open: what can be read in a copy of it, and the newest backup that is sound now.

    `is_wal_foreign` when only the write-ahead log beside it belongs to another newsroom. `age` is `OLDER` or `NEWER`
    where the copy has no damage and the tables of another version; nothing in it was counted then.
    """

    location: str
    found: Verification
    backup: Backup | None = None
    is_wal_foreign: bool = False
    age: str = ""


OLDER, NEWER = "older-newsroom", "newer-newsroom"
"""The codes of a newsroom whose tables are those of another version."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """A backup that took the place of a damaged database; `kept` is the damaged file's name now.

    `missing` are the SHA-256 of originals that are not in the photo library.
    """

    location: str
    backup: str
    kept: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceWarning:
    """Why a place is risky for a newsroom: `code` is one of `sentences.py`, `facts` fill its blanks."""

    code: str
    facts: dict[str, object]


READ_ONLY = "place-read-only"
"""The warning of a place where nothing can be written."""


@dataclass(frozen=True, slots=True)
class OpenElsewhere:
    """Another running copy of the program in the same newsroom."""

    who: str
    host: str
    pid: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How an open newsroom stands: who else has it open, what happened to its files, its place.

    `trouble` is the code of what somebody did to its files while it was open. `was_unclean` tells that a copy of the
    program ended without closing it.
    """

    others: tuple[OpenElsewhere, ...] = ()
    trouble: str = ""
    was_unclean: bool = False
    warnings: tuple[PlaceWarning, ...] = ()

    @property
    def is_in_place(self) -> bool:
        """Whether the files are the ones that were opened."""
        return not self.trouble

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written to it now."""
        return any(each.code == READ_ONLY for each in self.warnings)


@dataclass(frozen=True, slots=True)
class DraftKept:
    """Where working text is safe now. `path` is empty when it is in the newsroom.

    Else it is the file that holds it, and `code` with `facts` say why the newsroom could not take it.
    """

    path: str = ""
    code: str = ""
    facts: dict[str, object] = field(default_factory=dict[str, object])

    @property
    def in_newsroom(self) -> bool:
        """Whether the newsroom's own journal has it."""
        return not self.path
