"""Credit lines read back from a page, a photo's metadata or a pasted text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.language.credit_shapes import SHAPES
from editor.language.nominatives import read_name
from editor.language.organisations import is_agency, is_organisation
from editor.language.profile import NAME, Way
from editor.language.profiles import PROFILES
from editor.language.scripts import language_of_letters

__all__ = ["ParsedCredit", "is_organisation", "is_person", "parse_credit"]

_LONGEST = 140
_MOST_NAME_WORDS = 4
_MOST_HOUSE_WORDS = 8


@dataclass(frozen=True, slots=True)
class ParsedCredit:
    """What a credit line says. `is_genitive` is True when `name` stands in the Russian genitive, as written.

    `nominative` and `gender` are what such a name was made from; both are empty without a sure answer: then
    nobody may be made of it. A line that can only print as it is («Фото автора», two people, a web address)
    comes back whole in `text`.
    """

    language: str
    name: str = ""
    agency: str = ""
    is_genitive: bool = False
    text: str = ""
    nominative: str = ""
    gender: str = ""


_SIDES = re.compile(r"\s*[/|•·]\s*|,\s+|\s+(?:—|–|for|via)\s+")
_PEOPLE_AND = re.compile(r"\s+(?:и|and|және|мен|&)\s+")
_OF_NO_MAKER = re.compile(
    r"(?:file(?: photo| image)?|archive(?: photo)?|illustration|архив|архивное фото|иллюстративное фото|коллаж"
    r"|мұрағат|(?:19|20)\d\d(?:\s*(?:г\.?|год|ж\.?|жыл))?)",
    re.IGNORECASE,
)
_CLUTTER = re.compile(
    r",?\s*(?:(?:purchase|acquire) licensing rights.*|opens (?:in )?(?:a )?new (?:tab|window))$", re.IGNORECASE
)
_NO_NAME = re.compile(
    r"(?:(?:из|с|со|от|from)(?=\s)|предоставлен|взят|скриншот|скрин|кадр|стоп-кадр|видео|архив|личн|открыт|автор"
    r"|очевид|читател|соцсет|социальн|интернет"
    r"|иллюстратив|ашық|әлеуметтік|жеке|мұрағат|ғаламтор|желі|screenshot|video|social|provided|supplied"
    r"|archive)\w*(?:\s.*)?",
    re.IGNORECASE,
)
"""After «Фото:» these say where a picture was found, and of whom nobody knows."""
_DECLINED_AGENCY = re.compile(r"^агентства\s")
_FOR = re.compile(r"\s(?:специально\s+)?для\s")
_COURTESY = re.compile(r"courtesy(?:\s+of)?\s+", re.IGNORECASE)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright\b)\s*(?P<who>.+)", re.IGNORECASE)
_YEAR_OR_ALL = re.compile(r"(?:19|20)\d\d|прав|құқық|rights|редакц|материал", re.IGNORECASE)
_TRIM = " \t\u00a0.;,*_()[]"
_MOST_SIDES = 4
_LONGEST_SMALL_WORD = 3
_MOST_RIGHTS_WORDS = 6


def parse_credit(text: str) -> ParsedCredit | None:
    """Whom a line credits, or None when the line is no credit line."""
    if len(text) > 2 * _LONGEST:
        return None
    whole = _CLUTTER.sub("", " ".join(text.split()).strip(_TRIM))
    line = " ".join(whole.replace("©", " ").split()).strip(_TRIM)
    if not line or len(line) > _LONGEST:
        return None
    for shape in SHAPES:
        if found := shape.pattern.fullmatch(line):
            who = found.groupdict().get("who") or ""
            if credit := _read(shape.language, shape.way, line, who):
                return credit
    return _by_rights(whole) or _by_slash(line)


def is_person(words: str) -> bool:
    """Whether words look like a person's name: two to four capitalised words, or one Cyrillic word."""
    parts = words.split()
    if is_organisation(words) or not 0 < len(parts) <= _MOST_NAME_WORDS:
        return False
    if not all(re.fullmatch(NAME, part) for part in parts):
        return False
    return len(parts) > 1 or not words.isascii()


def parse_makers(text: str) -> ParsedCredit | None:
    """Who a line without any label names: a person beside a house («Анна Ли / Степной вестник»), else None."""
    line = text.strip(_TRIM)
    if len(line) > _LONGEST:
        return None
    sides = _sides(line)
    if len(sides) != len(("person", "house")) or not any(map(_is_full_name, sides)):
        return None
    return _read(language_of_letters(line), Way.NAMED, line, line)


