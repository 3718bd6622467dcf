"""A block parser that knows on which source line each top-level block starts."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockQuoteProcessor as QuoteProcessor
from markdown.blockprocessors import (
    EmptyBlockProcessor,
    HRProcessor,
    ListIndentProcessor,
    ParagraphProcessor,
    ReferenceProcessor,
    SetextHeaderProcessor,
)

from editor.render.shaping import BulletList, HeadingProcessor, NumberedList

LINE = "data-line"
"""The attribute that carries a block's source line (from 0) through the pipeline."""

PROCESSORS = (
    (EmptyBlockProcessor, "empty", 100),
    (ListIndentProcessor, "indent", 90),
    (HeadingProcessor, "hashheader", 70),
    (SetextHeaderProcessor, "setextheader", 60),
    (HRProcessor, "hr", 50),
    (NumberedList, "olist", 40),
    (BulletList, "ulist", 30),
    (QuoteProcessor, "quote", 20),
    (ReferenceProcessor, "reference", 15),
    (ParagraphProcessor, "paragraph", 10),
)
"""Markdown's own and ours, without indented code: a paragraph pasted with an indent is a paragraph in a newsroom."""


class LineParser(BlockParser):
    """Parses as Markdown does and marks each child of the document with its line.

    Processors take blocks from the front of one list and may put parts back, so the line of the next block is
    all lines less those still in the list; it comes right again at every untouched block.
    """

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        for make, name, priority in PROCESSORS:
            self.blockprocessors.register(make(self), name, priority)
        self.root = ET.Element(md.doc_tag)
        self.line = 0
        self.sources: list[int] = []
        self._marked = 0
        self._walked: ET.Element | None = None

    def parseBlocks(self, parent: ET.Element, blocks: list[str]) -> None:  # noqa: N802 - the base class names it
        """Parse blocks into `parent`; at the top level, mark what each block made."""
        if parent is not self.root:
            super().parseBlocks(parent, blocks)
        elif self._walked is self.root:
            height = sum(block.count("\n") + 1 for block in blocks if block)
            super().parseBlocks(parent, blocks)
            self._mark()
            self.line += height
        else:
            self._walked = self.root
            self._marked = 0
            self._walk(blocks)

    def _walk(self, blocks: list[str]) -> None:
        left = _LinesLeft(blocks)
        while blocks:
            block = blocks[0]
            self.line = left.total - left.of(blocks) + len(block) - len(block.lstrip("\n"))
            self._run_one(blocks)
            self._mark()

    def _run_one(self, blocks: list[str]) -> None:
        for processor in self.blockprocessors:
            if processor.test(self.root, blocks[0]) and processor.run(self.root, blocks) is not False:
                return

    def _mark(self) -> None:
        for child in self.root[self._marked :]:
            child.set(LINE, str(self._source()))
        self._marked = len(self.root)

    def _source(self) -> int:
        """The line of the author's text; the pass before this one may have taken lines out or put some in."""
        return self.sources[min(self.line, len(self.sources) - 1)] if self.sources else self.line


class _LinesLeft:
    """Counts the source lines of the blocks that are still to be parsed."""

    def __init__(self, blocks: list[str]) -> None:
        self._source = list(blocks)
        self._tail = [0]
        for block in reversed(blocks):
            self._tail.append(self._tail[-1] + _height(block))
        self.total = self._tail[-1]

    def of(self, blocks: list[str]) -> int:
        """Lines of `blocks`: parts put back at the front are counted, the untouched rest is known."""
        fresh = 0
        for index, block in enumerate(blocks):
            left = len(blocks) - index
            if left <= len(self._source) and self._source[-left] is block:
                return fresh + self._tail[left]
            fresh += _height(block)
        return fresh


def _height(block: str) -> int:
    return block.count("\n") + 2
