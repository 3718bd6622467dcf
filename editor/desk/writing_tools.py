"""What a text editor borrows from the language room at each pause: typography between marks, and length."""

from __future__ import annotations

from collections.abc import Sequence

from editor.domain.foreign_scan import without_notes
from editor.language.measures import Measure, measure
from editor.language.typography import typeset_nodes


def typeset_pieces(pieces: Sequence[str], language: str) -> list[str]:
    """The text nodes of one block set as one text, for an editor that holds the marks between them back."""
    return typeset_nodes(pieces, language)


def measure_of(text: str) -> Measure:
    """Words, characters and minutes of reading, hidden notes left out."""
    return measure(without_notes(text))
