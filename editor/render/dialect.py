"""The newsroom's Markdown: one instance a worker, used again for each text."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from editor.render import figures, links, shapes, typesetting
from editor.render.blocks import Boxes
from editor.render.inlines import EMBED, ENTITY, MAIL, EmbedMark, EntityMark, MailMark
from editor.render.job import Job
from editor.render.lines import LINE, LineParser

_BREAKS = dict.fromkeys(map(ord, "\v\f\x1c\x1d\x1e\x85"), " ")
"""Breaks of other programs part words, and the lines of the body keep their numbers."""
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Characters that no page may carry; Markdown itself uses two of them as its own marks."""


class Dialect(Markdown):
    """Markdown with the newsroom's blocks; raw HTML is text here, not markup."""

    def __init__(self) -> None:
        self.job = Job()
        super().__init__(extensions=[TableExtension(), Notes(), SaneListExtension(), Boxes()])
        self.serializer = _serialised

    def build_parser(self) -> Markdown:
        """See the base class: ours knows lines, reads no HTML and ends with the newsroom's own passes."""
        super().build_parser()
        self.parser = LineParser(self)
        self.preprocessors.deregister("html_block")
        for name in ("html", "automail", "entity"):
            self.inlinePatterns.deregister(name)
        self.inlinePatterns.register(EmbedMark(EMBED, self), "embed", 185)
        self.inlinePatterns.register(MailMark(MAIL, self), "mail", 110)
        self.inlinePatterns.register(EntityMark(ENTITY, self), "entity", 80)
        self.treeprocessors.deregister("prettify")
        self.treeprocessors.register(BeforeLines(self), "newsroom-before", 40)
        self.treeprocessors.register(AfterLines(self), "newsroom-after", -10)
        return self

    def html_of(self, body: str, job: Job) -> str:
        """HTML of a body, not yet safe; findings go to `job`."""
        self.reset()
        self.job = job
        return self.convert(CONTROL.sub("", body.translate(_BREAKS)))


class Notes(FootnoteExtension):
    """Footnotes whose ids are `fn-1` and `fnref-1`, whatever their labels say."""

    def __init__(self) -> None:
        super().__init__(SEPARATOR="-", PLACE_MARKER="\x02nowhere\x03", BACKLINK_TEXT="↩")

    def makeFootnoteId(self, id: str) -> str:  # noqa: A002, N802 - the base class names them
        """The place of a note."""
        return f"fn-{self._number(id)}"

    def makeFootnoteRefId(self, id: str, found: bool = False) -> str:  # noqa: A002, FBT001, FBT002, N802 - as above
        """The place in the text that refers to a note."""
        return self.unique_ref(f"fnref-{self._number(id)}", found)

    def _number(self, label: str) -> int:
        return list(self.footnotes).index(label) + 1


class BeforeLines(Treeprocessor):
    """What must be seen while lines are still as typed."""

    def run(self, root: ET.Element) -> None:
        """Find who a quotation quotes."""
        shapes.speakers(root)


class AfterLines(Treeprocessor):
    """The newsroom's passes over the finished tree, in order."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__(dialect)
        self.dialect = dialect

    def run(self, root: ET.Element) -> None:
        """Links, pictures, headings, tables, notes, typography; then the map of lines."""
        job = self.dialect.job
        _plain_code(root)
        links.settle(root, job)
        figures.place(root, job)
        shapes.headings(root)
        shapes.tables(root, job)
        shapes.footnotes(root, job)
        typesetting.typeset(root, job.context.language)
        shapes.name_headings(root, job)
        _map_lines(root, job)


def _plain_code(root: ET.Element) -> None:
    # Markdown escapes code by itself; our serialiser escapes everything once.
    for code in root.iter("code"):
        code.text = (code.text or "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _map_lines(root: ET.Element, job: Job) -> None:
    for index, block in enumerate(root):
        line = block.get(LINE)
        if line is not None:
            job.line_map.append((int(line), index))
            if not job.context.preview:
                del block.attrib[LINE]
        block.tail = "\n"


def _serialised(root: ET.Element) -> str:
    return CONTROL.sub("", ET.tostring(root, encoding="unicode", method="html", short_empty_elements=False))
