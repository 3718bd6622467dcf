"""Looks every few seconds whether another program has written to the newsroom that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.domain.errors import EditorError
from editor.ui.kit.tasks import Tasks

if TYPE_CHECKING:
    from editor.desk.safety.watch import Watch

LOOK_MS = 2000
"""How often it is looked at; a look costs a few microseconds on the database thread."""


class OutsideNews(QObject):
    """`came`: what the window shows may be old. One look at a time, so that none pile up behind a busy newsroom."""

    came = Signal()

    def __init__(self, tasks: Tasks, watch: Watch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._watch = watch
        self._is_asked = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Look now."""
        if not self._is_asked:
            self._is_asked = True
            self._tasks.database(self._watch.has_news, done=self._on_looked, failed=self._on_failed, over=self._on_over)

    def _on_looked(self, came: bool) -> None:  # noqa: FBT001 - the answer of a question
        self._is_asked = False
        if came:
            self.came.emit()

    def _on_over(self) -> None:
        self._is_asked = False

    def _on_failed(self, _error: EditorError) -> None:
        """A newsroom that can't be read is told of by whoever reads it, and by the watch over its files."""
