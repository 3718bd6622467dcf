"""Which language a text is written in."""

from pathlib import Path

import pytest

from editor.intake.tongue import guess
from tests.growth import LINEAR, growth


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("В Алматы повысят тарифы", "ru"),
        ("Алматыда электр қуатының тарифі өседі", "kk"),
        ("Tariffs rise in Almaty", "en"),
        ("Акимат Алматы и компания Kaspi договорились", "ru"),
        ("Об этом рассказал Нұрсұлтан " + "и другие участники встречи в городе " * 10, "ru"),
        ("Read more: https://example.kz/very/long/address/in/latin", "en"),
        ("Подробнее: https://example.kz/very/long/address/in/latin/letters", "ru"),
        ("12 000", "ru"),
        ("", "ru"),
    ],
)
def test_letters_tell_the_language(text: str, language: str) -> None:
    assert guess(text) == language


def test_without_letters_the_newsrooms_language_holds() -> None:
    assert guess("12", default="kk") == "kk"


_TABLE = (Path(__file__).parent / "tables" / "tongues.tsv").read_text(encoding="utf-8")


@pytest.mark.parametrize(("text", "language"), [line.split("\t") for line in _TABLE.splitlines()[1:]])
def test_small_words_and_endings_weigh_more_than_names(text: str, language: str) -> None:
    assert guess(text) == language


def test_news_with_many_kazakh_names_stays_russian() -> None:
    names = "Әлия Өтегенова, Қанат Жүнісұлы, Ғалым Әбілқайыров и Күләш Тоқтарова"
    assert guess(f"{names}\n{names} встретились в Өскемене, сообщили в акимате.") == "ru"


@pytest.mark.parametrize("sign", ["«", "а", "а ", "Ә ", "a», «", "www."])
def test_a_long_text_is_weighed_in_one_go(sign: str) -> None:
    assert growth(guess, sign * 1_000, sign * 4_000) < LINEAR


@pytest.mark.parametrize(
    "text",
    [
        'Мост открыли. {{< figure src="a.jpg" title="Bridge over the river" class="wide" >}} {{% notice tip %}}',
        '<div class="lead wide first">Мост</div> <a href="https://a.example" rel="nofollow" target="_blank">там</a>',
        "Мост открыли.\n\n```python\nfor word in words:\n    print(word, end='', file=out)\n```\n",
        '[caption id="attachment_7" align="alignleft" width="300"]Мост[/caption] {% include video.html id="x" %}',
        "Мост открыли. <!-- do not print this before the desk has called the ministry -->",
    ],
)
def test_marks_of_programs_are_in_no_language(text: str) -> None:
    assert guess(text) == "ru"
