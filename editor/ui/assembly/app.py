"""The way into the window: the words of the command line, the shell, and behind its first paint the program."""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from editor import __version__
from editor.settings.folders import Folders, folders, tighten_folders
from editor.ui.assembly.ending import LostScreen, PoliteEnding
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.kit import icons
from editor.ui.theme.resources import RESOURCES

if TYPE_CHECKING:
    from editor.settings.options import Options
    from editor.ui.assembly.first_list import FirstList
    from editor.ui.assembly.program import Program

PARTS = (
    "editor.ui.assembly.journeys",
    "editor.ui.writing.text.body_edit",
    "editor.ui.writing.page.page",
    "editor.ui.inspector.panel",
    "editor.ui.assembly.writing_journey",
    "editor.ui.assembly.doors",
    "editor.ui.found.recovery",
)
"""What the program is made of, each a tenth of a blink to import: in the order in which it builds on itself."""


def run_window(words: Sequence[str]) -> int:
    """Open the window and return the exit status when it is closed."""
    asked = _parse(words)
    application = QApplication(["rubrika"])
    application.setApplicationName("Rubrika")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("rubrika")
    application.setWindowIcon(QIcon(str(RESOURCES / "icons" / "rubrika.svg")))
    places = folders(asked.basedir)
    tighten_folders(places)
    options = options_in(places.settings_file)
    start = Start(Shell(application, options), places, options, asked.newsroom)
    start.stop_after = asked.quit_after
    start.go()
    try:
        return application.exec()
    finally:
        start.close()


class Start(QObject):
    """Shows the shell, then the first list of the newsroom, then fetches the program and opens the newsroom.

    With `stop_after` it prints the moment of the first paint and of the first rows (nanoseconds since the epoch, for
    `tests/bench/startup.py`) and ends the program at the one that is named.
    """

    def __init__(self, shell: Shell, places: Folders, options: Options, newsroom: str) -> None:
        super().__init__(shell)
        self.shell = shell
        self.stop_after = ""
        self._said: set[str] = set()
        self._places = places
        self._options = options
        self._newsroom = newsroom
        self._parts = list(PARTS)
        self.first: FirstList | None = None
        self.program: Program | None = None
        self._ending = PoliteEnding(shell.end, self.keep, self)
        self._lost_screen = LostScreen(self.keep)
        shell.painted.connect(self._on_painted)
        shell.ended.connect(QApplication.exit)  # a window that nobody has seen yet ends no loop

    def go(self) -> None:
        """Show the window."""
        self.shell.window.fit_screen()
        self.shell.show()

    def close(self) -> None:
        """End what `go` began; a signal that comes now is too late to end it sooner."""
        self._lost_screen.stop()
        if self.program is not None:
            self.program.close()
        elif self.first is not None:
            self.first.close()
        self._ending.stop()

    def keep(self) -> None:
        """Save what is typed, and wait until that is done."""
        if self.program is not None:
            self.program.keep()

    def _on_painted(self) -> None:
        self._say("paint")
        gc.enable()
        from editor.ui.kit.opening import known_location  # noqa: PLC0415 - what it opens is no part of the first paint

        known = known_location(self._newsroom, self._options.last_newsroom)
        if not known:
            self._load_icons()
            return
        from editor.ui.assembly.first_list import FirstList  # noqa: PLC0415 - no list is needed for the first paint

        self.first = FirstList(self.shell, known, self._options.user_name, self._places.state)
        self.first.stands.connect(self._on_first)
        self.first.begin()

    def _on_first(self) -> None:
        if self.first is not None:
            if self.first.list is not None:
                self._say("list")
            self.first.open()
        self._load_icons()

    def _load_icons(self) -> None:
        icons.load()
        QTimer.singleShot(0, self._load)

    def _load(self) -> None:
        """Import the program, a part of it a turn: keys and paints come in between."""
        if self._parts:
            import_module(self._parts.pop(0))
            QTimer.singleShot(0, self._load)
            return
        from editor.ui.assembly.program import Program  # noqa: PLC0415 - the first list does not wait for it

        self.program = Program(self.shell, self._places, self.first)
        self.program.listed.connect(self._on_listed)
        self.program.start(self._newsroom)

    def _on_listed(self) -> None:
        self._say("list")

    def _say(self, what: str) -> None:
        if self.stop_after and what not in self._said:
            self._said.add(what)
            sys.stdout.write(f"{what} {time.time_ns()}\n")
            sys.stdout.flush()
            if what == self.stop_after:
                self.shell.end()


def _parse(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="rubrika")
    parser.add_argument("--newsroom", default="")
    parser.add_argument("--basedir", type=Path, default=None)
    parser.add_argument("--quit-after", choices=("paint", "list"), default="", help=argparse.SUPPRESS)
    return parser.parse_args(list(words))
