"""One long job off the GUI thread, with how far it is and the way to stop it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from editor.domain.errors import EditorError
from editor.ui.kit.stopping import StopRequest
from editor.ui.kit.tasks import Tasks

PROGRESS_EVERY_S = 0.05


class Stopped(Exception):
    """Somebody pressed Cancel: nothing half-done is left."""


class LongJob(QObject):
    """One at a time. `done` carries the answer, `failed` why there is none.

    `stopped` comes before `failed`, and alone when somebody has pressed Cancel or after a mistake of ours.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(EditorError)
    stopped = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stop = StopRequest()
        self._on_answer: Callable[[Any], object] | None = None
        self.is_running = False

    def start(self, function: Callable[..., Any], *args: Any, done: Callable[[Any], object] | None = None) -> None:  # noqa: ANN401 - any arguments of any function
        """Run `function(*args, progress=...)` on the pool; `done` takes the answer in place of the signal."""
        self._stop, self.is_running, self._on_answer = StopRequest(), True, done
        self._tasks.compute(
            self._run, function, args, self._stop, done=self._on_done, failed=self.failed.emit, over=self._on_over
        )

    @property
    def was_cancelled(self) -> bool:
        """Whether somebody pressed Cancel, perhaps too late for the job itself."""
        return self._stop.is_asked

    @Slot()
    def cancel(self) -> None:
        """Stop before the next step."""
        self._stop.is_asked = True

    def _run(self, function: Callable[..., Any], args: tuple[Any, ...], stop: StopRequest) -> Any:  # noqa: ANN401 - as above
        told = 0.0

        def progress(done: int, total: int, what: str) -> None:
            nonlocal told
            if stop.is_asked or self._tasks.is_ending:
                raise Stopped
            now = time.monotonic()
            if now - told >= PROGRESS_EVERY_S or done == total:
                told = now
                self.progressed.emit(done, total, what)

        try:
            return function(*args, progress=progress)
        except Stopped as stopped:
            return stopped

    @Slot(object)
    def _on_done(self, answer: object) -> None:
        if isinstance(answer, Stopped):
            self._on_over()
        else:
            self.is_running = False
            (self._on_answer or self.done.emit)(answer)

    @Slot()
    def _on_over(self) -> None:
        self.is_running = False
        self.stopped.emit()
