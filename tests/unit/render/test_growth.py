"""Rendering takes time that grows with the text alone, whatever stands in it."""

from __future__ import annotations

import pytest

from editor.domain.foreign_scan import foreign_marks
from tests.growth import LINEAR, growth
from tests.unit.render.reading import shown

RENDERED = (
    "![ ", "[", "[a](", "[a](b) ", "*", "*a ", "_a_ ", "`", "<!--", "{{<", "> ", "- ", "- a\n", "1. a\n\n", "## a\n",
    "#   ", "---\n", "```\na\n```\n", "<b>", "<b>a</b>", "[^1] ", '"a" ', "\\*", "<a href=x>a</a>", "[a](#b) ",
    "- a\n  - b\n    - c\n", "> [!note] a\n> b\n\n",
)  # fmt: skip
SCANNED = (
    "<!--", "{{<", "{%", "%%", "`", "` ``", "[", "[a=", "[[a", "![[", "<a ", "<a b='", "{.a", "{#", "==a ", "~~a ",
    "- > ", "[x]: # (a\n", ":a", "{::comment}", "<script>", "~~~\n", "\n ", "[/a] [a] ",
)  # fmt: skip


@pytest.mark.parametrize("part", RENDERED)
def test_four_times_the_text_takes_about_four_times_as_long(part: str) -> None:
    count = 1_000 // len(part)
    assert growth(shown, part * count, part * 4 * count) < LINEAR


@pytest.mark.parametrize("part", SCANNED)
def test_foreign_marks_are_found_in_one_walk(part: str) -> None:
    count = 6_000 // len(part)
    assert growth(foreign_marks, part * count, part * 4 * count) < LINEAR


@pytest.mark.parametrize("part", ["![ ", "[", "*", "<!--", "{{<"])
def test_a_long_text_of_open_marks_is_rendered(part: str) -> None:
    assert shown(part * 20_000).problems == ()
