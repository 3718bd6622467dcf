"""Runs plans and exports off the GUI thread and tells how far they are."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editor.domain.errors import EditorError
from editor.domain.exports import ExportReport, Finding
from editor.ui.kit.stopping import StopRequest
from editor.ui.kit.tasks import Job, Tasks

if TYPE_CHECKING:
    from editor.desk import Desks

PROGRESS_EVERY_S = 0.05


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, the last export to the same place, and what the checks find in what goes."""

    report: ExportReport
    last: ExportReport | None
    findings: tuple[Finding, ...] = ()


class Exporter(QObject):
    """`planned` carries `Planned`, `exported` an `ExportReport`, `failed` why there is none of either.

    `over` comes before `failed`, and alone after a mistake of ours, which is told elsewhere.
    """

    progressed = Signal(int, int, str)
    planned = Signal(Planned)
    exported = Signal(ExportReport)
    failed = Signal(EditorError)
    over = Signal()

    def __init__(self, desks: Desks, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desks = desks
        self._tasks = tasks
        self._planning: Job | None = None
        self._stop = StopRequest()
        self.is_running = False

    def plan(self, target: str, *, full: bool) -> None:
        """Find out what an export would change; the newest question alone is answered."""
        if self._planning is not None:
            self._planning.drop()
        self._planning = self._tasks.compute(
            _plan, self._desks, target, full, done=self.planned.emit, failed=self.failed.emit, over=self.over.emit
        )

    def start(self, target: str, *, full: bool) -> None:
        """Export now; `cancel` leaves the site as it was."""
        self._stop, self.is_running = StopRequest(), True
        self._tasks.compute(
            self._export, target, full, self._stop, done=self._on_done, failed=self.failed.emit, over=self._on_over
        )

    def cancel(self) -> None:
        """Stop before the next file."""
        self._stop.is_asked = True

    def _export(self, target: str, full: bool, stop: StopRequest) -> ExportReport:  # noqa: FBT001 - handed through a queue
        told = 0.0

        def progress(done: int, total: int, path: str) -> None:
            nonlocal told
            now = time.monotonic()
            if now - told >= PROGRESS_EVERY_S or done == total:
                told = now
                self.progressed.emit(done, total, path)

        return self._desks.exporting.export(
            target, full=full, progress=progress, cancelled=lambda: stop.is_asked or self._tasks.is_ending
        )

    @Slot(object)
    def _on_done(self, report: ExportReport) -> None:
        self.is_running = False
        self.exported.emit(report)

    def _on_over(self) -> None:
        self.is_running = False
        self.over.emit()


def _plan(desks: Desks, target: str, full: bool) -> Planned:  # noqa: FBT001 - handed through a queue
    exporting = desks.exporting
    return Planned(exporting.plan(target, full=full), exporting.last(target), exporting.findings())
