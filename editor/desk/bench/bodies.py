"""Invented bodies: paragraphs, headings, lists, quotations, links, pictures, of the length that newsrooms write."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from editor.desk.bench.texts import InventedTexts
from editor.domain.story import PHOTO_MARK

MEDIAN, SPREAD = 3_000, 0.55
"""Characters of a usual body, and how far the logarithm of its length spreads: the mean is some 3,500."""

SHORTEST, USUAL_LONGEST = 400, 30_000
LONGEST, LONG_EVERY = 200_000, 1_000
"""One body of a thousand is as long as a book's chapters: the mean of all is some 3,700."""

LONG_ONE = 500
"""The number of the first such article."""


def length_of(chance: Random, number: int) -> int:
    """Characters of the body of an article."""
    if number % LONG_EVERY == LONG_ONE:
        return LONGEST
    return round(min(max(chance.lognormvariate(0, SPREAD) * MEDIAN, SHORTEST), USUAL_LONGEST))


def body(texts: InventedTexts, chance: Random, length: int, links: Sequence[int], places: Sequence[int]) -> str:
    """Markdown of about `length` characters that links to these articles and shows these placements, each once."""
    blocks: list[str] = []
    waiting = [f"[{' '.join(texts.words(chance, 3))}](article:{number})" for number in links]
    written = 0
    while written < length:
        blocks.append(_block(texts, chance, waiting, first=not blocks))
        written += len(blocks[-1]) + 2
    for turn, place in enumerate(places, 1):
        blocks.insert(turn * len(blocks) // (len(places) + 1), PHOTO_MARK.format(place))
    return "\n\n".join([*blocks, *waiting]) + "\n"


def _block(texts: InventedTexts, chance: Random, waiting: list[str], *, first: bool) -> str:
    turn = 99 if first else chance.randrange(20)
    if turn == 0:
        return f"## {texts.title(chance, 4)}"
    if turn == 1:
        return "\n".join(f"- {texts.sentence(chance)}" for _ in range(chance.randrange(2, 6)))
    if turn == 2:  # noqa: PLR2004 - one block of twenty, as above and below
        return f"> {texts.sentence(chance)}"
    if turn == 3:  # noqa: PLR2004
        rows = "\n".join(f"| {texts.title(chance, 2)} | {chance.randrange(900)} |" for _ in range(4))
        return f"| {texts.title(chance, 1)} | {texts.title(chance, 1)} |\n| --- | ---: |\n{rows}"
    text = texts.paragraph(chance)
    if turn == 4:  # noqa: PLR2004
        text = f"**{texts.title(chance, 2)}.** {text}"
    if waiting:
        text = f"{text} {texts.title(chance, 2)} {waiting.pop()}."
    return text
