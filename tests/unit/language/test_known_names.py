"""Somebody of the register is known again in every form of the name, and nobody is taken for somebody else."""

from __future__ import annotations

import pytest

from editor.language.known_names import KnownNames, forms_of

PEOPLE = KnownNames(
    {
        1: forms_of(("Айгерим Сатпаева", "Айгерім Сәтпаева", ""), "", "f"),
        2: forms_of(("Данияр Ахметов", "", ""), "", "m"),
        3: forms_of(("Алия Ахметова", "", ""), "", "f"),
        4: forms_of(("Жанар Ахметова", "", ""), "", "f"),
        5: forms_of(("Александр Иванов", "", ""), "", "m"),
        6: forms_of(("", "", "Jürgen Groß"), "", "m"),
        7: forms_of(("Айгуль Ахметова", "", ""), "", "f"),
    }
)


@pytest.mark.parametrize(
    "name",
    ["Айгерим Сатпаева", "Айгерим Сатпаевой", "Сатпаева Айгерим", "САТПАЕВА, АЙГЕРИМ", "Айгерім Сәтпаева",
     "А. Сатпаева", "Сатпаевой А.", "A. Satpayeva", "Aigerim Satpayeva", "Aygerim Satpaeva", "Ajgerim Satpaeva",
     "SATPAYEVA Aigerim", "Айгерим Маратовна Сатпаева", "  айгерим   сатпаева "],
)  # fmt: skip
def test_a_name_is_known_in_each_of_its_forms(name: str) -> None:
    assert PEOPLE.find(name) == 1


@pytest.mark.parametrize(
    ("name", "meant"),
    [("Данияра Ахметова", 2), ("Daniyar Akhmetov", 2), ("Ж. Ахметова", 4), ("А. Ахметова", None), ("Ахметова", None),
     ("Данияр", None), ("Данияр Мусин", None), ("Александра Иванова", None), ("Иванов Александр", 5),
     ("Jurgen Gross", 6), ("Сатпаева А.М.", None), ("", None), ("...", None)],
)  # fmt: skip
def test_a_name_that_two_may_bear_is_nobodys(name: str, meant: int | None) -> None:
    assert PEOPLE.find(name) == meant


def test_a_name_that_lost_its_end_is_known_when_one_alone_begins_so() -> None:
    assert PEOPLE.find("Айгерим Сатпае") is None
    assert PEOPLE.find("Айгерим Сатпае", cut=True) == 1
    assert PEOPLE.find("Ай", cut=True) is None
