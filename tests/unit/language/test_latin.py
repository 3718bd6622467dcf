"""Names in Latin letters."""

from __future__ import annotations

import pytest

from editor.language.latin import latin_name


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Айгерим Сатпаева", "Aigerim Satpayeva"),
        ("Айгерім Сәтпаева", "Aigerim Satpayeva"),
        ("Жанара Каримова", "Zhanara Karimova"),
        ("Дина Ермекова", "Dina Yermekova"),
        ("Дмитрий Достоевский", "Dmitry Dostoyevsky"),
        ("Мария Афанасьева", "Maria Afanasyeva"),
        ("Илья Королёв", "Ilya Korolyov"),
        ("Семён Горбачёв", "Semyon Gorbachev"),
        ("Айша Нұрланқызы", "Aisha Nurlankyzy"),
        ("Анна-Мария Щукина", "Anna-Maria Shchukina"),
        ("Н. А. Ёлкин", "N. A. Yolkin"),
        ("ЖАНАРА", "ZHANARA"),
    ],
)
def test_names_are_spelt_as_english_agencies_spell_them(name: str, latin: str) -> None:
    assert latin_name(name) == latin


@pytest.mark.parametrize("name", ["Anna Reid", "", "Zoë d’Arc", "№ 7"])
def test_what_is_not_cyrillic_stays(name: str) -> None:
    assert latin_name(name) == name


def test_a_latin_name_stays_when_asked_again() -> None:
    once = latin_name("Сергей Юрьевич Ший")
    assert latin_name(once) == once == "Sergei Yuryevich Shy"
