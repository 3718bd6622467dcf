"""How long the typist waits: `python -m tests.bench.keystrokes [characters [body]]`.

The whole program on a newsroom with a database: keys go to the body of its window and to a bare QTextEdit and a bare
QPlainTextEdit with the same words, in the same run. What is measured is how long the window's thread is busy from one
rest of its loop to the next, in milliseconds and in milliseconds of the processor: with the key, its painting and all
that follows it (the pause, when the text is kept and checked, the preview) counted in. Uses the screen when there is
one, else none (`QT_QPA_PLATFORM`).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

if "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GLIB", "1")

from PIL import Image
from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.photos import Placement, Role
from editor.domain.story import Story
from editor.settings.folders import folders
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.kit import icons
from tests.bench.long_bodies import BODIES

Edit = QTextEdit | QPlainTextEdit
Act = Callable[[Edit], object]

APART_MS = 60
"""Between two keys of a quick typist."""

PAUSE_MS = 900
"""Long enough for the draft to be kept, the checks to come back and the preview to be rendered."""

PHOTOS = 12
PASTED = "Вставленный абзац о парке и о рельсах.\n\n" * (10_000 // 40)


@dataclass
class Spans:
    """Wall and processor milliseconds of each busy stretch of the window's thread."""

    wall: list[float] = field(default_factory=list[float])
    cpu: list[float] = field(default_factory=list[float])

    def told(self) -> str:
        """p95, p99 and maximum of both."""
        return f"{_row(self.wall)}   {_row(self.cpu)}"


class BusySpans(QObject):
    """Clocks the loop: `keys` from a key until it was painted, `rests` each other turn of the loop with work in it.

    A turn is what a key that comes now has to wait for.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.keys, self.rests = Spans(), Spans()
        self._is_key = self._is_painted = False
        self._began = self._began_cpu = 0.0
        self._watched: QObject | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._on_awake)
        dispatcher.aboutToBlock.connect(self._on_rest)

    def watch(self, paper: QObject) -> None:
        """Begin anew, with the keys of this viewport."""
        self.keys, self.rests = Spans(), Spans()
        self._began, self._is_key = 0.0, False
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = paper
        paper.installEventFilter(self)

    def key(self) -> None:
        """A key comes now."""
        self._on_rest()
        self._begin()
        self._is_key, self._is_painted = True, False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The key is painted."""
        self._is_painted = self._is_painted or event.type() is QEvent.Type.Paint
        return False

    def _begin(self) -> None:
        self._began, self._began_cpu = time.perf_counter(), time.thread_time()

    def _on_awake(self) -> None:
        if not self._is_key or self._is_painted:
            self._on_rest()
        if not self._began:
            self._begin()

    def _on_rest(self) -> None:
        self._note(self.keys if self._is_key else self.rests)
        self._is_key = False

    def _note(self, spans: Spans) -> None:
        if self._began:
            spans.wall.append((time.perf_counter() - self._began) * 1000)
            spans.cpu.append((time.thread_time() - self._began_cpu) * 1000)
            self._began = 0.0


class Bench:
    """One program, one article after another."""

    def __init__(self, application: QApplication, folder: Path, characters: int) -> None:
        self._folder = folder
        self._application = application
        desks = create_newsroom(folder / "newsroom", Newsroom(name="Таңба", site_url="https://tanba.example"), who="Д.")
        self._articles: dict[str, int] = {}
        self.bodies: dict[str, str] = {}
        for name, make in BODIES.items():
            places = tuple(self._placements(desks, name)) if name in {"article", "two languages"} else ()
            self.bodies[name] = make(characters, [each.id for each in places])
            story = Story(
                headline=f"Парк {name}", slug=name.replace(" ", "-"), body=self.bodies[name], placements=places
            )
            self._articles[name] = desks.articles.create(story).id
        self._first = desks.articles.create(Story(headline="Пусто", slug="pusto")).id
        desks.close()
        places_of = folders(folder / "base")
        self._shell = Shell(application, options_in(places_of.settings_file))
        self._shell.show()
        self.program = Program(self._shell, places_of)
        icons.load()
        self.program.start(str(folder / "newsroom"))
        self.until(lambda: self.program.writing is not None)
        self.settle()
        self.spans = BusySpans(application)

    def close(self) -> None:
        """End the program."""
        self.program.window.close()
        self.program.close()
        self._shell.close()
        self._shell.deleteLater()
        self._application.clipboard().clear()
        QCoreApplication.sendPostedEvents(None, 0)

    def open(self, name: str) -> tuple[float, float]:
        """Put a body on the desk; the longest turn of the loop, and the processor's share of the longest one."""
        assert self.program.writing is not None
        self._show(self._first)
        self.spans.watch(self.program.writing.desk.page.body.viewport())
        self._show(self._articles[name])
        return max(self.spans.rests.wall), max(self.spans.rests.cpu)

    def _show(self, article_id: int) -> None:
        assert self.program.writing is not None
        assert self.program.journeys is not None
        session = self.program.writing.desk.session
        self.program.journeys.show_article(article_id)
        self.until(lambda: session.article_id == article_id)
        self.settle()
        self.wait(PAUSE_MS)

    def run(self, edit: Edit, acts: list[Act], apart: int, pause: int) -> tuple[Spans, Spans]:
        """Do acts one after another in the loop, and rest behind them."""
        self.spans.watch(edit.viewport())
        loop = QEventLoop()
        left = iter(acts)

        def step() -> None:
            act = next(left, None)
            if act is None:
                QTimer.singleShot(pause, loop.quit)
                return
            self.spans.key()
            act(edit)
            QTimer.singleShot(apart, step)

        QTimer.singleShot(pause, step)
        loop.exec()
        return self.spans.keys, self.spans.rests

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

    def _placements(self, desks: object, name: str) -> Iterator[Placement]:
        for number in range(PHOTOS):
            path = self._folder / f"{name}-{number}.png"
            Image.new("RGB", (600, 400), (number * 20, 80, len(name) * 10)).save(path)
            photo = desks.photos.add(path)  # type: ignore[attr-defined] - Desks, which is not imported here
            yield desks.photos.place(photo.id, Role.BODY)  # type: ignore[attr-defined]


