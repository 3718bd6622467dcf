"""Days at the desk in any order, with crashes: the newsroom always equals the model of it.

At least 300 days a run, and on enough of them each thing that may happen has happened; a failing one prints the steps
that lead to it.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

import db.newsroom.articles
import db.newsroom.revisions
import db.sqlite.backup
from db.newsroom.articles import SavedOver
from db.sqlite.connections import DRIVER
from db.sqlite.contents import put_origin
from db.store import Transaction
from editor.desk import history
from editor.domain.articles import Revision
from editor.domain.errors import EditorError
from editor.domain.story import Story
from tests.soak.day import DAYS, EVERYTHING, OFTEN, STEPS, Day
from tests.soak.day_model import newsrooms


@pytest.fixture(scope="module", autouse=True)
def _cleared() -> Iterator[None]:
    yield
    shutil.rmtree(newsrooms())
    newsrooms.cache_clear()


ALL_DAYS = settings(
    max_examples=DAYS,
    stateful_step_count=STEPS,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.timeout(600)
def test_whatever_happens_on_a_day_the_newsroom_equals_its_model() -> None:
    Day.days, Day.seen = 0, Counter()
    run_state_machine_as_test(Day, settings=ALL_DAYS)
    assert Day.days >= DAYS
    rare = {each: Day.seen[each] for each in EVERYTHING if Day.seen[each] < OFTEN}
    assert rare == {}, f"on {Day.days} days: {Day.seen}"
    assert Day.seen.keys() == EVERYTHING


def no_version_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """Save over whatever somebody else has saved."""
    save = db.newsroom.articles.saved

    def over(tx: Transaction, article_id: int, story: Story, *, version: int, by: str, at: datetime) -> SavedOver:
        version = db.newsroom.articles.get(tx, article_id).version
        return save(tx, article_id, story, version=version, by=by, at=at)

    monkeypatch.setattr(db.newsroom.articles, "saved", over)


def no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """Save and create without bringing the index of words in step."""
    monkeypatch.setattr(db.newsroom.articles, "search", SimpleNamespace(index=lambda _tx, _ids: None))


def saving_is_publishing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give readers the working copy with each save."""
    add = db.newsroom.revisions.add

    def live(tx: Transaction, article_id: int, story: Story, **rest: Any) -> Revision:
        made = add(tx, article_id, story, **rest)
        tx.exec_driver_sql("UPDATE article SET live_revision_id = ? WHERE id = ?", (made.id, article_id))
        return made

    monkeypatch.setattr(db.newsroom.revisions, "add", live)


def backup_without_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copy the database's file alone, without what still stands in its log."""

    def careless(source: Path, target: Path, *, origin: str = "") -> None:
        shutil.copyfile(source, target)
        put_origin(target, origin)

    monkeypatch.setattr(db.sqlite.backup, "copy_database", careless)


def backup_that_forgets_typing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the journal of typing out of a backup."""
    copy_database = db.sqlite.backup.copy_database

    def careless(source: Path, target: Path, *, origin: str = "") -> None:
        copy_database(source, target, origin=origin)
        with closing(DRIVER.connect(target)) as made, made:
            made.execute("DELETE FROM draft")

    monkeypatch.setattr(db.sqlite.backup, "copy_database", careless)


def restoring_keeps_no_revision(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bring an old version back without a revision of it."""
    monkeypatch.setattr(history, "freeze", lambda _tx, article, *_: article)


DEFECTS = [
    no_version_check,
    no_index,
    saving_is_publishing,
    backup_without_the_log,
    backup_that_forgets_typing,
    restoring_keeps_no_revision,
]


@pytest.mark.timeout(400)
@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_found_within_the_day(
    monkeypatch: pytest.MonkeyPatch, defect: Callable[[pytest.MonkeyPatch], None]
) -> None:
    defect(monkeypatch)
    quick = settings(ALL_DAYS, max_examples=DAYS, phases=[Phase.generate], database=None, report_multiple_bugs=False)
    with pytest.raises((AssertionError, pytest.fail.Exception, EditorError)):
        run_state_machine_as_test(Day, settings=quick)
