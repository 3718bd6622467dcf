"""The only thread code of the window: threads for the database, for reading it at length, for the fallback journal.

A job takes plain values and gives its answer to a bound method on the GUI thread. An answer whose receiver is gone,
or whose job was dropped, goes nowhere. Here, and nowhere else, it is decided whether the world has failed (an
`EditorError`, given to who asked) or we have (anything else). Only a number crosses between the threads as a signal;
the answer waits in a dictionary. While threads run, Python's cycle collector is kept on the GUI thread
(`collecting.py`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from time import thread_time
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, SignalInstance

from editor.domain.errors import EditorError
from editor.ui.kit.collecting import Collecting

Done = Callable[[Any], object] | None
Failed = Callable[[EditorError], object] | None
Over = Callable[[], object] | None
Held = Callable[[Callable[..., Any], float], object]
"""Told which function held the database thread, and for how many seconds of processor time."""

PATIENCE_S = 5.0

TURN_S = 0.0005
"""How long Python lets one thread go on while another waits. The window asks for its turn several times a key, and with
Python's own 5 ms a key took as many times 5 ms longer while a long text was checked."""


@dataclass(slots=True)
class Job:
    """A promise of an answer; `drop()` when nobody wants it any more (the work itself goes on)."""

    done: Done
    failed: Failed
    over: Over = None
    is_dropped: bool = False
    is_called_off: bool = False

    def drop(self) -> None:
        """Let the answer go nowhere."""
        self.is_dropped = True

    def call_off(self) -> None:
        """Not to be begun any more; when it has begun, it goes on and its answer comes."""
        self.is_called_off = True


@dataclass(frozen=True, slots=True)
class _Answer:
    value: Any = None
    error: Exception | None = None


class Tasks(QObject):
    """Four queues. `done` of a job takes its answer. When none comes, `over` is called, whatever the reason is.

    Then `failed` takes a failure of the world, or `unhandled` carries it where a job names nobody. `broken` carries
    every other exception: a mistake of ours.
    """

    unhandled = Signal(EditorError)
    broken = Signal(Exception)
    _answered = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN_S)
        self.held: Held | None = None
        self._database = ThreadPoolExecutor(1, "database")
        self._reader = ThreadPoolExecutor(1, "reader")
        self._aside = ThreadPoolExecutor(1, "aside")
        self._pool = ThreadPoolExecutor(max(1, (os.cpu_count() or 2) - 1), "compute")
        self._collecting = Collecting(self)
        self._is_closed = False
        self._numbers = count(1)
        self._jobs: dict[int, Job] = {}
        self._answers: dict[int, _Answer] = {}
        self._answered.connect(self._on_answered)

    def database(
        self,
        function: Callable[..., Any],
        *args: Any,  # noqa: ANN401 - any arguments of any function
        done: Done = None,
        failed: Failed = None,
        over: Over = None,
    ) -> Job:
        """Run on the one database thread, in the order asked: what is short, and whatever writes."""
        if self.held is not None:
            function, args = _measured, (self.held, function, args)
        return self._start(self._database, function, args, Job(done, failed, over))

    def reading(
        self,
        function: Callable[..., Any],
        *args: Any,  # noqa: ANN401 - any arguments of any function
        done: Done = None,
        failed: Failed = None,
        over: Over = None,
    ) -> Job:
        """Read on a thread that nothing which is typed or opened waits for, in the order asked.

        It sees what the database thread was asked to write before.
        """
        if self._is_closed:
            return Job(done, failed, over)
        turn = self._database.submit(int)
        return self._start(self._reader, _in_turn, (turn, function, args), Job(done, failed, over))

    def compute(
        self,
        function: Callable[..., Any],
        *args: Any,  # noqa: ANN401 - any arguments of any function
        done: Done = None,
        failed: Failed = None,
        over: Over = None,
    ) -> Job:
        """Run on the pool, in any order, beside others."""
        return self._start(self._pool, function, args, Job(done, failed, over))

    def aside(
        self,
        function: Callable[..., Any],
        *args: Any,  # noqa: ANN401 - any arguments of any function
        done: Done = None,
        failed: Failed = None,
        over: Over = None,
    ) -> Job:
        """Run on a thread that waits for no database and no computing: what must be on the disk soon."""
        return self._start(self._aside, function, args, Job(done, failed, over))

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._jobs)

    @property
    def is_ending(self) -> bool:
        """Whether the program ends: a computation that can stop stops. Read by any thread."""
        return self._is_closed

    def finish_database(self) -> None:
        """Wait, a few seconds at most, until the database has done what it was asked."""
        with suppress(TimeoutError):
            self._database.submit(int).result(timeout=PATIENCE_S)

    def finish(self) -> None:
        """Let the database do what it was asked, forget waiting computations; later jobs and answers go nowhere."""
        self._is_closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._reader.shutdown(wait=False, cancel_futures=True)
        self._aside.shutdown(wait=True)
        self._database.shutdown(wait=True)

    def close(self) -> None:
        """`finish`, and end all threads: a computation that is at it is waited for."""
        self.finish()
        self._reader.shutdown(wait=True)
        self._pool.shutdown(wait=True)
        self._collecting.stop()

    def _start(self, pool: ThreadPoolExecutor, function: Callable[..., Any], args: tuple[Any, ...], job: Job) -> Job:
        if self._is_closed:
            return job
        number = next(self._numbers)
        self._jobs[number] = job
        pool.submit(_run, job, function, args, number, self._answers, self._answered)
        return job

    def _on_answered(self, number: int) -> None:
        job, answer = self._jobs.pop(number), self._answers.pop(number, None)
        if self._is_closed or answer is None:
            return
        if answer.error is None:
            if job.done is not None and _is_wanted(job, job.done):
                job.done(answer.value)
        else:
            self._fail(job, answer.error)

    def _fail(self, job: Job, error: Exception) -> None:
        if job.over is not None and _is_wanted(job, job.over):
            job.over()
        if not isinstance(error, EditorError):
            self.broken.emit(error)
        elif job.failed is None and not job.is_dropped:
            self.unhandled.emit(error)
        elif job.failed is not None and _is_wanted(job, job.failed):
            job.failed(error)


def _is_wanted(job: Job, slot: Callable[..., object]) -> bool:
    """Whether the receiver is still there; C++ may have deleted it while the job ran."""
    receiver = getattr(slot, "__self__", None)
    return not job.is_dropped and (not isinstance(receiver, QObject) or shiboken6.isValid(receiver))


def _in_turn(turn: Future[int], function: Callable[..., Any], args: tuple[Any, ...]) -> Any:  # noqa: ANN401 - whatever it gives
    turn.result()
    return function(*args)


def _measured(held: Held, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:  # noqa: ANN401 - as above
    begun = thread_time()
    try:
        return function(*args)
    finally:
        held(function, thread_time() - begun)


def _run(
    job: Job,
    function: Callable[..., Any],
    args: tuple[Any, ...],
    number: int,
    answers: dict[int, _Answer],
    answered: SignalInstance,
) -> None:
    try:
        if not job.is_called_off:
            answers[number] = _Answer(value=function(*args))
    except Exception as error:  # noqa: BLE001 - whatever it is, the GUI thread decides what to say
        answers[number] = _Answer(error=error)
    answered.emit(number)
