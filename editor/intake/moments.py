"""Dates as news pages print them in the three languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_MONTHS = (
    ("январ", "қаңтар", "jan"), ("феврал", "ақпан", "feb"), ("март", "наурыз", "mar"), ("апрел", "сәуір", "apr"),
    ("ма", "мамыр", "may"), ("июн", "маусым", "jun"), ("июл", "шілде", "jul"), ("август", "тамыз", "aug"),
    ("сентябр", "қыркүйек", "sep"), ("октябр", "қазан", "oct"), ("ноябр", "қараша", "nov"),
    ("декабр", "желтоқсан", "dec"),
)  # fmt: skip
_RUSSIAN_ENDS = ("", "а", "е", "я", "й", "ь")
_KAZAKH_ENDS = re.compile(r"(?:ы|і|да|де|та|те|ның|нің|дың|дің|тың|тің|дағы|дегі|тағы|тегі)?")
_SHORT_RUSSIAN = {"янв": 1, "фев": 2, "февр": 2, "мар": 3, "апр": 4, "авг": 8, "сен": 9, "сент": 9, "окт": 10,
                  "ноя": 11, "нояб": 11, "дек": 12}  # fmt: skip
_ENGLISH = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip

_LONGEST = 160
"""Characters of a line that is still looked at; a page's line of times has two dates at most."""

