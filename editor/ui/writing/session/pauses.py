"""When typing has paused, or has gone on for so long that it must be kept all the same."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 300
LONGEST_MS = 1_500
"""Typing without a pause is still kept this often: a power cut costs two seconds of text at the most."""


class Pauses(QObject):
    """`paused` once for each burst of `touch`."""

    paused = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pause = self._timer(PAUSE_MS)
        self.longest = self._timer(LONGEST_MS)

    def touch(self) -> bool:
        """Something was typed; True for the first key of a burst."""
        is_first = not self.pause.isActive()
        self.pause.start()
        if not self.longest.isActive():
            self.longest.start()
        return is_first

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed since the last pause."""
        return self.pause.isActive()

    def stop(self) -> None:
        """Nothing is waiting any more."""
        self.pause.stop()
        self.longest.stop()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(self._on_timeout)
        return timer

    def _on_timeout(self) -> None:
        self.stop()
        self.paused.emit()
