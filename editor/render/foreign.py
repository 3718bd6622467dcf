"""The first pass over a text: notes go, code is put aside, marks of other programs become ours."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from editor.domain.foreign import Fate, Found
from editor.domain.foreign_scan import foreign_marks
from editor.render import signs

_ATTRIBUTES = re.compile(r"([^\s\"'=<>/]++)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'=<>]++))")
_NAMES = re.compile(r"#([^\s{}#.=]++)|\bid=(?:\"([^\"\n]*+)\"|'([^'\n]*+)'|([^\s{}\"']++))")
_IN_BLOCK = re.compile(r"[ ]{0,3}(?:[>#|]|[-+*][ ]|\d{1,9}\.[ ]|/{3})")
_MARKS_END = 40
"""Letters of a line within which the marks of a block stand."""

_MOST_NAMES = 20
"""Names that a line takes from marks behind it; each is a walk over the line."""

_BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "footer", "header", "hr", "li", "main", "ol", "p", "section", "summary", "ul", "h1", "h2", "h3", "h4",
    "h5", "h6",
})  # fmt: skip
_OPENINGS = {"li": "\n- ", "hr": "\n\n---\n\n"} | {f"h{level}": f"\n\n{'#' * level} " for level in range(1, 7)}
_NAMED = frozenset({
    "a", "div", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "p", "section", "span",
})  # fmt: skip


@dataclass(slots=True)
class Prepared:
    """Lines with the line of the source (from 0) that each begins in, and what is put aside by number."""

    lines: list[str] = field(default_factory=lambda: [""])
    sources: list[int] = field(default_factory=lambda: [0])
    codes: list[str] = field(default_factory=list[str])
    fences: list[str] = field(default_factory=list[str])
    names: list[str] = field(default_factory=list[str])


def prepare(text: str) -> Prepared:
    """Take a text apart; it has line feeds and none of our control characters."""
    return _Preparing(text, foreign_marks(text)).run()


class _Preparing:
    """`line` is the source's line of what is being written; a line that only held notes goes with them.

    The line that grows is held in parts, with the letters that it begins with.
    """

    def __init__(self, text: str, marks: tuple[Found, ...]) -> None:
        self.text = text
        self.marks = [mark for mark in marks if mark.fate is not Fate.PRINTED]
        self.made = Prepared()
        self.line = 0
        self._parts: list[str] = []
        self._begin = ""
        self._names_here = 0
        self._cut = False
        self._closings = _links(self.marks, text)

    def run(self) -> Prepared:
        done = 0
        for number, mark in enumerate(self.marks):
            if mark.start < done:
                continue
            self._copy(done, mark.start)
            self._cut = True
            write = _WRITERS.get(mark.kind)
            if write is not None:
                write(self, mark, number)
            done = mark.end
            self.line += self.text.count("\n", mark.start, mark.end)
        self._copy(done, len(self.text))
        self._end_line()
        return self.made

    def _copy(self, start: int, end: int) -> None:
        first, *rest = self.text[start:end].split("\n")
        self._add(first)
        for line in rest:
            self._end_line()
            self.line += 1
            self._begin_line(line)

    def _add(self, words: str) -> None:
        self._parts.append(words)
        if len(self._begin) < _MARKS_END:
            self._begin += words[:_MARKS_END]

    def _begin_line(self, line: str) -> None:
        self._settle()
        self.made.lines.append("")
        self.made.sources.append(self.line)
        self._parts, self._begin = [], ""
        self._add(line)
        self._cut = False

    def _settle(self) -> str:
        """Put the parts of the line together; it may grow on."""
        self.made.lines[-1] = "".join(self._parts)
        self._parts = [self.made.lines[-1]]
        return self.made.lines[-1]

    def _end_line(self) -> None:
        self._settle()
        if self._cut:
            self.made.lines[-1] = self.made.lines[-1].rstrip(" ")
        if self._cut and len(self.made.lines) > 1 and not self.made.lines[-1].strip(" \t>"):
            self.made.lines.pop()
            self.made.sources.pop()
        else:
            self._names_here = 0
        self._parts = [self.made.lines[-1]]

    def _write(self, text: str) -> None:
        first, *rest = text.split("\n")
        self._add(first)
        for line in rest:
            self._begin_line(line)

    def code(self, mark: Found, _number: int) -> None:
        inside = self.text[mark.start : mark.end].strip("`").replace("\n", " ")
        if inside.startswith(" ") and inside.endswith(" ") and inside.strip():
            inside = inside[1:-1]
        self.made.codes.append(inside)
        self._write(f"{signs.CODE}{len(self.made.codes) - 1}{signs.CODE}")

    def fence(self, mark: Found, _number: int) -> None:
        lead = self._settle()
        lines = self.text[mark.start : mark.end].split("\n")[1:]
        is_closed = bool(lines) and lines[-1].strip(" \t>").startswith(mark.label) and not lines[-1].strip(" \t>`~")
        width = len(lead.rpartition(">")[2].removeprefix(" " if ">" in lead else ""))
        inside = [_without_lead(line, lead.count(">"), width) for line in (lines[:-1] if is_closed else lines)]
        self.made.fences.append("\n".join(inside))
        self._write(f"{signs.FENCE}{len(self.made.fences) - 1}{signs.FENCE}")

    def wiki_link(self, mark: Found, _number: int) -> None:
        page, _, label = self.text[mark.start + 2 : mark.end - 2].replace("\\|", "|").partition("|")
        page, _, part = page.partition("#")
        if part and not page.strip():
            self._write(f"[{label or part}](<#{part}>)")
        else:
            self._write((label or page.rsplit("/", 1)[-1]).strip())

    def task(self, mark: Found, _number: int) -> None:
        self._write("☐" if self.text[mark.start + 1] == " " else "☑")

    def paired(self, mark: Found, _number: int) -> None:
        tag = "mark" if mark.kind == "highlight" else "s"
        self._write((signs.OPEN if mark.label == "open" else signs.CLOSE)[tag])

    def callout(self, mark: Found, _number: int) -> None:
        self._write(self.text[mark.start : mark.end])

    def attributes(self, mark: Found, _number: int) -> None:
        """A name on a line of its own belongs to the line above."""
        found = _NAMES.search(mark.label)
        self._names_here += 1
        if found is None or self._names_here > _MOST_NAMES:
            return
        self._settle()
        lines = self.made.lines
        above = lines[-2] if len(lines) > 1 and not lines[-1].strip() else lines[-1]
        if above.strip() and signs.FENCE not in above:
            at = -2 if above is not lines[-1] else -1
            lines[at] = lines[at].rstrip(" #") + self._name(next(filter(None, found.groups())))
            self._parts = [lines[-1]]

    def block_name(self, mark: Found, _number: int) -> None:
        self._write(self._name(self.text[mark.start : mark.end]))

    def tag(self, mark: Found, number: int) -> None:
        source = self.text[mark.start : mark.end]
        is_end, name = source.startswith("</"), mark.label
        given = {} if is_end else _given(source)
        named = given.get("id") or (given.get("name") if name == "a" else "")
        if name == "br":
            self._write(signs.BREAK)
        elif name in signs.TAGS:
            self._write((signs.CLOSE if is_end else signs.OPEN)[signs.TAGS[name]])
        elif name == "q":
            self._write('"')
        elif name == "img":
            self._write(f"![{re.sub(r'[][]', '', given.get('alt', ''))}](<{_address(given.get('src', ''))}>)")
        elif number in self._closings:
            self._write(f"](<{self._closings[number]}>)" if is_end else "[")
        elif name in _BLOCK_TAGS:
            self._write(self._break(name, is_end=is_end))
        if named and name in _NAMED:
            self._write(self._name(named))

    def _break(self, name: str, *, is_end: bool) -> str:
        """A block of HTML begins on a line of its own, unless it stands in a block of ours."""
        if _IN_BLOCK.match(self._begin) and not (name == "li" or is_end):
            return " "
        if is_end:
            return "" if name == "li" else "\n\n"
        return _OPENINGS.get(name, "\n\n")

    def _name(self, name: str) -> str:
        self.made.names.append(html.unescape(name))
        return f"{signs.NAME}{len(self.made.names) - 1}{signs.NAME}"


_WRITERS: dict[str, Callable[[_Preparing, Found, int], None]] = {
    "code": _Preparing.code,
    "fence": _Preparing.fence,
    "wiki-link": _Preparing.wiki_link,
    "task": _Preparing.task,
    "highlight": _Preparing.paired,
    "strike": _Preparing.paired,
    "callout": _Preparing.callout,
    "attributes": _Preparing.attributes,
    "block-name": _Preparing.block_name,
    "tag": _Preparing.tag,
}
"""What is written in a mark's place; nothing for all the others."""


