"""Texts that begin thousands of things and end none: each is read once, and its time grows as its length does."""

from __future__ import annotations

import pytest

from editor.domain.story import PHOTO_REFERENCE, photo_references
from tests.growth import LINEAR, growth
from tests.readers import READERS, hostile

HARMFUL = [
    ("photo references", "!["), ("renumbered", "!["), ("checks", "!["), ("text to be indexed", "!["),
    ("text to be indexed", "]("), ("pasted words", " "), ("typography of a paragraph", "]("),
    ("typography of a paragraph", "<"), ("highlighting", "!["), ("highlighting", "_a "),
]  # fmt: skip
"""What once cost a square of time; `python -m tests.bench.growth` tries all readers on all texts."""


@pytest.mark.parametrize(("name", "unit"), HARMFUL)
def test_the_time_grows_as_the_text_does(name: str, unit: str) -> None:
    reader = READERS[name]
    length = reader.longest // 4 or 4000
    assert growth(reader.act, hostile(unit, length)[1], hostile(unit, 4 * length)[1]) < LINEAR


def test_references_are_those_that_they_were() -> None:
    assert photo_references("![](photo:7) ![подпись](photo:-2)\n![a\n](photo:3) ![ ![ ](photo:4)") == (7, -2, 4)
    assert PHOTO_REFERENCE.fullmatch("![](photo:7)")
    assert photo_references(f"![](photo:{'9' * 5000})") == (), "no number of ours has so many figures"
