"""The map from source lines to blocks, by which the preview scrolls with the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.render.reading import Page, shown

PIECES = {
    "paragraph": "слова слова",
    "two lines": "раз\nдва",
    "heading": "## Глава",
    "heading and words": "## Глава\nсразу слова",
    "words and heading": "слова\n## Глава",
    "underlined": "Глава\n-----",
    "rule": "***",
    "list": "- раз\n- два",
    "loose list": "1. раз\n\n2. два\n\n    ещё",
    "words and list": "слова\n\n- раз",
    "quotation": "> раз\n> — Имя",
    "words and quotation": "слова\n> раз",
    "table": "| а | б |\n|---|---|\n| 1 | 2 |",
    "photo": "![](photo:7)",
    "pull": "/// pull\nраз\n///",
    "fact": "/// fact | А\n\nраз\n\n- два\n\n///",
    "words and pull": "слова\n/// pull\nраз\n///",
    "embed": "!embed[А](https://example.org)",
}


def lines(body: str) -> list[int]:
    return [line for line, _ in shown(body, preview=True).line_map]


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n", "\n \n\n\n"])
def test_what_follows_a_block_is_on_its_own_line(piece: str, gap: str) -> None:
    body = f"{piece}{gap}слово-метка{gap}{piece}{gap}последнее"
    found = shown(body, preview=True)
    last = body.count("\n")
    assert found.html.rstrip().endswith(f'data-line="{last}">последнее</p>')
    mark = body[: body.index("слово-метка")].count("\n")
    assert f'data-line="{mark}">слово-метка</p>' in found.html


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("слова\n## Глава\nслова", [0, 1, 2]),
        ("слова\n> раз\n\nслова", [0, 1, 3]),
        ("слова\n/// pull\nраз\n///\nслова", [0, 1, 4]),
        ("\n\n\nслова", [3]),
        ("- раз\n- два\n\nслова", [0, 3]),
        ("[^1]: сноска\n\nслово[^1]", [2]),
        ("[ссылка]: https://example.org\n\nслова [ссылка]", [2]),
        ("раз\n\n[^1]: а\n    б\n\n[^2]: в\n\nдва[^1][^2]", [0, 7]),
        ("раз ![](photo:7) два\n\nтри", [0, 0, 2]),
        ("раз\r\n\r\nдва\r\rтри", [0, 2, 4]),
        ("", []),
    ],
)
def test_lines_of_blocks_that_touch(body: str, expected: list[int]) -> None:
    assert lines(body) == expected


def test_the_map_points_at_elements_of_the_page() -> None:
    found = shown("# А\n\nб\n\n- в\n- г\n\n| д |\n|---|\n| е |\n\nж[^1]\n\n[^1]: з", preview=True)
    blocks = found.html.split("\n")
    for line, index in found.line_map:
        assert f'data-line="{line}"' in blocks[index].split(">")[0]


def test_an_export_has_the_map_but_no_marks() -> None:
    preview, export = shown("а\n\nб", preview=True), shown("а\n\nб")
    assert preview.line_map == export.line_map == ((0, 0), (2, 1))
    assert "data-line" not in export.html
    assert re.sub(r' data-line="\d+"', "", preview.html) == export.html


@settings(deadline=None)
@given(st.lists(st.sampled_from(sorted(PIECES)), min_size=1, max_size=8))
def test_lines_never_go_back_and_never_leave_the_text(names: list[str]) -> None:
    body = "\n\n".join(PIECES[name] for name in names)
    found = shown(body, preview=True)
    numbers = [line for line, _ in found.line_map]
    assert numbers == sorted(numbers)
    assert all(0 <= line <= body.count("\n") for line in numbers)
    assert all(body.split("\n")[line].strip() for line in numbers)
    assert [int(given["data-line"] or 0) for _, given in Page(found.html).tags if "data-line" in given] == numbers


def test_each_of_many_paragraphs_is_on_its_line() -> None:
    assert lines("\n\n".join(["слово"] * 500)) == list(range(0, 1000, 2))


def test_a_problem_names_its_paragraph() -> None:
    found = shown("раз\n\n\nдва\nдва\n\n- [x](article:9)\n\n[y](article:8)")
    assert [problem.number for problem in found.problems] == [3, 4]
