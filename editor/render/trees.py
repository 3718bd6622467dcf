"""Small moves on an element tree that keep every word: text lives in `text` and `tail`."""

from __future__ import annotations

import xml.etree.ElementTree as ET


def parents(root: ET.Element) -> dict[ET.Element, ET.Element]:
    """Each element's parent."""
    return {child: parent for parent in root.iter() for child in parent}


def add_text(parent: ET.Element, index: int, text: str) -> None:
    """Put text in front of the child at `index` (or at the end)."""
    if not text:
        return
    if index:
        parent[index - 1].tail = (parent[index - 1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def remove(parent: ET.Element, element: ET.Element) -> None:
    """Take an element out and leave the words that follow it."""
    index = list(parent).index(element)
    parent.remove(element)
    add_text(parent, index, element.tail or "")
    element.tail = None


def unwrap(parent: ET.Element, element: ET.Element) -> None:
    """Take the mark off and leave what it held."""
    index = list(parent).index(element)
    parent.remove(element)
    add_text(parent, index, element.text or "")
    children = list(element)
    for offset, child in enumerate(children):
        parent.insert(index + offset, child)
    add_text(parent, index + len(children), element.tail or "")


def words(element: ET.Element) -> str:
    """The text of an element without footnote numbers, spaces made single."""
    return " ".join("".join(_pieces(element)).split())


def is_empty(element: ET.Element) -> bool:
    """True when nothing would show: no words, no rule, no picture."""
    return not "".join(element.itertext()).strip() and not any(
        child.tag in {"img", "figure"} for child in element.iter()
    )


def stands_alone(paragraph: ET.Element, child: ET.Element) -> bool:
    """Whether `child` is all that a paragraph holds."""
    around = (paragraph.text or "") + (child.tail or "")
    return paragraph.tag == "p" and len(paragraph) == 1 and not around.strip()


def _pieces(element: ET.Element) -> list[str]:
    pieces = [element.text or ""]
    for child in element:
        if child.tag != "sup":
            pieces.extend(_pieces(child))
        pieces.append(child.tail or "")
    return pieces
