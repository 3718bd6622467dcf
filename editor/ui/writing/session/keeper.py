"""Journal writing in time: while the newsroom lets a text wait, the fallback journal has it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from editor.domain.errors import EditorError, WorldFailed
from editor.domain.sentences import Listed
from editor.ui.kit.tasks import Job, Tasks
from editor.ui.writing.session.requests import Request
from editor.ui.writing.session.verbs import Saver

PATIENCE_MS = 700
"""With the pause before it and the writing after it, less than the two seconds that a kill may cost."""

SILENT_MS = 3_000
"""How long the newsroom may be silent before the writer hears of it."""


class Keeper(QObject):
    """`kept` carries the request that the newsroom's journal has, `not_kept` why it has none.

    Somebody who holds the newsroom holds the database thread for half a minute, and a job of this program may take
    as long: then the fallback journal takes the newest text of each sheet, and the newsroom clears it in its turn.
    """

    kept = Signal(Request)
    not_kept = Signal(EditorError)

    def __init__(self, tasks: Tasks, saver: Saver, location: str, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._saver = saver
        self._location = location
        self._jobs: dict[int, Job] = {}
        self._waiting: dict[int, Request] = {}
        self._unanswered: dict[int, Request] = {}
        self._held_in = ""
        self._overdue = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._overdue.timeout.connect(self.hold)
        self._silent = QTimer(self, singleShot=True, interval=SILENT_MS)
        self._silent.timeout.connect(self._on_silent)

    def keep(self, request: Request) -> None:
        """Write a text to the journal; one of the same sheet whose turn has not come yet is not written first."""
        older = self._jobs.get(request.sheet)
        if older is not None:
            older.call_off()
        self._jobs[request.sheet] = self._tasks.database(
            self._saver.keep, request, done=self._on_kept, failed=self.not_kept.emit, over=self._on_over
        )
        self._waiting[request.sheet] = self._unanswered[request.sheet] = request
        for timer in (self._overdue, self._silent):
            if not timer.isActive():
                timer.start()

    def hold(self) -> None:
        """Put what still waits into the fallback journal."""
        waiting, self._waiting = self._waiting, {}
        for request in waiting.values():
            self._tasks.aside(self._saver.hold, request, done=self._on_held)

    def _on_kept(self, request: Request) -> None:
        for known in (self._waiting, self._unanswered):
            newest = known.get(request.sheet)
            if newest is not None and newest.sequence <= request.sequence:
                del known[request.sheet]
        if not self._unanswered:
            self._silent.stop()
        self.kept.emit(request)

    def _on_over(self) -> None:
        """The newsroom has answered, if with a refusal."""
        self._unanswered.clear()
        self._silent.stop()

    def _on_held(self, file: str) -> None:
        self._held_in = file
        if not self._silent.isActive():
            self._on_silent()

    def _on_silent(self) -> None:
        if self._unanswered and self._held_in:
            why = Listed([("no-answer", {"location": self._location})])
            self.not_kept.emit(WorldFailed("kept-elsewhere", path=self._held_in, why=why))
