"""Ctrl+C, a polite kill and the end of a terminal close the window as its own button does: the text is kept.

Who logs off is asked by the system only where Qt can hear it; else the screen goes, and the text is kept all the same.
"""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QObject, QSocketNotifier, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))
"""Ctrl+C, a polite kill, the terminal that goes away, and what Windows has in its place."""

BROKEN = ("The X11 connection broke", "The Wayland connection broke")
"""How Qt's warning begins (QXcbConnection::processXcbEvents, QtWaylandClient::QWaylandDisplay)."""


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


class LostScreen:
    """`keep` when the screen is taken from under the program, as desktops on Linux do when the user logs off.

    Qt says so in a warning and ends the process in its next breath, without a signal to anybody: see
    docs/decisions/0011-logging-off.md. Every message is passed on.
    """

    def __init__(self, keep: Callable[[], object]) -> None:
        self._keep = keep
        self._is_lost = False
        self._before = qInstallMessageHandler(self._on_message)

    def stop(self) -> None:
        """Give the messages back to who had them."""
        qInstallMessageHandler(self._before)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if self._before is not None:
            self._before(kind, context, message)
        else:
            sys.stderr.write(f"{message}\n")
        if message.startswith(BROKEN) and not self._is_lost:
            self._is_lost = True
            self._keep()


def _nothing(_number: int, _frame: object) -> None:
    """The byte in the socket says it all."""
