"""The start after a crash with a long write-ahead log: `python -m tests.bench.after_crash [articles] [rounds]`.

A program of its own saves articles while somebody reads, so that the log can't be folded in, and is killed when the
log has 30 MB. Then the newsroom is opened as a start opens it, beside the same newsroom after a clean end.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE
from editor.desk import open_newsroom
from editor.domain.articles import ListQuery
from tests.bench.damage import make_newsroom

LOG_MB, LONGEST_S = 30, 3.0


def main() -> int:
    """Measure and print; 1 when the start after a crash takes more than three seconds."""
    given = [int(word) for word in sys.argv[1:]]
    count, rounds = [*given, *(20_000, 5)[len(given) :]]
    clean, crashed, logs = list[float](), list[float](), list[float]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "newsroom"
        make_newsroom(folder, count)
        for _ in range(rounds):
            clean.append(_start(folder))
            logs.append(_crash(folder))
            crashed.append(_start(folder))
    worst, ratio = max(crashed), statistics.median(crashed) / statistics.median(clean)
    sys.stdout.write(
        f"{count} articles: opened and listed in {statistics.median(clean):.2f} s, after a crash with a log of"
        f" {statistics.median(logs):.0f} MB in {statistics.median(crashed):.2f} s (at most {worst:.2f} s,"
        f" {LONGEST_S:g} allowed): {ratio:.1f} times as long\n"
    )
    return 0 if worst <= LONGEST_S else 1


def _start(folder: Path) -> float:
    """Seconds until the list of all articles and what was left over stand."""
    started = time.perf_counter()
    with closing(open_newsroom(folder)) as desks:
        desks.articles.ids(ListQuery(place="all"))
        desks.drafts.left_over("")
        return time.perf_counter() - started


def _crash(folder: Path) -> float:
    """Let a program save until its log is long, and kill it; the megabytes of the log."""
    command = [sys.executable, "-m", "tests.bench.after_crash", "save", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        if writer.stdout is None or not writer.stdout.readline():
            raise RuntimeError("the program that saves has ended by itself")
        writer.kill()
    return _log(folder).stat().st_size / 2**20


def _save(folder: Path) -> None:
    """Save one article after the other until the log is long; never comes back."""
    with closing(DRIVER.connect(folder / DATABASE)) as reader, closing(open_newsroom(folder)) as desks:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM article").fetchall()
        number = 0
        while not _log(folder).exists() or _log(folder).stat().st_size < LOG_MB * 2**20:
            number += 1
            article = desks.articles.get(number)
            longer = replace(article.story, body=f"{article.story.body * 5}{article.version}")
            desks.articles.save(number, longer, version=article.version)
        sys.stdout.write("long\n")
        sys.stdout.flush()
        sys.stdin.read()


def _log(folder: Path) -> Path:
    return folder / f"{DATABASE}-wal"


if __name__ == "__main__":
    if sys.argv[1:2] == ["save"]:
        _save(Path(sys.argv[2]))
    else:
        raise SystemExit(main())
