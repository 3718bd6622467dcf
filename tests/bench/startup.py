"""Start to first painted window with 10,000 articles, side by side with an empty PySide6 window.

Run it as `python -m tests.bench.startup`. Both programs are started in turn, so that a busy machine slows both;
the figures are medians. Byte code is written and used, as it is on
a user's machine. It ends with status 1 when Rubrika takes more than twice as long.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import db.newsroom.articles
import db.newsroom.rubrics
import db.newsroom.shared_settings
from db.sqlite.store import create_store
from editor.domain.newsroom import Newsroom
from editor.domain.rubrics import Rubric
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.domain.words import Names

ROOT = Path(__file__).parents[2]
NEWSROOM = ROOT / "build" / "bench" / "newsroom-10000"
ARTICLES = 10_000
ROUNDS = 9
LIMIT = 2.0

EMPTY_WINDOW = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, painted)
        return False

def painted():
    print("paint", time.time_ns(), flush=True)
    application.quit()

application = QApplication([])
window = QMainWindow()
window.resize(1440, 868)
first_paint = FirstPaint()
window.installEventFilter(first_paint)
window.show()
application.exec()
"""


def main() -> int:
    """Measure, print, judge."""
    make_newsroom(NEWSROOM, ARTICLES)
    empty: list[float] = []
    paint: list[float] = []
    rows: list[float] = []
    with tempfile.TemporaryDirectory() as basedir:
        ours = ["main.py", f"--newsroom={NEWSROOM}", f"--basedir={basedir}"]
        for number in range(ROUNDS + 1):
            one = _moments(["-c", EMPTY_WINDOW])["paint"]
            two = _moments([*ours, "--quit-after=paint"])["paint"]
            three = _moments([*ours, "--quit-after=list"])["list"]
            if number:  # the first round warms the file cache for all three
                empty.append(one)
                paint.append(two)
                rows.append(three)
    ratio = statistics.median(paint) / statistics.median(empty)
    sys.stdout.write(
        f"an empty PySide6 window, first paint   {_told(empty)}\n"
        f"Rubrika, first paint                   {_told(paint)}\n"
        f"Rubrika, first rows of {ARTICLES} articles  {_told(rows)}\n"
        f"first paint: {ratio:.2f} times the empty window's (at most {LIMIT:g})\n"
    )
    return 0 if ratio <= LIMIT else 1


def make_newsroom(location: Path, articles: int) -> None:
    """A newsroom with that many short articles, unless it is there already."""
    if (location / "newsroom.db").exists():
        return
    location.parent.mkdir(parents=True, exist_ok=True)
    store = create_store(str(location))
    start = datetime(2024, 1, 1, tzinfo=UTC)
    with store.write() as tx:
        db.newsroom.shared_settings.save(tx, Newsroom(name="Таңба"))
        rubric = db.newsroom.rubrics.add(tx, Rubric(slug="gorod", names=Names(ru="Город"), colour="city"))
        for number in range(articles):
            at = start + timedelta(hours=2 * number)
            story = Story(
                headline=f"Город {number}", lede="Лид", body="Текст.", rubric_id=rubric.id, slug=f"gorod-{number}"
            )
            workflow = Workflow.REVIEW if number % 3 == 0 else Workflow.READY
            db.newsroom.articles.create(tx, story, by="bench", at=at, workflow=workflow)
    store.close()


def _moments(words: list[str]) -> dict[str, float]:
    """Milliseconds from the start of the process to each moment that it prints."""
    platform = {} if "DISPLAY" in os.environ else {"QT_QPA_PLATFORM": "offscreen"}
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.time_ns()
    run = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env={**around, **platform}, capture_output=True, text=True, check=True
    )
    lines = (line.split() for line in run.stdout.splitlines())
    return {what: (int(at) - start) / 1e6 for what, at in lines}


def _told(times: list[float]) -> str:
    return f"{statistics.median(times):6.0f} ms  (from {min(times):.0f} to {max(times):.0f})"


if __name__ == "__main__":
    raise SystemExit(main())
