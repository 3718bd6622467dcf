"""The only thread code of the window: one thread for the database, a pool for computing.

A job takes plain values and gives its answer to a bound method on the GUI thread. An answer whose receiver is gone,
or whose job was dropped, goes nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal, SignalInstance, Slot

Done = Callable[[Any], object] | None
Failed = Callable[[Exception], object] | None


@dataclass(slots=True)
class Job:
    """A promise of an answer; `drop()` when nobody wants it any more (the work itself goes on)."""

    done: Done
    failed: Failed
    is_dropped: bool = False

    def drop(self) -> None:
        """Let the answer go nowhere."""
        self.is_dropped = True


class Tasks(QObject):
    """Two queues. `unhandled` carries the exception of a job that named no `failed`."""

    unhandled = Signal(object)
    _answered = Signal(object, object)
    _broke = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = QThreadPool(self)
        self._database.setMaxThreadCount(1)
        self._database.setExpiryTimeout(-1)  # the same thread for its whole life: a SQLite connection lives on it
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(max(1, QThread.idealThreadCount() - 1))
        self._answered.connect(self._on_answered)
        self._broke.connect(self._on_broke)
        self._waiting: set[int] = set()

    def database(self, function: Callable[..., Any], *args: Any, done: Done = None, failed: Failed = None) -> Job:  # noqa: ANN401 - any arguments of any function
        """Run on the one database thread, in the order asked."""
        return self._start(self._database, function, args, Job(done, failed))

    def compute(self, function: Callable[..., Any], *args: Any, done: Done = None, failed: Failed = None) -> Job:  # noqa: ANN401 - any arguments of any function
        """Run on the pool, in any order, beside others."""
        return self._start(self._pool, function, args, Job(done, failed))

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    def close(self) -> None:
        """Finish what the database has been asked, forget waiting computations, end both threads."""
        self._pool.clear()
        self._database.waitForDone()
        self._pool.waitForDone()

    def _start(self, pool: QThreadPool, function: Callable[..., Any], args: tuple[Any, ...], job: Job) -> Job:
        self._waiting.add(id(job))
        pool.start(_Run(function, args, job, self._answered, self._broke))
        return job

    @Slot(object, object)
    def _on_answered(self, job: Job, answer: object) -> None:
        self._waiting.discard(id(job))
        if job.done is not None and _is_wanted(job, job.done):
            job.done(answer)

    @Slot(object, object)
    def _on_broke(self, job: Job, error: Exception) -> None:
        self._waiting.discard(id(job))
        if job.failed is None:
            self.unhandled.emit(error)
        elif _is_wanted(job, job.failed):
            job.failed(error)


def _is_wanted(job: Job, slot: Callable[..., object]) -> bool:
    """Whether the receiver is still there; C++ may have deleted it while the job ran."""
    receiver = getattr(slot, "__self__", None)
    return not job.is_dropped and (not isinstance(receiver, QObject) or shiboken6.isValid(receiver))


class _Run(QRunnable):
    def __init__(
        self,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        job: Job,
        done: SignalInstance,
        failed: SignalInstance,
    ) -> None:
        super().__init__()
        self._work = (function, args, job)
        self._done = done
        self._failed = failed

    def run(self) -> None:
        function, args, job = self._work
        try:
            answer = function(*args)
        except Exception as error:  # noqa: BLE001 - whatever it is, the GUI thread decides what to say
            self._failed.emit(job, error)
        else:
            self._done.emit(job, answer)
