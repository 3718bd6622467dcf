"""Genitives of people's names, and genders guessed from endings."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.language.names import genitive, guess_gender
from editor.language.nominatives import nominative

GOLD = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "data" / "names_genitive.tsv").read_text(encoding="utf-8").splitlines()
]


def test_at_least_104_of_110_names_decline_right_when_the_gender_is_known() -> None:
    right = [row for row in GOLD if genitive(f"{row[0]} {row[1]}", row[2].lower()) == f"{row[3]} {row[4]}"]
    assert len(GOLD) == 110
    assert len(right) >= 104


def test_no_gender_is_guessed_wrong_in_the_list() -> None:
    guesses = [(guess_gender(f"{row[0]} {row[1]}"), row[2].lower()) for row in GOLD]
    assert all(guess in {"", known} for guess, known in guesses)
    assert sum(bool(guess) for guess, _ in guesses) >= 70


@pytest.mark.parametrize(
    ("name", "gender", "expected"),
    [
        ("Касым-Жомарт Токаев", "m", "Касым-Жомарта Токаева"),
        ("КАСЫМ-ЖОМАРТ ТОКАЕВ", "m", "КАСЫМ-ЖОМАРТА ТОКАЕВА"),
        ("Алмас КАЙСАР", "m", "Алмаса КАЙСАРА"),
        ("Дариға Сейітова", "f", "Дариғи Сейітовой"),
        ("Ермек Кайсар", "m", "Ермека Кайсара"),
        ("Тілек Серікбай", "m", "Тілека Серікбая"),
        ("Шолпан Ким", "f", "Шолпан Ким"),
        ("Любовь Ли", "f", "Любови Ли"),
        ("Рахиль Коваль", "f", "Рахили Коваль"),
        ("Нинель Белая", "f", "Нинель Белой"),
        ("Ольга Непомнящая", "f", "Ольги Непомнящей"),
        ("Пётр Асадчий", "m", "Петра Асадчего"),
        ("Владимир Гремитских", "m", "Владимира Гремитских"),
        ("Сергей Кваша", "m", "Сергея Кваши"),
        ("Зульфия Радченко", "f", "Зульфии Радченко"),
        ("Әлия Нұрқызы", "f", "Әлии Нұрқызы"),
        ("Е. Төлегенұлы", "m", "Е. Төлегенұлы"),
        ("Талгат Рыскулулы", "m", "Талгата Рыскулулы"),
        ("Николай Римский-Корсаков", "m", "Николая Римского-Корсакова"),
        ("Мухтар Кул-Мухаммед", "m", "Мухтара Кул-Мухаммеда"),
        ("Анна Иванова-Смит", "f", "Анны Ивановой-Смит"),
        ("Иванов Пётр Сергеевич", "m", "Иванова Петра Сергеевича"),
        ("Анна Петровна Ким", "f", "Анны Петровны Ким"),
        ("Jane Doe", "f", "Jane Doe"),
        ("Жанара", "f", "Жанары"),
        ("", "f", ""),
        ("— 7", "m", "— 7"),
    ],
)
def test_a_name_in_the_genitive(name: str, gender: str, expected: str) -> None:
    assert genitive(name, gender) == expected


def test_without_a_gender_a_telling_surname_is_enough() -> None:
    assert genitive("Айгерим Сатпаева", "") == "Айгерим Сатпаевой"
    assert genitive("Данияр Мусин", "") == "Данияра Мусина"


def test_without_a_gender_or_a_telling_surname_the_name_stays() -> None:
    assert genitive("Саша Ли", "") == "Саша Ли"


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Дина Ермекова", "f"), ("Тимур Осипов", "m"), ("Е. Төлегенұлы", "m"), ("А. Нұрланқызы", "f"),
        ("Aigerim Satpayeva", "f"), ("Timur Ossipov", "m"), ("Мадина Ким", "f"), ("Никита Ким", "m"),
        ("Ольга Коваленко", "f"), ("Иван Петрович Ли", "m"), ("Виктор Ким", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_gender_is_guessed_only_from_telling_endings(name: str, gender: str) -> None:
    assert guess_gender(name) == gender


def test_most_genitives_lead_back_to_their_names() -> None:
    back = [row for row in GOLD if nominative(f"{row[3]} {row[4]}")[0] == f"{row[0]} {row[1]}"]
    assert len(back) >= 100


def test_a_name_read_back_brings_its_gender() -> None:
    assert nominative("Жанары Каримовой") == ("Жанара Каримова", "f")
    assert nominative("Игоря Чёрного") == ("Игорь Чёрный", "m")
    assert nominative("Шолпан Ким") == ("", "")
    assert nominative("") == ("", "")


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Каримова Жанара", "Каримовой Жанары"),
        ("Иванова Нина", "Ивановой Нины"),
        ("Сидоренко Анна", "Сидоренко Анны"),
        ("Маяковский Владимир", "Маяковского Владимира"),
        ("Петров Яков", "Петрова Якова"),
        ("Иванов Лев", "Иванова Льва"),
        ("Осадчий Олег", "Осадчего Олега"),
        ("Горячий Павел", "Горячего Павла"),
        ("Рабочий Иван", "Рабочего Ивана"),
        ("Непомнящая Анна", "Непомнящей Анны"),
        ("Толстая Инна", "Толстой Инны"),
        ("Белый Фёдор", "Белого Фёдора"),
    ],
)
def test_a_surname_that_stands_first_is_declined_as_a_surname(name: str, form: str) -> None:
    assert genitive(name, "") == form


@pytest.mark.parametrize(
    ("name", "form"),
    [("Лев Иванов", "Льва Иванова"), ("Яков Петров", "Якова Петрова"), ("Марина Цой", "Марины Цой")],
)
def test_a_given_name_that_ends_like_a_surname_is_none(name: str, form: str) -> None:
    assert genitive(name, "") == form


@pytest.mark.parametrize(
    ("name", "gender", "form"),
    [
        ("Каримова Ж. Т.", "f", "Каримовой Ж. Т."),
        ("Каримов Ж. Т.", "m", "Каримова Ж. Т."),
        ("Ким Ирина", "f", "Ким Ирины"),
        ("Ирина Ким", "f", "Ирины Ким"),
        ("Анна Галина", "f", "Анны Галиной"),
        ("Леонардо да Винчи", "m", "Леонардо да Винчи"),
        ("Карл фон Клаузевиц", "m", "Карла фон Клаузевица"),
        ("Юсуф бен Хамад", "m", "Юсуфа бен Хамада"),
        ("Анна-Мария Кох", "f", "Анны-Марии Кох"),
        ("Сания-Гуль Азимова", "f", "Сании-Гуль Азимовой"),
        ("Марсель Дюма", "m", "Марселя Дюма"),
        ("Рене Золя", "m", "Рене Золя"),
    ],
)
def test_initials_small_words_and_foreign_surnames_keep_their_places(name: str, gender: str, form: str) -> None:
    assert genitive(name, gender) == form


@pytest.mark.parametrize(
    ("name", "gender", "wanted"),
    [
        ("Осадчий Олег", "m", "Осадчего Олега"),
        ("Горячий Павел", "m", "Горячего Павла"),
        ("Рабочий Иван", "m", "Рабочего Ивана"),
        ("Непомнящая Анна", "f", "Непомнящей Анны"),
        ("Осадчая Ольга", "f", "Осадчей Ольги"),
        ("Толстой Лев", "m", "Толстого Льва"),
        ("Белый Данияр", "m", "Белого Данияра"),
        ("Долгий Юрий", "m", "Долгого Юрия"),
        ("Юрий Долгий", "m", "Юрия Долгого"),
        ("Анатолий Белый", "m", "Анатолия Белого"),
        ("Крайняя Жанара", "f", "Крайней Жанары"),
        ("Ткач Пётр", "m", "Ткача Петра"),
        ("Цой Павел", "m", "Цоя Павла"),
        ("Пушкина Наталья", "f", "Пушкиной Натальи"),
        ("Марина Ильина", "f", "Марины Ильиной"),
    ],
)
def test_an_adjective_for_a_surname_is_known_where_it_stands_first(name: str, gender: str, wanted: str) -> None:
    assert genitive(name, gender) == wanted
