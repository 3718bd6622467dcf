"""The way into the window: the words of the command line, the application, one turn of the event loop after another."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from editor import __version__
from editor.settings.folders import folders
from editor.ui.ending import PoliteEnding
from editor.ui.places_on_disk import RESOURCES
from editor.ui.program import Program


def run_window(words: Sequence[str]) -> int:
    """Open the window and return the exit status when it is closed."""
    asked = _parse(words)
    application = QApplication(["rubrika"])
    application.setApplicationName("Rubrika")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("rubrika")
    application.setWindowIcon(QIcon(str(RESOURCES / "icons" / "rubrika.svg")))
    program = Program(application, folders(asked.basedir))
    ending = PoliteEnding(program.end, program)
    if asked.quit_after_first_paint:
        program.painted.connect(_say_when)
        program.painted.connect(application.quit)
    program.start(asked.newsroom)
    try:
        return application.exec()
    finally:
        ending.stop()
        program.close()


def _parse(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="rubrika")
    parser.add_argument("--newsroom", default="")
    parser.add_argument("--basedir", type=Path, default=None)
    parser.add_argument("--quit-after-first-paint", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(list(words))


def _say_when() -> None:
    """Print the moment for `tests/bench/startup.py`, in nanoseconds since the epoch."""
    sys.stdout.write(f"{time.time_ns()}\n")
    sys.stdout.flush()
