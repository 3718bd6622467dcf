"""What a key should have been: quotation marks and dashes of the article's language while one types."""

from __future__ import annotations

import re

from editor.desk.language import profile_of

_OPENS_AFTER = " \t\u00a0\u202f([{—–-/«„‘*_|>~="
_LONGEST_ADDRESS = 2_000
"""Characters before the caret in which an address that is being typed may begin."""
_IN_WORD = re.compile(r"(?<=\w)’(?=\w)")


def replacement(before: str, key: str, language: str) -> tuple[int, str] | None:
    """What to put in place of a typed `key`: how many characters before it go too, and the new ones.

    `before` is the line up to the key. None when the key is right as it is.
    """
    if ("`" in before and before.count("`") % 2) or _is_in_address(before):
        return None
    profile = profile_of(language)
    just_opened = before.endswith(profile.quotes[0] + profile.inner[0])
    if just_opened and (key == '"' or key.isspace()):
        return 2, f'""{key}'  # nothing is quoted: a pair with nothing in it, or a heap of marks
    if key == '"':
        mark = _quote(before, (*profile.quotes, *profile.inner))
        return (0, mark) if mark else None
    if key == "'" and profile.singles:
        is_sure = before and not before[-1].isdigit() and before[-1] not in f"{_OPENS_AFTER}“"
        return (0, "’") if is_sure else None
    if key == " " and before.count("`") % 2 == 0 and before.endswith((" -", "\u00a0-")) and before.strip() != "-":
        return 2, profile.dash
    return None


def _is_in_address(before: str) -> bool:
    """Whether the line ends inside of `](address "title"`, `<tag name=` or a bare address: no mark stands there."""
    link = before.rfind("](")
    if link >= 0 and before.count("(", link) > before.count(")", link):
        return True
    angle = before.rfind("<")
    if angle > before.rfind(">") and re.match("[a-zA-Z/]", before[angle + 1 :]):
        return True
    word = "" if before[-1:].isspace() else before[-_LONGEST_ADDRESS:].split()[-1:]
    return bool(word) and any(sign in word[0] for sign in ("http://", "https://", "www."))


def _quote(before: str, marks: tuple[str, str, str, str]) -> str:
    """The mark that a typed `"` is; empty where the page has to decide: after a figure, and with nothing to close."""
    outer_open, outer_close, inner_open, inner_close = marks
    depth = before.count(outer_open) - before.count(outer_close)
    inner = before.count(inner_open) - _IN_WORD.sub("", before).count(inner_close)
    if before.endswith("--") and depth > 0:
        return ""
    if not before or before[-1] in _OPENS_AFTER or before[-1] == outer_open:
        return inner_open if depth > 0 else outer_open
    if before[-1].isdigit() or (depth <= 0 and inner <= 0):
        return ""
    return inner_close if depth > 0 and inner > 0 else outer_close
