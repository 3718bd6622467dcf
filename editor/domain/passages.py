"""Passages of two texts held against each other: equal ones found first, then changed ones paired, then their words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.domain.alignment import matches
from editor.domain.story import FIELDS, PHOTO_REFERENCE
from editor.domain.word_changes import Kind, Piece, compare_words, count_changes

TITLES = tuple(field.name for field in FIELDS if field.is_title)
"""Fields of a story that are passages by themselves, in reading order."""

ALIKE = 0.4
"""Share of common words from which a paragraph counts as rewritten, not as another one."""

REACH = 4
"""How many paragraphs ahead the other half of a rewritten one is looked for."""

_BREAK = re.compile(r"\n[ \t\r]*\n\s*")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A title or a paragraph. `place` is one of `TITLES` or `body`; numbers count paragraphs from 1, 0 is none there.

    `photo` is the id of the placement when the paragraph is a photo's place and nothing else, else 0.
    """

    place: str
    kind: Kind
    pieces: tuple[Piece, ...]
    old_number: int = 0
    new_number: int = 0
    photo: int = 0

    @property
    def changes(self) -> int:
        """How many places of it differ; a photo's place is counted with the photo."""
        return 0 if self.photo else count_changes(self.pieces)


def compare_title(place: str, old: str, new: str) -> Passage:
    """One field; without pieces when it is empty on both sides."""
    return _rewritten(place, old, new)


def compare_body(old: str, new: str) -> tuple[Passage, ...]:
    """Paragraphs (parts between empty lines) in reading order, deleted ones before what stands there now."""
    before, after = _paragraphs(old), _paragraphs(new)
    pairs = matches([" ".join(each.split()) for each in before], [" ".join(each.split()) for each in after])
    found: list[Passage] = []
    at = there = 0
    for one, other in [*pairs, (len(before), len(after))]:
        found.extend(_gap(before, after, (at, one), (there, other)))
        if one < len(before):
            text = after[other]
            found.append(Passage("body", Kind.EQUAL, (Piece(Kind.EQUAL, text),), one + 1, other + 1, _photo(text)))
        at, there = one + 1, other + 1
    return tuple(found)


def _paragraphs(body: str) -> list[str]:
    return [part for part in _BREAK.split(body.strip()) if part]


def _photo(text: str) -> int:
    found = PHOTO_REFERENCE.fullmatch(text.strip())
    return int(found[1]) if found else 0


def _rewritten(place: str, old: str, new: str, old_number: int = 0, new_number: int = 0) -> Passage:
    kind = Kind.EQUAL if old == new else Kind.INSERTED if not old else Kind.DELETED if not new else Kind.REPLACED
    return Passage(place, kind, compare_words(old, new), old_number, new_number)


def _alone(kind: Kind, text: str, number: int) -> Passage:
    numbers = (number, 0) if kind is Kind.DELETED else (0, number)
    return Passage("body", kind, (Piece(kind, text),), *numbers, _photo(text))


def _gap(
    before: Sequence[str], after: Sequence[str], here: tuple[int, int], there: tuple[int, int]
) -> Iterator[Passage]:
    """Paragraphs between two equal ones: those that are alike are compared word by word, the others stand alone."""
    old, new = [before[at] for at in range(*here)], [after[at] for at in range(*there)]
    at = other = 0
    for one, two in [*_alike(old, new), (len(old), len(new))]:
        yield from (_alone(Kind.DELETED, old[index], here[0] + index + 1) for index in range(at, one))
        yield from (_alone(Kind.INSERTED, new[index], there[0] + index + 1) for index in range(other, two))
        if one < len(old):
            yield _rewritten("body", old[one], new[two], here[0] + one + 1, there[0] + two + 1)
        at, other = one + 1, two + 1


def _alike(old: list[str], new: list[str]) -> Iterator[tuple[int, int]]:
    """Pairs of paragraphs that share words, in order: each old one takes the likest of the next few new ones."""
    words = [_words(text) for text in new]
    start = 0
    for at, text in enumerate(old):
        mine = _words(text)
        reach = range(start, min(start + REACH, len(new)))
        likeness, other = max(
            ((1.0 if _goes_on(text, new[index]) else _likeness(mine, words[index]), -index) for index in reach),
            default=(0.0, 0),
        )
        if likeness >= ALIKE:
            yield at, -other
            start = -other + 1


def _goes_on(one: str, other: str) -> bool:
    """Whether one text is the beginning of the other: somebody typed on, perhaps in the middle of a word."""
    return not (_photo(one) or _photo(other)) and (one.startswith(other) or other.startswith(one))


def _words(text: str) -> Counter[str]:
    return Counter() if _photo(text) else Counter(_WORD.findall(text.lower()))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Dice's coefficient of two bags of words."""
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 0.0
