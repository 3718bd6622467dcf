"""Names that stand in pictures' files and that no credit prints any more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Replaced:
    """Names of files, and the credit lines that print instead, each with how many photos; empty when none is lost."""

    before: tuple[tuple[str, int], ...] = ()
    after: tuple[tuple[str, int], ...] = ()

    @property
    def photos(self) -> int:
        """How many photos it is about."""
        return sum(count for _name, count in self.before)
