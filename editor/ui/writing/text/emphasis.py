"""Bold and italic in one line of Markdown: which letters have them, and the same letters with other marks.

Plain text in, plain text out, no Qt. A line is taken apart into letters, each with the marks over it; marks are set on
letters and the line is written again, so that they always stand in pairs, close to words, and never across each other.
What is not asked for stays as it was typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from editor.ui.writing.text.letters import BOLD, ITALIC, Letter, LetterMark, is_letter, read

_JOINERS = "-\u2010\u2011'\u2019"

__all__ = ["BOLD", "ITALIC", "MarkedLine", "address_end"]


class MarkedLine:
    """A line of Markdown as letters; `caret` decides what a mark right behind it does while somebody types.

    `taken_away` counts signs without a partner that gave way to a mark before it.
    """

    def __init__(self, text: str, caret: int = -1) -> None:
        self.text = text
        self.taken_away = 0
        self.letters: tuple[Letter, ...] = tuple(read(text, caret))

    def index(self, position: int) -> int:
        """The number of letters before a position in the text."""
        return sum(letter.end <= position for letter in self.letters)

    def between(self, first: int, last: int) -> range:
        """The letters touched by a selection, without spaces at its ends."""
        found = [i for i, each in enumerate(self.letters) if each.end > first and each.start < last]
        while found and self._is_outside(found[-1]):
            found.pop()
        while found and self._is_outside(found[0]):
            del found[0]
        return range(found[0], found[-1] + 1) if found else range(0)

    def word_around(self, position: int) -> range:
        """The letters of the word that a position is inside of; empty at its ends."""
        i = self.index(position)
        if not 0 < i < len(self.letters) or not self._joined(i):
            return range(0)
        if self.letters[i - 1].end != position or self.letters[i].start != position:
            return range(0)
        first, last = i, i
        while first > 0 and self._joined(first):
            first -= 1
        while last < len(self.letters) and self._joined(last):
            last += 1
        return range(first, last)

    def is_inside_piece(self, position: int) -> bool:
        """Whether a position is inside of an address, of code or of the mark that begins the line."""
        return any(each.start < position < each.end for each in self.letters)

    def has(self, these: range, kind: str) -> bool:
        """Whether every word among the letters has the mark."""
        words = [self.letters[i] for i in these if not self._is_outside(i)]
        return all(kind in each.kinds for each in words)

    def kinds_at(self, position: int) -> frozenset[str]:
        """The marks that a letter typed at this position would stand in."""
        i = self.index(position)
        before = self.letters[i - 1] if i else None
        after = self.letters[i] if i < len(self.letters) else None
        both = set(before.marks if before else ()) & set(after.marks if after else ())
        kinds = {mark.kind for mark in both}
        if before is not None:
            gap = self.text[before.end : position]
            kinds |= _still_open([mark for mark in reversed(before.marks) if mark not in both], gap)
        if after is not None:
            gap = self.text[position : after.start][::-1]
            kinds |= _still_open([mark for mark in reversed(after.marks) if mark not in both], gap)
        return frozenset(kinds)

    def marked(self, these: range, kind: str, *, on: bool) -> MarkedLine | None:
        """The line with a mark put on these letters or taken off them; None where that can't be written."""
        letters = list(self.letters)
        if not on:
            return self._written([_without(each, kind) if i in these else each for i, each in enumerate(letters)])
        first, last = these.start, these.stop
        signs = 2 if kind == BOLD else 1
        stray_after = _stray(letters[last : last + signs + 1], signs)
        stray_before = _stray(letters[max(first - signs - 1, 0) : first][::-1], signs)
        touched = {mark for i in these for mark in letters[i].marks if mark.kind == kind}
        for i in (first - 1, last):
            if 0 <= i < len(letters):
                touched |= {mark for mark in letters[i].marks if mark.kind == kind}
        new = LetterMark(kind, "", self._next_number())
        for i, each in enumerate(letters):
            if (i in these and each.border != "wall") or touched & set(each.marks):
                bare = _without(each, kind)
                letters[i] = replace(bare, marks=(*bare.marks, new))
        del letters[last : last + stray_after]
        del letters[first - stray_before : first]
        made = self._written(letters)
        if made is not None:
            made.taken_away = stray_before
        return made

    def typed(self, at: int, text: str, kinds: Iterable[str]) -> MarkedLine | None:
        """The line with words typed before letter `at`, which look as `kinds` say; None where that can't be."""
        beside = [*self.letters[max(at - 1, 0) : at], *self.letters[at : at + 1]]
        marks: list[LetterMark] = []
        number = self._next_number()
        for kind in sorted(kinds):
            near = [mark for each in beside for mark in each.marks if mark.kind == kind]
            marks.append(near[0] if near else LetterMark(kind, "", number + len(marks)))
        words = [Letter(sign, 0, tuple(marks)) for sign in text]
        return self._written([*self.letters[:at], *words, *self.letters[at:]])

    def tidied(self) -> MarkedLine | None:
        """The line with no space at the inner side of a mark."""
        return self._written(self.letters)

    def halves(self, at: int) -> tuple[str, str] | None:
        """The line in two before letter `at`, each with all of its marks in pairs; None where that can't be."""
        left, right = self._written(self.letters[:at]), self._written(self.letters[at:])
        return None if left is None or right is None else (left.text, right.text)

    def position(self, at: int, kinds: frozenset[str]) -> int | None:
        """Where between letters `at - 1` and `at` one types in these marks; None where there is no such place."""
        before = self.letters[at - 1] if at else None
        after = self.letters[at] if at < len(self.letters) else None
        low, high = before.end if before else 0, after.start if after else len(self.text)
        places = [low]
        for mark in reversed(before.marks if before else ()):
            places.append(places[-1] + len(mark.signs))
        back = high
        for mark in ("", *reversed([mark.signs for mark in after.marks] if after else [])):
            back -= len(mark)
            places.append(back)
        return next((each for each in places if low <= each <= high and self.kinds_at(each) == kinds), None)

    def _is_outside(self, i: int) -> bool:
        return self.letters[i].is_space or self.letters[i].border == "wall"

    def _joined(self, i: int) -> bool:
        """Whether letter `i` goes on with the word of the one before it."""
        if not 0 < i < len(self.letters):
            return False
        before, here = self.letters[i - 1], self.letters[i]
        if _is_word(before) and _is_word(here):
            return True
        if here.text in _JOINERS:
            return i + 1 < len(self.letters) and _is_word(before) and _is_word(self.letters[i + 1])
        return before.text in _JOINERS and i > 1 and _is_word(here) and _is_word(self.letters[i - 2])

    def _next_number(self) -> int:
        return 1 + max((mark.number for each in self.letters for mark in each.marks), default=0)

    def _written(self, letters: Sequence[Letter]) -> MarkedLine | None:
        """The letters as a line, if it reads as it is meant."""
        meant = _close_to_words(_whole_links(letters))
        made = MarkedLine(_write(meant))
        wanted = [(each.text, each.kinds) for each in meant if not each.is_space]
        if [(each.text, each.kinds) for each in made.letters if not each.is_space] == wanted:
            return made
        return None


