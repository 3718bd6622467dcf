"""How a content field of an article is described; the table of them stands beside `Story`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """What a field holds: how it is stored, cleaned, compared and typed follows from it."""

    SHORT = "short"
    """One line of text, printed as plain text and typed letter by letter."""
    SLUG = "slug"
    """The article's part of its web address, typed letter by letter."""
    TEXT = "text"
    """Markdown. Its letters stay as typed."""
    LANGUAGE = "language"
    """One of `editor.domain.words.LANGUAGES`."""
    REFERENCE = "reference"
    """The id of a rubric, or None."""
    PEOPLE = "people"
    """Ids of people in the order in which they print, each once."""
    LIST = "list"
    """Words in the order in which they print, each once."""
    PLACEMENTS = "placements"
    """Photographs as the article uses them, in page order."""
    SWITCH = "switch"
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class ContentField:
    """One row of the table `editor.domain.story.FIELDS`. `name` is the field of `Story`, `label` its English name.

    `called` are its names in front matter, the usual one first; without any, a file can't set it.
    `is_title` tells that it is compared as a passage of the text, in the table's order; others are details.
    `filled_in` tells that the newsroom may change it by itself while it saves.
    `searched` is the column of the index of words that learns it, or empty.
    `typeset` tells that quotes and dashes of a short text are put right where it prints.
    `translated` tells that a new language version begins with it, `own` that a copy must not have it.
    `in_inspector` gives a short text a line of its own in the inspector.
    `always_hashed` is True for the fields of the first version alone: the canonical JSON leaves out every other one
    that is at its default, so that stories from before it keep their hashes.
    """

    name: str
    kind: FieldKind
    label: str
    called: tuple[str, ...] = ()
    is_title: bool = False
    filled_in: bool = True
    searched: str = ""
    typeset: bool = True
    translated: bool = False
    own: bool = False
    in_inspector: bool = False
    always_hashed: bool = False

    @property
    def outside(self) -> str:
        """Its name in files and comparisons."""
        return self.called[0] if self.called else self.name
