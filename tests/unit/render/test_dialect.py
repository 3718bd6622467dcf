"""The newsroom's Markdown: what an author types and what stands on the page."""

from __future__ import annotations

import pytest

from tests.unit.render.reading import html, shown


def test_paragraphs_marks_and_lists() -> None:
    assert html("Раз **два** *три*\n\n- а\n- б\n\n3. в\n4. г") == (
        "<p>Раз <strong>два</strong> <em>три</em></p>\n<ul><li>а</li><li>б</li></ul>\n"
        '<ol start="3"><li>в</li><li>г</li></ol>'
    )


def test_an_empty_body_is_empty() -> None:
    assert html("") == html(" \n\n ") == ""


def test_an_indented_paragraph_is_a_paragraph() -> None:
    assert html("    Красная строка из другого редактора.") == "<p>Красная строка из другого редактора.</p>"


def test_a_tag_that_we_do_not_know_is_words() -> None:
    assert html("a <youtube>b</youtube> <имя>") == "<p>a &lt;youtube&gt;b&lt;/youtube&gt; &lt;имя&gt;</p>"


def test_entities_are_the_letters_they_stand_for() -> None:
    assert html("Q&amp;A, 5 &lt; 6, &copy;, &bogus;, AT&T") == "<p>Q&amp;A, 5 &lt; 6, ©, &amp;bogus;, AT&amp;T</p>"
    assert html("&amp;lt;") == "<p>&amp;lt;</p>"


def test_code_keeps_its_signs() -> None:
    assert html('`<a href="x"> &lt; -- "q"`') == '<p><code>&lt;a href="x"&gt; &amp;lt; -- "q"</code></p>'


def test_the_same_text_gives_the_same_bytes() -> None:
    body = '# А\n\n"Б" — в[^1] ![](photo:7)\n\n| г |\n|---|\n| д |\n\n[^1]: е\n\n/// fact | ж\nз\n///'
    assert len({shown(body).html for _ in range(5)}) == 1


def test_characters_that_no_page_may_carry_are_dropped() -> None:
    assert html("а\x00б\x02в\x03г\ud800д\x84е\ufffe &#2;ж&#x1f;") == "<p>абвгде ж</p>"


@pytest.mark.parametrize("sign", ["\v", "\f", "\x1c", "\x85"])
def test_a_break_of_another_program_parts_words(sign: str) -> None:
    assert html(f"доклад{sign}телефон") == "<p>доклад телефон</p>"


def test_marks_that_markdown_uses_itself_can_not_be_forged() -> None:
    assert "fn-1" not in html("\x02klzzwxh:0000\x03 &#2;klzzwxh:0001&#3; \x02amp\x03 \x02wzxhzdk:0\x03 слово")