def address_end(text: str, first: int, last: int) -> int | None:
    """Where the address of the link ends that a selection lies in; None outside of links."""
    opened: list[Letter] = []
    for each in MarkedLine(text).letters:
        if each.border == "opens":
            opened.append(each)
        elif each.border == "closes" and opened:
            begins = opened.pop().start
            is_around = begins <= first and last <= each.end and first < each.end
            if is_around and each.text.endswith(")"):
                return each.end - 1
    return None


def _write(letters: Sequence[Letter]) -> str:
    """The letters with their marks around them."""
    last = _run_ends(letters)
    out: list[str | tuple[LetterMark, int]] = []
    stack: list[tuple[LetterMark, int]] = []
    opened = 0
    for i, each in enumerate(letters):
        while any(mark not in each.marks for mark, _ in stack):
            out.append(stack.pop())
        if not each.is_space:
            missing = [mark for mark in each.marks if all(mark != known for known, _ in stack)]
            for mark in sorted(missing, key=lambda mark: -last[mark, i]):
                opened += 1
                stack.append((mark, opened))
                out.append(stack[-1])
        out.append(each.text)
    out += reversed(stack)
    return _signed(out)


def _run_ends(letters: Sequence[Letter]) -> dict[tuple[LetterMark, int], int]:
    """For each letter and mark over it the last letter that the mark goes on to."""
    ends: dict[tuple[LetterMark, int], int] = {}
    for i in reversed(range(len(letters))):
        for mark in letters[i].marks:
            ends[mark, i] = ends.get((mark, i + 1), i)
    return ends


