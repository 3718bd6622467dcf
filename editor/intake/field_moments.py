"""Dates in the fields of a file: what a page prints of a time, and the forms that only programs write."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from editor.intake.moments import moment

LONGEST = 120
"""Characters of a field that can still be a date."""

_FIRST_YEAR, _LAST_YEAR = 1800, 2200
"""Outside of them stands a slip or an empty date (`0001-01-01`), and some can't be told in UTC at all."""

_FARTHEST = 14
"""Hours between the farthest zone there is and UTC."""

_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})Z?)?"
)
_EPOCH = re.compile(r"\d{10}|\d{13}")
_SLASHED = re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<rest>\d{4}(?!\d).*)")
_PLACE = re.compile(r" \(?(?P<name>[A-Z][A-Za-z]+/[A-Za-z_/+-]{2,30})\)?")
_OFFSET = re.compile(r"(?P<clock>:\d{2}(?:[.,]\d{1,9})? ?)(?P<hours>[+−-]\d{1,2})(?P<minutes>:?\d{2})?")


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
        return _of_digits(found, UTC if short.endswith("Z") else zone)
    if found := _SLASHED.fullmatch(short):
        one, two = int(found["one"]), int(found["two"])
        if one != two and max(one, two) <= 12:  # noqa: PLR2004 - months
            return None
        short = f"{max(one, two)}.{min(one, two)}.{found['rest']}"
    return _printed(short, zone)


def _printed(short: str, zone: tzinfo) -> datetime | None:
    """As a page prints it, with the zone as programs write it: «+05», «Asia/Almaty»."""
    if found := _PLACE.search(short):
        try:
            named = ZoneInfo(found["name"])
        except (ValueError, OSError, KeyError):
            return None
        return _sane(moment(short[: found.start()] + short[found.end() :], named))
    if (found := _OFFSET.search(short)) and abs(int(found["hours"].replace("−", "-"))) > _FARTHEST:
        return None
    if found and not found["minutes"]:
        short = f"{short[: found.end()]}:00{short[found.end() :]}"
    return _sane(moment(short, zone))


def _joined(line: str) -> str | None:
    """The line with single spaces; None for one that is empty or longer than any date."""
    text = " ".join(line[: 50 * LONGEST].split())
    return text if 0 < len(text) <= LONGEST and not line[50 * LONGEST :].strip() else None


def _of_digits(found: re.Match[str], zone: tzinfo) -> datetime | None:
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return _sane(datetime(year, month, day, hour, minute, second, tzinfo=zone))
    except ValueError:
        return None


def _sane(at: datetime | None) -> datetime | None:
    return at if at and _FIRST_YEAR <= at.year <= _LAST_YEAR else None
