"""Links and pictures in brackets: every bracket finds its partner in one walk over a text, however many there are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.inlinepatterns import (
    ImageInlineProcessor,
    ImageReferenceInlineProcessor,
    LinkInlineProcessor,
    ReferenceInlineProcessor,
    ShortImageReferenceInlineProcessor,
    ShortReferenceInlineProcessor,
)

_SIGNS = re.compile(r"[][()]")
_PLAIN = re.compile(
    r"\(\s*+(?:<(?P<angled>[^<>\n]*+)>|(?P<bare>[^\s()<>\"']*+))"
    r"(?:\s++(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'))?+\s*+\)"
)
_TITLE = re.compile(r"\s[\"']")
_SPACE = re.compile(r"\s")
LONGEST_LABEL = 2_000
"""Signs of words that lead to an address given elsewhere; CommonMark has 999."""

Answer = tuple[ET.Element | str | None, int | None, int | None]
Text = tuple[str, int, bool]
Target = tuple[str, str | None, int, bool]


class Partners:
    """The partner of each opening bracket of the text that was looked at last."""

    def __init__(self) -> None:
        self._text: str | None = None
        self._found: dict[int, int] = {}

    def of(self, text: str, place: int) -> int:
        """Where the bracket at `place` is closed; -1 where it is not."""
        if text is not self._text:
            self._text, self._found = text, _partners(text)
        return self._found.get(place, -1)


def _partners(text: str) -> dict[int, int]:
    square: list[int] = []
    rounded: list[int] = []
    found: dict[int, int] = {}
    for sign in _SIGNS.finditer(text):
        waiting = square if sign[0] in "[]" else rounded
        if sign[0] in "[(":
            waiting.append(sign.start())
        elif waiting:
            found[waiting.pop()] = sign.start()
    return found


class LinkMark(LinkInlineProcessor):
    """`[words](address "title")`. A quote mark is a title's only behind a space: addresses may have them too."""

    def __init__(self, pattern: str, md: Markdown, partners: Partners) -> None:
        super().__init__(pattern, md)
        self.partners = partners

    def handleMatch(self, m: re.Match[str], data: str) -> Answer:  # type: ignore[override]  # noqa: N802 - as the base
        """See the base class; without a partner or an address behind it a bracket is a bracket."""
        closed = self.partners.of(data, m.end(0) - 1)
        if closed < 0 or data[closed + 1 : closed + 2] != "(":
            return None, None, None
        return super().handleMatch(m, data)

    def getText(self, data: str, index: int) -> Text:  # noqa: N802 - as the base has it
        """The words between the brackets."""
        closed = self.partners.of(data, index - 1)
        return (data[index:closed], closed + 1, True) if closed >= 0 else ("", index, False)

    def getLink(self, data: str, index: int) -> Target:  # noqa: N802 - as the base has it
        """The address and the title."""
        if found := _PLAIN.match(data, index):
            title = found["double"] if found["double"] is not None else found["single"]
            href = found["angled"] if found["angled"] is not None else found["bare"]
            return self._read(href, title, found.end())
        closed = self.partners.of(data, index)
        if closed < 0:
            return "", None, index, False
        inside = data[index + 1 : closed].strip()
        opens = _TITLE.search(inside)
        if opens and inside.endswith(opens[0][1]) and len(inside) > opens.end():
            return self._read(inside[: opens.start()], inside[opens.end() : -1], closed + 1)
        return self._read(inside, None, closed + 1)

    def _read(self, href: str, title: str | None, end: int) -> Target:
        words = None if title is None else _SPACE.sub(" ", self.unescape(title.strip()))
        return self.unescape(href).strip(), words, end, True


class PictureMark(LinkMark, ImageInlineProcessor):
    """`![words](address)`."""

    def handleMatch(self, m: re.Match[str], data: str) -> Answer:  # type: ignore[override]  # noqa: N802 - as the base
        """See the base class."""
        closed = self.partners.of(data, m.end(0) - 1)
        if closed < 0 or data[closed + 1 : closed + 2] != "(":
            return None, None, None
        return ImageInlineProcessor.handleMatch(self, m, data)


def register(md: Markdown) -> None:
    """Put these in the place of Markdown's own."""
    partners = Partners()
    patterns = md.inlinePatterns
    patterns.register(LinkMark(r"(?<!\!)\[", md, partners), "link", 160)
    patterns.register(PictureMark(r"\!\[", md, partners), "image_link", 150)
    for base, name, opens, priority in (
        (ReferenceInlineProcessor, "reference", r"(?<!\!)\[", 170),
        (ImageReferenceInlineProcessor, "image_reference", r"\!\[", 140),
        (ShortReferenceInlineProcessor, "short_reference", r"(?<!\!)\[", 130),
        (ShortImageReferenceInlineProcessor, "short_image_ref", r"\!\[", 125),
    ):
        patterns.register(_labelled(base, opens, md, partners), name, priority)


def _labelled(
    base: type[ReferenceInlineProcessor], opens: str, md: Markdown, partners: Partners
) -> ReferenceInlineProcessor:
    class Labelled(base):
        """Words that lead to an address given elsewhere in the text."""

        def handleMatch(self, m: re.Match[str], data: str) -> Answer:  # type: ignore[override]  # noqa: N802 - as above
            closed = partners.of(data, m.end(0) - 1) if md.references else -1
            if closed < 0 or closed - m.end(0) > LONGEST_LABEL:
                return None, None, None
            return super().handleMatch(m, data)

        def getText(self, data: str, index: int) -> Text:  # noqa: N802 - as the base has it
            closed = partners.of(data, index - 1)
            return data[index:closed], closed + 1, True

    return Labelled(opens, md)
