"""Texts that begin thousands of things and end none: each is read once, and its time grows as its length does."""

from __future__ import annotations

import pytest

from editor.domain.story import PHOTO_REFERENCE, photo_references
from editor.render.safety import sanitise
from tests.growth import LINEAR, growth
from tests.reader_doors import doors
from tests.readers import READERS, hostile

HARMFUL = [
    ("photo references", "!["), ("renumbered", "!["), ("checks", "!["), ("text to be indexed", "!["),
    ("text to be indexed", "]("), ("pasted words", " "), ("typography of a paragraph", "]("),
    ("typography of a paragraph", "<"), ("highlighting", "!["), ("highlighting", "_a "),
    ("highlighting", "**a "),
]  # fmt: skip
"""What once cost a square of time; `python -m tests.bench.growth` tries all readers on all texts."""


@pytest.mark.parametrize(("name", "unit"), HARMFUL)
def test_the_time_grows_as_the_text_does(name: str, unit: str) -> None:
    reader = READERS[name]
    length = reader.longest // 4 or 4000
    assert growth(reader.act, hostile(unit, length)[1], hostile(unit, 4 * length)[1]) < LINEAR


@pytest.mark.parametrize("name", ["language.credit_reader.parse_makers", "intake.credit_lines.find_makers"])
def test_makers_are_not_looked_for_in_a_long_line(name: str) -> None:
    act = doors()[name].act
    assert growth(act, f"Слово{' ' * 1000}слово", f"Слово{' ' * 4000}слово") < LINEAR


@pytest.mark.parametrize("sign", ["\u00a0", "«", "µ"])
def test_a_run_of_signs_is_cleaned_in_one_walk(sign: str) -> None:
    act = doors()["render.safety.sanitise"].act
    assert growth(act, sign * 20_000, sign * 80_000) < LINEAR


@pytest.mark.parametrize("unit", ["[^", "[^a ", "[^1]: а\nб\n", "[a]: а\nб\n"])
def test_unclosed_and_crowded_footnotes_and_addresses_are_read_in_one_walk(unit: str) -> None:
    act = doors()["render.pipeline.render"].act
    assert growth(act, unit * (8000 // len(unit)), unit * (32_000 // len(unit))) < LINEAR


@pytest.mark.parametrize("unit", ["` ", "{#a}", "{#a}\n"])
def test_a_line_of_many_marks_is_put_together_once(unit: str) -> None:
    act = doors()["render.foreign.prepare"].act
    assert growth(act, unit * (64_000 // len(unit)), unit * (256_000 // len(unit))) < LINEAR


def test_ampersands_are_cleaned_in_one_walk() -> None:
    act = doors()["render.safety.sanitise"].act
    assert growth(act, "&" * 64_000, "&" * 256_000) < LINEAR


def test_signs_come_out_of_the_cleaning_as_they_went_in() -> None:
    signs = "".join(map(chr, range(0xA1, 0xC0)))
    assert sanitise(f'<p id="h-µ" title="{signs}">{signs}\u00a0</p>', preview=False).count(signs) >= 1
    assert sanitise("<p>«а\u00a0б»</p>", preview=False) == "<p>«а&nbsp;б»</p>"
    assert 'id="h-µ"' in sanitise('<h2 id="h-µ">µ</h2>', preview=False)


def test_references_are_those_that_they_were() -> None:
    assert photo_references("![](photo:7) ![подпись](photo:-2)\n![a\n](photo:3) ![ ![ ](photo:4)") == (7, -2, 4)
    assert PHOTO_REFERENCE.fullmatch("![](photo:7)")
    assert photo_references(f"![](photo:{'9' * 5000})") == (), "no number of ours has so many figures"
