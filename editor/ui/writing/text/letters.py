"""A line of Markdown taken apart into letters, each with the bold and italic marks over it, in linear time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

BOLD, ITALIC = "bold", "italic"

_KINDS = {1: ITALIC, 2: BOLD}
_PREFIX = re.compile(r"(?:#{1,6}[ \t]+|>[ \t]?|[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)+")
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s*<>\[\]()|]+")
_RULE_OF_TABLE = frozenset("|:- \t")
_LONGEST_PIECE = 1000
"""Characters of code or of an address that are looked through for their end, so that no line takes long."""

_DEEPEST = 16
"""Marks inside marks; what is older than these is taken for plain signs."""


@dataclass(frozen=True, slots=True)
class LetterMark:
    """One pair of marks; `signs` is empty where the writer of the line may choose between `_` and `*`."""

    kind: str
    signs: str
    number: int


@dataclass(frozen=True, slots=True)
class Letter:
    """A character, or a piece that no mark may be put into; `marks` from the outermost to the innermost.

    `border` is empty, `opens` or `closes` for the halves of a link, `wall` where no mark may go across.
    """

    text: str
    start: int
    marks: tuple[LetterMark, ...] = ()
    border: str = ""

    @property
    def end(self) -> int:
        """Where the letter ends in its line."""
        return self.start + len(self.text)

    @property
    def kinds(self) -> frozenset[str]:
        """What the letter looks like."""
        return frozenset(mark.kind for mark in self.marks)

    @property
    def is_space(self) -> bool:
        """Whether marks may not stand close to it."""
        return self.text.isspace()


@dataclass(slots=True)
class _Run:
    """Some `*` or `_` in a row; what of it has found its partner is taken off its inner side."""

    at: int
    sign: str
    length: int


def read(text: str, caret: int) -> list[Letter]:
    """The letters of a line; see `emphasis.Line` for the caret."""
    pieces = list(_pieces(text))
    open_runs: list[_Run] = []
    pairs: list[tuple[int, int, LetterMark]] = []
    for at, piece, border in pieces:
        if border == "marks":
            _pair(text, _Run(at, piece[0], len(piece)), open_runs, pairs, caret)
    signs = {i for first, last, mark in pairs for i in (*_span(first, mark), *_span(last, mark))}
    inside: list[list[LetterMark]] = [[] for _ in range(len(text) + 1)]
    for first, last, mark in sorted(pairs, key=lambda pair: (pair[0], -pair[1])):
        for i in range(first, last):
            inside[i].append(mark)
    letters: list[Letter] = []
    for at, piece, border in pieces:
        if border == "marks":
            letters += [Letter(s, i, tuple(inside[i])) for i, s in enumerate(piece, at) if i not in signs]
        else:
            letters.append(Letter(piece, at, tuple(inside[at]), border))
    return letters


def _pair(text: str, run: _Run, open_runs: list[_Run], pairs: list[tuple[int, int, LetterMark]], caret: int) -> None:
    """Close what a run of signs closes; what is left of it may open."""
    before = text[run.at - 1] if run.at else " "
    after = text[run.at + run.length] if run.at + run.length < len(text) else " "
    if run.length > 3:  # noqa: PLR2004 - bold and italic together
        return
    is_under = run.sign == "_"
    can_open = not after.isspace() and not (is_under and is_letter(before))
    loose = before.isspace() and (after.isspace() or caret == run.at)
    can_close = (not before.isspace() or loose) and not (is_under and is_letter(after))
    while can_close and run.length:
        found = next((i for i in reversed(range(len(open_runs))) if _takes(open_runs[i], run)), None)
        if found is None:
            break
        opened = open_runs[found]
        length = opened.length if opened.length <= run.length and opened.length < 3 else min(run.length, 2)  # noqa: PLR2004
        if opened.length == run.length == 3:  # noqa: PLR2004 - both, the inner one first
            length = 1
        opened.length -= length
        mark = LetterMark(_KINDS[length], run.sign * length, len(pairs) + 1)
        pairs.append((opened.at + opened.length, run.at, mark))
        run = _Run(run.at + length, run.sign, run.length - length)
        del open_runs[found + (opened.length > 0) :]
        can_open = False
    if can_open and run.length:
        open_runs.append(run)
        del open_runs[:-_DEEPEST]


def _takes(opened: _Run, run: _Run) -> bool:
    return opened.sign == run.sign and (opened.length == 3 or opened.length <= run.length)  # noqa: PLR2004


def _span(at: int, mark: LetterMark) -> range:
    return range(at, at + len(mark.signs))


def _pieces(text: str) -> Iterable[tuple[int, str, str]]:
    """Place, text and border of each letter; a run of signs is one piece with the border `marks`."""
    if text.startswith("///") or (text.startswith("|") and "-" in text and set(text) <= _RULE_OF_TABLE):
        yield 0, text, "wall"
        return
    at = 0
    if found := _PREFIX.match(text):
        at = found.end()
        yield 0, found[0], "wall"
    is_table = text.startswith("|")
    while at < len(text):
        piece, border = _piece_at(text, at, is_table=is_table)
        yield at, piece, border
        at += len(piece)


def _piece_at(text: str, at: int, *, is_table: bool) -> tuple[str, str]:  # noqa: PLR0911 - one line for each sign
    sign = text[at]
    if sign in "*_":
        end = at
        while end < len(text) and text[end] == sign:
            end += 1
        return text[at:end], "marks"
    if sign == "\\" and at + 1 < len(text):
        return text[at : at + 2], ""
    if sign == "|" and is_table:
        return sign, "wall"
    if sign in "`<":
        return _up_to(text, at, "`" if sign == "`" else ">"), ""
    if sign == "[":
        note = text.startswith("[^", at)
        return (_up_to(text, at, "]"), "") if note else (sign, "opens")
    if sign == "]":
        return (_link_end(text, at), "closes")
    if sign in "hmw" and (at == 0 or not text[at - 1].isalnum()) and (found := _ADDRESS.match(text, at)):
        return found[0], ""
    return sign, ""


def _up_to(text: str, at: int, sign: str) -> str:
    end = text.find(sign, at + 1, at + _LONGEST_PIECE)
    return text[at : end + 1] if end > 0 else text[at]


def _link_end(text: str, at: int) -> str:
    """`](address)` with brackets inside the address, or the bracket alone."""
    if not text.startswith("](", at) or text.find(")", at, at + _LONGEST_PIECE) < 0:
        return text[at]
    depth = 0
    for end in range(at + 1, min(len(text), at + _LONGEST_PIECE)):
        depth += (text[end] == "(") - (text[end] == ")")
        if depth == 0:
            return text[at : end + 1]
    return text[at]


def is_letter(sign: str) -> bool:
    """Letters, figures, and the accents that are put over letters."""
    return sign.isalnum() or "\u0300" <= sign <= "\u036f"
