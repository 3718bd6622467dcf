"""What an export did or would do: each path, why it changes, and the figures of the whole run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor.domain.checks import Problem

_SECRET = re.compile(r"(?<=://)([^/@:]*):[^/@]*@")


class Change(StrEnum):
    """How a file differs from the last complete export to the same target."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file of the site. `reason` is a code of `sentences.py`; `inputs` is the digest of all it is made of.

    `path` is relative, with forward slashes and without a leading one.
    """

    path: str
    change: Change
    reason: str
    inputs: str = ""
    article_id: int | None = None
    revision_id: int | None = None
    sha256: str = ""
    byte_size: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A public article that an export does not carry, and the code of the check that keeps it out."""

    article_id: int
    headline: str
    code: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found in the text of a public article; `problem` says where."""

    article_id: int
    headline: str
    problem: Problem


def without_secret(target: str) -> str:
    """A target as it may be shown, logged and remembered: `sftp://web:…@host` for one with a password in it."""
    return _SECRET.sub(r"\1:…@", target)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """One run: `number` is 0 for a dry run; `files` are all of the site's files, unchanged ones included."""

    number: int
    target: str
    started_at: datetime
    finished_at: datetime
    files: tuple[PlannedFile, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    dry_run: bool = False

    def count(self, change: Change) -> int:
        """How many files have this kind of change."""
        return sum(1 for file in self.files if file.change is change)

    @property
    def changed_nothing(self) -> bool:
        """True when the site was already exactly this."""
        return all(file.change is Change.SAME for file in self.files)
