"""Marks inside a line that only a newsroom has, and plain ones that need no HTML of their own."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET

from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

EMBED = r"!embed\[([^\]\n]{0,300})\]\(\s*([^\s()]{1,2000}+(?:\([^\s()]*\)[^\s()]*)?)\s*\)"
"""`!embed[Title](https://…)`: a link to something that other sites would show in a frame."""

MAIL = r"<([^<> !@\n]{1,64}@[^@<> \n]{1,190})>"
ENTITY = r"(&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,32});)"

Found = tuple[ET.Element | str | None, int | None, int | None]


class EmbedMark(InlineProcessor):
    """Leaves a link of class `embed`; the tree pass decides whether it stands alone."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: N802 - the base class names it
        """An `<a class="embed">` with the title as its text."""
        del data
        link = ET.Element("a", {"class": "embed", "href": m[2]})
        link.text = AtomicString(m[1].strip() or m[2])
        return link, m.start(0), m.end(0)


class MailMark(InlineProcessor):
    """`<name@place>` as a link in plain letters: the same bytes each time."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: N802 - the base class names it
        """An `<a href="mailto:…">`."""
        del data
        link = ET.Element("a", {"href": f"mailto:{m[1].removeprefix('mailto:')}"})
        link.text = AtomicString(m[1].removeprefix("mailto:"))
        return link, m.start(0), m.end(0)


class EntityMark(InlineProcessor):
    """`&nbsp;` and its kin become the characters they stand for, so that typography sees them."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # noqa: N802 - the base class names it
        """The character, or the text as it is where no such entity exists."""
        del data
        return html.unescape(m[1]), m.start(0), m.end(0)
