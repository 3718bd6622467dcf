"""Credit lines made and read back."""

from __future__ import annotations

import pytest

from editor.language.credit_reader import ParsedCredit, parse_credit
from editor.language.credits import credit_line

ZHANARA = {"name": "Жанара Каримова", "genitive": "Жанары Каримовой"}


def test_russian_asks_for_the_genitive() -> None:
    assert credit_line("ru", **ZHANARA) == "Фото Жанары Каримовой"


def test_without_a_known_genitive_russian_takes_a_colon_and_the_plain_name() -> None:
    assert credit_line("ru", name="Жанара Каримова") == "Фото: Жанара Каримова"


def test_kazakh_and_english_take_the_plain_name() -> None:
    assert credit_line("kk", name="Айгерім Сәтпаева", genitive="x") == "Сурет: Айгерім Сәтпаева"
    assert credit_line("en", name="Aigerim Satpayeva") == "Photo by Aigerim Satpayeva"


def test_an_organisation_prints_as_typed() -> None:
    assert credit_line("ru", agency="агентство «Қайнар»") == "Фото: агентство «Қайнар»"
    assert credit_line("en", agency="Qainar Agency") == "Photo: Qainar Agency"


def test_a_person_and_an_agency_stand_side_by_side() -> None:
    assert credit_line("ru", **ZHANARA, agency="Reuters") == "Фото: Reuters / Жанара Каримова"
    assert credit_line("kk", name="Айгерім Сәтпаева", agency="Reuters") == "Сурет: Reuters / Айгерім Сәтпаева"
    assert credit_line("en", name="Zhanara Karimova", agency="Reuters") == "Photo: Zhanara Karimova / Reuters"


def test_typed_words_win_over_everything() -> None:
    assert credit_line("ru", **ZHANARA, agency="Reuters", text=" Кадр из фильма ") == "Кадр из фильма"


def test_white_space_credits_nobody() -> None:
    assert credit_line("ru", name="  ", agency="\u00a0", text=" \n") == ""


def test_the_newsrooms_pattern_decides_the_case() -> None:
    assert credit_line("ru", **ZHANARA, pattern="Снимок {genitive}") == "Снимок Жанары Каримовой"
    assert credit_line("ru", **ZHANARA, pattern="Снято: {name} {unknown}") == "Снято: Жанара Каримова {unknown}"


def test_a_pattern_that_names_others_gives_way_to_the_usual_one() -> None:
    assert credit_line("ru", agency="Reuters", pattern="Снимок {genitive}") == "Фото: Reuters"
    assert credit_line("ru", **ZHANARA, agency="AP", pattern="{agency}: {genitive}") == "AP: Жанары Каримовой"


@pytest.mark.parametrize(
    ("line", "language", "name", "agency"),
    [
        ("Фото: Жанара Каримова", "ru", "Жанара Каримова", ""),
        ("(Фото: Тимур Осипов.)", "ru", "Тимур Осипов", ""),
        ("ФОТО | Тимур Осипов", "ru", "Тимур Осипов", ""),
        ("Фото: Reuters / Жанара Каримова", "ru", "Жанара Каримова", "Reuters"),
        ("Фото: агентство «Қайнар»", "ru", "", "агентство «Қайнар»"),
        ("Фото агентства «Қайнар»", "ru", "", "агентство «Қайнар»"),
        ("Фото Reuters", "ru", "", "Reuters"),
        ("Фото Турар Казангапов ©", "ru", "Турар Казангапов", ""),
        ("Сурет: Айгерім Сәтпаева", "kk", "Айгерім Сәтпаева", ""),
        ("Суретті түсірген Айгерім Сәтпаева", "kk", "Айгерім Сәтпаева", ""),
        ("Айгерім Сәтпаева түсірген сурет", "kk", "Айгерім Сәтпаева", ""),
        ("Жанара Кәрімованың суреті", "kk", "Жанара Кәрімова", ""),
        ("Сурет: «Қайнар» агенттігі", "kk", "", "«Қайнар» агенттігі"),
        ("Photo by Aigerim Satpayeva", "en", "Aigerim Satpayeva", ""),
        ("Photo: Jane Doe / Reuters", "en", "Jane Doe", "Reuters"),
        ("Photo credit: Jane Doe", "en", "Jane Doe", ""),
        ("PHOTO: The Steppe Times", "en", "", "The Steppe Times"),
        ("Photo courtesy of Aktau City Museum", "en", "", "Aktau City Museum"),
    ],
)
def test_a_line_read_back(line: str, language: str, name: str, agency: str) -> None:
    assert parse_credit(line) == ParsedCredit(language, name, agency)


def test_a_genitive_brings_the_name_it_was_made_from() -> None:
    assert parse_credit("Фото Жанары Каримовой") == ParsedCredit(
        "ru", "Жанары Каримовой", is_genitive=True, nominative="Жанара Каримова", gender="f"
    )


@pytest.mark.parametrize(
    "line",
    ["Фото автора", "Фото из архива музея", "Фото пресс-службы акимата", "Фото: Олжас Ахметов и Дина Ермекова"],
)
def test_a_line_that_can_only_print_as_it_is(line: str) -> None:
    assert parse_credit(line) == ParsedCredit("ru", text=line)


@pytest.mark.parametrize(
    "line",
    [
        "", "Фото", "Фото:", "Photo by", "Фото на память сделали все участники похода.",
        "Фото дня: рассвет над степью", "Суретте балалар ойнап жүр", "Photos taken by residents show the flood",
        "Photography has changed: now everyone does it every day", "Айгерим Сатпаева", "Фото " + "Имя " * 60,
    ],
)  # fmt: skip
def test_other_lines_credit_nobody(line: str) -> None:
    assert parse_credit(line) is None


@pytest.mark.parametrize("line", ["Фото: https://akorda.kz/gallery", "Фото с сайта akorda.kz"])
def test_a_web_address_in_a_credit_stays_whole(line: str) -> None:
    assert parse_credit(line) == ParsedCredit("ru", text=line)