def _links(marks: list[Found], text: str) -> dict[int, str]:
    """Addresses of the links of HTML by the numbers of both their tags, where both stand in one paragraph."""
    found: dict[int, str] = {}
    opened, address = -1, ""
    for number, mark in enumerate(marks):
        if mark.kind != "tag" or mark.label != "a":
            continue
        source = text[mark.start : mark.end]
        if not source.startswith("</"):
            opened, address = number, _address(_given(source).get("href", ""))
        elif opened >= 0 and address and "\n\n" not in text[marks[opened].end : mark.start]:
            found |= {opened: address, number: address}
            opened = -1
    return found


def _given(tag: str) -> dict[str, str]:
    found = _ATTRIBUTES.findall(tag)
    return {name.lower(): html.unescape("".join(values)) for name, *values in reversed(found)}


def _address(value: str) -> str:
    return re.sub(r"[\s<>\\]", lambda sign: "".join(f"%{byte:02X}" for byte in sign[0].encode()), value.strip())


def _without_lead(line: str, quotes: int, width: int) -> str:
    for _ in range(quotes):
        bare = line.lstrip(" \t")
        if not bare.startswith(">"):
            break
        line = bare[1:].removeprefix(" ")
    left = width
    while left > 0 and line[:1] in {" ", "\t"}:
        left -= 4 if line[0] == "\t" else 1
        line = line[1:]
    return line
