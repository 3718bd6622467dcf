"""Plain text becomes Markdown that prints exactly as the text was written."""

import html

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.intake.plain import body_of, clean, escaped, lines_of


def printed(body: str) -> str:
    """The text a reader sees when the body is one paragraph."""
    page = markdown.markdown(body, extensions=["tables", "footnotes", "fenced_code", "def_list"])
    assert page.startswith("<p>"), page
    text = page.removeprefix("<p>").removesuffix("</p>")
    assert "<" not in text, page
    return html.unescape(text)


@pytest.mark.parametrize(
    "line",
    [
        "1. Первый пункт решения",
        "2026. Год огня",
        "# Хештег не заголовок",
        "#тарифы растут",
        "> не цитата",
        "- не список",
        "+ плюс",
        "--- черта",
        "*звёздочка* и **две**",
        "_подчёркнуто_ и snake_case",
        "`код` и ```ограда",
        "[слово](ссылка) и [сноска][1]",
        "[^1]: сноска",
        "![подпись](photo:7)",
        "<b>жирно</b> и a < b",
        "&copy; и &#169; и A & B",
        "/// fact | Справка",
        "!embed[Видео](https://example.kz)",
        "~~~ ограда",
        ": определение",
        r"обратная \ черта и \* звёздочка",
        "цена 5*3=15",
    ],
)
def test_a_line_prints_as_it_was_written(line: str) -> None:
    assert printed(escaped(line)) == line


@given(st.text(alphabet="аб1 .-+#>*_`[]()<&!:~/|\\^={}", min_size=1, max_size=12))
def test_no_mixture_of_marks_means_anything(line: str) -> None:
    line = " ".join(line.split())
    if line:
        assert printed(escaped("х " + line)) == "х " + line


def test_web_addresses_stay_bare() -> None:
    address = "https://example.kz/a_b_c?x=1&y=*2*"
    assert escaped(f"Подробности: {address} и *там*") == f"Подробности: {address} и \\*там\\*"


def test_bullets_of_a_page_become_one_list() -> None:
    assert body_of(["Решили:", "• закрыть", "•  открыть", "Всё."]) == "Решили:\n\n- закрыть\n- открыть\n\nВсё."


def test_line_ends_of_every_system_are_the_same() -> None:
    assert lines_of(clean("а\r\nб\rв\n\nг\u2028д")) == ["а", "б", "в", "г", "д"]


def test_what_nobody_sees_is_gone() -> None:
    assert clean("\ufeffсло\u00adво\u200b\x00\x07 и\ttаб") == "слово и tаб"


def test_a_lone_surrogate_is_made_storable() -> None:
    assert clean("a\ud800b").encode("utf-8") == "a\ufffdb".encode()


def test_letters_in_pieces_are_put_together() -> None:
    assert clean("и\u0306") == "й"


def test_lines_cut_at_a_fixed_width_are_one_paragraph() -> None:
    text = (
        "Акимат города объявил о новом порядке оплаты проезда в автобусах\n"
        "и троллейбусах. Карты начнут продавать в декабре, сообщили нам\nв управлении."
    )
    assert lines_of(text) == [text.replace("\n", " ")]


def test_short_lines_stay_apart() -> None:
    assert lines_of("Первая\nвторая\nтретья") == ["Первая", "вторая", "третья"]
