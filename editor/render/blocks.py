"""`/// pull` and `/// fact | Title`: the two boxes of an article page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from markdown import Markdown
from pymdownx.blocks import BlocksExtension, BlocksProcessor  # pyright: ignore[reportMissingTypeStubs] - it has none
from pymdownx.blocks.block import Block  # pyright: ignore[reportMissingTypeStubs] - it has none

NEVER = re.compile(r"(?!)")
"""Boxes take no options: an indented first line is a paragraph, and attributes are not the author's to set."""


class Pull(Block):
    """A pull quote: words of the text, shown large."""

    NAME = "pull"

    def on_create(self, parent: ET.Element) -> ET.Element:
        """The box that the paragraphs go into."""
        return ET.SubElement(parent, "aside", {"class": "pull", "role": "note"})


class Fact(Block):
    """A fact box with an optional title."""

    NAME = "fact"
    ARGUMENT = None

    def on_create(self, parent: ET.Element) -> ET.Element:
        """The box, with its title as the first paragraph."""
        box = ET.SubElement(parent, "aside", {"class": "fact", "role": "note"})
        if self.argument:
            title = ET.SubElement(box, "p", {"class": "fact-title"})
            title.text = self.argument
        return box


class Boxes(BlocksExtension):
    """Registers both boxes."""

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: N802 - the base class names it
        """See the base class."""
        del md
        block_mgr.yaml_line = NEVER
        block_mgr.register(Pull, {})
        block_mgr.register(Fact, {})
