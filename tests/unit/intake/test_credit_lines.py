"""Credit lines of the three languages: whom each means, and whom it does not invent."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.intake.credit_lines import find, place

_TABLE = (Path(__file__).parent / "tables" / "credit_lines.tsv").read_text(encoding="utf-8")
CASES = [tuple(line.split("\t")) for line in _TABLE.splitlines()[1:]]


def meant(line: str) -> str:
    """`P:` a person, `A:` an agency, `text` when the words stay as they are, `none` when it is no credit."""
    found = find(line)
    if found is None:
        return "none"
    made = place(found, -1)
    if made.credit_text:
        return "text"
    return "; ".join(f"{kind}:{name}" for kind, name in (("P", made.creator), ("A", made.agency)) if name)


@pytest.mark.parametrize(("line", "expected"), CASES)
def test_a_credit_line_means_who_it_says(line: str, expected: str) -> None:
    assert meant(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Фото Ирины Цоя", "Фото Павла Ким", "Фото Анны Герой", "Фото Дарьи Зари", "Фото Льва Мечника-Орлова",
        "Фото Павла Неизвестного", "Фото Рахата Чубка", "Фото Сергея Кремня", "Фото Ольги Корней",
    ],
)  # fmt: skip
def test_a_name_that_two_could_have_made_waits_for_the_desk(line: str) -> None:
    found = find(line)
    assert found is not None
    assert place(found, -1).credit_text == line


@pytest.mark.parametrize(
    ("line", "before", "maker"),
    [
        ("Smoke near Karaganda [Daniyar Kim/Reuters]", "Smoke near Karaganda", "P:Daniyar Kim; A:Reuters"),
        ("A combine.Credit...Daniyar Kim for The Steppe Post", "A combine.", "P:Daniyar Kim; A:The Steppe Post"),
        ("Мост через ИртышФото: Daniyar Kim/REUTERS", "Мост через Иртыш", "P:Daniyar Kim; A:REUTERS"),
        ("Кони у реки (Фото: Анна Ли)", "Кони у реки", "P:Анна Ли"),
        ("Мост. © Вестник / Павел Лисицын", "Мост.", "P:Павел Лисицын; A:Вестник"),
        ("A herder. Photographer: Daniyar Kim/Bloomberg", "A herder.", "P:Daniyar Kim; A:Bloomberg"),
        ("Дом на углу. Фото Данияра Мусирова", "Дом на углу.", "P:Данияр Мусиров"),
    ],
)
def test_a_credit_behind_its_caption_is_found(line: str, before: str, maker: str) -> None:
    found = find(line)
    assert found is not None
    assert (found.before, meant(line)) == (before, maker)
