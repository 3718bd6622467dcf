"""How long a text is for its reader: words, characters, minutes."""

from __future__ import annotations

import re
from dataclasses import dataclass

WORDS_A_MINUTE = 180
"""The usual figure of writing programs for news prose read on a screen."""

_UNSEEN = re.compile(
    r"!\[[^\[\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*\)"  # a photo place
    r"|\[\^[^\[\]\n]+\]:?"  # the mark of a footnote
    r"|\]\((?:[^()\n]|\([^()\n]*\))*\)"  # where a link leads
    r"|^[ \t]*/{3,}[ \t]*(?:(?:pull|fact)\b[ \t|]*|end\b)?"  # the fence of a pull quote or a fact box
    r"|^(?=[ \t:|]*---)[ \t:|-]++$"  # the rule under a table's head, or a thematic break
    r"|^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>[ \t]?)+"  # heads, list marks, quote marks
    r"|!embed(?=\[)|[\[|`]|\*+|~~|(?<!\w)_+|(?<!_)_++(?!\w)",
    re.MULTILINE,
)
_WORD = re.compile(r"\w+(?:[-’'ʼ.,:/]\w+)*")


@dataclass(frozen=True, slots=True)
class Measure:
    """Figures of what a reader sees: Markdown marks, addresses and photo places are not counted.

    `characters` include spaces, a run of white space as one. `minutes` is at least 1.
    """

    words: int
    characters: int
    minutes: int


def measure(text: str) -> Measure:
    """Count the words and characters of a Markdown text and the minutes it takes to read."""
    seen = " ".join(_UNSEEN.sub("", text).split())
    words = len(_WORD.findall(seen))
    return Measure(words=words, characters=len(seen), minutes=max(1, (words + WORDS_A_MINUTE // 2) // WORDS_A_MINUTE))