def _by_rights(line: str) -> ParsedCredit | None:
    """«© Вестник / Павел Лисицын»; a line about all rights of a year is the foot of a page."""
    found = _RIGHTS.fullmatch(line)
    if not found or len(found["who"].split()) > _MOST_RIGHTS_WORDS or _YEAR_OR_ALL.search(line):
        return None
    return _read(language_of_letters(line), Way.NAMED, line.replace("©", "").strip(), found["who"])


def _by_slash(line: str) -> ParsedCredit | None:
    """`REUTERS/Daniyar Kim`, `Daniyar Kim/AFP`: an agency that everybody knows, and who took the picture for it."""
    if is_agency(line) and len(line.split()) > 1:
        return ParsedCredit(language_of_letters(line), agency=_house(line))
    sides = _sides(line) if "/" in line or " via " in line else []
    if any(map(is_agency, sides)) and all(is_person(side) or _is_short_house(side) for side in sides):
        return _read(language_of_letters(line), Way.NAMED, line, line)
    return None


def _read(language: str, way: Way, line: str, who: str) -> ParsedCredit | None:
    """The makers in `who`; None when it is prose."""
    if way is Way.TEXT or "://" in line:
        return ParsedCredit(language, text=line)
    if way is Way.NAMED and (_NO_NAME.fullmatch(who) or _FOR.search(who)):
        return ParsedCredit(language, text=line)
    sides = _sides(_COURTESY.sub("", who, count=1) if _COURTESY.match(who) else who)
    if not sides or len(sides) > _MOST_SIDES or any(map(_is_prose, sides)):
        return None
    people = [side for side in sides if _is_full_name(side)]
    houses = [side for side in sides if not _is_full_name(side)]
    if len(people) > 1 or any(map(_is_two_people, sides)):
        return ParsedCredit(language, text=line)
    if people:
        return _person(language, way, people[0], " / ".join(map(_house, houses)))
    return _houses(language, way, line, houses)


def _person(language: str, way: Way, name: str, agency: str) -> ParsedCredit | None:
    """One person, with the house beside; a Russian name that two could have made stays as it is written."""
    if not PROFILES[language].has_genitive or name.isascii():
        return ParsedCredit(language, name, agency)
    is_declined = way is Way.DECLINED
    reading = read_name(name, after_colon=not is_declined)
    if reading is None:
        is_name = not is_declined or len(name.split()) > 1
        return ParsedCredit(language, name, agency, is_genitive=is_declined) if is_name else None
    if not reading.is_genitive:
        return ParsedCredit(language, name, agency)
    return ParsedCredit(language, name, agency, is_genitive=True, nominative=reading.name, gender=reading.gender)


def _houses(language: str, way: Way, line: str, houses: list[str]) -> ParsedCredit | None:
    """Agencies alone; one Cyrillic word may be a paper or a surname, so it stays words."""
    if all(is_organisation(house) or is_agency(house) or house.isascii() or house.isupper() for house in houses):
        return ParsedCredit(language, agency=" / ".join(map(_house, houses)))
    if way is Way.DECLINED:
        return None
    return ParsedCredit(language, text=line) if all(house[:1].isupper() for house in houses) else None


def _sides(who: str) -> list[str]:
    sides = [side.strip(_TRIM) for side in _SIDES.split(who)]
    return [side for side in sides if side and not _OF_NO_MAKER.fullmatch(side)]


def _house(words: str) -> str:
    """An agency's name as it is filed: «агентства» in the nominative, `AP` for `AP Photo`."""
    words = _DECLINED_AGENCY.sub("агентство ", words)
    return words.removesuffix(" Photo") if is_agency(words) else words


def _is_short_house(side: str) -> bool:
    is_plain = len(side.split()) <= _MOST_NAME_WORDS and "(" not in side
    return is_agency(side) or (is_plain and is_organisation(side))


def _is_full_name(side: str) -> bool:
    return len(side.split()) > 1 and is_person(side)


def _is_two_people(side: str) -> bool:
    names = _PEOPLE_AND.split(side)
    return len(names) > 1 and all(is_person(name) for name in names)


def _is_prose(side: str) -> bool:
    """A sentence, not a maker: small words, none of an organisation's; or too many words."""
    words = side.split()
    if is_organisation(side):
        return len(words) > _MOST_HOUSE_WORDS
    if _is_two_people(side):
        return False
    return (
        side[:1].islower()
        or len(words) > _MOST_NAME_WORDS
        or any(word[:1].islower() and len(word) > _LONGEST_SMALL_WORD for word in words)
    )
