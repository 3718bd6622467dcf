"""Which language a text is written in."""

import pytest

from editor.intake.tongue import guess


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
