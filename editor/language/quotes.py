"""Quote marks of a block: which open, which close, which pairs nest, and what each becomes.

Only matched pairs change, so an inch mark or a half-typed quotation stays as it is; and every mark that is
written reads back as the same pair, which makes a second pass change nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from enum import Enum

from editor.language.profile import Profile
from editor.language.profiles import PROFILES

_RUN = re.compile(r"[\"«»„“”‟'‘’]+")
_SINGLE = frozenset("'‘’")
_OPENS_AFTER = frozenset("([{/—–-−")
_HEAP = 3
"""So many marks side by side mean something that is not known here; they stay."""

_APOSTROPHE = "’"
_AND = re.compile(r"(?<=\w )['‘]n['’](?= \w)", re.IGNORECASE)
"""`rock 'n' roll`."""

_MARKUP = "*_~"
"""Marks of Markdown between a quote mark and the space before it."""

_IN_WORD = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")


class _Way(Enum):
    OPEN = 1
    CLOSE = 2
    NONE = 3


@dataclass(slots=True)
class _Pair:
    """Two matched marks by their places; `parent` is the pair around them."""

    start: int
    mark: str
    end: int = -1
    parent: _Pair | None = None

    @property
    def single(self) -> bool:
        return self.mark in _SINGLE


@dataclass(slots=True)
class _Reading:
    """What has been read so far: marks that wait for their partner, matched pairs, marks that stay alone."""

    waiting: list[_Pair] = field(default_factory=list[_Pair])
    doubles: int = 0
    pairs: list[_Pair] = field(default_factory=list[_Pair])
    loose: list[int] = field(default_factory=list[int])

    def take(self, place: int, mark: str, way: _Way) -> None:
        if way is _Way.OPEN:
            self.waiting.append(_Pair(place, mark))
            self.doubles += mark not in _SINGLE
        elif way is _Way.CLOSE and (opener := self._opener(single=mark in _SINGLE)):
            opener.end = place
            self.pairs.append(opener)
        else:
            self.loose.append(place)

    def _opener(self, *, single: bool) -> _Pair | None:
        """The mark that a closing one ends; single marks left open above it stay alone."""
        if single:
            return self.waiting.pop() if self.waiting and self.waiting[-1].single else None
        if not self.doubles:
            return None
        while self.waiting[-1].single:
            self.loose.append(self.waiting.pop().start)
        self.doubles -= 1
        return self.waiting.pop()


def quote_edits(text: str, language: str, hidden: frozenset[int]) -> dict[int, str]:
    """The marks to write, by their place in `text`; places in `hidden` are not looked at."""
    profile = PROFILES[language]
    reading = _read(text, hidden, singles=profile.singles)
    if profile.singles:
        return _with_singles(text, reading, profile)
    edits = {found.start(): _APOSTROPHE for found in _IN_WORD.finditer(text)}
    outer = min((pair.start for pair in reading.waiting if pair.mark == profile.quotes[0]), default=len(text))
    for pair in _nested(reading.pairs):
        is_inner = pair.parent or (pair.mark == profile.inner[0] and pair.start > outer)
        edits[pair.start], edits[pair.end] = profile.inner if is_inner else profile.quotes
    return edits


def _with_singles(text: str, reading: _Reading, profile: Profile) -> dict[int, str]:
    loose = (*reading.loose, *(pair.start for pair in reading.waiting))
    edits = dict.fromkeys((place for place in loose if text[place] == "'" and not _is_feet(text, place)), _APOSTROPHE)
    unsure = [found.start() for found in re.finditer(r"(?<![^\W_])['‘’]|['‘’](?![^\W_])", text)]
    singles: dict[int, bool] = {}
    for pair in _nested(reading.pairs):
        # An apostrophe inside could be taken for the end of a single quotation, so such a pair stays double.
        is_clean = bisect_left(unsure, pair.end) == bisect_left(unsure, pair.start + 1)
        single = pair.single or (pair.parent is not None and not singles[pair.parent.start] and is_clean)
        singles[pair.start] = single
        edits[pair.start], edits[pair.end] = profile.inner if single else profile.quotes
    for found in _AND.finditer(text):
        edits[found.start()] = edits[found.end() - 1] = _APOSTROPHE
    return edits


def _is_feet(text: str, place: int) -> bool:
    """`6'2"`: a mark between figures, or between a figure and a quote mark, is none."""
    return text[place - 1 : place].isdigit() and (
        text[place + 1 : place + 2].isdigit() or text[place + 1 : place + 2] == '"'
    )


def _read(text: str, hidden: frozenset[int], *, singles: bool) -> _Reading:
    reading, shapes = _Reading(), _Shapes(text)
    for run in _RUN.finditer(text):
        start = run.start()
        if run[0] == '"' * len(run[0]) and len(run[0]) >= _HEAP and not reading.doubles:
            continue
        while start and text[start - 1] in _MARKUP and run.start() - start < _HEAP:
            start -= 1
        before = text[start - 1] if start else " "
        may_open = before.isspace() or before in _OPENS_AFTER
        for place in range(run.start(), run.end()):
            if place in hidden or (text[place] in _SINGLE and not singles):
                continue
            top = reading.waiting[-1].mark if reading.waiting else ""
            if text[place] == '"' and reading.doubles == 1 and (_is_inch(text, place) or shapes.is_passed(place, top)):
                continue
            reading.take(place, text[place], _way(text, place, top, may_open=may_open, singles=singles))
    return reading


def _is_inch(text: str, place: int) -> bool:
    """`27""`: of two marks behind a figure the second closes, where only one is open."""
    return text[place - 1 : place].isdigit() and text[place + 1 : place + 2] in {'"', "»", "”"}


class _Shapes:
    """Where the marks stand that open or close by their shape alone."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._openers = [found.start() for found in re.finditer("[«„]", text)]
        self._closers = [found.start() for found in re.finditer("[»”]", text)]

    def is_passed(self, place: int, top: str) -> bool:
        """`“A 27" screen”`: a mark behind a figure closes nothing where the open one has its like further on."""
        if top not in {"«", "“", "„"} or not self._text[place - 1 : place].isdigit():
            return False
        closer, opener = bisect_left(self._closers, place), bisect_left(self._openers, place)
        ahead = self._openers[opener] if opener < len(self._openers) else len(self._text)
        return closer < len(self._closers) and self._closers[closer] < ahead


def _way(text: str, place: int, top: str, *, may_open: bool, singles: bool) -> _Way:
    """Whether a mark opens or closes: by its shape, else by what stands before the marks it is one of."""
    mark = text[place]
    left = text[place - 1] if place else " "
    right = text[place + 1] if place + 1 < len(text) else " "
    if singles and left.isalnum() and right.isalnum():
        return _Way.NONE
    if mark in "«„‟‘" or (singles and mark == "“"):
        return _Way.OPEN
    if mark in "»”" or (mark == "“" and top == "„") or not may_open:
        return _Way.CLOSE
    if mark == '"' and top and left in "-—–" and not right.isalnum():
        return _Way.CLOSE
    never = mark == "’" or right.isspace() or (mark == "'" and right.isdigit())
    return _Way.NONE if never else _Way.OPEN


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
