"""What an export did or would do: each path, why it changes, and the figures of the whole run."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from editor.domain.checks import Problem

_SECRET = re.compile(r"(?<=://)([^/@:]*):[^/@]*@")


EMBARGO = "left-out-embargo"


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
    """A public article that an export does not carry, and the code and facts of the sentence that says why.

    A file that belongs to no article has 0 for its article and its path for a headline.
    """

    article_id: int
    headline: str
    code: str
    facts: dict[str, object] = field(default_factory=dict[str, object])


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
    """One run: `number` is 0 for a dry run; `files` are those that were looked at, `unchanged` is how many others stay.

    `not_noted` is empty, or the code of the sentence that says why the newsroom has no memory of a run whose site is
    in place; `number` is then 0 as well.
    """

    number: int
    target: str
    started_at: datetime
    finished_at: datetime
    files: tuple[PlannedFile, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    dry_run: bool = False
    not_noted: str = ""
    unchanged: int = 0

    def count(self, change: Change) -> int:
        """How many files have this kind of change."""
        found = sum(1 for file in self.files if file.change is change)
        return found + self.unchanged if change is Change.SAME else found

    @property
    def total(self) -> int:
        """How many files the site has and had."""
        return len(self.files) + self.unchanged

    @property
    def is_incomplete(self) -> bool:
        """Whether something is left out that nobody holds back on purpose."""
        return any(one.code != EMBARGO for one in self.left_out)

    @property
    def changed_nothing(self) -> bool:
        """True when the site was already exactly this."""
        return all(file.change is Change.SAME for file in self.files)
