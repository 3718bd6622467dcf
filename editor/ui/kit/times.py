"""A field for a day and an hour in the newsroom's zone, and times as Qt has them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QWidget


def time_edit(zone: str) -> QDateTimeEdit:
    """A field for a day and an hour in the newsroom's zone."""
    made = _OneStop()
    made.setCalendarPopup(True)
    made.setDisplayFormat("dd.MM.yyyy HH:mm")
    made.setTimeZone(QTimeZone(zone.encode()))
    return made


class _OneStop(QDateTimeEdit):
    """One stop for Tab, where Qt has five silent ones; Left and Right go from the day to the hour."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        return QWidget.focusNextPrevChild(self, forward)


def to_qt(at: datetime, zone: str) -> QDateTime:
    """An aware time as Qt has it, in the newsroom's zone."""
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()), QTimeZone(zone.encode()))


def from_qt(at: QDateTime) -> datetime:
    """Qt's time as an aware one in UTC, whole minutes."""
    return datetime.fromtimestamp(at.toSecsSinceEpoch() // 60 * 60, UTC)
