"""Whom a picture's file names: its makers one by one, and the agency, out of fields that people fill as they like."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.language.credit_reader import ParsedCredit, is_organisation, parse_credit
from editor.language.names import genitive, name_key

_BETWEEN = re.compile(r"[;|\n/&]| (?:и|and|және|мен|via|für|for) ")
_INITIAL = re.compile(r"(?:[^\W\d_]{1,2}\.\s*-?)+")
_ENDS_INITIAL = re.compile(r"(?:^|[\s.])[^\W\d_]$")
_TRIM = " \t\u00a0.,;:*_()[]©"
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright\b)[\s:]*(?:\d{4}(?:\s*[-–]\s*\d{4})?[\s,]*)?", re.IGNORECASE)
_LONGEST = 400
_NAME_WORDS = 2


@dataclass(frozen=True, slots=True)
class Makers:
    """Names as a reader would write them, and the agency as the file has it."""

    creators: tuple[str, ...] = ()
    agency: str = ""


def makers(creators: tuple[str, ...], credit: str = "") -> Makers:
    """Who made a picture whose file has these `creators` and this credit line.

    Several in one field are told apart; an organisation among them is the agency. What a credit line says beyond the
    makers is the agency too, when there are makers or when it looks like an organisation; else it stays undecided.
    """
    fields = [_sides(each[:_LONGEST]) for each in creators]
    agencies = [side for sides in fields for side in sides if _is_agency(side) or _stands_beside(side, sides)]
    people = tuple(dict.fromkeys(side for sides in fields for side in sides if side not in agencies))
    own = " / ".join(dict.fromkeys(agencies))
    said, agency = _of_credit(credit[:_LONGEST], people)
    return Makers(people or said, agency or own)


def _of_credit(credit: str, people: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """(people, agency) of a credit line beside the makers that are known."""
    read = parse_credit(credit)
    if read is not None and not read.text:
        return ((_plain(read),) if read.name else ()), read.agency
    if read is not None:
        return _sides(credit), ""
    known = {key for name in people for key in (name_key(name), name_key(genitive(name, "")))}
    left = [side for side in _sides(credit) if name_key(side) not in known]
    if people:
        return (), " / ".join(left)
    marked = [side for side in left if _is_agency(side)]
    return (tuple(side for side in left if side not in marked) if marked else ()), " / ".join(marked)


def _sides(text: str) -> tuple[str, ...]:
    """The makers of one field: apart at signs that stand between names, and at commas between whole names."""
    read = parse_credit(text)
    if read is not None and not read.text:
        return tuple(each for each in (_plain(read), read.agency) if each)
    if read is not None:
        text = re.sub(r"^[^\s:]+(?:\s+by)?\s*[:—–-]?\s+", "", text, count=1)
    parts = map(_trimmed, _BETWEEN.split(_COPYRIGHT.sub("", text.strip())))
    return tuple(name for part in parts if part for name in _by_comma(part))


def _trimmed(text: str) -> str:
    """Without the signs around a name; the full stop of an initial is part of it."""
    bare = text.strip(_TRIM)
    return f"{bare}." if _ENDS_INITIAL.search(bare) and f"{bare}." in text else bare


def _by_comma(part: str) -> tuple[str, ...]:
    names = [_trimmed(name) for name in part.split(",") if name.strip(_TRIM)]
    if len(names) == _NAME_WORDS and all(len(name.split()) == 1 or _is_initials(name) for name in names):
        return (f"{names[1]} {names[0]}",) if not any(map(_is_agency, names)) else tuple(names)
    return tuple(names)


def _stands_beside(side: str, sides: tuple[str, ...]) -> bool:
    """A word alone in the field of a whole name is where that person works: «Лада Ким/Восток»."""
    return " " not in side and any(len(other.split()) >= _NAME_WORDS for other in sides)


def _is_initials(text: str) -> bool:
    return bool(_INITIAL.fullmatch(text))


def _plain(read: ParsedCredit) -> str:
    """The nominative of a name that a Russian credit line has in the genitive."""
    return read.nominative or read.name


def _is_agency(words: str) -> bool:
    """Whether words name an organisation: by a mark of one, or as a word in capitals alone («AFP», «ТАСС»)."""
    if "@" in words or "://" in words or _is_initials(words):
        return False
    return is_organisation(words) or (" " not in words and words.isupper() and len(words) > 1)
