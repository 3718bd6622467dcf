"""A file's maker and agency are told apart, however the fields are filled."""

from __future__ import annotations

import pytest

from editor.language.makers import Makers, makers

LADA, BOTH = ("Лада Ким",), ("Лада Ким", "Данияр Ахметов")


@pytest.mark.parametrize(
    ("creators", "credit", "meant"),
    [
        (("Данияр Ахметов",), "Агентство «Восток»", Makers(("Данияр Ахметов",), "Агентство «Восток»")),
        (LADA, "", Makers(LADA)),
        (("Jürgen Groß",), "Süd-Bild", Makers(("Jürgen Groß",), "Süd-Bild")),
        (("Lada Kim",), "Steppe Post", Makers(("Lada Kim",), "Steppe Post")),
        (BOTH, "", Makers(BOTH)),
        (("Лада Ким; Данияр Ахметов",), "", Makers(BOTH)),
        (("Лада Ким, Данияр Ахметов",), "", Makers(BOTH)),
        (("Лада Ким и Данияр Ахметов",), "ТАСС", Makers(BOTH, "ТАСС")),
        (("Ким, Лада",), "", Makers(LADA)),
        (("Каримова, Ж.",), "", Makers(("Ж. Каримова",))),
        (("Лада Ким/Восток",), "", Makers(LADA, "Восток")),
        (("John Smith/AP",), "", Makers(("John Smith",), "AP")),
        (("LADA KIM",), "REUTERS", Makers(("LADA KIM",), "REUTERS")),
        (LADA, "Лада Ким", Makers(LADA)),
        (LADA, "Фото Лады Ким", Makers(LADA)),
        (LADA, "Лада Ким / Reuters", Makers(LADA, "Reuters")),
        (("Photo by Lada Kim",), "", Makers(("Lada Kim",))),
        (("© 2026 Лада Ким",), "", Makers(LADA)),
        (("Агентство «Восток»",), "", Makers((), "Агентство «Восток»")),
        ((), "Reuters", Makers((), "Reuters")),
        ((), "AP Photo/John Smith", Makers(("John Smith",), "AP")),
        ((), "Фото: Лада Ким / Агентство «Восток»", Makers(LADA, "Агентство «Восток»")),
        ((), "Фото: Лада Ким и Данияр Ахметов", Makers(BOTH)),
        ((), "Steppe Post", Makers((), "Steppe Post")),
        ((), "Steppe", Makers()),
        ((), "", Makers()),
    ],
)
def test_each_name_lands_where_it_belongs(creators: tuple[str, ...], credit: str, meant: Makers) -> None:
    assert makers(creators, credit) == meant
