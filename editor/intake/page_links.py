"""Links inside a text that lead to no heading of it, found in its Markdown."""

from __future__ import annotations

import re

from editor.domain.foreign import Fate, Found
from editor.domain.foreign_scan import foreign_marks
from editor.language.anchors import Anchors

_HEADING = re.compile(r"^[ \t>]*+(?:(?:[-+*]|\d{1,9}\.)[ ])*+#{1,6}[ \t]++([^\n]++)", re.MULTILINE)
_UNDERLINED = re.compile(r"^[ \t>]*+([^\s>][^\n]*+)\n[ \t>]*+(?:=++|-++)[ \t]*+$", re.MULTILINE)
_TARGET = re.compile(r"\]\([^()\n]*+\)")
_LINK = re.compile(
    r"\]\([ ]*+<#(?P<angled>[^<>\n]++)>|\]\([ ]*+#(?P<bare>[^\s()<>]++)"
    r"|<a\s[^<>]{0,500}?href=[\"']#(?P<tag>[^\"'<>]++)|\[\[#(?P<wiki>[^\[\]|\n]++)",
)
_NAME = re.compile(r"#([^\s{}#.=]++)|\b(?:id|name)=[\"']?([^\s\"'<>{}]++)|(\^[\w-]++)")
_NOTE = re.compile(r"fn(?:ref)?[:_-]?\w+")


def dead_anchors(body: str) -> list[tuple[int, str]]:
    """(place in the text, address) of each link inside the page that leads nowhere."""
    if "#" not in body:
        return []
    marks = foreign_marks(body)
    plain = _masked(body, [one for one in marks if one.kind != "code"])
    links = [
        (found.start(), fragment)
        for found in _LINK.finditer(_masked(body, list(marks)))
        if (fragment := next(filter(None, found.groups()))) and not _NOTE.fullmatch(fragment)
    ]
    if not links:
        return []
    anchors = Anchors()
    for number, found in enumerate((*_HEADING.finditer(plain), *_UNDERLINED.finditer(plain))):
        anchors.add(f"h-{number}", _TARGET.sub("", found[1].split("{#")[0].split("{:")[0]).strip("# "))
    for number, one in enumerate(one for one in marks if one.kind in {"attributes", "tag", "block-name"}):
        if found := _NAME.search(body, one.start, one.end):
            anchors.add(f"n-{number}", names=[next(filter(None, found.groups()))])
    return [(place, f"#{fragment}") for place, fragment in links if not anchors.find(fragment)]


def _masked(text: str, marks: list[Found]) -> str:
    """The text with code and notes as spaces, each sign in its place."""
    parts: list[str] = []
    done = 0
    for one in marks:
        if one.fate in {Fate.CODE, Fate.NOTE} and one.start >= done:
            parts += (text[done : one.start], " " * (one.end - one.start))
            done = one.end
    return "".join((*parts, text[done:]))
