"""Names as they stand in the fields of a form, one a language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit

from editor.domain.words import Names


def names_typed(lines: Mapping[str, QLineEdit]) -> Names:
    """What the fields of the languages say, without spaces to spare."""
    return Names({tag: " ".join(line.text().split()) for tag, line in lines.items()})
