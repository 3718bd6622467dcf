"""Finds the marks of `foreign` in a text, from left to right, in time that grows with the text alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from editor.domain.foreign import BRACKET_CODES, OUTSIDE_TAGS, TABLE, WORD_TAGS, Fate, Found, Mark, Reach

_MARKS = {mark.kind: mark for mark in TABLE}


def _group(kind: str) -> str:
    return "m_" + kind.replace("-", "_")


@cache
def _token() -> re.Pattern[str]:
    """What any mark begins with; making it takes longer than most texts do, and many a text needs none."""
    opens = (f"{mark.lead}(?P<{_group(mark.kind)}>{mark.opens})" for mark in TABLE if mark.opens)
    return re.compile("|".join(opens), re.MULTILINE)


@cache
def _ends() -> dict[str, re.Pattern[str]]:
    """What each mark that encloses something ends with."""
    return {mark.kind: re.compile(mark.closes, re.MULTILINE) for mark in TABLE if mark.closes}


_KINDS = {_group(mark.kind): mark.kind for mark in TABLE}
_LONG = frozenset(map(_group, ("tag", "bracket-code")))
_BLANK = re.compile(r"\n[ \t>]*+(?=\n|\Z)")
_TICKS = re.compile(r"`+")
_BRACKET_ENDS = re.compile(r"\[/([a-zA-Z][\w-]{0,39}+)\]")
_ELEMENT_ENDS = {name: re.compile(rf"</{name}\s*+>", re.IGNORECASE) for name in ("script", "style")}
_TITLE_OPENS = re.compile(r"(?<=[ \t])[\"'(]")
_TITLE_ENDS = re.compile(r"[\"')][ \t]*+$", re.MULTILINE)
_AFTER_THESE = frozenset(')]*_`>~"»')
NOTE_SIGNS = ("<!--", "{", "%%", "]:")
"""One of these stands in every text that has a note."""

_NOTE_SIGNS = re.compile("|".join(map(re.escape, NOTE_SIGNS)))
_SILENT_SIGNS = ("<", "{", "^", "%%", "]:")
_CONTENTS = re.compile(r"\[_?(?i:toc)_?\]")
_SIGNS = re.compile(r"[\\`~<%{\[:^=*&]")
_BEGINS = re.compile(r"[\\`~<%{\[:^=*&!\n]")
"""What any mark begins with, or the end of the line before one that stands with what leads to it."""


def foreign_marks(text: str) -> tuple[Found, ...]:
    """Code and foreign marks of a text in order; none lies in another. Line ends are line feeds."""
    return tuple(_Scan(text).run()) if _SIGNS.search(text) else ()


def without_notes(text: str) -> str:
    """The text as readers get it: without notes, and without marks that print nothing."""
    if not _may_hold_silent_marks(text):
        return text
    parts: list[str] = []
    done = 0
    for found in foreign_marks(text):
        if found.fate in {Fate.NOTE, Fate.LEFT_OUT} or found.kind in {"tag", "attributes", "block-name"}:
            parts += (text[done : found.start], " " if found.label in {"br", "p", "li", "div"} else "")
            done = found.end
    return "".join((*parts, text[done:]))


def words_alone(text: str) -> str:
    """The text without code and without any mark of another program but wiki links: whose words it is made of."""
    parts: list[str] = []
    done = 0
    for found in foreign_marks(text):
        if found.start >= done and found.kind != "wiki-link":
            parts += (text[done : found.start], " ")
            done = found.end
    return "".join((*parts, text[done:]))


def without_closed_notes(text: str) -> str:
    """A line of plain text as readers get it: a note that is closed is gone, all else prints as it stands."""
    parts: list[str] = []
    done = 0
    for found in foreign_marks(text) if may_hold_notes(text) else ():
        if found.fate is Fate.NOTE and found.closed:
            parts.append(text[done : found.start])
            done = found.end
    return " ".join("".join((*parts, text[done:])).split()) if done else text


def may_hold_notes(text: str) -> bool:
    """Whether a note may begin somewhere in a text: a quick look, for the many texts that have none."""
    return _NOTE_SIGNS.search(text) is not None


def _may_hold_silent_marks(text: str) -> bool:
    """Whether there may be anything that `without_notes` takes out: a quick look, for the many texts without it."""
    return any(sign in text for sign in _SILENT_SIGNS) or _CONTENTS.search(text) is not None


def _next_token(text: str, at: int) -> re.Match[str] | None:
    """The first token from `at` on: tried where one can begin alone, which is at one sign in a hundred."""
    match, find = _token().match, _BEGINS.search
    found = match(text, at)
    while found is None and (sign := find(text, at)):
        at = sign.end()
        found = match(text, at if sign[0] == "\n" else at - 1)
    return found


class _Scan:
    """One walk over a text. What is not found once is not looked for again: that keeps the walk linear."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._next: dict[re.Pattern[str], tuple[int, int]] = {}
        self._ticks: dict[int, list[int]] = {}
        self._ticked = -1
        self._bracket_ends: frozenset[str] | None = None
        self._open: dict[str, tuple[int, int]] = {}
        self._paired: list[Found] = []

    def run(self) -> list[Found]:
        found: list[Found] = []
        at = 0
        while token := _next_token(self.text, at):
            kind = _KINDS[token.lastgroup or ""]
            one = self._found(kind, token, token.start(_group(kind)))
            at = self._after(one, token, start=token.start(_group(kind)))
            if one is not None and kind != "escape":
                found.append(one)
        return sorted([*found, *self._paired], key=lambda one: one.start)

    @staticmethod
    def _after(found: Found | None, token: re.Match[str], start: int) -> int:
        """What is printed may hold a note: the walk goes on inside it."""
        if found is None or found.fate is Fate.PRINTED:
            return start + 1 if token.lastgroup in _LONG else token.end()
        return max(found.end, start + 1)

    def _found(self, kind: str, token: re.Match[str], start: int) -> Found | None:
        special = _SPECIAL.get(kind)
        if special is not None:
            return special(self, token, start)
        mark = _MARKS[kind]
        if mark.reach is Reach.ITSELF:
            return Found(kind, start, token.end())
        return self._enclosed(mark, start, token.end())

    def _enclosed(self, mark: Mark, start: int, inside: int) -> Found | None:
        begins, ends = self._end(_ends()[mark.kind], inside)
        if begins < 0 or (mark.reach is Reach.PARAGRAPH and begins > self._paragraph_end(inside)):
            if mark.fate is Fate.NOTE:
                return Found(mark.kind, start, len(self.text), closed=False)
            return Found(mark.kind, start, inside, closed=False) if mark.fate is Fate.PRINTED else None
        return Found(mark.kind, start, ends)

    def _end(self, pattern: re.Pattern[str], at: int) -> tuple[int, int]:
        """Where the next match begins and ends, (-1, -1) where there is none."""
        known = self._next.get(pattern)
        if known is None or -1 < known[0] < at:
            match = pattern.search(self.text, at)
            known = self._next[pattern] = match.span() if match else (-1, -1)
        return known

    def _paragraph_end(self, at: int) -> int:
        begins, _ = self._end(_BLANK, at)
        return len(self.text) if begins < 0 else begins

    def fence(self, token: re.Match[str], start: int) -> Found:
        run = token["ticks"] or token["waves"]
        lead = self.text[token.start() : start]
        quoted = r"(?=(?![ \t]*+>))|" if ">" in lead else ""
        closer = re.compile(rf"^(?:{quoted}[ \t>]*+{re.escape(run[0])}{{{len(run)},}}+[ \t]*+$)", re.MULTILINE)
        line_end = self.text.find("\n", token.end())
        match = closer.search(self.text, line_end + 1) if line_end >= 0 else None
        if match is None:
            return Found("fence", start, len(self.text), closed=">" in lead, label=run)
        if match[0].strip(" \t>"):
            return Found("fence", start, match.end(), label=run)
        return Found("fence", start, match.start() - 1, label=run)

    def code(self, token: re.Match[str], start: int) -> Found | None:
        """A run of backquotes ends at the next run of the same length in its paragraph."""
        limit = self._paragraph_end(start)
        if limit != self._ticked:
            self._ticked, self._ticks = limit, {}
            for run in _TICKS.finditer(self.text, start, limit):
                self._ticks.setdefault(len(run[0]), []).append(run.start())
        size = token.end() - start
        same = self._ticks.get(size, [])
        after = bisect_right(same, start)
        return Found("code", start, same[after] + size, label="`" * size) if after < len(same) else None

    def link_note(self, token: re.Match[str], start: int) -> Found:
        """Its title, the note itself, may go on for some lines; without an end it takes its paragraph."""
        opens = _TITLE_OPENS.search(self.text, start, token.end())
        if opens is None or _TITLE_ENDS.search(self.text, opens.end(), token.end()):
            return Found("link-comment", start, token.end())
        _, ends = self._end(_TITLE_ENDS, token.end())
        limit = self._paragraph_end(token.end())
        return Found("link-comment", start, ends if 0 <= ends <= limit else limit)

    def pair(self, token: re.Match[str], start: int) -> None:
        """Both of two equal signs around words are found when the second comes, in the same paragraph."""
        kind, end = _KINDS[token.lastgroup or ""], token.end()
        before = self.text[start - 1] if start else " "
        after = self.text[end] if end < len(self.text) else " "
        opened, limit = self._open.pop(kind, (-1, -1))
        if start < limit and not before.isspace() and not (kind == "highlight" and after.isalnum()):
            self._paired += (Found(kind, opened, opened + 2, label="open"), Found(kind, start, end, label="close"))
        elif not after.isspace() and not before.isalnum():
            self._open[kind] = (start, self._paragraph_end(end))

    def script(self, token: re.Match[str], start: int) -> Found:
        name = token["element"].lower()
        _, ends = self._end(_ELEMENT_ENDS[name], token.end())
        return Found("script", start, ends if ends >= 0 else token.end(), closed=ends >= 0, label=name)

    def attributes(self, token: re.Match[str], start: int) -> Found:
        """Only behind what they are about, at the end of a line, or on a line of their own."""
        rest = self.text[token.end() : token.end() + 200].partition("\n")[0]
        before = self.text[start - 1] if start else "\n"
        is_behind = not rest.strip(" \t#") or before in _AFTER_THESE
        return Found("attributes" if is_behind else "attributes-inside", start, token.end(), label=token[0])

    def bracket_code(self, token: re.Match[str], start: int) -> Found | None:
        name = token["named"]
        if self._bracket_ends is None:
            self._bracket_ends = frozenset(_BRACKET_ENDS.findall(self.text))
        is_code = token["given"] or token["slash"] or name.lower() in BRACKET_CODES or name in self._bracket_ends
        return Found("bracket-code", start, token.end(), label=name) if is_code else None

    def tag(self, token: re.Match[str], start: int) -> Found:
        name = token["name"].lower()
        kind = "tag" if name in WORD_TAGS else "outside-tag" if name in OUTSIDE_TAGS else "unknown-tag"
        return Found(kind, start, token.end(), label=name)

    def escaped_tag(self, token: re.Match[str], start: int) -> Found | None:
        """HTML that was escaped once too often, or pasted as text: it prints with its brackets."""
        name = token["escaped"].lower()
        is_html = name in WORD_TAGS or name in OUTSIDE_TAGS or name in _ELEMENT_ENDS
        return Found("escaped-tag", start, token.end(), label=name) if is_html else None


_SPECIAL = {
    "fence": _Scan.fence,
    "code": _Scan.code,
    "link-comment": _Scan.link_note,
    "script": _Scan.script,
    "attributes": _Scan.attributes,
    "bracket-code": _Scan.bracket_code,
    "tag": _Scan.tag,
    "escaped-tag": _Scan.escaped_tag,
    "highlight": _Scan.pair,
    "strike": _Scan.pair,
}
