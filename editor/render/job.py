"""One rendering under way: what it was asked and what it has found."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from bisect import bisect_right
from dataclasses import dataclass, field

from editor.domain.checks import Level, Problem
from editor.language.anchors import Anchors
from editor.render.foreign import Prepared
from editor.render.lines import LINE
from editor.render.values import RenderContext


@dataclass(slots=True)
class RenderJob:
    """`starts` are the source lines on which paragraphs begin; `names` are those that authors gave, by element."""

    context: RenderContext = field(default_factory=RenderContext)
    starts: list[int] = field(default_factory=list[int])
    problems: list[Problem] = field(default_factory=list[Problem])
    outline: list[tuple[int, str, str]] = field(default_factory=list[tuple[int, str, str]])
    line_map: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    used_photos: set[int] = field(default_factory=set[int])
    prepared: Prepared = field(default_factory=Prepared)
    names: dict[ET.Element, list[int]] = field(default_factory=dict[ET.Element, list[int]])
    anchors: Anchors = field(default_factory=Anchors)

    def report(self, code: str, line: str | None, **facts: object) -> None:
        """Note something of the text that is left out, with the number of its paragraph."""
        number = bisect_right(self.starts, int(line)) if line is not None else 0
        self.problems.append(Problem(code, Level.WARN, "body", number, facts))

    def report_photo(self, code: str, placement_id: int) -> None:
        """Note a picture that is not shown; `number` in the sentence counts the article's photos from 1."""
        if code == "unknown-photo":
            self.problems.append(Problem(code, Level.BLOCK, "body", facts={"id": placement_id}))
            return
        number = list(self.context.figures).index(placement_id) + 1
        self.problems.append(Problem(code, Level.BLOCK, "photo", placement_id, {"number": number}))


def paragraph_starts(body: str) -> list[int]:
    """Lines (from 0) on which a paragraph begins: those with words after an empty one."""
    lines = body.split("\n")
    return [
        number for number, line in enumerate(lines) if line.strip() and (number == 0 or not lines[number - 1].strip())
    ]


def line_of(element: ET.Element, above: dict[ET.Element, ET.Element]) -> str | None:
    """The source line of the top-level block that holds an element, or None."""
    while element.get(LINE) is None and element in above:
        element = above[element]
    return element.get(LINE)
