"""The newsroom's Markdown: one instance a worker, used again for each text."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from editor.render import anchors, brackets, code, figures, links, shapes, tags, typesetting
from editor.render.blocks import Boxes
from editor.render.code import CodeMark, FenceProcessor
from editor.render.footnotes import Footnotes
from editor.render.foreign import prepare
from editor.render.inline_tree import InlineTree
from editor.render.inlines import EMBED, ENTITY, MAIL, EmbedMark, EntityMark, MailMark
from editor.render.job import RenderJob
from editor.render.layout import lay_out
from editor.render.lines import LINE, LineParser
from editor.render.signs import CONTROL

_BREAKS = dict.fromkeys(map(ord, "\v\f\x1c\x1d\x1e\x85"), " ")
"""Breaks of other programs part words, and the lines of the body keep their numbers."""


class Dialect(Markdown):
    """Markdown with the newsroom's blocks; raw HTML is text here, not markup."""

    def __init__(self) -> None:
        self.job = RenderJob()
        super().__init__(extensions=[TableExtension(), Footnotes(), Boxes()])
        self.serializer = _serialised

    def build_parser(self) -> Markdown:
        """See the base class: ours knows lines, reads no HTML and ends with the newsroom's own passes."""
        super().build_parser()
        self.parser = self.line_parser = LineParser(self)
        self.parser.blockprocessors.register(FenceProcessor(self.parser, self), "fence", 17)
        self.preprocessors.deregister("html_block")
        self.ESCAPED_CHARS = [*self.ESCAPED_CHARS, *"<%=~^:"]
        for name in ("backtick", "html", "automail", "entity"):
            self.inlinePatterns.deregister(name)
        brackets.register(self)
        self.inlinePatterns.register(CodeMark(self), "code", 190)
        self.inlinePatterns.register(EmbedMark(EMBED, self), "embed", 185)
        self.inlinePatterns.register(MailMark(MAIL, self), "mail", 110)
        self.inlinePatterns.register(EntityMark(ENTITY, self), "entity", 80)
        self.treeprocessors.deregister("prettify")
        self.treeprocessors.register(InlineTree(self), "inline", 20)
        self.treeprocessors.register(BeforeLines(self), "newsroom-before", 40)
        self.treeprocessors.register(AfterLines(self), "newsroom-after", -10)
        return self

    def html_of(self, body: str, job: RenderJob) -> str:
        """HTML of a body, not yet safe; findings go to `job`."""
        self.reset()
        self.job = job
        job.prepared = prepare(CONTROL.sub("", body.translate(_BREAKS)))
        layout = lay_out(job.prepared.lines, job.prepared.sources)
        self.line_parser.sources = layout.sources
        return self.convert("\n".join(layout.lines))


class BeforeLines(Treeprocessor):
    """What must be seen while lines are still as typed."""

    def run(self, root: ET.Element) -> None:
        """Find boxes that are written as quotations, and who a quotation quotes."""
        shapes.callouts(root)
        shapes.speakers(root)


class AfterLines(Treeprocessor):
    """The newsroom's passes over the finished tree, in order."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__(dialect)
        self.dialect = dialect

    def run(self, root: ET.Element) -> None:
        """Links, pictures, headings, tables, notes, typography; then the map of lines."""
        job = self.dialect.job
        code.restore(root, job)
        tags.settle(root)
        anchors.take_names(root, job)
        links.settle(root, job)
        figures.place(root, job)
        shapes.headings(root)
        shapes.tables(root, job)
        shapes.footnotes(root, job)
        typesetting.typeset(root, job.context.language)
        anchors.name(root, job)
        anchors.link(root, job)
        _map_lines(root, job)


def _map_lines(root: ET.Element, job: RenderJob) -> None:
    for index, block in enumerate(root):
        line = block.get(LINE)
        if line is not None:
            job.line_map.append((int(line), index))
            if not job.context.preview:
                del block.attrib[LINE]
        block.tail = "\n"


def _serialised(root: ET.Element) -> str:
    return CONTROL.sub("", ET.tostring(root, encoding="unicode", method="html", short_empty_elements=False))