def _signed(out: Sequence[str | tuple[LetterMark, int]]) -> str:
    """The pieces with signs chosen: `_` where it stands free, `*` inside a word and beside another `_`."""
    places: dict[int, list[int]] = {}
    texts = [each if isinstance(each, str) else each[0].signs or "*" for each in out]
    for i, each in enumerate(out):
        if not isinstance(each, str):
            places.setdefault(each[1], []).append(i)
    padded = ["", *texts, ""]
    for first, last in places.values():
        mark = cast("tuple[LetterMark, int]", out[first])[0]
        chosen = mark.signs or ("**" if mark.kind == BOLD else "_")
        outside = padded[first][-1:] + padded[last + 2][:1]
        beside = outside + padded[first + 2][:1] + padded[last][-1:]
        if chosen == "_" and (any(is_letter(sign) for sign in outside) or "_" in beside):
            chosen = "*"
        texts[first] = texts[last] = chosen
    return "".join(texts)


def _whole_links(letters: Sequence[Letter]) -> list[Letter]:
    """A mark goes over the halves of a link when it goes over all of it; else it stops before each."""
    out = list(letters)
    opened: list[int] = []
    for i, each in enumerate(letters):
        if each.border == "opens":
            opened.append(i)
        elif each.border == "closes":
            first = opened.pop() if opened else i
            inner = out[first + 1 : i]
            common = [mark for mark in inner[0].marks if all(mark in each.marks for each in inner)] if inner else []
            for half in {first, i}:
                out[half] = replace(out[half], marks=tuple(common))
    for i in opened:
        out[i] = replace(out[i], marks=())
    return out


def _close_to_words(letters: Sequence[Letter]) -> list[Letter]:
    """No mark begins or ends at a space."""
    out = list(letters)
    for order in (range(len(out)), reversed(range(len(out)))):
        before: tuple[LetterMark, ...] = ()
        for i in order:
            if out[i].is_space:
                out[i] = replace(out[i], marks=tuple(mark for mark in out[i].marks if mark in before))
            before = out[i].marks
    return out


def _without(letter: Letter, kind: str) -> Letter:
    return replace(letter, marks=tuple(mark for mark in letter.marks if mark.kind != kind))


def _still_open(marks: Sequence[LetterMark], gap: str) -> set[str]:
    """The kinds of marks, from the innermost, of whose sign nothing is in the gap between a letter and a place."""
    at, found = 0, set[str]()
    for mark in marks:
        if at >= len(gap):
            found.add(mark.kind)
        at += len(mark.signs)
    return found


def _stray(letters: Sequence[Letter], signs: int) -> int:
    """How many signs without a partner stand first among some letters, when they are what a mark is made of."""
    texts = [each.text for each in letters]
    is_mark = texts[:signs] in (["*"] * signs, ["_"] * signs)
    return signs if is_mark and texts[signs : signs + 1] != texts[:1] else 0


def _is_word(letter: Letter) -> bool:
    return len(letter.text) == 1 and is_letter(letter.text)
