"""Code as it is typed: put aside by the first pass, put back when the marks around it are read."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from editor.render import signs
from editor.render.job import RenderJob

if TYPE_CHECKING:
    from editor.render.dialect import Dialect

SIGN = f"{signs.CODE}(\\d+){signs.CODE}"
_SIGN = re.compile(SIGN)
_FENCE = re.compile(rf"(?:^|\n)[ ]*+{signs.FENCE}(\d+){signs.FENCE}[^\n]*+(?:\n|$)")


LITERAL = "literal"
"""What code is until the lines are read: Markdown adds empty lines to a `<code>` that stands before them."""


class CodeMark(InlineProcessor):
    """Code inside a line."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__(SIGN, dialect)
        self.dialect = dialect

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[ET.Element, int, int]:  # noqa: N802 - as the base has it
        """`<code>` with what was typed."""
        del data
        code = ET.Element("code")
        code.text = AtomicString(self.dialect.job.prepared.codes[int(m[1])])
        return code, m.start(0), m.end(0)


class FenceProcessor(BlockProcessor):
    """Code between fences, anywhere in a block."""

    def __init__(self, parser: BlockParser, dialect: Dialect) -> None:
        super().__init__(parser)
        self.dialect = dialect

    def test(self, parent: ET.Element, block: str) -> bool:
        """See the base class."""
        del parent
        return _FENCE.search(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """What stands before it, the code, and what follows it as a block of its own."""
        block = blocks.pop(0)
        found = _FENCE.search(block)
        if found is None:
            return
        if before := block[: found.start()]:
            self.parser.parseBlocks(parent, [before])
        code = ET.SubElement(ET.SubElement(parent, "pre"), LITERAL)
        code.text = AtomicString(self.dialect.job.prepared.fences[int(found[1])] + "\n")
        if after := block[found.end() :]:
            blocks.insert(0, after)


def restore(root: ET.Element, job: RenderJob) -> None:
    """Code in a place where only plain words may stand, such as an address, is those words."""
    for element in root.iter():
        element.tag = "code" if element.tag == LITERAL else element.tag
        for key, value in element.attrib.items():
            if signs.CODE in value:
                element.set(key, _words(value, job))
        if signs.CODE in (element.text or ""):
            element.text = _words(element.text or "", job)
        if signs.CODE in (element.tail or ""):
            element.tail = _words(element.tail or "", job)


def _words(text: str, job: RenderJob) -> str:
    return _SIGN.sub(lambda found: job.prepared.codes[int(found[1])], text)
