"""Typography on text nodes only: never on code, addresses or footnote numbers."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from editor.language.typography import typeset_nodes

BLOCKS = {
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "footer", "hr", "aside", "div",
    "section", "figure", "pre", "figcaption", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip

ADDRESS = re.compile(r"(?:https?://|mailto:)\S+|\S+@\S+")
"""Link texts that are the address itself."""

Node = tuple[ET.Element, bool]
"""An element and whether its `tail` is meant (else its `text`)."""


def typeset(root: ET.Element, language: str) -> None:
    """Set the quote marks, dashes and spaces of each block; quotation marks nest across the nodes of one block."""
    for nodes in _blocks(root):
        before = [_read(node) for node in nodes]
        for node, text in zip(nodes, typeset_nodes(before, language), strict=True):
            _write(node, text)


def _blocks(block: ET.Element) -> Iterator[list[Node]]:
    nodes: list[Node] = []
    inner: list[ET.Element] = []
    _collect(block, nodes, inner)
    if nodes:
        yield nodes
    for element in inner:
        yield from _blocks(element)


def _collect(element: ET.Element, nodes: list[Node], inner: list[ET.Element]) -> None:
    if element.text:
        nodes.append((element, False))
    for child in element:
        if child.tag in BLOCKS:
            inner.append(child)
        elif not _is_fixed(child):
            _collect(child, nodes, inner)
        if child.tail:
            nodes.append((child, True))


def _is_fixed(element: ET.Element) -> bool:
    if element.tag in {"code", "sup"}:
        return True
    return element.tag == "a" and ADDRESS.fullmatch(element.text or "") is not None


def _read(node: Node) -> str:
    element, is_tail = node
    return (element.tail if is_tail else element.text) or ""


def _write(node: Node, text: str) -> None:
    element, is_tail = node
    if is_tail:
        element.tail = text
    else:
        element.text = text
