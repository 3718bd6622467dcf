"""Words between tags: signs that the first pass left in a tree become elements, and names go to their places."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from editor.render import signs

_SIGN = re.compile("([" + "".join((*signs.OPEN.values(), *signs.CLOSE.values(), signs.BREAK)) + "])")
_OPENS = {sign: tag for tag, sign in signs.OPEN.items()}
_DEEPEST = 30
"""Tags inside tags; those deeper are not looked at."""

_CLOSES = {sign: tag for tag, sign in signs.CLOSE.items()}


def settle(root: ET.Element) -> None:
    """Put elements in the place of signs. A tag that opens and does not close in its block, or the other way, goes."""
    for element in list(root.iter()):
        if any(_SIGN.search(text) for text in _texts(element)):
            _rebuild(element)


def _texts(element: ET.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield child.tail or ""


def _rebuild(element: ET.Element) -> None:
    parts: list[str | ET.Element] = list(_SIGN.split(element.text or ""))
    for child in element:
        tail, child.tail = child.tail or "", None
        parts += (child, *_SIGN.split(tail))
    element.text = None
    element[:] = []
    frames: list[tuple[str, list[str | ET.Element]]] = [("", [])]
    for part in parts:
        if isinstance(part, ET.Element):
            frames[-1][1].append(part)
        elif part in _OPENS:
            if len(frames) < _DEEPEST:
                frames.append((_OPENS[part], []))
        elif part in _CLOSES:
            _close(frames, _CLOSES[part])
        elif part == signs.BREAK:
            frames[-1][1].append(ET.Element("br"))
        elif part:
            frames[-1][1].append(part)
    for _, inside in frames:
        _fill(element, inside)


def _close(frames: list[tuple[str, list[str | ET.Element]]], tag: str) -> None:
    if not any(name == tag for name, _ in frames):
        return
    loose: list[str | ET.Element] = []
    while frames[-1][0] != tag:
        loose = [*frames.pop()[1], *loose]
    made = ET.Element(tag)
    _fill(made, [*frames.pop()[1], *loose])
    frames[-1][1].append(made)


def _fill(element: ET.Element, parts: list[str | ET.Element]) -> None:
    words: list[str] = []
    last = element[-1] if len(element) else None
    for part in [*parts, None]:
        if isinstance(part, str):
            words.append(part)
            continue
        text = "".join(words)
        words = []
        if last is None:
            element.text = (element.text or "") + text or None
        else:
            last.tail = (last.tail or "") + text or None
        if part is not None:
            element.append(part)
            last = part
