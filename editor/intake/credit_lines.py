"""A line that says who made a picture, as a place for that picture."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.domain.imports import PhotoPlace
from editor.language.credit_reader import ParsedCredit, parse_credit, parse_makers

_LONGEST = 140
_MOST_WORDS = 6
"""«Фото с места событий разошлись по всем каналам.» is a sentence of the text."""
_LONGEST_LINE = 2_000
_LABELS = (
    r"фото|снимок|сурет|коллаж|иллюстраци|автор(?:ы)?\s+фото|источник\s+фото|скриншот|кадр|photo|image|picture"
    r"|credit|illustration|screenshot|courtesy"
)
_FIRM = re.compile(
    rf"©|[(\[](?=[^()\[\]]{{2,100}}[)\]]\.?$)|(?:reuters|ap photo|afp|epa|getty images)\s?/\s?\S"
    rf"|(?<![^\W\d_])(?:[^\W\d_]+\s+)?(?:{_LABELS})[а-яәіғқңөұүһa-z]{{0,9}}(?:\s+(?:авторы|credit|source|by"
    rf"|courtesy))?\s*(?:[:|]|\.{{3}}|…|,\s)"
    r"|(?<=[a-zа-яё.»”\")])(?:Фото|Photo|Credit|Сурет|Photograph|Снимок)(?:\s*:|\.{3})|(?<![^\W\d_])photo(?:graph"
    r"|s)?\s+(?:by|courtesy)\b",
    re.IGNORECASE,
)
"""Where a credit may begin inside a line, whatever stands before it."""
_LOOSE = re.compile(rf"(?<=[.!?…»”)\]])\s*[(/|]?\s*(?:{_LABELS})", re.IGNORECASE)
"""«Дом на углу. Фото Данияра Мусирова»: without a sign the words before it must be a sentence."""
_AROUND = " ()[]/|"


@dataclass(frozen=True, slots=True)
class CreditLine:
    """What stands before the credit on its line, and the credit as printed, with what it says when that is clear."""

    before: str
    credit: str
    parsed: ParsedCredit | None


def find(line: str) -> CreditLine | None:
    """The credit that a line is, or that it ends with; None for any other line."""
    if len(line) > _LONGEST_LINE:
        return None
    if found := _read("", line):
        return found
    begin = max(0, len(line) - _LONGEST)
    starts = [found.start() for found in _FIRM.finditer(line, begin)] + [
        found.start() for found in _LOOSE.finditer(line, begin)
    ]
    for start in sorted({start for start in starts if start}):
        if found := _read(line[:start].strip(" (/|—–-"), line[start:]):
            return found
    return None


def find_makers(line: str) -> CreditLine | None:
    """A person beside a house without any other word, which is a credit where a caption stands over it."""
    parsed = parse_makers(line)
    return CreditLine("", line.strip(_AROUND), parsed) if parsed else None


def place(found: CreditLine, placement_id: int, caption: str = "") -> PhotoPlace:
    """An empty place with that credit.

    «Фото Жанары Каримовой» gives the nominative; where more than one name is possible, the words stay as printed.
    """
    parsed = found.parsed
    if parsed is None or parsed.text or (parsed.is_genitive and not parsed.nominative):
        return PhotoPlace(placement_id, credit_text=found.credit, caption=caption)
    creator = parsed.nominative or parsed.name
    return PhotoPlace(placement_id, creator=creator, gender=parsed.gender, agency=parsed.agency, caption=caption)


def _read(before: str, text: str) -> CreditLine | None:
    text = text.strip()
    if len(text) > _LONGEST or (text.endswith(".") and len(text.split()) > _MOST_WORDS):
        return None
    parsed = parse_credit(text)
    return CreditLine(before, text.strip(_AROUND), parsed) if parsed else None
