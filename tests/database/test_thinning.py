"""Which backups go, against Anki's own rule, written down here in other words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from db.sqlite.backup import RECENT, thin

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
MOMENTS = st.integers(-900 * 24 * 60, 200 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes))


def serial_week(at: datetime) -> int:
    """Weeks since the year one, each beginning on a Monday."""
    return (at.toordinal() - 1) // 7


def by_the_rule(times: list[datetime], now: datetime) -> list[datetime]:
    """What stays: all of two days, then the newest of 12 days, of 10 weeks, of 9 months, each not yet stood for."""
    stays = [at for at in times if now - at <= RECENT]
    older = sorted((at for at in times if now - at > RECENT), reverse=True)
    newest = min(stays, default=None)
    for count, period in ((12, datetime.toordinal), (10, serial_week), (9, lambda at: at.year * 12 + at.month)):
        for _ in range(count):
            older = [at for at in older if newest is None or period(at) < period(newest)]
            if not older:
                break
            newest = older.pop(0)
            stays.append(newest)
    return sorted(stays)


def left(times: list[datetime], now: datetime) -> list[datetime]:
    return sorted(set(times) - set(thin(times, now)))


@settings(max_examples=300, deadline=None)
@given(times=st.lists(MOMENTS, max_size=120, unique=True), now=MOMENTS)
def test_any_backups_at_any_moment_are_thinned_by_the_rule(times: list[datetime], now: datetime) -> None:
    assert left(times, now) == by_the_rule(times, now)


@settings(max_examples=50, deadline=None)
@given(start=MOMENTS, hour=st.integers(0, 23))
def test_a_year_with_a_backup_on_each_day_ends_with_days_weeks_and_months(start: datetime, hour: int) -> None:
    days = [start + timedelta(days=step) for step in range(366)]
    now = days[-1] + timedelta(hours=hour)
    stays = left(days, now)
    recent = [at for at in days if now - at <= RECENT]
    assert stays == by_the_rule(days, now)
    assert len(stays) == len(recent) + 12 + 10 + 9
    assert days[-len(recent) - 12 :] == stays[-len(recent) - 12 :]
    weekly, monthly = stays[9:19], stays[:9]
    assert all(at.isoweekday() == 7 for at in weekly[:-1])
    assert all((at + timedelta(days=1)).month != at.month for at in monthly[:-1])


def test_a_clock_that_is_set_back_costs_no_backup_and_one_set_forward_keeps_the_rule() -> None:
    days = [NOW - timedelta(days=step) for step in range(40)]
    assert thin(days, NOW - timedelta(days=100)) == ()
    assert left(days, NOW + timedelta(days=4000)) == by_the_rule(days, NOW + timedelta(days=4000))
    assert NOW in left(days, NOW + timedelta(days=4000))
