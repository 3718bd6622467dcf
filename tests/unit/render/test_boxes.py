"""Quotations, pull quotes and fact boxes."""

from __future__ import annotations

from tests.unit.render.reading import Page, html


def test_the_last_line_names_the_speaker() -> None:
    assert html("> Мы рисуем улицу.\n> — Асель **Жумабаева**, архитектор") == (
        "<blockquote><p>Мы рисуем улицу.</p><footer>Асель <strong>Жумабаева</strong>, архитектор</footer></blockquote>"
    )


def test_the_speaker_may_stand_in_a_paragraph_of_their_own() -> None:
    assert html("> Слова.\n>\n> — Имя") == "<blockquote><p>Слова.</p><footer>Имя</footer></blockquote>"


def test_a_dash_within_the_words_names_nobody() -> None:
    assert "<footer>" not in html("> Улица — это мы.")


def test_a_pull_quote() -> None:
    assert html("/// pull\nСлова вразрядку\n— Имя\n///") == (
        '<aside class="pull" role="note"><p>Слова вразрядку</p><footer>Имя</footer></aside>'
    )


def test_a_fact_box_holds_blocks() -> None:
    assert html("/// fact | Что *важно*\n\nРаз.\n\n- два\n\n///\n\nпосле") == (
        '<aside class="fact" role="note"><p class="fact-title">Что <em>важно</em></p><p>Раз.</p><ul><li>два</li></ul>'
        "</aside>\n<p>после</p>"
    )


def test_a_fact_box_needs_no_title() -> None:
    assert html("/// fact\nРаз\n///") == '<aside class="fact" role="note"><p>Раз</p></aside>'


def test_a_box_that_is_not_closed_ends_with_the_text() -> None:
    assert html("/// fact | А\n\nРаз\n\nДва").endswith("<p>Раз</p><p>Два</p></aside>")


def test_an_unknown_box_is_words() -> None:
    assert html("/// script\nx\n///").startswith("<p>/// script")


def test_a_box_takes_no_options() -> None:
    found = html("/// fact | А\n    attrs: {id: x, onclick: 'y()'}\n\nРаз\n///")
    assert Page(found).tags[0] == ("aside", {"class": "fact", "role": "note"})
    assert "attrs: " in found


def test_an_indented_first_line_is_a_paragraph_of_the_box() -> None:
    assert html("/// fact\n    Красная строка\n///") == '<aside class="fact" role="note"><p>Красная строка</p></aside>'
