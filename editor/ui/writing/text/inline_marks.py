"""What is marked inside a line of Markdown: bold, slant, links, code, notes of the page and words to be checked."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from editor.desk.language import profile_of
from editor.domain.words import LANGUAGES

DEEPEST = 6
"""Marks within marks that are looked into: each level reads its part of the line once more."""

_CHECK_MARKS = "|".join(re.escape(profile_of(tag).check_mark) for tag in LANGUAGES)
_NOTE = re.compile(r"\[\^[^\[\]\s]++\]")
_OPENS = re.compile(
    r"(?P<bold>\*\*(?=\S))"
    r"|(?P<slant>(?<![\w*])[_*](?=[^\s_*]))"
    r"|(?P<link>!?(?:embed)?\[(?P<link_text>[^\[\]\n]*+)\]\()"
    r"|(?P<code>`[^`\n]++`)"
    rf"|(?P<note>{_NOTE.pattern})"
    rf"|(?P<check>(?<!\w)(?:{_CHECK_MARKS})(?!\w))"
)
_ENDS = {
    "**": re.compile(r"(?<=\S)\*(?=\*)"),
    "_": re.compile(r"(?<=\S)_(?![\w*])"),
    "*": re.compile(r"(?<=\S)\*(?![\w*])"),
    ")": re.compile(r"\)"),
}


@dataclass(frozen=True, slots=True)
class Marked:
    """`kind` is bold, slant, link, code, note or check; the words inside stand from `first` to `last`."""

    kind: str
    start: int
    end: int
    first: int
    last: int


def marks_in(text: str, start: int, end: int) -> Iterator[Marked]:
    """The outermost marks between two places of a line, from left to right.

    Where each sign could end a mark is read once: signs without an end would each have the rest of the line read again.
    """
    ends = {sign: [found.start() for found in shape.finditer(text, start, end)] for sign, shape in _ENDS.items()}
    while opened := _OPENS.search(text, start, end):
        found = _whole(opened, ends)
        start = found.end if found else opened.start() + 1
        if found:
            yield found


def _whole(opened: re.Match[str], ends: dict[str, list[int]]) -> Marked | None:
    kind = next(name for name in ("bold", "slant", "link", "code", "note", "check") if opened[name])
    start, inside = opened.span()
    if kind in {"code", "note", "check"}:
        return Marked(kind, start, inside, start, inside)
    sign = ")" if kind == "link" else opened[0]
    last = _from(ends[sign], inside + (kind != "link"))
    if last is None:
        note = _NOTE.match(opened.string, start)  # `[^1](` is a note where no address follows
        return Marked("note", *note.span(), *note.span()) if note and note.end() < inside else None
    words = opened.span("link_text") if kind == "link" else (inside, last)
    return Marked(kind, start, last + len(sign), *words)


def _from(places: list[int], least: int) -> int | None:
    number = bisect_left(places, least)
    return places[number] if number < len(places) else None
