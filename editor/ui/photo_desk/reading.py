"""Reading the library for the photo desk: only the newest question is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editor.ui.kit.tasks import Tasks
from editor.ui.photo_desk.library import Library, read_library

if TYPE_CHECKING:
    from editor.desk import Desks


class LibraryReading(QObject):
    """`read` when `library` is a new one, `failed` with an exception.

    `keeps_typed`: the answer comes because another program wrote or one came back, so what is typed stays.
    """

    read = Signal()

    def __init__(self, desks: Desks, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desks, self._tasks = desks, tasks
        self._asked = self._answered = 0
        self.library = Library()
        self.keeps_typed = False

    @property
    def is_awaited(self) -> bool:
        """Whether an answer is on its way."""
        return self._asked != self._answered

    def ask(self, text: str, *, keeps_typed: bool = False) -> None:
        """Read the photographs that match a text."""
        self._asked += 1
        self.keeps_typed = keeps_typed
        self._tasks.reading(_numbered, self._asked, self._desks, text, done=self._on_read, over=self._on_over)

    @Slot(object)
    def _on_read(self, answer: tuple[int, Library]) -> None:
        number, library = answer
        if number == self._asked:
            self._answered, self.library = number, library
            self.read.emit()

    @Slot()
    def _on_over(self) -> None:
        self._answered = self._asked


def _numbered(number: int, desks: Desks, text: str) -> tuple[int, Library]:
    return number, read_library(desks, text)
