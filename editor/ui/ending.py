"""Ctrl+C, a polite kill and the end of a terminal close the window as its own button does: the text is kept."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))
"""Ctrl+C, a polite kill, the terminal that goes away, and what Windows has in its place."""


class PoliteEnding(QObject):
    """`end` on a signal; `keep` when the user logs off, which may still be called off, so the window stays.

    Python runs a signal's handler between two of its own steps, and an idle Qt takes none; a socket wakes it.
    """

    def __init__(self, end: Callable[[], object], keep: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._keep = keep
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.log_off)
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

    def log_off(self, _manager: object = None) -> None:
        """The session of the user ends: what is typed must be on the disk before this returns."""
        self._keep()

    def _on_woken(self) -> None:
        self._here.recv(64)
        self._end()


def _nothing(_number: int, _frame: object) -> None:
    """The byte in the socket says it all."""
