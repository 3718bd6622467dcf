"""Sees to it that what is typed is on a disk in time also while the newsroom does not answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.domain.errors import EditorError, WorldFailed
from editor.domain.sentences import Listed
from editor.ui.tasks import Tasks
from editor.ui.writing.wishes import Wish

if TYPE_CHECKING:
    from editor.ui.writing.verbs import Saver

LATE_MS = 500
"""How long the newsroom may take for a text before the second place gets it: with the longest pause, two seconds."""

SILENT_MS = 3_000
"""How long it may be silent before the writer hears of it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a text that was to be kept; `is_old` when a newer one of the same sheet waits already."""

    wish: Wish
    error: EditorError | None = None
    is_old: bool = False


def keep(saver: Saver, wish: Wish) -> Kept:
    """On the database thread: the journal, or the second place when the newsroom refuses."""
    try:
        return Kept(wish, is_old=saver.keep(wish) is None)
    except EditorError as error:
        return Kept(wish, error)


class SecondPlace(QObject):
    """Another program may hold the newsroom for minutes, a disk may hang: the file is then written aside.

    `silent` carries a WorldFailed that says so.
    """

    silent = Signal(object)

    def __init__(self, saver: Saver, tasks: Tasks, location: str, parent: QObject) -> None:
        super().__init__(parent)
        self._saver = saver
        self._tasks = tasks
        self._location = location
        self._asked: dict[int, Wish] = {}
        self._path = ""
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._on_late)
        self._silent = QTimer(self, singleShot=True, interval=SILENT_MS)
        self._silent.timeout.connect(self._on_silent)

    def expect(self, wish: Wish) -> None:
        """The newsroom was asked to keep a text."""
        self._asked[wish.sheet] = wish
        for timer in (self._late, self._silent):
            if not timer.isActive():
                timer.start()

    def answered(self, wish: Wish) -> None:
        """The newsroom has answered for this text or a later one of its sheet, well or not."""
        asked = self._asked.get(wish.sheet)
        if asked is not None and asked.sequence <= wish.sequence:
            del self._asked[wish.sheet]
        if not self._asked:
            self._late.stop()
            self._silent.stop()

    def _on_late(self) -> None:
        for wish in tuple(self._asked.values()):
            self._tasks.aside(self._saver.keep_elsewhere, wish, done=self._on_kept, failed=self._on_failed)

    def _on_kept(self, kept: tuple[Wish, str]) -> None:
        wish, self._path = kept
        if wish.sheet not in self._asked:  # the newsroom has it by now
            self._tasks.database(self._saver.forget_elsewhere, wish)

    def _on_silent(self) -> None:
        if self._asked and self._path:
            why = Listed([("no-answer", {"location": self._location})])
            self.silent.emit(WorldFailed("kept-elsewhere", path=self._path, why=why))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, EditorError):
            self.silent.emit(error)
        else:
            self._tasks.unhandled.emit(error)
