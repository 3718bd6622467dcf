"""Dates as news pages print them in the three languages, and as site generators write them.

A line is measured before it is read and its spaces are joined: no pattern here sees more than `LONGEST` characters.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

LONGEST = 120

_MONTHS = (
    ("январ", "қаңтар", "jan"), ("феврал", "ақпан", "feb"), ("март", "наурыз", "mar"), ("апрел", "сәуір", "apr"),
    ("ма", "мамыр", "may"), ("июн", "маусым", "jun"), ("июл", "шілде", "jul"), ("август", "тамыз", "aug"),
    ("сентябр", "қыркүйек", "sep"), ("октябр", "қазан", "oct"), ("ноябр", "қараша", "nov"),
    ("декабр", "желтоқсан", "dec"),
)  # fmt: skip
_RUSSIAN_ENDS = ("", "а", "я", "й", "ь")
_SHORT_MONTHS = ("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")

_FIRST_YEAR, _LAST_YEAR = 1800, 2200
"""Outside of them stands a slip or an empty date (`0001-01-01`), and some can't be told in UTC at all."""

_ALMATY = "Asia/Almaty"
_HOURS = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "msk": 3, "мск": 3, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3,
}  # fmt: skip
"""Hours east of UTC. The American ones are those of RFC 2822, section 4.3."""

_LEAD = (
    r"(?:(?:опубликовано|обновлено|изменено|жарияланды|жаңартылды|published|updated|modified|posted)"
    r"(?: (?:on|at))?:? )?"
)
_WEEKDAY = (
    r"(?:(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма"
    r"|сенбі|жексенбі|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс"
    r")\.?(?=,))(?:, ?| ))?"
)
_TIME = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)? ?(?P<half>[ap]\.? ?m\b\.?)?"
    r"(?: ?(?P<zone>\(?(?:(?:UTC|GMT)? ?[+−-]\d{1,2}(?::?\d{2})?|[A-Z]{1,5}|мск|[A-Z][A-Za-z]+/[A-Za-z_/+-]{2,30}"
    r"|по времени (?:астаны|алматы))\)?))?"
)
_CLOCK = rf"(?:(?:,? ?T|,? )(?:в |at |сағат |- |– |— )?{_TIME})?"
_END = r" ?(?:г\.?(?=[ ,.]|$)|года|ж\.|жылы)?,?"

_DAYS = (
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?P<gap>[ -])(?:of )?(?P<month>[^\W\d_]+)\.?,?(?:[ -])(?P<year>\d{4})",
    r"(?P<month>[^\W\d_]+)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})",
    r"(?P<year>\d{4}) ?(?:жылғы|жылы|ж\.)? (?P<day>\d{1,2})[ -](?P<month>[^\W\d_]+)",
    r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
    r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})",
    r"(?P<year>\d{4})\.(?P<month>\d{1,2})\.(?P<day>\d{1,2})",
)
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for day in _DAYS
    for shape in (rf"{_LEAD}{_WEEKDAY}{day}{_END}{_CLOCK}\.?", rf"{_LEAD}{_TIME},? {day}{_END}\.?")
)
_SLASHED = re.compile(rf"(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})/(?P<year>\d{{4}}){_CLOCK}")
_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})Z?)?"
)
_EPOCH = re.compile(r"\d{10}|\d{13}")
_OFFSET = re.compile(r"(?:UTC|GMT)? ?(?P<sign>[+−-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?", re.IGNORECASE)

_UNCLEAR = re.compile(
    rf"{_LEAD}(?:(?:сегодня|вчера|бүгін|кеше|today|yesterday)|\d{{1,2}} (?P<month>[^\W\d_]{{3,}}))?{_CLOCK}\.?",
    re.IGNORECASE,
)


def moment(line: str, zone: tzinfo) -> datetime | None:
    """The time a whole line names, as of `zone` when it names none; None when it is anything else or no such day."""
    text = _joined(line)
    if text is None:
        return None
    for shape in _SHAPES:
        if (found := shape.fullmatch(text)) and (built := _built(found, zone)):
            return built
    return None


def moment_of_field(text: str, zone: tzinfo) -> datetime | None:
    """The time that a field for dates names: also digits alone, seconds since 1970, and 25/03/2024 where that is clear.

    None when it can't be read for sure: with 03/05/2024 nobody knows which is the month.
    """
    short = _joined(text)
    if short is None:
        return None
    if _EPOCH.fullmatch(short):
        return _sane(datetime.fromtimestamp(int(short[:10]), UTC))
    if found := _COMPACT.fullmatch(short):
        return _built(found, UTC if short.endswith("Z") else zone)
    if found := _SLASHED.fullmatch(short):
        return _from_slashes(found, zone)
    return moment(short, zone)


def is_unclear(line: str) -> bool:
    """Whether a whole line is a time that no calendar day follows from: «Сегодня, 18:05», «20 ноября»."""
    text = _joined(line)
    found = text and _UNCLEAR.fullmatch(text)
    return bool(found) and (found["month"] is None or _month(found["month"]) is not None)


def _joined(line: str) -> str | None:
    """The line with single spaces; None for one that is empty or longer than any date."""
    text = " ".join(line[: 50 * LONGEST].split())
    return text if 0 < len(text) <= LONGEST and not line[50 * LONGEST :].strip() else None


def _built(found: re.Match[str], zone: tzinfo) -> datetime | None:
    facts = found.groupdict()
    month = _month(found["month"])
    if month is None:
        return None
    return _at(facts, month, int(found["day"]), zone)


def _from_slashes(found: re.Match[str], zone: tzinfo) -> datetime | None:
    one, two = int(found["one"]), int(found["two"])
    if one != two and max(one, two) <= 12:  # noqa: PLR2004 - months
        return None
    day, month = (one, two) if one > 12 else (two, one)  # noqa: PLR2004
    return _at(found.groupdict(), month, day, zone)


def _at(facts: dict[str, str | None], month: int, day: int, zone: tzinfo) -> datetime | None:
    hour, minute, second = (int(facts.get(name) or 0) for name in ("hour", "minute", "second"))
    if half := facts.get("half"):
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    named = facts.get("zone")
    place = _zone(named) if named else zone
    if place is None:
        return None
    try:
        return _sane(datetime(int(facts["year"] or 0), month, day, hour, minute, second, tzinfo=place))
    except ValueError:
        return None


def _sane(at: datetime) -> datetime | None:
    return at if _FIRST_YEAR <= at.year <= _LAST_YEAR else None


def _zone(named: str) -> tzinfo | None:
    """«+0600», «GMT+5», «MSK», «Asia/Almaty»; None for what is no zone."""
    text = named.strip("() ")
    if found := _OFFSET.fullmatch(text):
        hours, minutes = int(found["hours"]), int(found["minutes"] or 0)
        if hours > 14 or minutes > 59:  # noqa: PLR2004 - the farthest zone there is, and an hour
            return None
        offset = timedelta(hours=hours, minutes=minutes)
        return timezone(offset if found["sign"] == "+" else -offset)
    small = text.lower()
    if small in _HOURS:
        return timezone(timedelta(hours=_HOURS[small]))
    try:
        return ZoneInfo(_ALMATY if small.startswith("по времени") or small == "almt" else text)
    except (ValueError, OSError, KeyError):
        return None


def _month(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    word = word.lower()
    for number, (russian, kazakh, english) in enumerate(_MONTHS, 1):
        if word.startswith(kazakh) or word in {russian + end for end in _RUSSIAN_ENDS} or word[:3] == english:
            return number
    return next((number for number, short in enumerate(_SHORT_MONTHS, 1) if word in {short, f"{short}т"}), None)
