"""Lists in lists as other programs write them: by two, three or four spaces, or a tab."""

from __future__ import annotations

import pytest

from tests.unit.render.reading import html, shown

NESTED = "<ul><li>а<ul><li>б<ul><li>в</li></ul></li></ul></li><li>г</li></ul>"


@pytest.mark.parametrize("step", ["  ", "   ", "    ", "\t"], ids=["two", "three", "four", "tab"])
def test_each_step_is_a_level(step: str) -> None:
    assert html(f"- а\n{step}- б\n{step * 2}- в\n- г") == NESTED
    assert html(f"> - а\n> {step}- б\n> {step * 2}- в\n> - г") == f"<blockquote>{NESTED}</blockquote>"


@pytest.mark.parametrize("step", [2, 3, 4])
def test_bullets_stand_in_numbers_and_numbers_in_bullets(step: int) -> None:
    space = " " * step
    assert html(f"1. а\n{space}- б\n{space}- в\n2. г") == ("<ol><li>а<ul><li>б</li><li>в</li></ul></li><li>г</li></ol>")
    assert html(f"- а\n{space}1. б\n{space}2. в\n- г") == ("<ul><li>а<ol><li>б</li><li>в</li></ol></li><li>г</li></ul>")


def test_an_item_after_an_indented_paragraph_is_an_item() -> None:
    assert html("1. а\n\n   абзац\n2. б") == "<ol><li><p>а</p><p>абзац</p></li><li><p>б</p></li></ol>"
    assert html("- а\n\n  абзац\n\n  - б\n- в") == (
        "<ul><li><p>а</p><p>абзац</p><ul><li>б</li></ul></li><li><p>в</p></li></ul>"
    )
    assert html("- а\n  - б\n\n    о б\n\n  об а\n- в") == (
        "<ul><li><p>а</p><ul><li><p>б</p><p>о б</p></li></ul><p>об а</p></li><li><p>в</p></li></ul>"
    )


def test_a_quotation_stands_in_its_item() -> None:
    assert html("- а\n  > слова\n  > и ещё\n- б") == (
        "<ul><li><p>а</p><blockquote><p>слова\nи ещё</p></blockquote></li><li><p>б</p></li></ul>"
    )


def test_another_kind_of_mark_is_another_list() -> None:
    assert html("1. а\n- б") == "<ol><li>а</li></ol>\n<ul><li>б</li></ul>"


def test_a_dash_in_a_paragraph_is_no_list() -> None:
    assert html("Он вошёл.\n- Сәлем!") == "<p>Он вошёл.\n- Сәлем!</p>"


def test_a_task_shows_whether_it_is_done() -> None:
    assert html("- [ ] раз\n- [x] два") == "<ul><li>☐ раз</li><li>☑ два</li></ul>"


def test_blocks_after_lists_are_on_their_own_lines() -> None:
    body = "1. а\n   - б\n\n   абзац\n2. в\n- г\n\nслова\n\n```\nкод\n```\n\nконец"
    assert shown(body).line_map == ((0, 0), (5, 1), (7, 2), (9, 3), (13, 4))


def test_a_list_deeper_than_anybody_reads_keeps_its_words() -> None:
    body = "\n".join("  " * level + f"- слово{level}" for level in range(100))
    found = html(body)
    assert all(f"слово{level}<" in found for level in range(100))
