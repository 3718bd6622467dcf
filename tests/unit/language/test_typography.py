"""Marks and spaces, as a reader of each language expects them. A middle dot stands for a no-break space."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.language.typography import typeset, typeset_nodes

CASES = [
    ("ru", 'Клуб "Барселона"', "Клуб «Барселона»"),
    ("ru", '"Роман "Мир" Толстого"', "«Роман „Мир“ Толстого»"),
    ("ru", "“Роман ‘Мир’”", "«Роман ‘Мир’»"),
    ("ru", '"Читали "Мир""', "«Читали „Мир“»"),
    ("ru", '5" дюймов', '5" дюймов'),
    ("ru", 'Начал: "Вот', 'Начал: "Вот'),
    ("ru", "д'Артаньян", "д’Артаньян"),
    ("ru", "Это - дом", "Это·— дом"),
    ("ru", "Это -- дом", "Это·— дом"),
    ("ru", "Это – дом", "Это·— дом"),
    ("ru", "— Привет, - сказал Асан.", "—·Привет,·— сказал Асан."),
    ("ru", "за 2-3 дня, 10:00-18:00", "за·2–3·дня, 10:00–18:00"),
    ("ru", "5-10-минутный, XIX-XX века", "5–10-минутный, XIX–XX века"),
    ("ru", "20-летие, по-прежнему, Ту-154", "20-летие, по-прежнему, Ту-154"),
    ("ru", "2026-11-20", "2026-11-20"),
    ("ru", "ночью -15 °C", "ночью −15·°C"),
    ("ru", "в доме и на улице, я бы же", "в·доме и·на·улице, я·бы·же"),
    ("ru", "А. С. Пушкин, ул. Абая, г. Алматы", "А.·С.·Пушкин, ул.·Абая, г.·Алматы"),
    ("ru", "№ 5, 10 000 000 тенге, 5 %, и т. д.", "№·5, 10·000·000·тенге, 5·%, и·т.·д."),
    ("ru", "20 ноября 2026 года", "20·ноября 2026·года"),
    ("ru", "Ждём...", "Ждём…"),
    ("kk", '"Барселона"ның ойыны', "«Барселона»ның ойыны"),
    ("kk", '"Абай жолы "роман""', "«Абай жолы „роман“»"),
    ("kk", "бұл да бар ма?", "бұл·да бар·ма?"),
    ("kk", "2024 жылғы 5 мамыр - мереке", "2024·жылғы 5·мамыр·— мереке"),
    ("en", '"Hello," she said.', "“Hello,” she said."),
    ("en", "\"I read 'War' twice\"", "“I·read ‘War’ twice”"),
    ("en", '"I saw "War" twice"', "“I·saw ‘War’ twice”"),
    ("en", "don't, the dogs' bowl, the '90s", "don’t, the dogs’ bowl, the ’90s"),
    ("en", "He said «yes» !", "He said “yes” !"),
    ("en", "What is it ? Nothing !", "What is it? Nothing!"),
    ("en", "First one.  Second one.", "First one. Second one."),
    ("en", "wait--what, 1990-1995", "wait—what, 1990–1995"),
    ("en", "A dog, 5 km, No. 7, Dr. Reid", "A·dog, 5·km, No.·7, Dr.·Reid"),
]


@pytest.mark.parametrize(("language", "typed", "printed"), CASES)
def test_a_text_as_it_prints(language: str, typed: str, printed: str) -> None:
    assert typeset(typed, language).replace("\u00a0", "·") == printed


@pytest.mark.parametrize(("language", "typed", "_printed"), CASES)
def test_what_is_printed_prints_the_same_again(language: str, typed: str, _printed: str) -> None:
    once = typeset(typed, language)
    assert typeset(once, language) == once


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "+7 (727) 123-45-67",
        "8 (727) 123-45-67",
        "8-800-080-77-77",
        "123-45-67",
        "https://tanba.example/gorod/10-12--a.html?q=1-2",
        "www.tanba.example/a--b",
        "tanba.example/gorod/10-12",
        "a--b.1-2@tanba.example",
        '`x = "a" - 1-2...`',
        '```\nprint("a - b")\n```',
        '<a title="a - b" href="/1-2">',
        "[](article:10-12)",
        "![](photo:-1)",
        "- list\n- item",
        "| a | - |\n| --- | --- |",
    ],
)
def test_what_is_no_prose_stays_as_it_is(text: str, language: str) -> None:
    assert typeset(text, language) == text


def test_words_round_a_telephone_number_are_still_set() -> None:
    assert typeset('Звоните в "Астану": +7 (727) 123-45-67', "ru") == "Звоните в\u00a0«Астану»: +7 (727) 123-45-67"


def test_a_quotation_runs_over_the_nodes_of_a_block() -> None:
    nodes = ['Роман "Война и ', "мир", '" в', " театре"]
    assert typeset_nodes(nodes, "ru") == ["Роман «Война и\u00a0", "мир", "» в", "\u00a0театре"]


def test_nested_quotations_know_their_level_across_nodes() -> None:
    assert typeset_nodes(['"Читал "', "Мир", '" вчера"'], "ru") == ["«Читал „", "Мир", "“ вчера»"]


def test_nodes_without_anything_to_set_come_back_equal() -> None:
    assert typeset_nodes(["слово", "", "другое"], "ru") == ["слово", "", "другое"]


HARD = st.lists(
    st.one_of(
        st.sampled_from(
            ["«", "»", '"', "“", "”", "„", "'", "‘", "’", " ", "\u00a0", "-", "--", "—", "–", "...", ".", ",", "!", "?",
             "(", ")", "№", "5", "10-12", "XIX", "а", "Слово", "word", "I", "же", "км", "т. д.", "A. B", "\n", "|", ">",
             "/", "`", "<", "https://x.kz/", "+7 (727) 123-45-67", "ма", "ең"]
        ),
        st.text(max_size=3),
    ),
    max_size=18,
).map("".join)  # fmt: skip


@given(HARD, st.sampled_from(("ru", "kk", "en")))
def test_setting_twice_is_setting_once(text: str, language: str) -> None:
    once = typeset(text, language)
    assert typeset(once, language) == once


@given(st.lists(HARD, max_size=4), st.sampled_from(("ru", "kk", "en")))
def test_nodes_together_are_set_as_one_text(nodes: list[str], language: str) -> None:
    assert "".join(typeset_nodes(nodes, language)) == typeset("".join(nodes), language)
