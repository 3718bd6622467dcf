"""Pages as many sites print them, in our own words: each part lands in its field or is reported."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from editor.domain.imports import Imported
from editor.intake.messages import without_envelope
from editor.intake.pasted import read_page
from tests.growth import LINEAR, growth

ALMATY = ZoneInfo("Asia/Almaty")
PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True)
class Page:
    """What a page must become; `lede` and `text` are beginnings, `credits` are `maker/house (caption)`."""

    headline: str
    lede: str
    text: str
    when: str = ""
    bylines: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()


EXPECTED = {
    "house-over-caption-en": Page(
        "Rink at Medeu opens a week early", "The high mountain rink", '"We have never', "", ("Aisha Bekova",),
        ("/Getty Images (The rink stands 1,691 metres above the sea)",), ("5 hours ago", "Almaty correspondent"),
    ),
    "letter-ru": Page(
        "Каток на Медеу открылся раньше срока", "Здравствуйте! Текст ниже.", "Лёд залили", "2026-11-28 14:05",
        reported=("от: Лада Ким <lada@vestnik.example>", "С уважением,"),
    ),
    "messenger-ru": Page(
        "Каток на Медеу открылся раньше срока", "", "Лёд залили", reported=("Лада Ким", "<Медиа не включены>"),
    ),
    "messenger-en": Page(
        "Rink at Medeu opens a week early", "The high mountain rink", "Skaters queued",
        reported=("Aisha Bekova", "<Media omitted>"),
    ),
    "clock-before-zone-en": Page(
        "Rink at Medeu opens a week early", "ALMATY, Kazakhstan (AP) —", "Hundreds of people", "2026-11-28 09:15",
        ("Aisha Bekova",), ("Daniyar Kim/AP (Skaters warm up at the Medeu rink.)",),
    ),
    "share-bar-kk": Page(
        "Алматыда жаңа метро бекеті ашылды", "Сенбі күні", "Қала әкімдігінің", "2026-11-28 00:00",
        ("Айжан Серікқызы",), (), ("Бөлісу", "Пікірлер", "Түсіру"),
    ),
    "two-times-en": Page(
        "Steppe wildfires force villages to move cattle south", "Herders say", "Villages in central",
        "2026-11-28 14:15",
        ("Aisha Bekova",), ("Daniyar Kim/The Steppe Post (Smoke over the winter pastures near Karaganda.)",),
        ("Share", "View image in fullscreen", "Last modified on Sat 28 Nov 2026 11.02 GMT"),
    ),
    "date-over-headline-ru": Page(
        "Запасов зерна хватит до нового урожая — Минсельхоз", "АСТАНА. ВЕСТНИК —", "По словам", "2026-11-28 09:15",
        ("Айгуль Турысбекова",), ("Виктор Федюнин/Вестник",),
    ),
    "photo-at-the-end-ru": Page(
        "В Астане впервые пройдёт марафон по снегу", "Забег назначен", "Организаторы ждут", "2026-11-28 15:40",
        (), ("Анна Ли/Степной вестник (На фото: старт прошлогоднего забега)",), ("Источник: Степной вестник",),
    ),
    "glued-times-en": Page(
        "Kazakh grain exports rise on dry harvest", "ASTANA, Nov 28", "A dry harvest", "2026-11-28 09:15",
        ("Aisha Bekova",), ("Daniyar Kim/REUTERS (A combine works a field near Kostanay.)",),
        ("Editing by Jane Roe",),
    ),
    "clock-first-ru": Page(
        "Мост через Иртыш закроют на неделю", "ПАВЛОДАР, 28 ноя", "Пешеходы смогут", "2026-11-28 09:15",
        (), ("Павел Лисицын/Вестник (Мост через Иртыш)",), ("7315", "Дзен", "MAX", "Telegram"),
    ),
    "speech-ru": Page("Разговор на катке", "Репортёр спросил", "\\- Когда откроют"),
    "counts-ru": Page(
        "В Таразе откроют вторую школу для одарённых детей", "Школу построят за два года.", "В новом здании", "",
        (), ("Ержан Абилов/Степной вестник",), ("Сегодня, 14:35", "2 345", "12"),
    ),
    "words-of-count-ru": Page(
        "Пенсии в Казахстане проиндексируют с января", "Министерство труда", "По данным", "2026-11-27 12:40",
        (), ("/pixabay",), ("Более 1 тыс. просмотров", "Подписывайтесь на наш Telegram-канал"),
    ),
    "labels-with-commas-ru": Page(
        "Пожар в степи: что известно к утру", "В Карагандинской области", "Жители четырёх", "2026-11-28 00:00",
        ("Айгуль Турысбекова",),
        ("/Getty Images (Дым над пастбищами виден за сорок километров)",
        "Daniyar Kim/Reuters (Чабаны у села Актогай)"),
        ("Обновлено 2 часа назад", "Время чтения: 4 мин"),
    ),
    "author-over-headline-en": Page(
        "The high mountain rink opens early", "The rink above", "Hundreds came", "2026-11-28 19:15",
        ("Aisha Bekova",), ("Daniyar Kim/AFP / Getty Images (Skaters wait at the high mountain rink.)",),
        ("4 min read",),
    ),
    "glued-credit-en": Page(
        "The Steppe Turns to Wind, Slowly", "A decade of plans", "The ridge above", "2026-11-28 00:00",
        ("Aisha Bekova", "Jane Roe"), ("Daniyar Kim/The Steppe Post (A row of turbines near Zhanatas.)",), ("61",),
    ),
    "author-at-the-end-kk": Page(
        "Ауылда жаңа мектеп ашылды", "Жамбыл облысында", "Мектепте спорт", "2026-11-28 00:00",
        ("Айжан Серікқызы",), ("Ерлан Омар/EQ",), ("150 рет",),
    ),
    "author-with-house-ru": Page(
        "Как устроены алматинские дворы", "Архитектор рассказывает", "Во дворах старого", "2026-11-28 14:20",
        ("Айгуль Турысбекова",), ("Данияр Мусиров/", "Ирина Цой/"), ("3 1125",),
    ),
    "path-over-headline-ru": Page(
        "В Шымкенте потушили склад", "Склад загорелся", "Никто не пострадал", "2026-11-28 14:20",
        ("Айгуль Турысбекова",), ("Дина Лосева/",), ("1,2K", "Редактор", "Новости"),
    ),
    "same-line-thrice-ru": Page(
        "Мост через Иртыш закроют", "Мост через Иртыш закроют для машин", "Пешеходы смогут", "2026-11-28 14:20",
        (), ("/пресс-служба акимата",), ("Павлодар", "Подписаться"),
    ),
    "brackets-en": Page(
        "Kazakhstan moves cattle as fires spread", "Herders say", "Villages in central", "2026-11-28 00:00",
        ("Aisha Bekova",), ("Daniyar Kim/Reuters (Smoke rises over pastures near Karaganda)",), ("Share", "Save"),
    ),
}  # fmt: skip


def page(name: str) -> Imported:
    return read_page((PAGES / f"{name}.txt").read_text("utf-8"), zone=ALMATY)


def credits_of(imported: Imported) -> tuple[str, ...]:
    caption = [f" ({photo.caption})" if photo.caption else "" for photo in imported.photos]
    return tuple(
        f"{photo.creator}/{photo.agency}{photo.credit_text}{said}"
        for photo, said in zip(imported.photos, caption, strict=True)
    )


def test_every_sample_is_expected_to_become_something() -> None:
    assert {path.stem for path in PAGES.glob("*.txt")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_each_part_of_a_page_lands_in_its_field(name: str) -> None:
    imported, expected = page(name), EXPECTED[name]
    when = imported.published_at
    assert imported.story.headline == expected.headline
    assert imported.story.lede.startswith(expected.lede)
    assert re.sub(r"^!\[\]\(photo:-\d\)\n\n", "", imported.story.body).startswith(expected.text)
    assert (f"{when:%Y-%m-%d %H:%M}" if when else "") == expected.when
    assert imported.bylines == expected.bylines
    assert credits_of(imported) == expected.credits
    assert set(expected.reported) <= {text for _code, text in imported.dropped}


@pytest.mark.parametrize(
    "line",
    [
        "7315", "2 345", "1,2K", "12 комментариев", "Более 1 тыс. просмотров", "3 пікір", "15 shares", "1 of 3",
        "[1/2]",
        "14:20, 28 ноября 2026", "28 ноя", "28 ноя, 14:20", "Сегодня, 14:35", "2 часа назад", "5 минут бұрын",
        "3 hours ago",
        "2026-11-28T14:20:00+05:00", "09:15 GMT+5", "28 қараша, 14:20", "Обновлено: 28.11.2026, 15:00",
        "На фото: старт забега", "Суретте: жаңа бекет", "Pictured: the new station",
        "Подпись к фото, Мост через Иртыш",
        "Поделиться", "Telegram", "Facebook Twitter WhatsApp", "Бөлісу", "Түсіру", "Share this article",
        "Copy link",
        "View image in fullscreen", "Читать в", "Перейти в фотобанк", "Подписывайтесь на наш Telegram-канал",
        "Показать комментарии", "Новости / Город / Мосты", "Казахстан › Город", "Время чтения: 3 минуты",
        "5 min read",
        "© Вестник / Павел Лисицын", "REUTERS/Daniyar Kim/File Photo", "(AP Photo/Daniyar Kim)",
        "Автор фото, Getty Images",
        "Источник: Вестник", "By Aisha Bekova", "Айжан Серікқызы", "Aisha Bekova in Karaganda", "___",
    ],
)  # fmt: skip
def test_a_line_of_the_page_is_never_the_lede(line: str) -> None:
    imported = read_page(
        f"Мост через реку закроют на целую неделю\n{line}\nОбъезд пойдёт по плотине.\nТак решили в городе."
    )
    assert imported.story.headline == "Мост через реку закроют на целую неделю"
    assert imported.story.lede == "Объезд пойдёт по плотине."
    assert imported.story.body == "Так решили в городе."


@pytest.mark.parametrize(
    "line",
    ["14:20, 28 ноября 2026", "28 ноя", "Вчера, 18:02", "7315", "Новости / Город / Мосты", "Telegram", "Поделиться"],
)
def test_a_line_of_the_page_is_never_the_headline(line: str) -> None:
    assert read_page(f"{line}\nМост закроют на неделю\nЛид.\nТекст.").story.headline == "Мост закроют на неделю"


def test_another_article_under_a_time_is_cut_off() -> None:
    imported = read_page("Мост закроют\nЛид.\nПервый абзац.\nВторой абзац.\nВчера, 18:02\nПлотину осмотрели водолазы")
    assert imported.story.body == "Первый абзац.\n\nВторой абзац."
    assert imported.dropped == (("dropped-tail", "Вчера, 18:02 (1)"),)


def test_a_change_alone_dates_the_page_and_beside_a_date_is_reported() -> None:
    changed = "Обновлено: 28 ноября 2026, 15:00"
    alone = read_page(f"Мост закроют\n{changed}\nЛид.\nТекст.", zone=ALMATY)
    both = read_page(f"Мост закроют\n28 ноября 2026, 14:20\n{changed}\nЛид.\nТекст.", zone=ALMATY)
    assert alone.published_at == datetime(2026, 11, 28, 15, tzinfo=ALMATY)
    assert both.published_at == datetime(2026, 11, 28, 14, 20, tzinfo=ALMATY)
    assert both.dropped == (("dropped-update", changed),)


def test_the_same_photo_of_a_row_is_taken_once_and_another_goes_into_the_text() -> None:
    first, second = "Кони у реки. (AP Photo/Daniyar Kim)", "Мост над рекой. (AP Photo/Anna Lee)"
    imported = read_page(f"Мост закроют\nЛид статьи.\n1 of 2 | {first}\n[1/2] {first}\n2 of 2 | {second}\nТекст.\nЕщё.")
    assert [photo.caption for photo in imported.photos] == ["Кони у реки.", "Мост над рекой."]
    assert imported.story.body == "![](photo:-2)\n\nТекст.\n\nЕщё."


@pytest.mark.parametrize(
    "piece",
    [
        "7315\n", "Сегодня, 14:35\n", "На фото: старт\n", "© Вестник / Павел Лисицын\n", "Автор:\n", "Город\n",
        "a, ", "By ",
        "Aisha Bekova and ", "28 ноября ", "Фото ", "12 ", "___\n", "Share ", "/ ", "[1/2] ", "Читайте также\n",
        "Фото: Анна Ли ",
    ],
)  # fmt: skip
def test_a_page_of_one_piece_is_read_in_one_go(piece: str) -> None:
    assert growth(lambda text: read_page("Заголовок\n" + text), piece * 500, piece * 2_000) < LINEAR


@pytest.mark.parametrize("text", ["Тема: каток\nЛёд готов, и трибуны тоже.", "От: и до\nКому: всем\nЛёд готов."])
def test_a_text_with_a_colon_is_no_letter(text: str) -> None:
    story = read_page(text).story
    assert "каток" in f"{story.headline} {story.body}" or "всем" in f"{story.headline} {story.lede} {story.body}"


@pytest.mark.parametrize("part", ["Тема: re: re: fwd: ", "От: а\n", "28.11.2026, 14:05 - а: б\n", "> "])
def test_the_work_on_a_message_grows_with_it(part: str) -> None:
    assert growth(lambda text: without_envelope(text, []), part * 500, part * 2_000) < LINEAR
