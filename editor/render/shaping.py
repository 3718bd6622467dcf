"""Block processors of ours in the place of Markdown's: the same blocks, in time that grows with the text alone."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from markdown.blockprocessors import BlockProcessor
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor

_HEADING = re.compile(r"(?:^|\n)[ ]{0,3}(?P<level>#{1,6})[ \t](?P<words>[^\n]*+)(?:\n|$)")
_NUMBER = re.compile(r"\d+")


class HeadingProcessor(BlockProcessor):
    """Headings that need a space after their marks: «#Алматы» is a tag that somebody wrote."""

    def test(self, parent: ET.Element, block: str) -> bool:
        """See the base class."""
        del parent
        return _HEADING.search(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """What stands before it, the heading, and what follows it as a block of its own."""
        block = blocks.pop(0)
        found = _HEADING.search(block)
        if found is None:
            return
        if before := block[: found.start()]:
            self.parser.parseBlocks(parent, [before])
        heading = ET.SubElement(parent, f"h{len(found['level'])}")
        heading.text = _without_closing(found["words"].strip())
        if after := block[found.end() :]:
            blocks.insert(0, after)


class NumberedList(SaneOListProcessor):
    """`1. item`."""

    def get_items(self, block: str) -> list[str]:
        """The items of a block."""
        if found := _NUMBER.search(block):
            self.STARTSWITH = found[0]  # pyright: ignore[reportAttributeAccessIssue] - the stubs call it constant
        return _items(block, self.CHILD_RE, self.INDENT_RE)


class BulletList(SaneUListProcessor):
    """`- item`."""

    def get_items(self, block: str) -> list[str]:
        """The items of a block."""
        return _items(block, self.CHILD_RE, self.INDENT_RE)


def _items(block: str, child: re.Pattern[str], indented: re.Pattern[str]) -> list[str]:
    items: list[list[str]] = []
    for line in block.split("\n"):
        if found := child.match(line):
            items.append([found[3]])
        elif indented.match(line) and not items[-1][0].startswith("    "):
            items.append([line])
        else:
            items[-1].append(line)
    return ["\n".join(lines) for lines in items]


def _without_closing(words: str) -> str:
    """`## Words ##` without the marks at its end, which need a space before them."""
    bare = words.rstrip("#")
    return bare.rstrip() if bare != words and (not bare or bare[-1] in " \t") else words
