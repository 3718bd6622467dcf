"""What a screen reader says at once, wherever its user is: the one way for what is shown without taking the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

URGENT_TONES = frozenset({"danger", "warn"})
"""Tones of what was refused or stands in danger; results are told when the reader has come to the end."""


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Say `words` from the window of `widget`, which may be hidden itself; `urgent` breaks into what is being read."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(widget.window(), words)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if urgent else kinds.Polite)
    QAccessible.updateAccessibility(event)


def sentences(*parts: str) -> str:
    """Parts one after the other, each with an end to it, so that a voice stops between them."""
    said = (part.strip() for part in parts)
    return " ".join(part if part[-1] in ".!?…:" else f"{part}." for part in said if part)
