"""Credit lines that follow what is typed: asked for at each pause, only the newest answer shown."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.domain.people import Agency, Person
from editor.domain.words import Names
from editor.ui.credits.credit_lines import CreditLines
from editor.ui.credits.register import PeopleDesk
from editor.ui.kit.tasks import Job, Tasks

PAUSE_MS = 150


class LiveLines(QWidget):
    """`show_for` with whoever stands in the fields now, as often as they change."""

    def __init__(self, register: PeopleDesk, tasks: Tasks) -> None:
        super().__init__()
        self._register = register
        self._tasks = tasks
        self._somebody: Person | Agency | None = None
        self._job: Job | None = None
        self.lines = CreditLines()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.lines)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def show_for(self, somebody: Person | Agency | None) -> None:
        """Ask for the lines after a pause; nobody empties them at once."""
        self._somebody = somebody
        if somebody is None:
            self._pause.stop()
            self.lines.show_lines(Names())
        else:
            self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        if self._job is not None:
            self._job.drop()
        if self._somebody is not None:
            self._job = self._tasks.database(self._register.credit_lines, self._somebody, done=self._on_lines)

    @Slot(object)
    def _on_lines(self, lines: Names) -> None:
        if self._somebody is not None:
            self.lines.show_lines(lines)
