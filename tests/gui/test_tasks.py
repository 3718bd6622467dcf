"""Jobs run beside the window and answer on its thread."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from editor.domain.errors import WorldFailed
from editor.ui.kit import collecting
from editor.ui.kit.tasks import TURN_S, Tasks

KEY_S = 0.016
LEAST_KEPT = 10_000
"""Objects of the modules alone."""


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.threads: list[bool] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.append(QThread.currentThread() is self.thread())


def test_an_answer_arrives_on_the_threads_of_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    receiver = Receiver()
    tasks.database(max, 3, 7, done=receiver.take)
    tasks.compute(min, 3, 7, done=receiver.take)
    qtbot.waitUntil(lambda: len(receiver.answers) == 2)
    assert set(receiver.answers) == {3, 7}
    assert receiver.threads == [True, True]


def test_the_database_is_one_thread_and_keeps_the_order(qtbot: QtBot, tasks: Tasks) -> None:
    receiver = Receiver()
    for number in range(50):
        tasks.database(lambda n: (n, threading.get_ident()), number, done=receiver.take)
    qtbot.waitUntil(lambda: len(receiver.answers) == 50)
    numbers, threads = zip(*receiver.answers, strict=True)  # type: ignore[arg-type]
    assert list(numbers) == list(range(50))
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()


def test_nothing_waits_for_what_is_read_at_length(qtbot: QtBot, tasks: Tasks) -> None:
    receiver, released = Receiver(), threading.Event()
    tasks.reading(released.wait, 30, done=receiver.take)
    tasks.database(max, 3, 7, done=receiver.take)
    qtbot.waitUntil(lambda: receiver.answers == [7])
    released.set()
    qtbot.waitUntil(lambda: receiver.answers == [7, True])


def test_a_reader_sees_what_was_to_be_written_before(qtbot: QtBot, tasks: Tasks) -> None:
    receiver, released, written = Receiver(), threading.Event(), list[int]()

    def write(number: int) -> None:
        assert released.wait(30)
        written.append(number)

    tasks.database(write, 1)
    tasks.reading(written.copy, done=receiver.take)
    released.set()
    qtbot.waitUntil(lambda: receiver.answers == [[1]])


def test_it_is_told_what_held_the_database_thread_and_for_how_long(qtbot: QtBot, tasks: Tasks) -> None:
    receiver, held = Receiver(), list[tuple[object, float]]()
    tasks.held = lambda function, seconds: held.append((function, seconds))
    tasks.database(sum, range(1_000_000), done=receiver.take)
    tasks.database(full_disk, failed=receiver.take)
    qtbot.waitUntil(lambda: len(receiver.answers) == 2)
    assert [function for function, _seconds in held] == [sum, full_disk]
    assert held[0][1] > held[1][1] > 0


def test_a_failure_is_given_to_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    receiver = Receiver()

    def fail() -> None:
        raise WorldFailed("disk-full")

    tasks.database(fail, failed=receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.answers))
    assert isinstance(receiver.answers[0], WorldFailed)


def full_disk() -> None:
    raise WorldFailed("disk-full")


def test_a_failure_that_nobody_takes_is_said_once_for_all(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.unhandled) as caught:
        tasks.compute(full_disk)
    assert isinstance(caught.args[0], WorldFailed)


def test_a_mistake_of_ours_is_said_once_for_all_and_never_to_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    receiver = Receiver()
    with qtbot.waitSignal(tasks.broken) as caught:
        tasks.compute(int, "no number", done=receiver.take, failed=receiver.take)
    assert isinstance(caught.args[0], ValueError)
    assert receiver.answers == []


@pytest.mark.parametrize(("work", "told"), [(full_disk, ["over", "failed"]), (partial(int, "no number"), ["over"])])
def test_who_asked_is_told_that_no_answer_comes_before_the_reason(
    qtbot: QtBot, tasks: Tasks, work: Callable[[], object], told: list[str]
) -> None:
    heard: list[str] = []
    tasks.compute(work, failed=lambda _error: heard.append("failed"), over=lambda: heard.append("over"))
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert heard == told


def test_nobody_is_told_why_a_dropped_job_gave_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[Exception] = []
    tasks.unhandled.connect(heard.append)
    tasks.compute(full_disk).drop()
    tasks.compute(full_disk, failed=heard.append).drop()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert heard == []


@pytest.mark.parametrize("way", ["dropped", "deleted"])
def test_an_answer_that_nobody_wants_goes_nowhere(qtbot: QtBot, tasks: Tasks, way: str) -> None:
    receiver = Receiver()
    gate = threading.Event()
    job = tasks.compute(gate.wait, 5, done=receiver.take)
    if way == "dropped":
        job.drop()
    else:
        receiver.deleteLater()
        qtbot.waitSignal(receiver.destroyed).wait()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert receiver.answers == []


def test_a_job_that_is_called_off_is_not_begun_and_one_that_has_begun_still_answers(qtbot: QtBot, tasks: Tasks) -> None:
    receiver = Receiver()
    gate, begun = threading.Event(), threading.Event()
    first = tasks.database(lambda: begun.set() or gate.wait(5), done=receiver.take)
    second = tasks.database(int, "2", done=receiver.take)
    tasks.database(int, "3", done=receiver.take)
    assert begun.wait(5)
    first.call_off()
    second.call_off()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert receiver.answers == [True, 3]


def test_the_second_place_waits_for_no_database_and_no_computing(qtbot: QtBot, tasks: Tasks) -> None:
    gate, written = threading.Event(), threading.Event()
    for run in (tasks.database, tasks.compute, tasks.compute):
        run(gate.wait, 5)
    tasks.aside(written.set)
    assert written.wait(4)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)


def test_closing_finishes_what_the_database_was_asked() -> None:
    tasks = Tasks()
    written: list[int] = []
    for number in range(20):
        tasks.database(written.append, number)
    tasks.close()
    assert written == list(range(20))


def test_a_window_that_asks_for_its_turn_waits_less_than_a_key_may_take(tasks: Tasks) -> None:
    """Python's own 5 ms would be waited several times at each key, whenever a job computes."""
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
    assert TURN_S * 10 < KEY_S


def test_what_stays_as_long_as_the_program_is_gone_through_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "LOOK_MS", 1)
    made = Tasks()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > LEAST_KEPT)
    assert len(gc.get_objects()) < gc.get_freeze_count()
    made.close()
    assert gc.get_freeze_count() == 0
