"""What the core says in English."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from editor.domain.sentences import Listed, say

ENDED = ("rights-ended", {"number": 2, "date": date(2026, 10, 31)})


def test_a_day_is_written_for_people() -> None:
    assert say(*ENDED) == "The rights to photo 2 ended on 31 October 2026"


def test_a_moment_has_its_time_on_the_clock_that_it_came_with() -> None:
    until = datetime(2026, 11, 1, 18, 5, tzinfo=ZoneInfo("Asia/Almaty"))
    assert say("embargo", {"until": until}) == "Embargo until 1 November 2026, 18:05"


def test_a_list_of_sentences_says_its_days_too() -> None:
    listed = Listed([ENDED, ("no-lede", {})])
    assert listed == "The rights to photo 2 ended on 31 October 2026; There is no lede"
