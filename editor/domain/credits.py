"""Who made a photograph."""

from __future__ import annotations

from dataclasses import dataclass

from editor.domain.words import is_blank


@dataclass(frozen=True, slots=True)
class Credit:
    """Who made the picture: a person, an agency, both, or words that print exactly as typed."""

    creator_id: int | None = None
    agency_id: int | None = None
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """True when nothing would print; white space and signs that nobody sees are not a credit."""
        return self.creator_id is None and self.agency_id is None and is_blank(self.text)
