"""Dates as a reader of each language writes them. Every `moment` is already in the newsroom's zone."""

from __future__ import annotations

from datetime import date, datetime

from editor.language.profiles import PROFILES


def long_date(moment: date, language: str) -> str:
    """«20 ноября 2026», «2026 жылғы 20 қараша», "20 November 2026"."""
    profile = PROFILES[language]
    return profile.long_date.format(day=moment.day, month=profile.months[moment.month - 1], year=moment.year)


def short_date(moment: date, language: str) -> str:
    """«20 ноября»: the day and the month."""
    profile = PROFILES[language]
    return profile.short_date.format(day=moment.day, month=profile.months[moment.month - 1])


def date_time(moment: datetime, language: str) -> str:
    """«20 ноября 2026, 18:00»."""
    return PROFILES[language].date_time.format(date=long_date(moment, language), clock=clock(moment, language))


def weekday_date(moment: date, language: str) -> str:
    """«Пятница, 20 ноября 2026», as it stands at the top of a page."""
    profile = PROFILES[language]
    weekday = profile.weekdays[moment.weekday()]
    capital = weekday[0].upper() + weekday[1:]
    return profile.weekday_date.format(weekday=capital, date=long_date(moment, language))


def clock(moment: datetime, _language: str = "") -> str:
    """«18:00»: every language writes the time of day in 24 hours."""
    return f"{moment:%H:%M}"
