"""The window as a process, on every system: it paints, lists its newsroom and ends, with streams and without."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from editor.desk import open_newsroom
from editor.domain.states import Workflow
from editor.domain.story import Story

ROOT = Path(__file__).parents[2]
WITHOUT_STREAMS = 'exec "$0" "$@" <&- >&- 2>&-'
SECONDS = 90


@pytest.fixture
def words(newsroom: Path, tmp_path: Path) -> list[str]:
    """A start that ends when the first rows stand."""
    with closing(open_newsroom(newsroom)) as desks:
        desks.articles.move(desks.articles.create(Story(headline="Tram", body="Text.")).id, Workflow.REVIEW)
    options = ("--basedir", tmp_path / "base", "--newsroom", newsroom, "--quit-after=list")
    return [str(word) for word in (ROOT / "main.py", *options)]


def around() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM") or "offscreen"}


def test_it_paints_lists_its_articles_and_ends(words: list[str]) -> None:
    start = [sys.executable, *words]
    run = subprocess.run(start, cwd=ROOT, env=around(), capture_output=True, text=True, timeout=SECONDS, check=False)
    assert (run.returncode, [line.split()[0] for line in run.stdout.splitlines()]) == (0, ["paint", "list"]), run.stderr


def test_it_needs_no_console(words: list[str], tmp_path: Path) -> None:
    """As `pythonw` starts it, or a click on its sign: there is nothing to write to."""
    windowed = Path(sys.executable).with_name("pythonw.exe")
    start = [str(windowed)] if sys.platform == "win32" else ["sh", "-c", WITHOUT_STREAMS, sys.executable]
    run = subprocess.run([*start, *words], cwd=ROOT, env=around(), timeout=SECONDS, check=False)
    assert run.returncode == 0
    assert not list(tmp_path.rglob("mistake-*.txt"))
