"""Numbers and times as the window writes them."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QDate, QLocale

NO_BREAK = "\u00a0"


def number(value: int) -> str:
    """Thousands apart: «1 418»."""
    return f"{value:,}".replace(",", NO_BREAK)


def moment(at: datetime, zone: tzinfo | None, today: date) -> str:
    """A time of today as «14:02», another day of this year as «20 Nov», an older one with its year."""
    local = at.astimezone(zone)
    if local.date() == today:
        return f"{local:%H:%M}"
    shape = "d MMM" if local.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(local.year, local.month, local.day), shape).replace(".", "")
