"""A photograph, who made it, and how one article uses it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from editor.domain.credits import Credit
from editor.domain.words import Names


@dataclass(frozen=True, slots=True)
class CreditPreview:
    """How a credit would print in each language, and the photographer's gender as it is known or guessed."""

    lines: Names = Names()
    gender: str = ""


@dataclass(frozen=True, slots=True)
class InFile:
    """Whom the picture's file names, as it was read when the photo came in; the desk never changes these words.

    `others` has (field of `Photo` or of this, what the older of two blocks says) where the blocks of the file disagree.
    `charset` is the encoding that was guessed for letters of unstated encoding, or empty; `cut` names the fields that
    may have lost their end to a limit. `settled` when all names are people and agencies of the register, or when
    somebody at the desk has decided about the credit.
    """

    creators: tuple[str, ...] = ()
    agency: str = ""
    credit: str = ""
    headline: str = ""
    web_statement: str = ""
    others: tuple[tuple[str, str], ...] = ()
    charset: str = ""
    cut: tuple[str, ...] = ()
    settled: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody who is named: makers, then the agency, else the credit line."""
        named = (*self.creators, self.agency) if self.agency else self.creators
        return named or ((self.credit,) if self.credit else ())

    @property
    def line(self) -> str:
        """The names in one line: makers, a slash, the agency."""
        return " / ".join(filter(None, (", ".join(self.creators), self.agency))) or self.credit

    @property
    def waits(self) -> bool:
        """Whether somebody is named whom the register does not know yet."""
        return bool(self.names) and not self.settled

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look: letters were guessed, blocks disagree, or an end may be missing."""
        return bool(self.charset or self.others or self.cut)


@dataclass(frozen=True, slots=True)
class Photo:
    """An original in the photo store, addressed by the SHA-256 of its bytes (lower-case hex)."""

    id: int = 0
    uid: str = ""
    sha256: str = ""
    file_name: str = ""
    media_type: str = "image/jpeg"
    width: int = 0
    height: int = 0
    byte_size: int = 0
    credit: Credit = Credit()
    description: str = ""
    alt: str = ""
    source: str = ""
    copyright: str = ""
    usage_terms: str = ""
    rights_end: date | None = None
    taken_at: datetime | None = None
    added_at: datetime | None = None
    in_file: InFile = InFile()


class Role(StrEnum):
    """Where a photograph stands on the page."""

    LEAD = "lead"
    BODY = "body"
    GALLERY = "gallery"


@dataclass(frozen=True, slots=True)
class Crop:
    """The kept part of the picture and the point that must stay in view, as fractions 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0
    focus_x: float = 0.5
    focus_y: float = 0.5


@dataclass(frozen=True, slots=True)
class Placement:
    """How an article uses a photograph; the body says `![](photo:ID)` with this placement's `id`.

    `id` is given by the database and is unique in the newsroom, so text copied into another article can
    never show a different picture. A negative id stands for a placement that has not been saved yet.
    `photo_id` is None for an empty place that still waits for its file; `credit` None means the photo's own.
    """

    id: int
    photo_id: int | None = None
    role: Role = Role.BODY
    caption: str = ""
    alt: str = ""
    credit: Credit | None = None
    crop: Crop | None = None
