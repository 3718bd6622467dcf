"""Dates as news pages print them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from editor.intake.moments import is_unclear, moment, moment_of_field
from tests.growth import LINEAR, growth

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
    "text",
    [
        "2024-03-05 9:05", "2024-3-5 09:05", "2024-03-05T9:05", "2024-03-05T09:05:00", "2024-03-05 09:05:00.000",
        "2024-03-05T09:05:00+05:00", "2024-03-05 09:05:00 +0500", "2024-03-05 09:05:00 +05", "2024-03-05T04:05:00Z",
        "2024-03-05T04:05:00.123Z", "2024-03-05 04:05 UTC", "2024-03-05 07:05 MSK", "2024-03-05 09:05 GMT+5",
        "2024-03-05 09:05 Asia/Almaty", "2024-03-05 05:05 Europe/Berlin", "2024/03/05 09:05", "2024.03.05 9:05",
        "5 марта 2024, 9:05", "5 марта 2024 г. в 9:05", "5 марта 2024 года, 07:05 мск", "5 мар 2024 9:05",
        "вт, 5 мар 2024 9:05", "2024 жылғы 5 наурыз, 9:05", "9:05 05.03.2024", "9:05, 5 марта 2024",
        "Tue, 05 Mar 2024 09:05:00 +0500", "Tue, 05 Mar 2024 04:05:00 GMT", "5 Mar 2024 9:05",
        "March 5th, 2024 9:05 AM", "05-Mar-2024 09:05", "5 March 2024 09:05 (по времени Астаны)", "1709611500",
        "1709611500000", "20240305T040500Z",
    ],
)  # fmt: skip
def test_a_field_for_dates_is_read_in_any_form(text: str) -> None:
    found = moment_of_field(text, ALMATY)
    assert found is not None
    assert found.astimezone(UTC).replace(second=0) == datetime(2024, 3, 5, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["2024-03-05", "20240305", "5 марта 2024", "05.03.2024", "5.3.2024", "5 наурыз 2024 ж."]
)
def test_a_day_alone_begins_at_midnight_of_the_newsroom(text: str) -> None:
    assert moment_of_field(text, ALMATY) == datetime(2024, 3, 5, tzinfo=ALMATY)


def test_a_day_between_slashes_is_read_where_it_is_clear() -> None:
    assert moment_of_field("25/03/2024", ALMATY) == moment_of_field("03/25/2024", ALMATY)
    assert moment_of_field("25/03/2024", ALMATY) == datetime(2024, 3, 25, tzinfo=ALMATY)
    assert moment_of_field("03/05/2024", ALMATY) is None


@pytest.mark.parametrize(
    "text",
    [
        "", "скоро", "2024", "март 2024", "2024-13-01", "2024-02-30", "2024-03-05 25:00", "0001-01-01T00:00:00Z",
        "9999-12-31", "2024-03-05 09:05 America", "2024-03-05 09:05 ../../etc", "2024-03-05 09:05 +99:00", "1" * 5_000,
        "5 марта 2024" + " " * 99_000 + "x",
    ],
)  # fmt: skip
def test_what_names_no_day_is_not_read(text: str) -> None:
    assert moment_of_field(text, ALMATY) is None


@pytest.mark.parametrize("piece", [" ", "1", "9:", "а", "2024-03-05 ", "5 марта ", ",", "("])
def test_the_work_for_a_line_is_bounded(piece: str) -> None:
    def looked_at(line: str) -> None:
        moment_of_field(line, ALMATY)
        is_unclear(line)

    small, large = (f"20 ноября 2026{piece * (size // len(piece))}x" for size in (5_000, 20_000))
    assert growth(looked_at, small, large) < LINEAR
