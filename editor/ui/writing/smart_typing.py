"""What a key should have been: quotation marks and dashes of the article's language while one types."""

from __future__ import annotations

import re

QUOTES: dict[str, tuple[str, str, str, str]] = {
    "ru": ("«", "»", "„", "“"),
    "kk": ("«", "»", "„", "“"),
    "en": ("“", "”", "‘", "’"),
}
"""Language -> outer opening and closing, inner opening and closing. The same as the renderer's profiles (tested)."""

_OPENS_AFTER = " \t\u00a0\u202f([{—–-/«„‘*_|>~="
_IN_ADDRESS = re.compile(r"\]\([^()]*+(?:\([^()]*+\)[^()]*+)*+$|<[a-zA-Z/][^<>]*+$|(?:https?://|www\.)\S++$")
_IN_WORD = re.compile(r"(?<=\w)’(?=\w)")


def replacement(before: str, key: str, language: str) -> tuple[int, str] | None:
    """What to put in place of a typed `key`: how many characters before it go too, and the new ones.

    `before` is the line up to the key. None when the key is right as it is.
    """
    if key in "\"'" and (before.count("`") % 2 or _IN_ADDRESS.search(before)):
        return None
    if key == '"':
        mark = _quote(before, language)
        return (0, mark) if mark else None
    if key == "'" and language == "en":
        is_sure = before and not before[-1].isdigit() and before[-1] not in f"{_OPENS_AFTER}“"
        return (0, "’") if is_sure else None
    if key == " " and before.count("`") % 2 == 0 and before.endswith((" -", "\u00a0-")) and before.strip() != "-":
        return 2, "\u00a0— " if language != "en" else " — "
    return None


def _quote(before: str, language: str) -> str:
    outer_open, outer_close, inner_open, inner_close = QUOTES[language]
    """The mark that a typed `"` is; empty where the page has to decide: after a figure, and with nothing to close."""
    depth = before.count(outer_open) - before.count(outer_close)
    inner = before.count(inner_open) - _IN_WORD.sub("", before).count(inner_close)
    if before.endswith("--") and depth > 0:
        return ""
    if not before or before[-1] in _OPENS_AFTER or before[-1] == outer_open:
        return inner_open if depth > 0 else outer_open
    if before[-1].isdigit() or (depth <= 0 and inner <= 0):
        return ""
    return inner_close if depth > 0 and inner > 0 else outer_close
