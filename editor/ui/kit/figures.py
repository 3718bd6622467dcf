"""Numbers and times as the window writes them."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QDate, QLocale

NO_BREAK = "\u00a0"


def number(value: int) -> str:
    """Thousands apart: «1 418»."""
    return f"{value:,}".replace(",", NO_BREAK)


def decimal(value: float) -> str:
    """One place after the comma or the point of the language: «0,4»."""
    return QLocale().toString(value, "f", 1)


def moment(at: datetime, zone: tzinfo | None, today: date) -> str:
    """Today as «14:02», another day of this year as «20 ноября» («20 Nov»), an older one with its year."""
    local = at.astimezone(zone)
    if local.date() == today:
        return f"{local:%H:%M}"
    is_english = QLocale().language() == QLocale.Language.English
    this_year = "d MMM" if is_english else "d MMMM"
    return _day(local.date(), this_year if local.year == today.year else "d MMM yyyy")


def day_and_time(at: datetime, zone: tzinfo | None) -> str:
    """A time in full, with its year when that is not this one: «20 November, 18:00»."""
    local = at.astimezone(zone)
    is_this_year = local.year == datetime.now(zone).year
    return f"{_day(local.date(), 'd MMMM' if is_this_year else 'd MMMM yyyy')}, {local:%H:%M}"


def short_day(day: date) -> str:
    """A day as a badge shows it: «20 Nov», «20 нояб.»."""
    return _day(day, "d MMM")


def _day(day: date, shape: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)
