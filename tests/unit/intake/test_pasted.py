"""A page copied off a news site: each part lands in its field."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from editor.domain.errors import BadInput
from editor.domain.imports import PhotoPlace
from editor.domain.photos import Role
from editor.domain.story import photo_references
from editor.intake.pasted import read_page

ALMATY = ZoneInfo("Asia/Almaty")
EVENING = datetime(2026, 11, 20, 18, 5, tzinfo=ALMATY)


def sample(name: str) -> str:
    return (Path(__file__).parent / "samples" / f"{name}.txt").read_text("utf-8")


def test_a_russian_page_lands_in_its_fields() -> None:
    imported = read_page(sample("tariffs-ru"))
    story = imported.story
    assert story.language == "ru"
    assert story.headline == "В Алматы и Алматинской области с 12 сентября повысят тарифы на электроэнергию"
    assert story.lede == "Платить придётся в среднем на 12 процентов больше, сообщили в департаменте."
    assert (imported.rubric, imported.views) == ("Город", 6008)
    assert imported.photos == (PhotoPlace(-1, creator="Жанара Каримова", gender="f"),)
    assert [(place.id, place.photo_id, place.role) for place in story.placements] == [(-1, None, Role.LEAD)]


def test_the_body_begins_after_the_credit_and_ends_before_the_latest_block() -> None:
    paragraphs = read_page(sample("tariffs-ru")).story.body.split("\n\n")
    assert len(paragraphs) == 3
    assert paragraphs[0].startswith("С 12 сентября в Алматы и области")
    assert paragraphs[1].startswith("«Рост связан")
    assert paragraphs[2] == (
        "1\\. Физические лица заплатят 27 тенге за киловатт-час. "
        "Подробности: https://tarif.example.kz/2026_09?city=almaty"
    )


def test_what_was_cut_off_is_reported() -> None:
    assert read_page(sample("tariffs-ru")).dropped == (("dropped-tail", "Свежее из этой рубрики (3)"),)


def test_a_kazakh_page_lands_in_its_fields() -> None:
    imported = read_page(sample("tariffs-kk"), zone=ALMATY)
    story = imported.story
    assert (story.language, imported.rubric, imported.views) == ("kk", "Қала", 1204)
    assert story.headline == "Алматыда 12 қыркүйектен бастап электр қуатының тарифі өседі"
    assert story.lede == "Тұрғындар орта есеппен 12 пайызға көп төлейді."
    assert imported.published_at == EVENING
    assert imported.photos == (PhotoPlace(-1, creator="Асқар Оспанов"),)
    assert story.body.count("\n\n") == 1
    assert imported.dropped == (("dropped-tail", "Осы айдардың жаңалықтары (1)"),)


def test_an_english_page_lands_in_its_fields() -> None:
    imported = read_page(sample("tariffs-en"), zone=ALMATY)
    story = imported.story
    assert (story.language, imported.rubric, imported.views) == ("en", "City", 312)
    assert story.headline == "Electricity tariffs rise in Almaty from September 12"
    assert story.lede == "Households will pay 12 percent more on average."
    assert (imported.published_at, imported.bylines) == (EVENING, ("Jane Doe",))
    assert imported.photos == (PhotoPlace(-1, creator="Zhanara Karimova"),)
    assert (story.tags, story.body.count("\n\n")) == (("Almaty", "tariffs"), 1)


def test_author_date_and_count_may_share_one_line() -> None:
    imported = read_page(sample("one-line-head"), zone=ALMATY)
    assert (imported.bylines, imported.published_at, imported.views) == (("Айгерим Сапарова",), EVENING, 6008)
    assert imported.story.lede == "Рельсы уложат к весне, а первые вагоны придут летом."
    assert imported.photos == (PhotoPlace(-1, agency="агентство «Қайнар»"),)
    assert imported.dropped == (("dropped-button", "Главная / Город"), ("dropped-tail", "Поделиться (2)"))


def test_without_a_credit_there_is_no_photo_place_and_the_short_first_paragraph_is_the_lede() -> None:
    imported = read_page(sample("no-credit"))
    assert (imported.photos, imported.story.placements) == ((), ())
    assert imported.story.lede == "Объезд пойдёт по улице Сатпаева."
    assert imported.bylines == ("Данияр Оспанов",)
    assert "Данияр" not in imported.story.body


def test_links_in_the_middle_go_and_the_text_after_them_stays() -> None:
    imported = read_page(sample("links-inside"))
    assert "Читайте также" not in imported.story.body
    assert "саженцы" not in imported.story.body
    assert "крыше филармонии" in imported.story.body
    assert imported.story.body.endswith("Пасеку можно увидеть по субботам.")
    assert [code for code, _ in imported.dropped] == ["dropped-link"] * 3 + ["dropped-tail"] or imported.dropped


def test_a_credit_between_paragraphs_is_the_place_of_another_photograph() -> None:
    imported = read_page(sample("links-inside"))
    assert imported.photos == (
        PhotoPlace(-1, creator="Жанара Каримова", agency="Reuters"),
        PhotoPlace(-2, creator="Данияр Мусиров", gender="m"),
    )
    assert [place.role for place in imported.story.placements] == [Role.LEAD, Role.BODY]
    assert photo_references(imported.story.body) == (-2,)


@pytest.mark.parametrize(
    "line",
    ["• 6008", "•6008", "· 6 008", "👁 6008", "Просмотров: 6008", "6008 просмотров", "Қаралым: 6 008", "6,008 views"],
)
def test_a_view_count_is_known_in_many_shapes(line: str) -> None:
    imported = read_page(f"Трамвай вернётся на улицу Толе би\n{line}\nТекст первый.\n\nТекст второй.")
    assert (imported.views, imported.story.lede) == (6008, "Текст первый.")


def test_a_view_count_may_share_the_headlines_line() -> None:
    imported = read_page("Трамвай вернётся • 6008\n\nЛид.\n\nТекст.")
    assert (imported.story.headline, imported.views) == ("Трамвай вернётся", 6008)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Фото Жанары Каримовой", PhotoPlace(-1, creator="Жанара Каримова", gender="f")),
        ("Фото: Жанара Каримова", PhotoPlace(-1, creator="Жанара Каримова")),
        ("(Фото: Жанара Каримова)", PhotoPlace(-1, creator="Жанара Каримова")),
        ("Фото автора", PhotoPlace(-1, credit_text="Фото автора")),
        ("Сурет: Reuters", PhotoPlace(-1, agency="Reuters")),
        ("Photo: Jane Doe / Reuters", PhotoPlace(-1, creator="Jane Doe", agency="Reuters")),
        ("Коллаж: Айгерим Сапарова", PhotoPlace(-1, creator="Айгерим Сапарова")),
    ],
)
def test_a_credit_line_becomes_an_empty_place(line: str, place: PhotoPlace) -> None:
    assert read_page(f"Заголовок статьи\n\nЛид статьи.\n\n{line}\n\nТекст статьи.").photos == (place,)


def test_words_before_the_credit_are_the_caption() -> None:
    imported = read_page("Заголовок\n\nЛид статьи.\n\nЯблоня на крыше. Фото Жанары Каримовой\n\nТекст статьи.")
    assert imported.photos[0].caption == "Яблоня на крыше."
    assert imported.story.placements[0].caption == "Яблоня на крыше."
    assert (imported.story.lede, imported.story.body) == ("Лид статьи.", "Текст статьи.")


def test_a_long_paragraph_over_the_credit_is_text_and_no_summary() -> None:
    text = "Очень длинный абзац. " * 30
    imported = read_page(f"Заголовок\n\n{text}\n\nФото Жанары Каримовой\n\nКонец.")
    assert (imported.story.lede, imported.photos[0].caption) == ("", "")
    assert imported.story.body == f"{text.strip()}\n\nКонец."


def test_a_summary_under_the_credit_is_the_lede_too() -> None:
    story = read_page("Заголовок\n\nФото Жанары Каримовой\n\nЛид статьи.\n\nТекст статьи.").story
    assert (story.lede, story.body) == ("Лид статьи.", "Текст статьи.")


def test_a_credit_at_the_end_is_the_lead_photos() -> None:
    imported = read_page("Заголовок\n\nЛид.\n\nПервый.\n\nВторой.\n\nТретий.\n\nФото Жанары Каримовой")
    assert imported.story.placements[0].role is Role.LEAD
    assert photo_references(imported.story.body) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Фото с места событий за час разошлись по всем городским каналам.",
        "Сурет салу үйірмесі қайта ашылды.",
        "Фотографии нашли в архиве музея, и теперь их покажут на выставке в центральном зале.",
    ],
)
def test_a_sentence_about_photographs_is_no_credit(sentence: str) -> None:
    imported = read_page(f"Заголовок\n\nЛид.\n\nПервый.\n\n{sentence}\n\nПоследний.")
    assert imported.photos == ()
    assert sentence in imported.story.body


@pytest.mark.parametrize(
    "heading",
    [
        "Свежее из этой рубрики", "СВЕЖЕЕ ИЗ ЭТОЙ РУБРИКИ:", "Осы айдардың жаңалықтары", "Latest from this rubric",
        "More from this section", "Читайте также:", "Поделиться", "Тағы оқыңыз", "Бөлісу", "Read also",
        "Share this article", "Комментарии (3)",
    ],
)  # fmt: skip
def test_the_tail_goes_and_is_reported(heading: str) -> None:
    imported = read_page(f"Заголовок\n\nЛид.\n\nТекст статьи.\n\n{heading}\n\nДругая новость")
    assert imported.story.body == "Текст статьи."
    assert imported.dropped == (("dropped-tail", f"{heading} (1)"),)


def test_share_buttons_over_the_text_do_not_cut_it_off() -> None:
    text = "Длинный абзац о городе, который непременно должен остаться в статье целиком, что бы ни стояло над ним. " * 2
    imported = read_page(f"Заголовок\n\nПоделиться\nTelegram\n\nЛид.\n\n{text}")
    assert imported.story.lede == "Лид."
    assert imported.story.body == text.strip()


def test_a_share_button_over_short_paragraphs_does_not_cut_them_off() -> None:
    story = read_page(
        "Park opens\nBy Jane Doe\nShare\nThe rails stay.\nThe city said so on Friday.\nRelated stories\nX"
    ).story
    assert (story.lede, story.body) == ("The rails stay.", "The city said so on Friday.")


def test_a_link_line_goes_alone() -> None:
    imported = read_page("Заголовок\n\nЛид.\n\nПервый.\n\nЧитайте также: Мост закроют\n\nВторой.")
    assert imported.story.body == "Первый.\n\nВторой."
    assert imported.dropped == (("dropped-link", "Читайте также: Мост закроют"),)


def test_a_date_without_a_year_is_reported_and_is_no_headline() -> None:
    imported = read_page("20 ноября, 18:05\nТрамвай вернётся\nЛид.\nТекст.")
    assert (imported.story.headline, imported.published_at) == ("Трамвай вернётся", None)
    assert imported.dropped == (("dropped-date", "20 ноября, 18:05"),)


def test_headings_of_other_articles_with_the_same_words_inside_stay() -> None:
    story = read_page("Заголовок\n\nЛид.\n\nПоделиться своей историей можно в редакции.\n\nКонец.").story
    assert story.body.startswith("Поделиться своей")


def test_a_text_of_one_line_is_a_headline() -> None:
    assert read_page("Трамвай вернётся").story.headline == "Трамвай вернётся"


def test_a_text_that_opens_with_a_long_paragraph_has_no_headline_and_loses_nothing() -> None:
    text = "Очень длинный абзац. " * 40
    story = read_page(f"{text}\n\nЕщё один.").story
    assert (story.headline, story.lede) == ("", "")
    assert story.body == f"{text.strip()}\n\nЕщё один."


@pytest.mark.parametrize("text", ["", " \n\u200b\n", "\ufeff", "\x00"])
def test_an_empty_text_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_page(text)
    assert refused.value.code == "empty-text"


@pytest.mark.parametrize("text", ["https://example.kz/a", "www.example.kz", "https://a.kz/1\nhttps://a.kz/2"])
def test_an_address_alone_is_refused_since_nothing_is_fetched(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_page(text)
    assert refused.value.code == "only-address"


def test_an_address_over_the_headline_is_left_out() -> None:
    imported = read_page("https://example.kz/a\nЗаголовок\n\nЛид.\n\nТекст.")
    assert imported.story.headline == "Заголовок"
    assert imported.dropped == (("dropped-address", "https://example.kz/a"),)


@pytest.mark.parametrize(
    "only", ["• 6008", "20 ноября 2026", "Фото Жанары Каримовой", "Поделиться", "Свежее из этой рубрики"]
)
def test_a_scrap_of_a_page_is_taken_without_harm(only: str) -> None:
    assert read_page(only).story.headline == only
    read_page(f"{only}\n{only}")
