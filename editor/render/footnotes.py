"""Footnotes: what counts as one, and the ids that places and notes get."""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension, FootnoteInlineProcessor

LABEL = r"\[\^([^\[\]\n]{0,200})\]"
"""Longer labels are words of the text: nobody refers by them."""


class Definitions(FootnoteBlockProcessor):
    """`[^1]: words` at the begin of a line."""

    RE = re.compile(rf"^[ ]{{0,3}}{LABEL}:[ ]*(.*)$", re.MULTILINE)


class Footnotes(FootnoteExtension):
    """Footnotes whose ids are `fn-1` and `fnref-1`, whatever their labels say."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        super().__init__(SEPARATOR="-", PLACE_MARKER="\x02nowhere\x03", BACKLINK_TEXT="↩")

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the base class names it
        """Let a label end where its line or another bracket does: the base's own looks for its end in all the text."""
        super().extendMarkdown(md)
        md.parser.blockprocessors.register(Definitions(self), "footnote", 17)
        md.inlinePatterns.register(FootnoteInlineProcessor(LABEL, self), "footnote", 175)

    def makeFootnoteId(self, id: str) -> str:  # noqa: A002, N802 - the base class names them
        """The place of a note."""
        return f"fn-{self._number(id)}"

    def makeFootnoteRefId(self, id: str, found: bool = False) -> str:  # noqa: A002, FBT001, FBT002, N802 - as above
        """The place in the text that refers to a note."""
        return self.unique_ref(f"fnref-{self._number(id)}", found)

    def unique_ref(self, reference: str, found: bool = False) -> str:  # noqa: FBT001, FBT002 - the base class has them
        """`fnref-1`, `fnref2-1` the second time, counted: the base class tries every number that is taken."""
        if not found:
            return reference
        count = self.found_refs[reference] = self.found_refs.get(reference, 0) + 1
        kind, _, number = reference.partition("-")
        return reference if count == 1 else f"{kind}{count}-{number}"

    def _number(self, label: str) -> int:
        if len(self._numbers) != len(self.footnotes) or label not in self._numbers:
            self._numbers = {known: number for number, known in enumerate(self.footnotes, 1)}
        return self._numbers[label]
