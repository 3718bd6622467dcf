"""Ctrl+C and a polite kill close the window as its own button does: the text is kept."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class PoliteEnding(QObject):
    """Python runs a signal's handler between two of its own steps, and an idle Qt takes none; a socket wakes it."""

    def __init__(self, end: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._here, self._there = socket.socketpair()
        for one in (self._here, self._there):
            one.settimeout(0)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._before_fd = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _nothing) for number in SIGNALS}

    def stop(self) -> None:
        """Give the signals back to who had them."""
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    def _on_woken(self) -> None:
        self._here.recv(64)
        self._end()


def _nothing(_number: int, _frame: object) -> None:
    """The byte in the socket says it all."""
