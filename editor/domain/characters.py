"""Characters that nobody sees: which end a line, which hold a sign together, and which only do harm."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]"
)
_JOINERS = re.compile("[\u200c\u200d]+")
_BESIDE_EMOJI = re.compile("[\ufe0f\U0001f3fb-\U0001f3ff]")
_SHAPED = re.compile("[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af]")
"""Scripts in which a joiner or a non-joiner changes the letter: Arabic to Mandaic, those of India, Burmese, Khmer,
Mongolian."""


def with_line_feeds(text: str) -> str:
    """Every line end as a line feed, Word's manual line break (U+000B) and the page break among them."""
    return _LINE_ENDS.sub("\n", text)


def without_unseen(text: str) -> str:
    """The text without marks that nobody sees; joiners stay where they hold an emoji or shape a letter.

    Line ends other than the line feed must be gone already: see `with_line_feeds`.
    """
    return _JOINERS.sub(_joiner, _UNSEEN.sub("", text))


def _joiner(found: re.Match[str]) -> str:
    """One joiner between two pictures or two letters that it shapes, else nothing."""
    text, sign = found.string, found[0][0]
    before, after = text[max(0, found.start() - 2) : found.start()], text[found.end() : found.end() + 1]
    last = _BESIDE_EMOJI.sub("", before)[-1:] or before[-1:]
    if _SHAPED.match(after or " ") and _SHAPED.match(last or " "):
        return sign
    return sign if sign == "\u200d" and _is_picture(last) and _is_picture(after) else ""


def _is_picture(sign: str) -> bool:
    return bool(sign) and sign > "\u2000" and unicodedata.category(sign) in {"So", "Sk"}
