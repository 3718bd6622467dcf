"""Credit lines read back from a page, a photo's metadata or a pasted text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.language.nominatives import nominative

_LONGEST = 140
_MOST_NAME_WORDS = 4


@dataclass(frozen=True, slots=True)
class ParsedCredit:
    """What a credit line says. `is_genitive` is True when `name` stands in the Russian genitive, as written.

    `nominative` and `gender` are what such a name was most likely made from; both are empty without a safe
    answer. A line that can only print as it is («Фото автора», two people, a web address) comes back whole in `text`.
    """

    language: str
    name: str = ""
    agency: str = ""
    is_genitive: bool = False
    text: str = ""
    nominative: str = ""
    gender: str = ""


_NAME = r"[^\W\d_a-zа-яәғқңөұүһі][\w’'ʼ.-]*"
_NAMES = rf"{_NAME}(?:\s+{_NAME}){{0,3}}"
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("kk", re.compile(r"(?:суретті|фотоны|фотосуретті)\s+түсірген\s*[:—–-]?\s*(?P<who>.+)", re.IGNORECASE)),
    ("kk", re.compile(r"(?P<who>.+?)\s+түсірген\s+(?:сурет|фото)", re.IGNORECASE)),
    ("kk", re.compile(rf"(?P<who>{_NAMES})(?P<suffix>[нндт][ыі]ң)\s+(?:[сС]урет|[фФ]ото(?:сурет)?)[іс]?[ыі]?")),
    ("kk", re.compile(r"сурет(?:тер)?\s*(?:[:|]|\s[—–-]\s)\s*(?P<who>.+)", re.IGNORECASE)),
    (
        "en",
        re.compile(
            r"(?:photo(?:s|graph|graphs|graphy)?|picture|image)(?:\s+(?:credit|courtesy))?"
            r"\s*(?:\bby\b\s*:?|\bof\b|[:|]|\s[—–-]\s)\s*(?P<who>.+)",
            re.IGNORECASE,
        ),
    ),
    ("en", re.compile(r"credit\s*:\s*(?P<who>.+)", re.IGNORECASE)),
    ("ru", re.compile(r"(?:фото(?:графи[ия])?|снимок)\s*(?:[:|]|\s[—–-]\s)\s*(?P<who>.+)", re.IGNORECASE)),
    ("ru", re.compile(r"фото(?:графия)?\s+(?P<text>автор[а-яё]*|(?:из|с)\s+(?:[^.!?]|\.(?=\w)){3,60})", re.IGNORECASE)),
    (
        "ru",
        re.compile(
            r"фото(?:графия)?\s+(?P<text>(?:предоставлен|пресс-служб|акимат|министерств)[^.!?]{3,80})", re.IGNORECASE
        ),
    ),
    (
        "ru",
        re.compile(rf"(?:Фото|ФОТО)(?:графия)?\s+(?P<declined>(?:агентства\s+)?[«\"„].+|{_NAMES}(?:\s*[/,]\s*.+)?)"),
    ),
)

_ORGANISATION = re.compile(
    r"[«»\"„“”&]|\.(?:kz|com|org|ru|net)\b|\b(?:агентств\w*|агенттіг\w*|пресс-служб\w*|баспасөз\w*|служб\w*|акимат\w*|"
    r"әкімдіг\w*|министерств\w*|министрліг\w*|музе\w*|архив\w*|мұрағат\w*|reuters|tass|тасс|ap|afp|epa|getty|images?|"
    r"agency|press|news|the|times|office|museum|archive\w*|service|courtesy|pool|handout|unsplash|shutterstock)\b",
    re.IGNORECASE,
)
_TWO_PEOPLE = re.compile(rf"^{_NAMES}\s+(?:и|and|және|мен)\s+{_NAMES}$")
_DECLINED_AGENCY = re.compile(r"^(агентств)а(?= )")
_TRIM = " \t\u00a0.;,*_()[]"


def parse_credit(text: str) -> ParsedCredit | None:
    """Whom a line credits, or None when the line is no credit line."""
    line = " ".join(text.replace("©", " ").split()).strip(_TRIM)
    if not line or len(line) > _LONGEST:
        return None
    for language, shape in _SHAPES:
        if (found := shape.fullmatch(line)) and (credit := _read(language, line, found.groupdict())):
            return credit
    return None


def _read(language: str, line: str, found: dict[str, str | None]) -> ParsedCredit | None:
    if found.get("text") or "://" in line:
        return ParsedCredit(language, text=line)
    who = (found.get("who") or found.get("declined") or "").strip(_TRIM)
    sides = [side.strip(_TRIM) for side in re.split(r"\s*/\s*|,\s+", who) if side.strip(_TRIM)]
    names = [side for side in sides if is_person(side)]
    agencies = [side for side in sides if not is_person(side)]
    if not sides or any(_is_prose(side) for side in agencies):
        return None
    if len(names) > 1 or any(_TWO_PEOPLE.search(side) for side in agencies):
        return ParsedCredit(language, text=line)
    name = "".join(names)
    agency = _DECLINED_AGENCY.sub(r"\1о", " / ".join(agencies))
    plain, gender = nominative(name) if "declined" in found else ("", "")
    return ParsedCredit(language, name, agency, is_genitive=bool(plain), nominative=plain, gender=gender)


def is_person(words: str) -> bool:
    """Whether words look like a person's name: two to four capitalised words, or one Cyrillic word."""
    parts = words.split()
    if _ORGANISATION.search(words) or not 0 < len(parts) <= _MOST_NAME_WORDS:
        return False
    if not all(re.fullmatch(_NAME, part) for part in parts):
        return False
    return len(parts) > 1 or not words.isascii()


def _is_prose(words: str) -> bool:
    """A sentence, not a name: too many words, none of an organisation's."""
    return len(words.split()) > 2 * _MOST_NAME_WORDS and not _ORGANISATION.search(words)


def is_organisation(words: str) -> bool:
    """Whether words have a mark of an organisation: quotes, an ending of web addresses, a word such as «агентство»."""
    return bool(_ORGANISATION.search(words))
