"""The journal has what is typed within two seconds, whatever else the newsroom is busy with."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QTextCursor

from editor.desk import create_newsroom, open_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.ui.writing.session.pauses import PAUSE_MS
from tests.gui.at_work import AtWork
from tests.gui.troubled_world import somebody_writes
from tests.gui.writing.keys import type_text

IN_TIME_S = 2.3
"""Two seconds after a pause, which is 0.3 s without a key."""


PROMISED_MS = 2_000 + PAUSE_MS
"""The product's promise, after the pause that it waits for."""


@pytest.fixture
def location(tmp_path: Path) -> Path:
    with closing(create_newsroom(tmp_path / "newsroom", Newsroom(name="Таңба"))) as desks:
        desks.articles.create(Story(headline="Парк", body="Первый абзац."))
    return tmp_path / "newsroom"


def begin(at_work: AtWork, location: Path) -> None:
    at_work.start(location)
    at_work.open(1)
    at_work.desk.page.body.moveCursor(QTextCursor.MoveOperation.End)


def in_the_second_place(at_work: AtWork) -> set[str]:
    files = (at_work.folder / "base").rglob("drafts/*/[!.]*.json")
    return {json.loads(json.loads(file.read_text("utf-8"))["story"])["body"] for file in files}


def is_written_in_time(at_work: AtWork, text: str) -> bool:
    """Whether the second place has a typed text before the promise is over; no longer is waited for."""
    type_text(at_work.desk.page.body, text)
    whole = at_work.desk.page.body.markdown()
    over = QDeadlineTimer(PROMISED_MS)
    at_work.until(lambda: whole in in_the_second_place(at_work) or over.hasExpired())
    return whole in in_the_second_place(at_work)


@contextmanager
def everybody_busy(at_work: AtWork) -> Generator[list[int]]:
    """The database thread held, and every worker computing something long in pure Python; how far each has come."""
    tasks, finished = at_work.program.tasks, Event()
    rounds = [0] * max(1, (os.cpu_count() or 2) - 1)

    def compute(worker: int) -> None:
        while not finished.is_set():
            rounds[worker] += sum(number % 7 for number in range(500)) > 0

    tasks.database(finished.wait)
    for worker in range(len(rounds)):
        tasks.compute(compute, worker)
    try:
        at_work.until(lambda: all(rounds))
        yield rounds
    finally:
        finished.set()
        at_work.settle()


def written_in_time(at_work: AtWork, text: str) -> None:
    type_text(at_work.desk.page.body, text)
    begun, whole = time.monotonic(), at_work.desk.page.body.markdown()
    at_work.until(lambda: whole in in_the_second_place(at_work))
    assert time.monotonic() - begun < IN_TIME_S


def test_somebody_who_holds_the_newsroom_does_not_hold_up_the_journal(at_work: AtWork, location: Path) -> None:
    begin(at_work, location)
    with somebody_writes(location):
        written_in_time(at_work, " Слово")
        written_in_time(at_work, " и ещё слово")
    at_work.settle()
    at_work.act("article.save")
    at_work.settle()
    assert in_the_second_place(at_work) == set()
    at_work.stop()
    with closing(open_newsroom(location)) as desks:
        assert desks.articles.get(1).story.body == "Первый абзац. Слово и ещё слово"
        assert desks.drafts.left_over("") == ()


def test_a_long_job_of_the_newsroom_does_not_hold_up_the_journal(at_work: AtWork, location: Path) -> None:
    begin(at_work, location)
    finished = Event()
    at_work.program.tasks.database(finished.wait, 30)
    written_in_time(at_work, " Слово")
    finished.set()
    at_work.settle()
    assert in_the_second_place(at_work) == set(), "the newsroom has it now"


def test_workers_that_compute_do_not_hold_up_the_journal(at_work: AtWork, location: Path) -> None:
    begin(at_work, location)
    with everybody_busy(at_work) as rounds:
        before = sum(rounds)
        for text in (" Слово", " и ещё", " и третье"):
            assert is_written_in_time(at_work, text)
        assert sum(rounds) > before, "they went on meanwhile"
    assert in_the_second_place(at_work) == set(), "the newsroom has it now"


def test_a_keeper_that_waited_for_the_newsroom_would_be_seen(
    at_work: AtWork, location: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(at_work, location)
    monkeypatch.setattr(at_work.program.tasks, "_aside", at_work.program.tasks._database)
    with everybody_busy(at_work):
        assert not is_written_in_time(at_work, " Слово")
    monkeypatch.undo()
