"""Mixed alphabets, search forms, dates and measures."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.language import measures
from editor.language.alphabets import MixedWord, mixed_words
from editor.language.dates import clock, date_time, long_date, short_date, weekday_date
from editor.language.measures import Measure, measure
from editor.language.profiles import PROFILES
from editor.language.stems import index_text, query_terms

EVENING = datetime(2026, 11, 20, 18, 0, tzinfo=ZoneInfo("Asia/Almaty"))


def test_a_latin_letter_in_a_cyrillic_word_is_found_with_the_word_that_was_meant() -> None:
    assert mixed_words("Новый пaрк открыт") == (MixedWord("пaрк", 6, "парк"),)


def test_a_cyrillic_letter_in_a_latin_word_is_found() -> None:
    assert mixed_words("язык Рython") == (MixedWord("Рython", 5, "Python"),)


def test_a_latin_i_and_schwa_in_kazakh_words_are_found() -> None:
    assert [word.suggestion for word in mixed_words("қаз\u0069рг\u0456 ж\u0259не")] == ["қазіргі", "және"]


def test_a_lone_latin_letter_between_cyrillic_words_is_found() -> None:
    assert mixed_words("поезд c зерном") == (MixedWord("c", 6, "с"),)


@pytest.mark.parametrize(
    "text",
    ["IT-компания", "NATO-ның мүшесі", "Googleдан келді", "Reuters’тің", "обычный текст", "plain text", "5G", ""],
)
def test_honest_neighbours_are_left_alone(text: str) -> None:
    assert mixed_words(text) == ()


def test_any_form_of_a_word_has_one_search_form() -> None:
    assert query_terms("трамвая") == query_terms("Трамваями") == query_terms("ТРАМВАЙ")
    assert query_terms("ёлка") == query_terms("Елки")
    assert query_terms("running") == query_terms("Runs")
    assert query_terms("Каримовой") == query_terms("Каримова")


def test_kazakh_words_are_kept_whole_in_small_letters() -> None:
    assert query_terms("Қыста мектептердің ӘУЕСІ") == ["қыста", "мектептердің", "әуесі"]


def test_marks_and_hidden_hyphens_are_no_part_of_a_word() -> None:
    assert index_text("«Барселона»ның, IT-компания; до\u00adма 2026") == " ".join(
        query_terms("Барселона ның IT компания дома 2026")
    )
    assert query_terms(" — «» ") == []


def test_an_index_text_is_made_of_the_terms_of_a_query() -> None:
    text = "Рельсы оставят в траве. Rails stay. Рельстер шөпте қалады."
    assert index_text(text).split() == query_terms(text)


def test_russian_dates() -> None:
    assert long_date(EVENING, "ru") == "20 ноября 2026"
    assert date_time(EVENING, "ru") == "20 ноября 2026, 18:00"
    assert short_date(EVENING, "ru") == "20 ноября"
    assert weekday_date(EVENING, "ru") == "Пятница, 20 ноября 2026"
    assert clock(EVENING, "ru") == clock(EVENING) == "18:00"


def test_kazakh_dates() -> None:
    assert long_date(EVENING, "kk") == "2026 жылғы 20 қараша"
    assert date_time(EVENING, "kk") == "2026 жылғы 20 қараша, 18:00"
    assert short_date(EVENING, "kk") == "20 қараша"
    assert weekday_date(EVENING, "kk") == "Жұма, 2026 жылғы 20 қараша"


def test_english_dates() -> None:
    assert date_time(EVENING, "en") == "20 November 2026, 18:00"
    assert weekday_date(EVENING, "en") == "Friday, 20 November 2026"


def test_every_profile_has_a_whole_year_and_a_whole_week() -> None:
    assert {tag: (len(set(p.months)), len(set(p.weekdays))) for tag, p in PROFILES.items()} == dict.fromkeys(
        ("ru", "kk", "en"), (12, 7)
    )


def test_a_measure_counts_what_a_reader_sees() -> None:
    body = "## Что *останется*\n\n![](photo:-1)\n\nРельсы по-прежнему [здесь](https://x.kz/a).[^1]\n\n- раз\n- **два**"
    assert measure(body) == Measure(
        words=7, characters=len("Что останется Рельсы по-прежнему здесь. раз два"), minutes=1
    )


def test_tables_boxes_and_embeds_count_their_words_only() -> None:
    body = "| а | б |\n| --- | ---: |\n| в | г |\n\n/// fact | Факт\nОдно\n///\n\n!embed[Ролик](https://x.example/v)"
    assert measure(body).words == 7


def test_reading_takes_a_minute_at_least_and_180_words_a_minute() -> None:
    assert [measure("слово " * count).minutes for count in (0, 1, 180, 269, 270, 612)] == [1, 1, 1, 1, 2, 3]


UNSEEN = st.lists(
    st.sampled_from([
        *"!()[]|`*~_ \t\n:-/#>.1aа^\r\x0b\u2028", "photo:1", "!embed[", "---", "///", "/// pull", "end", "\n- ",
        "\n1. ", "](", "[^", "__", "слово",
    ]),
    max_size=40,
).map("".join)  # fmt: skip


@given(text=UNSEEN)
def test_a_measure_finds_every_mark_that_reading_sign_by_sign_would_find(text: str) -> None:
    words = " ".join(measures._UNSEEN.sub("", text).split())
    assert measure(text).characters == len(words)
    assert measure(text).words == len(measures._WORD.findall(words))
