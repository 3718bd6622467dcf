"""Signs that can't be seen and change how what stands around them is read: shown as what they are, never printed.

Control characters drive a terminal (ESC [ …), and the overrides of writing direction turn a headline around (U+202E).
Marks that writing needs stay: the joiner inside an emoji, the marks of direction U+200E, U+200F and U+061C.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

DIRECTIONS = {
    "\u202a": "‹LRE›", "\u202b": "‹RLE›", "\u202c": "‹PDF›", "\u202d": "‹LRO›", "\u202e": "‹RLO›",
    "\u2066": "‹LRI›", "\u2067": "‹RLI›", "\u2068": "‹FSI›", "\u2069": "‹PDI›",
}  # fmt: skip
"""Embeddings, overrides and isolates of writing direction, by Unicode's own short names (UAX #9)."""

_PICTURES = {chr(code): chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"}
_CONTROLS = _PICTURES | {"\x7f": "␡"} | {chr(code): "␦" for code in range(0x80, 0xA0)}
"""C0 by Unicode's pictures of them, DEL, and C1, which has none."""

SIGNS: Mapping[str, str] = _CONTROLS | DIRECTIONS
"""Sign -> how it is shown."""

_SHOWN = str.maketrans(dict(SIGNS))
_ANY = re.compile(f"[{''.join(map(re.escape, SIGNS))}]")

_BESIDE = 12
"""Letters around a sign that say where it is."""


def has_hidden(text: str) -> bool:
    """Whether one of `SIGNS` stands in a text."""
    return _ANY.search(text) is not None


def hidden_in(text: str) -> str:
    """The first hidden sign with some letters on each side, as it is shown; empty where there is none."""
    found = _ANY.search(text)
    return shown(text[max(0, found.start() - _BESIDE) : found.end() + _BESIDE]).strip() if found else ""


def shown(text: str) -> str:
    """The text as it may be shown to somebody: each hidden sign as one that is seen."""
    return text.translate(_SHOWN) if has_hidden(text) else text


def escaped(text: str) -> str:
    """JSON in which the hidden signs are written as JSON writes them."""
    return _ANY.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
