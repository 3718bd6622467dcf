"""A line that says who made a picture, as a place for that picture."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.domain.imports import PhotoPlace
from editor.language.credits import ParsedCredit, parse_credit

_OTHER_MAKERS = re.compile(
    r"(?:иллюстрация|коллаж|скриншот|инфографика|стоп-кадр|скрин|коллаж жасаған|illustration|screenshot|collage)"
    r"(?:\s+by)?\s*[:©/]\s*\S.*",
    re.IGNORECASE,
)
_AFTER_SENTENCE = re.compile(r"(?P<text>.*?[.!?…»)])\s*[(/|]?\s*(?P<credit>(?:фото|сурет|photo)\b.*)", re.IGNORECASE)
_LONGEST = 140
_MOST_WORDS = 6
"""«Фото с места событий разошлись по всем каналам.» is a sentence of the text."""
_LONGEST_LINE = 2_000
_AROUND = " ()/|"


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
    after = _AFTER_SENTENCE.fullmatch(line)
    return _read(after["text"].strip(), after["credit"]) if after else None


def place(found: CreditLine, placement_id: int, caption: str = "") -> PhotoPlace:
    """An empty place with that credit.

    «Фото Жанары Каримовой» gives the nominative; where no safe one is known, the words stay as printed.
    """
    parsed = found.parsed
    if parsed is None or parsed.text or _may_be_declined(found.credit, parsed):
        return PhotoPlace(placement_id, credit_text=found.credit, caption=caption)
    creator = parsed.nominative if parsed.is_genitive else parsed.name
    return PhotoPlace(placement_id, creator=creator, gender=parsed.gender, agency=parsed.agency, caption=caption)


def _read(before: str, text: str) -> CreditLine | None:
    text = text.strip(_AROUND)
    if len(text) > _LONGEST or (text.endswith(".") and len(text.split()) > _MOST_WORDS):
        return None
    parsed = parse_credit(text)
    if parsed is None and not _OTHER_MAKERS.fullmatch(text):
        return None
    return CreditLine(before, text, parsed)


def _may_be_declined(credit: str, parsed: ParsedCredit) -> bool:
    """A Russian name without a colon before it stands in the genitive, whether we can undo that or not."""
    return parsed.language == "ru" and bool(parsed.name) and ":" not in credit and not parsed.is_genitive
