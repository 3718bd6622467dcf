"""Our own bugs: written to the log, shown once with the words to copy, and the window stays."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from editor import __version__
from editor.ui.kit.forms import button, column, label, row
from editor.ui.theme import fonts

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]

WIDTH = 680


class Mishaps:
    """Takes the place of Python's own last resort while the window stands; `stop` gives it back."""

    def __init__(self, window: QWidget, logs: Path) -> None:
        self._window = window
        self._logs = logs
        self._shown: QDialog | None = None
        self._before: Hook = sys.excepthook

    def start(self) -> None:
        """Catch what nothing else catches from now on; `move_to` says over which window."""
        self._before = sys.excepthook
        sys.excepthook = self._on_exception

    def move_to(self, window: QWidget) -> None:
        """Show over another window."""
        self._window = window

    def stop(self) -> None:
        """Give the last resort back."""
        sys.excepthook = self._before

    def tell(self, error: BaseException) -> None:
        """Log and show an exception that a job ended with."""
        self._on_exception(type(error), error, error.__traceback__)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        report = _report("".join(traceback.format_exception(kind, error, trace)))
        _write(self._logs, report)
        sys.stderr.write(report)
        if self._shown is None or not self._shown.isVisible():
            self._shown = MishapDialog(report, self._window)
            self._shown.open()


class MishapDialog(QDialog):
    """Says what is safe and offers the details to copy."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mishap")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rubrika made a mistake"))
        self.setMinimumWidth(WIDTH)
        self._report = report
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setFont(fonts.mono())
        text.setAccessibleName(self.tr("Details"))
        copy = button(self.tr("Copy the details"))
        copy.clicked.connect(self._on_copy)
        close = button(self.tr("Go on working"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.close)
        told = label(self.tr("Your text is kept. Send the details to whoever looks after Rubrika for you."), wrap=True)
        layout = column(told, text, row(copy, None, close), gap=12)
        layout.setContentsMargins(20, 20, 20, 20)
        self.setLayout(layout)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def _report(trace: str) -> str:
    system = f"Rubrika {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n{system}\n\n{trace}"


def _write(logs: Path, report: str) -> None:
    try:
        logs.mkdir(parents=True, exist_ok=True)
        (logs / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt").write_text(report, encoding="utf-8")
    except OSError as refused:
        sys.stderr.write(f"The report could not be written: {refused}\n")
