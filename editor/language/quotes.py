"""Quote marks of a block: which open, which close, which pairs nest, and what each becomes.

Only matched pairs change, so an inch mark or a half-typed quotation stays as it is; and every mark that is
written reads back as the same pair, which makes a second pass change nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from editor.language.profiles import PROFILES

_DOUBLE = re.compile(r"[\"«»„“”‟]")
_ANY = re.compile(r"[\"«»„“”‟'‘’]")
_SINGLE = "'‘’"
_MARKS = frozenset("\"«»„“”‟'‘’")
_OPENS_AFTER = frozenset("([{/—–-−")
_APOSTROPHE = "’"


class _Way(Enum):
    OPEN = 1
    CLOSE = 2
    NONE = 3


@dataclass(slots=True)
class _Pair:
    """Two matched marks: `start` and `end` are their places, `level` counts the pairs around them."""

    start: int
    end: int
    single: bool
    parent: _Pair | None = None
    opened_by: str = ""


def quote_edits(text: str, language: str, hidden: frozenset[int]) -> dict[int, str]:
    """The marks to write, by their place in `text`; places in `hidden` are not looked at."""
    if language == "en":
        return _english(text, hidden)
    edits = {match.start(): _APOSTROPHE for match in re.finditer(r"(?<=[^\W\d_])'(?=[^\W\d_])", text)}
    profile = PROFILES[language]
    pairs, _ = _pairs(text, _DOUBLE, hidden)
    for pair in pairs:
        marks = profile.inner if pair.parent else profile.quotes
        edits[pair.start], edits[pair.end] = marks
    return {place: mark for place, mark in edits.items() if place not in hidden}


def _english(text: str, hidden: frozenset[int]) -> dict[int, str]:
    pairs, loose = _pairs(text, _ANY, hidden, english=True)
    edits = dict.fromkeys((place for place in loose if text[place] == "'"), _APOSTROPHE)
    written: dict[int, bool] = {}
    for pair in sorted(pairs, key=lambda pair: pair.start):
        parent_double = pair.parent is not None and not written[pair.parent.start]
        single = pair.single or (parent_double and not _has_single_marks(text, pair))
        written[pair.start] = single
        edits[pair.start], edits[pair.end] = PROFILES["en"].inner if single else PROFILES["en"].quotes
    return edits


def _has_single_marks(text: str, pair: _Pair) -> bool:
    """Whether an apostrophe inside could be taken for the end of a single quotation."""
    inside = range(pair.start + 1, pair.end)
    return any(text[i] in _SINGLE and not (text[i - 1].isalnum() and text[i + 1].isalnum()) for i in inside)


def _pairs(
    text: str, marks: re.Pattern[str], hidden: frozenset[int], *, english: bool = False
) -> tuple[list[_Pair], list[int]]:
    """Matched pairs, each with the pair around it, and the places of the marks without a partner."""
    waiting: list[_Pair] = []
    pairs: list[_Pair] = []
    loose: list[int] = []
    for match in marks.finditer(text):
        place = match.start()
        if place in hidden:
            continue
        way = _way(text, place, waiting, english=english)
        single = text[place] in _SINGLE
        if way is _Way.OPEN:
            waiting.append(_Pair(place, -1, single, opened_by=text[place]))
        elif way is _Way.CLOSE and (opener := _opener(waiting, loose, single=single)):
            opener.end = place
            pairs.append(opener)
        else:
            loose.append(place)
    loose.extend(pair.start for pair in waiting)
    return _nested(pairs), loose


def _nested(pairs: list[_Pair]) -> list[_Pair]:
    """The pairs by their start, each told which pair is around it."""
    pairs.sort(key=lambda pair: pair.start)
    around: list[_Pair] = []
    for pair in pairs:
        while around and around[-1].end < pair.start:
            around.pop()
        pair.parent = around[-1] if around else None
        around.append(pair)
    return pairs


def _opener(waiting: list[_Pair], loose: list[int], *, single: bool) -> _Pair | None:
    """Take the mark that a closing one ends; single marks left open above it stay alone."""
    if single:
        return waiting.pop() if waiting and waiting[-1].single else None
    if all(pair.single for pair in waiting):
        return None
    while waiting[-1].single:
        loose.append(waiting.pop().start)
    return waiting.pop()


def _way(text: str, place: int, waiting: list[_Pair], *, english: bool) -> _Way:
    mark = text[place]
    left = text[place - 1] if place else " "
    right = text[place + 1] if place + 1 < len(text) else " "
    if english and left.isalnum() and right.isalnum():
        return _Way.NONE
    if mark in "«„‟‘" or (english and mark == "“"):
        return _Way.OPEN
    if mark in "»”" or (mark == "“" and waiting and waiting[-1].opened_by == "„"):
        return _Way.CLOSE
    start = place  # the first of the marks that stand together: “‘No’ means no”
    while start and text[start - 1] in _MARKS:
        start -= 1
    if start and not text[start - 1].isspace() and text[start - 1] not in _OPENS_AFTER:
        return _Way.CLOSE
    never = mark == "’" or right.isspace() or (mark == "'" and right.isdigit())
    return _Way.NONE if never else _Way.OPEN