def letter(text: str) -> Act:
    """A key that types."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key(0), Qt.KeyboardModifier.NoModifier, text)
    return lambda edit: QApplication.sendEvent(edit, QKeyEvent(event))


def press(keys: str) -> Act:
    """A key by its name, through the window's shortcuts."""
    return lambda edit: QTest.keySequence(edit, QKeySequence(keys))


def key(code: Qt.Key) -> Act:
    """A key without a shortcut."""
    return lambda edit: QApplication.sendEvent(
        edit, QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier)
    )


def go(place: float) -> Act:
    """Put the caret somewhere; not counted as an act of its own."""

    def act(edit: Edit) -> None:
        cursor = edit.textCursor()
        cursor.setPosition(round((edit.document().characterCount() - 1) * place))
        edit.setTextCursor(cursor)
        edit.setFocus()

    return act


def scroll(edit: Edit) -> None:
    """A turn of the wheel, downwards."""
    bar = edit.verticalScrollBar()
    paper = edit.viewport() if bar.maximum() else edit.parentWidget().parentWidget()
    at = QPointF(40, 40)
    turn = QPoint(0, -120)
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(paper, QWheelEvent(at, paper.mapToGlobal(at), QPoint(), turn, *none, False))  # noqa: FBT003


def paste(edit: Edit) -> None:
    """Ctrl+V of ten thousand characters."""
    data = QMimeData()
    data.setText(PASTED)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keySequence(edit, QKeySequence("Ctrl+V"))


ACTS: dict[str, list[Act]] = {
    "letters": [letter(each) for each in "парк у депо " * 5],
    "Enter": [key(Qt.Key.Key_Return)] * 10,
    "Backspace": [key(Qt.Key.Key_Backspace)] * 30,
    "Ctrl+I": [press("Ctrl+I"), letter("а"), press("Ctrl+I"), letter(" ")] * 3,
    "paste 10,000": [paste, paste],
    "undo": [press("Ctrl+Z")] * 6,
    "select all": [press("Ctrl+A"), press("Right")] * 2,
    "scroll": [scroll] * 30,
}
SLOW = {"paste 10,000": 700, "undo": 300, "select all": 300, "Enter": 150}
PLACES = {"start": 0.0, "middle": 0.5, "end": 1.0}


def main() -> int:
    """Measure and print."""
    characters = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    wanted = sys.argv[2:] or list(BODIES)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(application, Path(folder), characters)
        _say(f"{characters:,} characters; p95 p99 max, wall ms | processor ms of the window's thread")
        for name in wanted:
            _measure(bench, name)
        bench.close()
    return 0


def _measure(bench: Bench, name: str) -> None:
    longest, cpu = bench.open(name)
    _say(f"\n{name}, {len(bench.bodies[name]):,} characters: opening {longest:.1f} ms, {cpu:.1f} of the processor")
    assert bench.program.writing is not None
    body = bench.program.writing.desk.page.body
    bare: dict[str, Edit] = {"QTextEdit": QTextEdit(), "QPlainTextEdit": QPlainTextEdit()}
    for edit in bare.values():
        edit.resize(700, 800)
        began = time.perf_counter()
        edit.setPlainText(bench.bodies[name])
        edit.show()
        QCoreApplication.processEvents()
        _say(f"  a bare {type(edit).__name__} fills in {(time.perf_counter() - began) * 1000:.1f} ms")
    for place, share in PLACES.items():
        for title, acts in ACTS.items():
            for who, edit in (("Rubrika", body), *bare.items()):
                go(share)(edit)
                pause = PAUSE_MS if who == "Rubrika" else 50
                keys, rests = bench.run(edit, acts, SLOW.get(title, APART_MS) if who == "Rubrika" else 10, pause)
                tail = f"   behind it {_row(rests.wall)}   {_row(rests.cpu)}" if who == "Rubrika" else ""
                _say(f"  {place:6} {title:12} {who:14} {keys.told()}{tail}")
    for edit in bare.values():
        edit.close()


def _row(times: list[float]) -> str:
    if not times:
        return f"{'–':>20}"
    ordered = sorted(times)
    p95, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.95, 0.99))
    return f"{p95:6.1f} {p99:6.1f} {ordered[-1]:6.1f}"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
