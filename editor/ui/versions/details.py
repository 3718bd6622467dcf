"""What changed around the text, in words and word by word: rubric, bylines, tags, address, language, front page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.domain.differences import DetailChange
from editor.domain.word_changes import Kind, Piece, compare_words
from editor.ui.kit.words import LANGUAGE_NAMES

NOTHING = "–"


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
        return f"{name}: {_value(change.name, change.before)} → {_value(change.name, change.after)}"

    def name(self, change: DetailChange) -> str:
        """What the detail is called."""
        named = {
            "rubric": self.tr("Rubric"),
            "bylines": self.tr("Byline"),
            "tags": self.tr("Tags"),
            "slug": self.tr("Web address"),
            "language": self.tr("Language"),
            "on_front": self.tr("On the front page"),
        }
        return named[change.name]

    def pieces(self, change: DetailChange) -> tuple[Piece, ...]:
        """The detail as it was and as it is, what differs marked; names of people and rubrics are whole."""
        before, after = change.before, change.after
        if change.name == "on_front":
            words = {"yes": self.tr("yes"), "no": self.tr("no")}
            before, after = words[before], words[after]
        if change.name in {"slug", "tags", "bylines"}:
            return compare_words(before, after)
        texts = ((Kind.DELETED, _value(change.name, before)), (Kind.INSERTED, _value(change.name, after)))
        return tuple(Piece(kind, text) for kind, text in texts)


def _value(name: str, value: str) -> str:
    return LANGUAGE_NAMES.get(value, value) if name == "language" else value or NOTHING
