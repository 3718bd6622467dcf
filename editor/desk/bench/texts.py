"""Invented sentences: the words of the sample's own texts, common ones often, and forms made of their parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate
from random import Random

WORD = re.compile(r"[^\W\d_]+")
MADE_WORDS = 20_000
"""Words of a language that no text of the sample has: an index of words is as wide as a newsroom's."""

_HEAD = 4
_SHARE = 12
"""A word's rank is counted from here: the most common one is then one word of thirty, as in a language."""

Chance = Random


class InventedTexts:
    """Texts of one language. The same `chance` gives the same texts."""

    def __init__(self, samples: Iterable[str]) -> None:
        counted = Counter(word.lower() for text in samples for word in WORD.findall(text))
        own = [word for word, _number in counted.most_common()]
        self._words = [*own, *_made(own)]
        self._weights = list(accumulate(1 / (rank + _SHARE) for rank in range(len(self._words))))

    def words(self, chance: Chance, number: int) -> list[str]:
        """That many words, the common ones often."""
        return chance.choices(self._words, cum_weights=self._weights, k=number)

    def title(self, chance: Chance, number: int) -> str:
        """Words that begin with a capital letter and end without a point."""
        return " ".join(self.words(chance, number)).capitalize()

    def sentence(self, chance: Chance) -> str:
        """A sentence with a comma, a quotation, a dash or a number now and then, typed as people type them."""
        words = self.words(chance, chance.randrange(6, 19))
        turn = chance.randrange(12)
        middle = len(words) // 2
        if turn < 4:  # noqa: PLR2004 - a third of the sentences
            words[middle] += ","
        elif turn == 4:  # noqa: PLR2004 - one of twelve, as below
            words[middle:] = ['"' + words[middle], *words[middle + 1 : -1], words[-1] + '"']
        elif turn == 5:  # noqa: PLR2004
            words.insert(middle, "-")
        elif turn == 6:  # noqa: PLR2004
            words.insert(middle, str(chance.randrange(2, 4000)))
        text = " ".join(words)
        return f"{text[0].upper()}{text[1:]}."

    def paragraph(self, chance: Chance) -> str:
        """Two to five sentences."""
        return " ".join(self.sentence(chance) for _ in range(chance.randrange(2, 6)))


def _made(own: list[str]) -> list[str]:
    """The beginning of one word with the end of another, each once, the same ones every time."""
    long = sorted(word for word in own if len(word) > _HEAD)
    if not long:
        return []
    chance, known = Random(len(long)), set(own)
    made: dict[str, None] = {}
    for _ in range(MADE_WORDS):
        word = chance.choice(long)[:_HEAD] + chance.choice(long)[_HEAD - 1 :]
        if word not in known:
            made[word] = None
    return list(made)
