"""Quotations in quotations, inches, apostrophes, and hyphens that belong to a number."""

from __future__ import annotations

import pytest

from editor.language.typography import typeset, typeset_nodes
from tests.growth import LINEAR, growth


@pytest.mark.parametrize(
    ("language", "typed", "printed"),
    [
        ("ru", 'АО "НК "Степной путь"" сообщило.', "АО «НК „Степной путь“» сообщило."),
        ("ru", "ТОО «Компания „Ак Жол“ объявила.", "ТОО «Компания „Ак Жол“ объявила."),
        ("ru", '**"жирное"** и _"курсив"_, ~~"нет"~~', "**«жирное»** и _«курсив»_, ~~«нет»~~"),
        ("ru", '"""Тройные"""', '"""Тройные"""'),
        ("ru", '«Экран 27"» стоит', '«Экран 27"» стоит'),
        ("ru", '«Экран 27"" стоит', '«Экран 27"» стоит'),
        ("ru", 'роман "Книга "1984""', "роман «Книга „1984“»"),
        ("en", '“A 27" screen,” he said', '“A 27" screen,” he said'),
        ("ru", '«Экран 27" стоит», он «да»', '«Экран 27" стоит», он «да»'),
        ("ru", 'Он «Боинг 737" и «да»', "Он «Боинг 737» и «да»"),
        ("en", "rock 'n' roll, fish ‘n’ chips", "rock ’n’ roll, fish ’n’ chips"),
        ("en", "a 6'2\" man", "a 6'2\" man"),
        ("en", '"Wait--" he said', "“Wait—” he said"),
        ("en", 'He left--"for good"--in May', "He left—“for good”—in May"),
        ("ru", "Москва --- столица", "Москва — столица"),
    ],
)
def test_quotes(language: str, typed: str, printed: str) -> None:
    found = typeset(typed, language)
    assert found.replace("\u00a0", " ") == printed
    assert typeset(found, language) == found


@pytest.mark.parametrize(
    "text",
    [
        "по статье 190-2 УК РК", "ст. 188-1", "статья 3-10", "постановление № 12-3", "закон № 123-45-VI",
        "ГОСТ 7.79-2000", "ISO 8601-1", "Boeing 737-800", "версия 1.2.3-4", "звоните 112-34", "call 555-1234",
    ],
)  # fmt: skip
def test_a_number_keeps_its_hyphens(text: str) -> None:
    assert typeset(text, "ru").replace("\u00a0", " ") == text


@pytest.mark.parametrize(
    "text", ["10-15 человек", "счёт 21-15", "статьи 188-190", "сезон 2021-22", "2-3 млн", "XIX-XX века"]
)
def test_a_range_has_a_dash(text: str) -> None:
    assert typeset(text, "ru").replace("\u00a0", " ") == text.replace("-", "–")


def test_many_nodes_take_time_that_grows_with_them() -> None:
    def many(text: str) -> list[str]:
        return typeset_nodes(text.split("|"), "ru")

    assert growth(many, 'слово "два" - и|' * 300, 'слово "два" - и|' * 1_200) < LINEAR
