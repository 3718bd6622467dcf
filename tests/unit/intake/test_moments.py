"""Dates as news pages print them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from editor.intake.moments import is_unclear, moment, times

ALMATY = ZoneInfo("Asia/Almaty")


@pytest.mark.parametrize(
    "line",
    [
        "20 ноября 2026, 18:05",
        "20 ноября 2026 г., 18:05",
        "20 ноября 2026 года в 18:05",
        "Пятница, 20 ноября 2026, 18:05",
        "Опубликовано: 20 ноября 2026, 18:05",
        "20.11.2026 18:05",
        "20.11.2026, 18:05",
        "2026-11-20 18:05",
        "2026-11-20T18:05",
        "20 қараша 2026, 18:05",
        "2026 жылғы 20 қараша, 18:05",
        "2026 ж. 20 қараша 18:05",
        "Жұма, 20 қараша 2026, 18:05",
        "November 20, 2026, 6:05 pm",
        "Nov. 20, 2026 at 6:05 p.m.",
        "20 November 2026 18:05",
        "Published: Friday, 20 Nov 2026, 18:05",
    ],
)
def test_a_printed_date_is_understood(line: str) -> None:
    assert moment(line, ALMATY) == datetime(2026, 11, 20, 18, 5, tzinfo=ALMATY)


@pytest.mark.parametrize(
    ("line", "month"),
    [("1 мая 2026", 5), ("1 марта 2026", 3), ("1 мамыр 2026", 5), ("1 наурыз 2026", 3), ("May 1, 2026", 5)],
)
def test_months_that_begin_alike_are_told_apart(line: str, month: int) -> None:
    found = moment(line, ALMATY)
    assert found is not None
    assert found.month == month


@pytest.mark.parametrize(
    "line",
    [
        "",
        "6008",
        "31 февраля 2026",
        "20.13.2026",
        "20 ноября 2026, 25:00",
        "20 столов 2026",
        "К 20 ноября 2026 построят",
    ],
)
def test_anything_else_is_no_date(line: str) -> None:
    assert moment(line, ALMATY) is None


@pytest.mark.parametrize(
    "line", ["Сегодня, 18:05", "вчера в 9:30", "20 ноября", "20 қараша, 18:05", "Today at 6:05 pm"]
)
def test_a_time_without_its_year_is_known_as_such(line: str) -> None:
    assert is_unclear(line)
    assert moment(line, ALMATY) is None


@pytest.mark.parametrize("line", ["20 столов", "20 ноября 2026", "Сегодня в Алматы", "6008", "100 лет"])
def test_other_lines_are_not(line: str) -> None:
    assert not is_unclear(line)


@pytest.mark.parametrize(
    "line",
    [
        "18:05, 20 ноября 2026",
        "18:05 20.11.2026",
        "18:05 | 20.11.2026",
        "18:05 20.11.2026 (обновлено: 19:40 20.11.2026)",
        "20 ноя 2026, 18:05",
        "Пт, 20 нояб. 2026 18:05",
        "20 Ноябрь 2026 18:05",
        "Қараша 20, 2026, 18:05",
        "20 қарашада 2026 жылы, сағат 18:05",
        "20/11/2026 18:05",
        "2026-11-20T18:05:00+05:00",
        "2026-11-20T13:05:00.000Z",
        "Fri 20 Nov 2026 13.05 GMT",
        "November 20, 20266:05 PM GMT+5Updated 2 hours ago",
        "Nov. 20, 2026, 8:05 a.m. ET",
        "Updated 6:05 PM GMT+5, November 20, 2026",
        "20 ноября 2026, 16:05 МСК",
        "16:05 по московскому времени, 20 ноября 2026",
        "18:05 (время Астаны), 20 ноября 2026",
        "Дата публикации: 20.11.2026, 18:05 (UTC+5)",
    ],
)
def test_the_clock_may_stand_first_and_a_zone_is_heeded(line: str) -> None:
    assert moment(line, ALMATY) == datetime(2026, 11, 20, 18, 5, tzinfo=ALMATY)


@pytest.mark.parametrize(
    "line",
    ["28 ноя", "28 НОЯ, 14:20", "2 часа назад", "5 мин. назад", "3 hours ago", "5 минут бұрын", "14:20", "Вчера, 18:02",
     "Обновлено 2 часа назад", "28.11, 14:20"],
)  # fmt: skip
def test_a_time_that_names_no_certain_day_is_known_as_such(line: str) -> None:
    assert is_unclear(line)
    assert moment(line, ALMATY) is None


def test_a_later_change_is_told_from_the_first_date() -> None:
    found = times("Last modified on Fri 20 Nov 2026 11.02 GMT", ALMATY)
    assert found is not None
    assert found.is_later
