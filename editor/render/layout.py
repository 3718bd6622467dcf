"""Lists as CommonMark's readers write them, set out as our parser reads them: four spaces a level."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.render import signs

_QUOTES = re.compile(r"(?:[ ]{0,3}>[ ]?)++")
_ITEM = re.compile(r"([-+*]|\d{1,9}\.)([ ]++)(?=\S)")
_RULE = re.compile(r"([-*_])[ ]*+(?:\1[ ]*+){2,}+")
_BLOCK = re.compile(rf"#{{1,6}}[ ]|>|/{{3}}|{signs.FENCE}|(?:[-*_][ ]*+){{3,}}+$")
_ALONE = re.compile(rf"#{{1,6}}[ ]|{signs.FENCE}|(?:[-*_=][ ]*+){{3,}}+$")
"""Lines that are a block or end one: empty lines around them spare the parser work that grows with the square."""
_DEFINITION = re.compile(r"\[[^\[\]\n]{1,200}\]:")
"""A footnote or the address of a link goes on with the lines behind it: an empty line stands before it alone."""

DEEPEST = 12
"""Levels of lists and of quotations; no reader follows more, and what is deeper stands on the last of them."""

STEP = 4


@dataclass(slots=True)
class _Level:
    """An open item: the columns of its mark and of its words, and whether its list has numbers."""

    mark: int
    words: int
    numbered: bool

    @property
    def inside(self) -> int:
        """The column from which a line is the item's: its words', but two to the right are meant for nesting too."""
        return min(self.words, self.mark + 2)


@dataclass(slots=True)
class Layout:
    """Lines as our parser reads them, and the source's line of each."""

    lines: list[str]
    sources: list[int]


def lay_out(lines: list[str], sources: list[int]) -> Layout:
    """Set out the lists of a text; a line that is added has the source line of the one that follows it."""
    laying = _Laying()
    for line, source in zip(lines, sources, strict=True):
        laying.take(line.expandtabs(STEP), source)
    return Layout(laying.lines, laying.sources)


class _Laying:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.sources: list[int] = []
        self._levels: list[_Level] = []
        self._quotes = 0
        self._after_blank = True
        self._in_paragraph = False
        self._before = ""
        self._block_level = -1
        self._is_alone = False

    def take(self, line: str, source: int) -> None:
        quoted = _QUOTES.match(line) if not self._levels or self._quotes or not line.startswith("  ") else None
        depth = quoted[0].count(">") if quoted else 0
        if self._levels and depth and not self._quotes and not self._after_blank:
            self._put("", source)
        if depth != self._quotes and not (self._quotes and not self._after_blank and line.strip() and not depth):
            self._levels, self._quotes, self._in_paragraph = [], depth, bool(self._before.strip(" >"))
        rest = line[quoted.end() :] if quoted else line
        prefix = "> " * min(depth, DEEPEST)
        if not rest.strip():
            self._put(prefix.rstrip(), source)
            self._after_blank, self._in_paragraph, self._block_level = True, False, -1
            return
        self._take_words(prefix, rest, source)
        self._after_blank = False

    def _take_words(self, prefix: str, rest: str, source: int) -> None:
        words = rest.lstrip(" ")
        column = len(rest) - len(words)
        item = None if _RULE.fullmatch(words) else _ITEM.match(words)
        if item and (self._levels or (column < STEP and not self._in_paragraph)):
            self._take_item(prefix, words, column, source)
        elif self._levels:
            self._take_line(prefix, words, column, source)
        else:
            is_alone = column < STEP and _ALONE.match(words) is not None
            is_under = is_alone and words[0] in "-=" and self._in_paragraph
            is_note = column < STEP and _DEFINITION.match(words) is not None
            if ((is_alone and not is_under) or self._is_alone or is_note) and not self._after_blank:
                self._put(prefix.rstrip(), source)
            self._is_alone, self._in_paragraph = is_alone, not _BLOCK.match(words)
            self._put(prefix + rest, source)

    def _take_item(self, prefix: str, words: str, column: int, source: int) -> None:
        last: _Level | None = None
        while self._levels and column < self._levels[-1].inside:
            last = self._levels.pop()
        depth = min(len(self._levels), DEEPEST)
        numbered = words[0].isdigit()
        is_other = last is not None and last.numbered is not numbered
        if not self._after_blank and (is_other or depth < self._block_level):
            self._put(prefix.rstrip(), source)
            self._block_level = depth
        if self._after_blank:
            self._block_level = depth
        item = _ITEM.match(words)
        at = column
        while item:
            width = len(item[1]) + (len(item[2]) if len(item[2]) <= STEP else 1)
            self._levels.append(_Level(at, at + width, item[1][0].isdigit()))
            at += len(item[0])
            words_at = at - column
            item = _ITEM.match(words, words_at) if len(self._levels) < DEEPEST else None
        self._put(prefix + " " * (STEP * depth) + words, source)

    def _take_line(self, prefix: str, words: str, column: int, source: int) -> None:
        begins = _BLOCK.match(words) or _DEFINITION.match(words)
        depth = len(self._levels)
        if self._after_blank or begins:
            while self._levels and column < self._levels[-1].inside:
                self._levels.pop()
        if self._after_blank:
            self._block_level = DEEPEST + 1
        is_new = begins and not self._after_blank and not (words[0] == ">" and self._before.lstrip().startswith(">"))
        if is_new and (words[0] != signs.FENCE or len(self._levels) < depth):
            self._put(prefix.rstrip(), source)
            self._block_level = DEEPEST + 1
        is_lazy = not self._after_blank and not begins
        self._put(prefix + ("" if is_lazy else " " * (STEP * min(len(self._levels), DEEPEST))) + words, source)
        self._in_paragraph = not begins

    def _put(self, line: str, source: int) -> None:
        self.lines.append(line)
        self.sources.append(source)
        self._before = line
