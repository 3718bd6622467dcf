"""Dates in the fields of a file, as site generators and people write them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from editor.intake.field_moments import moment_of_field
from editor.intake.moments import is_unclear
from tests.growth import LINEAR, growth

ALMATY = ZoneInfo("Asia/Almaty")


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
