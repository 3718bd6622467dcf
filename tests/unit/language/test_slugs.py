"""Web addresses made from headlines."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.language.slugs import slug

LIVE = {
    "В Алматы и Алматинской области с 12 сентября повысятся тарифы на электроэнергию": (
        "v-almaty-i-almatinskoj-oblasti-s-12-sentabra-povysatsa-tarify-na-elektroenergiu"
    ),
    "молодежь": "molodez",
    "экология": "ekologia",
    "инвестиции": "investicii",
}


@pytest.mark.parametrize(("headline", "address"), LIVE.items())
def test_the_iso_table_gives_the_addresses_of_the_first_newsroom(headline: str, address: str) -> None:
    assert slug(headline, "ru") == address


def test_the_phonetic_table_reads_aloud_in_english() -> None:
    assert slug("Чёрный щегол на южной площади", "ru", table="phonetic") == "chyornyy-shchegol-na-yuzhnoy-ploshchadi"


def test_kazakh_letters_keep_their_own_sounds() -> None:
    assert slug("Қасым Тоқаев Әулиеағашқа барды", "kk") == "qasym-toqaev-aewlieaghashqa-bardy"
    assert slug("Жаңа өмір, үлкен ұл, іні һәм", "kk") == "zhanga-oemir-uelken-ul-ini-haem"


def test_kazakh_letters_in_a_russian_headline_lose_their_tails() -> None:
    assert slug("Агентство «Қайнар» в Өскемене", "ru") == "agentstvo-kajnar-v-oskemene"


def test_english_keeps_words_whole_round_an_apostrophe() -> None:
    assert slug("Aktau’s plant doesn't stop at 10,000 tonnes", "en") == "aktaus-plant-doesnt-stop-at-10000-tonnes"


def test_letters_typed_in_two_parts_are_one_letter() -> None:
    assert slug("Новыи\u0306 краи\u0306", "ru") == slug("Новый край", "ru") == "novyj-kraj"


def test_a_decimal_comma_parts_the_figures() -> None:
    assert slug("Рост на 1,5\u00a0%", "ru") == "rost-na-1-5"


@pytest.mark.parametrize("text", ["", "   ", "....", "🙂🎉", "«»—", "\u200b\ufeff"])
def test_text_without_letters_gives_nothing(text: str) -> None:
    assert [slug(text, language) for language in ("ru", "kk", "en")] == ["", "", ""]


def test_a_long_headline_is_cut_between_words() -> None:
    assert slug("один два три четыре", "ru", limit=12) == "odin-dva-tri"
    assert slug("один два три четыре", "ru", limit=11) == "odin-dva"


def test_one_word_longer_than_the_limit_is_cut_inside() -> None:
    assert slug("электроэнцефалография", "ru", limit=8) == "elektroe"


@given(st.text(), st.sampled_from(("ru", "kk", "en")), st.sampled_from(("iso9", "phonetic")))
def test_any_text_gives_plain_letters_within_the_limit(text: str, language: str, table: str) -> None:
    made = slug(text, language, table=table, limit=60)
    assert len(made) <= 60
    assert set(made) <= set(string.ascii_lowercase + string.digits + "-")
    assert made == made.strip("-")
    assert "--" not in made


@pytest.mark.parametrize(
    ("text", "made"), [("Con", "con-1"), ("COM1", "com1-1"), ("нул", "nul-1"), ("Con air", "con-air")]
)
def test_no_address_is_the_name_of_a_device(text: str, made: str) -> None:
    assert slug(text, "ru") == made
