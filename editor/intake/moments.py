"""Dates as news pages print them in the three languages."""

from __future__ import annotations

import re
from datetime import datetime, tzinfo

_MONTHS = (
    ("январ", "қаңтар", "jan"), ("феврал", "ақпан", "feb"), ("март", "наурыз", "mar"), ("апрел", "сәуір", "apr"),
    ("ма", "мамыр", "may"), ("июн", "маусым", "jun"), ("июл", "шілде", "jul"), ("август", "тамыз", "aug"),
    ("сентябр", "қыркүйек", "sep"), ("октябр", "қазан", "oct"), ("ноябр", "қараша", "nov"),
    ("декабр", "желтоқсан", "dec"),
)  # fmt: skip
_RUSSIAN_ENDS = ("", "а", "я", "й", "ь")

_LEAD = r"(?:(?:опубликовано|обновлено|жарияланды|published|updated|posted)(?:\s+(?:on|at))?:?\s+)?"
_WEEKDAY = (
    r"(?:(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма"
    r"|сенбі|жексенбі|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[,\s]+)?"
)
_CLOCK = (
    r"(?:(?:[,\s]+|T)(?:в\s+|at\s+|сағат\s+)?"
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2})?\s*(?P<half>[ap]\.?m\.?)?)?"
)
_END = r"\s*(?:г\.|года|ж\.|жылы)?\s*"

_SHAPES = tuple(
    re.compile(rf"{_LEAD}{_WEEKDAY}{day}{_END}{_CLOCK}\.?", re.IGNORECASE)
    for day in (
        r"(?P<day>\d{1,2})\s+(?P<month>[^\W\d_]+)\.?,?\s+(?P<year>\d{4})",
        r"(?P<month>[^\W\d_]+)\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})",
        r"(?P<year>\d{4})\s*(?:жылғы|жылы|ж\.)?\s+(?P<day>\d{1,2})[\s-]+(?P<month>[^\W\d_]+)",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
        r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
    )
)

_UNCLEAR = re.compile(
    rf"{_LEAD}(?:(?:сегодня|вчера|бүгін|кеше|today|yesterday)|\d{{1,2}}\s+(?P<month>[^\W\d_]{{3,}}))?{_CLOCK}\.?",
    re.IGNORECASE,
)


def moment(line: str, zone: tzinfo) -> datetime | None:
    """The time a whole line names, in `zone`; None when the line is anything else or no such day exists."""
    for shape in _SHAPES:
        if found := shape.fullmatch(line.strip()):
            return _built(found, zone)
    return None


def is_unclear(line: str) -> bool:
    """Whether a whole line is a time that no calendar day follows from: «Сегодня, 18:05», «20 ноября»."""
    found = _UNCLEAR.fullmatch(line.strip())
    return found is not None and (found["month"] is None or _month(found["month"]) is not None)


def _built(found: re.Match[str], zone: tzinfo) -> datetime | None:
    month = _month(found["month"])
    if month is None:
        return None
    hour = int(found["hour"] or 0)
    if half := found["half"]:
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    try:
        return datetime(int(found["year"]), month, int(found["day"]), hour, int(found["minute"] or 0), tzinfo=zone)
    except ValueError:
        return None


def _month(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    word = word.lower()
    for number, (russian, kazakh, english) in enumerate(_MONTHS, 1):
        if word.startswith(kazakh) or word in {russian + end for end in _RUSSIAN_ENDS} or word[:3] == english:
            return number
    return None
