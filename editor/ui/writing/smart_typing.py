"""What a key should have been: quotation marks and dashes of the article's language while one types."""

from __future__ import annotations

QUOTES: dict[str, tuple[str, str, str, str]] = {
    "ru": ("«", "»", "„", "“"),
    "kk": ("«", "»", "„", "“"),
    "en": ("“", "”", "‘", "’"),
}
"""Language -> outer opening and closing, inner opening and closing. The same as the renderer's profiles (tested)."""

_OPENS_AFTER = " \t\u00a0\u202f([{—–-/«„“‘*_|>"


def replacement(before: str, key: str, language: str) -> tuple[int, str] | None:
    """What to put in place of a typed `key`: how many characters before it go too, and the new ones.

    `before` is the line up to the key. None when the key is right as it is.
    """
    if ("`" in before and before.count("`") % 2) or _is_in_address(before):
        return None
    if key == '"':
        return 0, _quote(before, language)
    if key == "'" and language == "en":
        return 0, "‘" if not before or before[-1] in _OPENS_AFTER else "’"
    if key == " " and before.endswith((" -", "\u00a0-")) and before.strip() != "-":
        return 2, "\u00a0— " if language != "en" else " — "
    return None


def _is_in_address(before: str) -> bool:
    """Whether the line ends inside of `](address "title"` or `<address`, where a mark is no mark of the language."""
    link = before.rfind("](")
    if link >= 0 and before.count("(", link) > before.count(")", link):
        return True
    angle = before.rfind("<")
    return angle > before.rfind(">") and before.startswith(("http", "mailto:"), angle + 1)


def _quote(before: str, language: str) -> str:
    outer_open, outer_close, inner_open, inner_close = QUOTES[language]
    depth = before.count(outer_open) - before.count(outer_close)
    inner = before.count(inner_open) - before.count(inner_close) if inner_close != outer_open else 0
    if not before or before[-1] in _OPENS_AFTER:
        return inner_open if depth > 0 else outer_open
    return inner_close if depth > 0 and inner > 0 else outer_close
