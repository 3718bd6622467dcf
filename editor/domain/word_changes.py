"""Words of one passage that were put in and taken out; spaces and marks are kept, so the pieces spell both texts."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from editor.domain.alignment import matches


class Kind(StrEnum):
    """What became of a piece, a passage or a photo."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that is equal, inserted or deleted."""

    kind: Kind
    text: str


Run = tuple[str, str, str]
"""Equal, deleted and inserted text: either the first, or one or both of the others."""

_TOKEN = re.compile(r"\w+(?:[-’'ʼ]\w+)*|\s+|[^\w\s]")
_WORD = re.compile(r"\w+(?:[-’'ʼ.,:/]\w+)*")


def compare_words(old: str, new: str) -> tuple[Piece, ...]:
    """Pieces in reading order, what was deleted before what was inserted in its place."""
    if old == new:
        return (Piece(Kind.EQUAL, old),) if old else ()
    kinds = (Kind.EQUAL, Kind.DELETED, Kind.INSERTED)
    runs = _bridged(_runs(_TOKEN.findall(old), _TOKEN.findall(new)))
    return tuple(Piece(kind, text) for run in runs for kind, text in zip(kinds, run, strict=True) if text)


def count_words(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def count_changes(pieces: tuple[Piece, ...]) -> int:
    """How many places of a passage differ; a word replaced by another is one."""
    kinds = [Kind.EQUAL, *(piece.kind for piece in pieces)]
    return sum(here is not Kind.EQUAL and before is Kind.EQUAL for before, here in itertools.pairwise(kinds))


def old_text(pieces: tuple[Piece, ...]) -> str:
    """The text before."""
    return "".join(piece.text for piece in pieces if piece.kind is not Kind.INSERTED)


def new_text(pieces: tuple[Piece, ...]) -> str:
    """The text after."""
    return "".join(piece.text for piece in pieces if piece.kind is not Kind.DELETED)


def _runs(old: list[str], new: list[str]) -> Iterator[Run]:
    """Alternating (equal, "", "") and ("", deleted, inserted)."""
    pairs = matches(old, new)
    at = there = 0
    for start, end in _rows(pairs):
        one, other = pairs[start]
        if at < one or there < other:
            yield "", "".join(old[at:one]), "".join(new[there:other])
        at, there = one + end - start, other + end - start
        yield "".join(old[one:at]), "", ""
    if at < len(old) or there < len(new):
        yield "", "".join(old[at:]), "".join(new[there:])


def _rows(pairs: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """(first, behind the last) of pairs that follow each other on both sides."""
    start = 0
    for at in range(1, len(pairs) + 1):
        if at == len(pairs) or pairs[at] != (pairs[at - 1][0] + 1, pairs[at - 1][1] + 1):
            yield start, at
            start = at


def _bridged(runs: Iterable[Run]) -> list[Run]:
    """A mere space or comma between two replacements counts as replaced too."""
    whole = list(runs)
    made: list[Run] = []
    for at, run in enumerate(whole):
        joins = run[0] and 0 < at < len(whole) - 1 and not _WORD.search(run[0])
        if joins and all((*made[-1][1:], *whole[at + 1][1:])):
            made[-1] = ("", made[-1][1] + run[0], made[-1][2] + run[0])
        elif made and not run[0] and not made[-1][0]:
            made[-1] = ("", made[-1][1] + run[1], made[-1][2] + run[2])
        else:
            made.append(run)
    return made