_GAP = re.compile(r"[\s,.;:|•·∙●▪/()\[\]–—-]+")
_LABEL = re.compile(
    r"(?P<later>(?:последнее\s+)?обновл[а-яё]+|обн\.|изменен[а-яё]+|(?:соңғы\s+)?жаңарт[а-яәғқңөұүһі]+"
    r"|(?:last\s+)?(?:updated|modified)|last\s+update)"
    r"|(?:дата\s+)?(?:публикаци[а-яё]+|опубликован[а-яё]*)|создан[а-яё]*|размещен[а-яё]+|дата|время"
    r"|жариял[а-яәғқңөұүһі]+(?:\s+(?:күні|уақыты))?|күні|уақыты"
    r"|(?:first\s+)?(?:published|posted)|date|publication\s+date",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?:в|at|on|the|г|гг|года|год|ж|жылы|жылғы|сағат|and|и|ч|час|t|уақыты|уақытымен"
    r"|время\s+[^\W\d_]+|по\s+(?:времени\s+\w+|\w+\s+времени|астане|алматы))(?![^\W\d_])",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?:понедельник|вторник|сред[аы]|четверг|пятниц[аы]|суббот[аы]|воскресенье|пн|вт|ср|чт|пт|сб|вс"
    r"|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|дс|сс|бс|жм|сн|жк"
    r"|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_YEAR = r"(?P<year>(?:1[89]|2[01])\d{2})"
_WORD = r"(?P<month>[^\W\d_]{3,})\.?"
_DATES = tuple(
    re.compile(shape)
    for shape in (
        rf"{_YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?!\d)",
        rf"(?P<day>\d{{1,2}})[./-](?P<month>\d{{1,2}})[./-]{_YEAR}",
        rf"{_YEAR}[./](?P<month>\d{{1,2}})[./](?P<day>\d{{1,2}})(?!\d)",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|-е|-го)?[\s-]+{_WORD},?[\s-]+{_YEAR}",
        rf"{_WORD}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"{_YEAR}\s*(?:жылғы|жылы|жыл|ж\.)?,?\s+(?P<day>\d{{1,2}})[\s-]+{_WORD}",
        rf"{_YEAR}\s*(?:жылғы|жылы|жыл|ж\.)?,?\s+{_WORD}\s+(?P<day>\d{{1,2}})(?!\d)",
    )
)
_DAYS = tuple(
    re.compile(shape)
    for shape in (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|-е|-го)?[\s-]+{_WORD}(?![^\W\d_])",
        rf"{_WORD}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?:\.(?P<short>\d{2}))?(?=\s*,?\s+\d{1,2}:\d{2})",
    )
)
"""Days without a year: known for what they are, and no date follows from them."""
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?(?!\d)"
    r"\s*(?P<half>[ap]\.?\s?m(?![^\W\d_])\.?)?",
    re.IGNORECASE,
)
_HOUR = re.compile(r"(?P<hour>\d{1,2})(?P<minute>)(?P<second>)\s*(?P<half>[ap]\.?\s?m(?![^\W\d_])\.?)", re.IGNORECASE)
_OFFSETS = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "wet": 0, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
    "мск": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "almt": 300, "по московскому времени": 180, "по москве": 180, "по гринвичу": 0,
}  # fmt: skip
"""Minutes ahead of UTC."""
_PLACES = {"et": "America/New_York", "ct": "America/Chicago", "pt": "America/Los_Angeles"}
"""Names that mean two offsets in the course of a year."""
_ZONE = re.compile(
    rf"(?P<name>(?:{'|'.join(sorted((*_OFFSETS, *_PLACES), key=len, reverse=True))})(?=[^\w]|\d|$|[A-ZА-ЯЁ]))?"
    r"\s?(?P<offset>[+-−](?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?(?!\d))?",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?:сегодня|вчера|позавчера|бүгін|кеше|today|yesterday|только\s+что|жаңа\s+ғана|just\s+now"
    r"|(?:\d{1,3}\s*|an?\s+|one\s+|бір\s+)?(?:сек|мин|час|ден|дн|недел|месяц|год|лет|с(?:екунд)?|минут|сағат|күн|апта|ай"
    r"|sec|min|h(?:ou)?r|h|m|d|day|week|month|year)[^\W\d_]*\.?\s+(?:назад|бұрын|ago)"
    r"|\d{1,3}[hmd](?:\s+ago)?)(?![^\W\d_])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Times:
    """What a line of times says: when the text came out, and whether another part of it is of no use.

    `at` is None when no calendar day follows («Сегодня, 18:05», «20 ноября»). `is_later` is True of a line
    that speaks of a change alone («Обновлено: ...»).
    """

    at: datetime | None = None
    is_later: bool = False


@dataclass(slots=True)
class _Part:
    """One time within the line."""

    day: tuple[int, int, int] | None = None
    clock: tuple[int, int, int] | None = None
    zone: tzinfo | None = None
    is_known: bool = True
    is_later: bool = False
    is_time: bool = False


def times(line: str, zone: tzinfo) -> Times | None:
    """What a whole line of times says, read as of `zone` unless it names its own; None for any other line."""
    parts = _parts(line.strip())
    if parts is None:
        return None
    first = [part for part in parts if not part.is_later] or parts
    found = next((at for part in first if (at := _built(part, zone))), None)
    return Times(found, is_later=all(part.is_later for part in parts))


def moment(line: str, zone: tzinfo) -> datetime | None:
    """The time a whole line names, in `zone`; None when the line is anything else or no such day exists."""
    found = times(line, zone)
    return found.at if found else None


def is_unclear(line: str) -> bool:
    """Whether a whole line is a time that no calendar day follows from: «Сегодня, 18:05», «20 ноября»."""
    parts = _parts(line.strip())
    return parts is not None and not any(part.day and part.is_known for part in parts)


def _parts(line: str) -> list[_Part] | None:
    """The times that a line is made of; None as soon as one word is of another kind."""
    if not line or len(line) > _LONGEST:
        return None
    parts, at = [_Part()], 0
    while at < len(line):
        end = _step(line, at, parts)
        if end == at:
            return None
        at = end
    parts = [part for part in parts if part.is_time]
    return parts or None


def _step(line: str, at: int, parts: list[_Part]) -> int:
    """Where the piece that begins at `at` ends, noted in the last part or in a new one; `at` for an unknown piece."""
    if gap := _GAP.match(line, at):
        sign = _zone(line, at, parts[-1]) if parts[-1].clock and not parts[-1].zone else at
        return max(gap.end() if sign == at else sign, sign)
    if parts[-1].clock and not parts[-1].zone and (end := _zone(line, at, parts[-1])) > at:
        return end
    for shape in _DATES:
        if (found := shape.match(line, at)) and (month := _month(found["month"])):
            part = _fresh(parts, taken=parts[-1].day is not None)
            part.day = int(found["year"]), month, int(found["day"])
            return found.end()
    return _loose_step(line, at, parts)


def _loose_step(line: str, at: int, parts: list[_Part]) -> int:
    if found := _RELATIVE.match(line, at):
        part = _fresh(parts, taken=parts[-1].day is not None or not parts[-1].is_known)
        part.is_known = False
        return found.end()
    for shape in _DAYS:
        if (found := shape.match(line, at)) and _month(found["month"]):
            part = _fresh(parts, taken=parts[-1].day is not None)
            part.is_known = False
            return found.end()
    if found := _CLOCK.match(line, at) or _HOUR.match(line, at):
        part = _fresh(parts, taken=parts[-1].clock is not None)
        part.clock = _clock(found)
        return found.end()
    if found := _WEEKDAY.match(line, at) or _FILLER.match(line, at):
        return found.end()
    if found := _LABEL.match(line, at):
        parts.append(_Part(is_later=bool(found["later"])))
        return found.end()
    return at


def _fresh(parts: list[_Part], *, taken: bool) -> _Part:
    """The last part, or one more of its kind when the last has such a piece already."""
    if taken:
        parts.append(_Part(is_later=parts[-1].is_later))
    parts[-1].is_time = True
    return parts[-1]


def _clock(found: re.Match[str]) -> tuple[int, int, int]:
    hour = int(found["hour"])
    if half := found["half"]:
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    return hour, int(found["minute"] or 0), int(found["second"] or 0)


def _zone(line: str, at: int, part: _Part) -> int:
    """Where a zone's name or offset after a clock ends; `at` when there is none."""
    begin = at
    while begin < len(line) and line[begin] in " (,":
        begin += 1
    found = _ZONE.match(line, begin)
    if not found or not found[0].strip() or (found["offset"] and not found["name"] and not found["minutes"]):
        return at
    name = (found["name"] or "utc").lower()
    if name in _PLACES:
        part.zone = ZoneInfo(_PLACES[name])
        return found.end()
    minutes = _OFFSETS[name]
    if found["offset"]:
        ahead = int(found["hours"]) * 60 + int(found["minutes"] or 0)
        minutes += ahead if found["offset"].startswith("+") else -ahead
    if abs(minutes) < 24 * 60:
        part.zone = timezone(timedelta(minutes=minutes))
    return found.end()


def _built(part: _Part, zone: tzinfo) -> datetime | None:
    if part.day is None or not part.is_known:
        return None
    hour, minute, second = part.clock or (0, 0, 0)
    try:
        found = datetime(*part.day, hour, minute, second, tzinfo=part.zone or zone)
        return found.astimezone(zone)
    except (ValueError, OverflowError):
        return None


def _month(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if 0 < int(word) <= len(_MONTHS) else None
    word = word.lower()
    if word in _SHORT_RUSSIAN:
        return _SHORT_RUSSIAN[word]
    for number, (russian, kazakh, english) in enumerate(_MONTHS, 1):
        if word.startswith(kazakh) and _KAZAKH_ENDS.fullmatch(word[len(kazakh) :]):
            return number
        if word in {russian + end for end in _RUSSIAN_ENDS} or _is_english(word, english, number):
            return number
    return None


def _is_english(word: str, short: str, number: int) -> bool:
    return word in {short, short + "t", _ENGLISH[number - 1]} or (
        len(word) > len(short) and word == "june"[: len(word)]
    )
