"""Markdown's walk over the marks inside lines, each pattern once from left to right.

Upstream's copies the whole paragraph for every mark in it, which makes the work grow with the square of the marks.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import deque
from typing import cast

from markdown.inlinepatterns import InlineProcessor as Mark
from markdown.treeprocessors import InlineProcessor
from markdown.util import INLINE_PLACEHOLDER, INLINE_PLACEHOLDER_RE, AtomicString

Placed = list[tuple[ET.Element, list[str]]]


class InlineTree(InlineProcessor):
    """The same results as its base class; the two methods with long names are the base's private ones."""

    stashed_nodes: dict[str, ET.Element | str]
    parent_map: dict[ET.Element, ET.Element]

    def run(self, tree: ET.Element, ancestors: list[str] | None = None) -> ET.Element:
        """Read the marks of every element's words, breadth first."""
        self.stashed_nodes = {}
        self.parent_map = {child: parent for parent in tree.iter() for child in parent}
        waiting = deque([(tree, list(ancestors or []))])
        while waiting:
            element, parents = waiting.popleft()
            self.ancestors = parents
            if element is not tree:
                self.ancestors.append(element.tag.lower())
            made: list[ET.Element] = []
            for child in element:
                made.append(child)
                inner = self._read_text(child)
                waiting.extend(inner)
                made += self._read_tail(child, element)
                if len(child):
                    waiting.append((child, self.ancestors[:]))
                child[:0] = [one for one, _ in inner]
            element[:] = made
        return tree

    def _read_text(self, child: ET.Element) -> Placed:
        text = child.text
        if not text or isinstance(text, AtomicString):
            return []
        self.ancestors.append(child.tag.lower())
        child.text = None
        found = self._InlineProcessor__processPlaceholders(self._InlineProcessor__handleInline(text), child)
        self.parent_map.update((one, child) for one, _ in found)
        self.ancestors.pop()
        return found

    def _read_tail(self, child: ET.Element, parent: ET.Element) -> list[ET.Element]:
        if not child.tail:
            return []
        stand_in = ET.Element("d")
        tail = self._InlineProcessor__handleInline(child.tail)
        child.tail = None
        found = self._InlineProcessor__processPlaceholders(tail, stand_in, isText=False)
        child.tail = stand_in.tail
        self.parent_map.update((one, parent) for one, _ in found)
        return [one for one, _ in found]

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803 - the base's
        if isinstance(data, AtomicString):
            return data
        for index in range(patternIndex, len(self.inlinePatterns)):
            pattern = cast("Mark", self.inlinePatterns[index])
            excluded: tuple[str, ...] = getattr(pattern, "ANCESTOR_EXCLUDES", ())
            if not any(tag.lower() in self.ancestors for tag in excluded):
                data = self._applied(pattern, data, index)
        return data

    def _applied(self, pattern: Mark, data: str, index: int) -> str:
        """The text with each match of one pattern put aside."""
        shape = pattern.getCompiledRegExp()
        parts: list[str] = []
        done = at = 0
        while (found := shape.search(data, at)) is not None:
            node, start, end = pattern.handleMatch(found, data)
            if start is None or end is None or node is None:
                at = max(end if end is not None else found.end(), at + 1)
                continue
            if not isinstance(node, str) and not isinstance(node.text, AtomicString):
                self._read_inside(node, index)
            parts += (data[done:start], self._stash(node))
            done = at = end
        return "".join((*parts, data[done:])) if parts else data

    def _read_inside(self, node: ET.Element, index: int) -> None:
        for child in [node, *node]:
            if child.text:
                self.ancestors.append(child.tag.lower())
                child.text = self._InlineProcessor__handleInline(child.text, index + 1)
                self.ancestors.pop()
            if child.tail:
                child.tail = self._InlineProcessor__handleInline(child.tail, index)

    def _stash(self, node: ET.Element | str) -> str:
        number = f"{len(self.stashed_nodes):04d}"
        self.stashed_nodes[number] = node
        return INLINE_PLACEHOLDER % number

    def _InlineProcessor__processPlaceholders(  # noqa: N802 - the base's
        self,
        data: str | None,
        parent: ET.Element,
        isText: bool = True,  # noqa: FBT001, FBT002, N803 - the base's
    ) -> Placed:
        result: Placed = []
        words: list[str] = []
        done = 0
        for found in INLINE_PLACEHOLDER_RE.finditer(data or ""):
            node = self.stashed_nodes.get(found[1])
            if node is None:
                continue
            words.append((data or "")[done : found.start()])
            done = found.end()
            if isinstance(node, str):
                words.append(node)
                continue
            _attach("".join(words), result, parent, is_text=isText)
            words.clear()
            for child in [node, *node]:
                if (child.tail or "").strip():
                    self._place(node, child, is_text=False)
                if (child.text or "").strip():
                    self._place(child, child, is_text=True)
            result.append((node, self.ancestors[:]))
        text = "".join((*words, (data or "")[done:]))
        _attach(AtomicString(text) if isinstance(data, AtomicString) else text, result, parent, is_text=isText)
        return result

    def _place(self, node: ET.Element, child: ET.Element, *, is_text: bool) -> None:
        """Read the words of an element that was put aside, or those behind it."""
        text = child.text if is_text else child.tail
        if is_text:
            child.text = None
        else:
            child.tail = None
        found = self._InlineProcessor__processPlaceholders(text, child, is_text)
        at = 0 if is_text or node is child else list(node).index(child) + 1
        node[at:at] = [one for one, _ in found]


def _attach(text: str, result: Placed, parent: ET.Element, *, is_text: bool) -> None:
    if not text:
        return
    if result:
        result[-1][0].tail = text
    elif is_text:
        parent.text = text
    else:
        parent.tail = text
