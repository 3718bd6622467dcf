"""Journal writing in time: while the newsroom lets a text wait, it lies in the second place."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from editor.ui.tasks import Job, Tasks
from editor.ui.writing.verbs import Saver
from editor.ui.writing.wishes import Wish

PATIENCE_MS = 700
"""With the pause before it and the writing after it, less than the two seconds that a kill may cost."""


class Keeper(QObject):
    """`kept` carries the wish that the newsroom's journal has, `not_kept` the exception.

    Somebody who holds the newsroom holds the database thread for half a minute, and an errand of this program may take
    as long: then the second place takes the newest text of each sheet, and the newsroom clears it when its turn comes.
    """

    kept = Signal(object)
    not_kept = Signal(object)

    def __init__(self, tasks: Tasks, saver: Saver, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._saver = saver
        self._jobs: dict[int, Job] = {}
        self._waiting: dict[int, Wish] = {}
        self._overdue = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._overdue.timeout.connect(self.hold)

    def keep(self, wish: Wish) -> None:
        """Write a text to the journal; one of the same sheet whose turn has not come yet is not written first."""
        older = self._jobs.get(wish.sheet)
        if older is not None:
            older.call_off()
        self._jobs[wish.sheet] = self._tasks.database(
            self._saver.keep, wish, done=self._on_kept, failed=self.not_kept.emit
        )
        self._waiting[wish.sheet] = wish
        if not self._overdue.isActive():
            self._overdue.start()

    def hold(self) -> None:
        """Put what still waits into the second place."""
        waiting, self._waiting = self._waiting, {}
        for wish in waiting.values():
            self._tasks.aside(self._saver.hold, wish)

    def _on_kept(self, wish: Wish) -> None:
        waiting = self._waiting.get(wish.sheet)
        if waiting is not None and waiting.sequence <= wish.sequence:
            del self._waiting[wish.sheet]
        self.kept.emit(wish)
