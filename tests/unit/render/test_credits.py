"""Credit lines from the newsroom's people: the stored form wins, a guess is made only where the gender is known."""

from __future__ import annotations

import pytest

from editor.domain.people import Agency, Gender, Person
from editor.domain.photos import Credit
from editor.domain.words import Names
from editor.render.credits import CreditNames, credit_line, credit_names

PEOPLE = {
    1: Person(1, names=Names(ru="Жанара Каримова", kk="Жанара Кәрімова", en="Zhanara Karimova"), gender=Gender.FEMALE),
    2: Person(2, names=Names(ru="Касым-Жомарт Токаев"), gender=Gender.MALE, genitive_ru="Касым-Жомарта Токаева"),
    3: Person(3, names=Names(ru="Саша Дюма"), gender=Gender.MALE, declines=False),
    4: Person(4, names=Names(ru="Айгуль Мусина")),
    5: Person(5, names=Names(en="Jane Doe"), gender=Gender.FEMALE),
}
AGENCIES = {
    1: Agency(1, names=Names(ru="агентство «Қайнар»", kk="«Қайнар» агенттігі", en="Qainar Agency")),
    2: Agency(2, names=Names(en="Reuters")),
}

LINES = [
    (Credit(creator_id=1), "ru", "Фото Жанары Каримовой"),
    (Credit(creator_id=1), "kk", "Сурет: Жанара Кәрімова"),
    (Credit(creator_id=1), "en", "Photo by Zhanara Karimova"),
    (Credit(creator_id=2), "ru", "Фото Касым-Жомарта Токаева"),
    (Credit(creator_id=2), "en", "Photo by Kasym-Zhomart Tokayev"),
    (Credit(creator_id=3), "ru", "Фото Саша Дюма"),
    (Credit(creator_id=4), "ru", "Фото: Айгуль Мусина"),
    (Credit(creator_id=5), "ru", "Фото: Jane Doe"),
    (Credit(agency_id=1), "ru", "Фото: агентство «Қайнар»"),
    (Credit(agency_id=1), "en", "Photo: Qainar Agency"),
    (Credit(agency_id=2), "ru", "Фото: Reuters"),
    (Credit(creator_id=1, agency_id=2), "ru", "Фото: Reuters / Жанара Каримова"),
    (Credit(creator_id=1, agency_id=2), "kk", "Сурет: Reuters / Жанара Кәрімова"),
    (Credit(creator_id=1, agency_id=2), "en", "Photo: Zhanara Karimova / Reuters"),
    (Credit(creator_id=1, text=" из архива семьи "), "ru", "из архива семьи"),
    (Credit(text="  "), "ru", ""),
    (Credit(), "ru", ""),
    (Credit(creator_id=99), "ru", ""),
    (Credit(creator_id=99, agency_id=2), "ru", "Фото: Reuters"),
]


@pytest.mark.parametrize(("credit", "language", "line"), LINES)
def test_a_line(credit: Credit, language: str, line: str) -> None:
    assert credit_line(credit, PEOPLE, AGENCIES, language) == line


def test_a_newsroom_has_its_own_pattern() -> None:
    patterns = Names(ru="Снято: {name}", en="© {name}")
    assert credit_line(Credit(creator_id=1), PEOPLE, AGENCIES, "ru", patterns) == "Снято: Жанара Каримова"
    assert credit_line(Credit(creator_id=1), PEOPLE, AGENCIES, "en", patterns) == "© Zhanara Karimova"
    assert credit_line(Credit(creator_id=1), PEOPLE, AGENCIES, "kk", patterns) == "Сурет: Жанара Кәрімова"


def test_structured_data_gets_plain_names() -> None:
    both = Credit(creator_id=1, agency_id=1)
    assert credit_names(both, PEOPLE, AGENCIES, "ru") == CreditNames("Жанара Каримова", "агентство «Қайнар»")
    assert credit_names(Credit(text="архив"), PEOPLE, AGENCIES, "ru") == CreditNames(text="архив")
