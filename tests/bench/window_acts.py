"""What the window's thread is busy with, as JSON: `python -m tests.bench.window_acts NEWSROOM BASEDIR TIMES [long]`.

The whole program on a newsroom with its database. A sample is the longest stretch for which the thread was busy after
an act and all that follows it (rows that come, the pause in which a text is kept and checked): a key that comes then
waits so long. Uses the screen when there is one, else none (`QT_QPA_PLATFORM`).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

if "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GLIB", "1")

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from editor.desk.bench.bodies import LONG_ONE
from editor.settings.folders import folders
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.kit import icons
from editor.ui.kit.place import Place

Samples = list[tuple[float, float]]
"""(Seconds by the clock, seconds of the processor) of each act's longest stretch."""

KEY_MS, PAUSE_MS = 60, 900
"""Between two keys of a quick typist; long enough for a text to be kept, checked and rendered."""

IN_A_ROW = 10
"""Keys between two pauses."""


class BusyStretches(QObject):
    """Notes each stretch of the loop from awakening to rest."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.noted: Samples = []
        self._began: tuple[float, float] | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._on_awake)
        dispatcher.aboutToBlock.connect(self._on_rest)

    def _on_awake(self) -> None:
        self._on_rest()
        self._began = time.perf_counter(), time.thread_time()

    def _on_rest(self) -> None:
        if self._began is not None:
            self.noted.append((time.perf_counter() - self._began[0], time.thread_time() - self._began[1]))
        self._began = None


class WindowBench:
    """One program on one newsroom."""

    def __init__(self, application: QApplication, newsroom: Path, base: Path) -> None:
        places = folders(base)
        self._shell = Shell(application, options_in(places.settings_file))
        self._shell.show()
        self.program = Program(self._shell, places)
        icons.load()
        self.program.start(str(newsroom))
        self.until(lambda: self.program.writing is not None and self.program.journeys is not None)
        self.settle()
        self.wait(PAUSE_MS)
        self.busy = BusyStretches(application)

    def close(self) -> None:
        """End the program."""
        self.program.window.close()
        self.program.close()

    def longest(self, act: Callable[[], object], rest_ms: int) -> tuple[float, float]:
        """The longest stretch of an act and of what follows within so many milliseconds, and until jobs are done."""
        self.busy.noted = []
        QTimer.singleShot(0, act)
        self.wait(rest_ms)
        self.settle()
        self.wait(5)
        return max(self.busy.noted, default=(0.0, 0.0))

    def until(self, so: Callable[[], bool]) -> None:
        """Wait in the loop."""
        while not so():
            self.wait(5)

    def settle(self) -> None:
        """Wait until every job has been answered."""
        self.until(lambda: not self.program.tasks.is_busy)

    def wait(self, ms: int) -> None:
        """Let the loop run."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def show(self, article_id: int) -> None:
        """Put an article on the desk."""
        assert self.program.journeys is not None
        assert self.program.writing is not None
        session = self.program.writing.desk.session
        self.program.journeys.show_article(article_id)
        self.until(lambda: session.article_id == article_id)
        self.settle()


def jumps(bench: WindowBench, times: int) -> Samples:
    """The longest list, scrolled to its end and back."""
    assert bench.program.journeys is not None
    bench.program.journeys.go(Place("desk", "all"))
    bench.settle()
    bench.wait(PAUSE_MS)
    view = bench.program.journeys.list.view
    return [bench.longest((view.scrollToBottom, view.scrollToTop)[turn % 2], 120) for turn in range(times)]


def row_refreshed(bench: WindowBench, times: int) -> Samples:
    """One row of the longest list is read again, as after a save."""
    assert bench.program.journeys is not None
    model = bench.program.journeys.list.model
    return [bench.longest(lambda turn=turn: model.refresh(model.id_at(turn % 20)), 60) for turn in range(times)]


def headline_keys(bench: WindowBench, times: int) -> Samples:
    """Keys in the headline, which the row of the list shows."""
    assert bench.program.journeys is not None
    assert bench.program.writing is not None
    bench.show(bench.program.journeys.list.model.id_at(0))
    return _keys(bench, bench.program.writing.desk.page.headline.edit, times)


def body_keys(bench: WindowBench, times: int, number: int) -> tuple[tuple[float, float], Samples, Samples]:
    """How long opening the longest body takes, keys in its middle, and keys in a bare QTextEdit of the same words."""
    assert bench.program.writing is not None
    body = bench.program.writing.desk.page.body
    opened = bench.longest(lambda: bench.show(number), PAUSE_MS)
    bare = QTextEdit()
    bare.resize(body.width(), 800)
    bare.setPlainText(body.toPlainText())
    _to_the_middle(body)
    ours = _keys(bench, body, times)
    bare.show()
    _to_the_middle(bare)
    bench.wait(PAUSE_MS)
    theirs = _keys(bench, bare, times)
    bare.close()
    return opened, ours, theirs


def _to_the_middle(edit: QTextEdit) -> None:
    cursor = QTextCursor(edit.document().findBlockByNumber(edit.document().blockCount() // 2))
    edit.setTextCursor(cursor)
    edit.setFocus()


def _keys(bench: WindowBench, edit: QWidget, times: int) -> Samples:
    """Letters one after another, with a pause after some."""
    found: Samples = []
    for turn in range(times):
        rest = PAUSE_MS if turn % IN_A_ROW == IN_A_ROW - 1 else KEY_MS
        found.append(bench.longest(lambda turn=turn: _press(edit, "парк "[turn % 5]), rest))
    return found


def _press(edit: QWidget, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(edit, QKeyEvent(kind, Qt.Key(0), Qt.KeyboardModifier.NoModifier, letter))


def main() -> int:
    """Measure and print."""
    newsroom, base, times = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    application = QApplication(sys.argv[:1])
    bench = WindowBench(application, newsroom, base)
    found = {
        "list-jump": jumps(bench, times),
        "list-row": row_refreshed(bench, times),
        "headline-key": headline_keys(bench, times),
    }
    if len(sys.argv) > 4:
        opened, found["key"], found["key QTextEdit"] = body_keys(bench, 5 * times, LONG_ONE)
        found["open-long"] = [opened]
    bench.close()
    sys.stdout.write(json.dumps(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
