"""What changed around the text, in words and word by word: rubric, bylines, tags, address, language, front page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.domain.content import FieldKind
from editor.domain.differences import DetailChange
from editor.domain.story import field_called
from editor.domain.word_changes import Kind, Piece, compare_words
from editor.ui.kit.words import LANGUAGE_NAMES, field_name

NOTHING = "–"

_WORDED = frozenset({FieldKind.SHORT, FieldKind.SLUG, FieldKind.LIST, FieldKind.PEOPLE})
"""Kinds that are compared word by word; names of rubrics and languages are whole."""


class DetailWords(QObject):
    """Says a change of a detail in one line of words, or as pieces that are marked."""

    def told(self, change: DetailChange) -> str:
        """One or two lines."""
        name = self.name(change)
        if change.added or change.removed:
            parts = [
                self.tr("{name} added: {what}").format(name=name, what=", ".join(change.added)) if change.added else "",
                self.tr("{name} removed: {what}").format(name=name, what=", ".join(change.removed))
                if change.removed
                else "",
            ]
            return "\n".join(part for part in parts if part)
        if change.name == "on_front":
            return self.tr("Put on the front page") if change.after == "yes" else self.tr("Taken off the front page")
        return f"{name}: {self._value(change.name, change.before)} → {self._value(change.name, change.after)}"

    def name(self, change: DetailChange) -> str:
        """What the detail is called."""
        return field_name(field_called(change.name))

    def pieces(self, change: DetailChange) -> tuple[Piece, ...]:
        """The detail as it was and as it is, what differs marked."""
        if field_called(change.name).kind in _WORDED:
            return compare_words(change.before, change.after)
        sides = ((Kind.DELETED, change.before), (Kind.INSERTED, change.after))
        return tuple(Piece(kind, self._value(change.name, value)) for kind, value in sides)

    def _value(self, name: str, value: str) -> str:
        match field_called(name).kind:
            case FieldKind.LANGUAGE:
                return LANGUAGE_NAMES.get(value, value)
            case FieldKind.SWITCH:
                return self.tr("yes") if value == "yes" else self.tr("no")
            case _:
                return value or NOTHING
