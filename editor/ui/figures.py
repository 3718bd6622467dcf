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
    return short_day(local.date(), year=local.year != today.year)


def short_day(day: date, *, year: bool = False) -> str:
    """A day in the language of the window: «20 Nov», with its year «20 Nov 2026»."""
    shape = "d MMM yyyy" if year else "d MMM"
    return QLocale().toString(QDate(day.year, day.month, day.day), shape).replace(".", "")
