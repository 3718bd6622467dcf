"""Start with 10,000 articles: the first paint beside an empty PySide6 window, the first list beside ReText.

Run it as `python -m tests.bench.startup [--articles N] [--rounds N]`. Programs are started in turn, so that a busy
machine slows all; the figures are medians. Byte code is written and used, as it is on a user's machine. The first
paint is what the programs say of themselves, in a process that ends there; the list, and ReText's text, is looked for
in the pixels of a screen (`tests.bench.screen`), where Xvfb and ReText (Debian's `retext`) are installed. It ends
with status 1 when the first paint takes more than twice as long as an empty window's, or the list longer than ReText.
"""

from __future__ import annotations

import argparse
import os
import shutil
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
from tests.bench.screen import Box, Started, screen, watch

ROOT = Path(__file__).parents[2]
NEWSROOMS = ROOT / "build" / "bench"
ARTICLES = 10_000
ROUNDS = 9
LIMIT = 2.0

ROWS: Box = (246, 165, 530, 840)
"""Where the window has its list without a window manager: the words of the rows, beside their signs."""

TEXT: Box = (330, 245, 1210, 830)
"""Where ReText has its text."""

PARAGRAPH = "Одиннадцать лет по улице Байзакова **не ходят трамваи**, но рельсы по-прежнему здесь.\n\n"
COSTS = {"wall": "s", "cpu": "processor s", "rest_cpu": "processor s at rest", "memory": "MB at rest"}

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
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    newsroom = NEWSROOMS / f"newsroom-{asked.articles}"
    make_newsroom(newsroom, asked.articles)
    is_quick = _first_paint(newsroom, asked.rounds)
    missing = [name for name in ("Xvfb", "retext") if shutil.which(name) is None]
    if missing:
        sys.stdout.write(f"not measured without {' and '.join(missing)}: the first list beside ReText\n")
        return 0 if is_quick else 1
    return 0 if _first_list(newsroom, asked.rounds) and is_quick else 1


def _first_paint(newsroom: Path, rounds: int) -> bool:
    empty: list[float] = []
    paint: list[float] = []
    with tempfile.TemporaryDirectory() as basedir:
        ours = ["main.py", f"--newsroom={newsroom}", f"--basedir={basedir}", "--quit-after=paint"]
        for number in range(rounds + 1):
            one, two = _moments(["-c", EMPTY_WINDOW])["paint"], _moments(ours)["paint"]
            if number:  # the first round warms the file cache for both
                empty.append(one)
                paint.append(two)
    ratio = statistics.median(paint) / statistics.median(empty)
    sys.stdout.write(
        f"an empty PySide6 window, first paint   {_told(empty)}\n"
        f"Rubrika, first paint                   {_told(paint)}\n"
        f"first paint: {ratio:.2f} times the empty window's (at most {LIMIT:g})\n"
    )
    return ratio <= LIMIT


def _first_list(newsroom: Path, rounds: int) -> bool:
    """Rows of the list beside the text of a file of 30 kB, both as painted pixels."""
    peer: list[Started] = []
    ours: list[Started] = []
    with screen() as seen, tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "text.md")
        text.write_text(PARAGRAPH * 100, "utf-8")
        around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        around["XDG_CONFIG_HOME"] = folder
        words = [sys.executable, "main.py", f"--newsroom={newsroom}", f"--basedir={folder}/base"]
        for number in range(rounds + 1):
            one = watch(seen, ["retext", str(text)], TEXT, cwd=Path(folder), env=around)
            two = watch(seen, words, ROWS, cwd=ROOT, env=around)
            if number:
                peer.append(one)
                ours.append(two)
    for name, starts in (("ReText, its text", peer), ("Rubrika, its list", ours)):
        sys.stdout.write(f"{name:20} {_costs(starts)}\n")
    ratios = {each: _median(ours, each) / _median(peer, each) for each in COSTS}
    sys.stdout.write("ratios: " + ", ".join(f"{COSTS[each]} {ratio:.2f}" for each, ratio in ratios.items()) + "\n")
    return ratios["wall"] <= 1.0


def _median(starts: list[Started], cost: str) -> float:
    return statistics.median(getattr(each, cost) for each in starts)


def _costs(starts: list[Started]) -> str:
    return ", ".join(
        f"{told} {_median(starts, cost):.2f} ({min(values):.2f} to {max(values):.2f})"
        for cost, told in COSTS.items()
        if (values := [getattr(each, cost) for each in starts])
    )


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
