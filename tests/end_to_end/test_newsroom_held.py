"""The window on a virtual screen while another process holds the newsroom: typing goes on and nothing is lost."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.end_to_end.on_a_screen import (
    IN_FLIGHT,
    KEY_MS,
    MOST_LOST_S,
    ROOT,
    TEXT,
    Running,
    at_the_headline,
    headline,
    until,
)
from tests.gui.at_work import AtWork

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the virtual screen is one of X11")

HOLDER = """
import sys
from db.sqlite.connections import DRIVER
held = DRIVER.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another_process(newsroom: Path) -> Iterator[None]:
    """Somebody writes and does not come to an end."""
    command = [sys.executable, "-c", HOLDER, str(newsroom / "newsroom.db")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "held\n"
        yield
        holder.stdin.close()
        holder.wait()


def kept_elsewhere(base: Path) -> str:
    """The headline that the second place has."""
    files = base.rglob("drafts/*/[!.]*.json")  # one that has not got its name yet begins with a dot
    found = [json.loads(json.loads(file.read_text("utf-8"))["story"]) for file in files]
    return found[0]["headline"] if found else ""


def test_typing_is_kept_within_two_seconds_and_saved_when_the_newsroom_is_let_go(
    writing: Running, newsroom: Path, tmp_path: Path
) -> None:
    with held_by_another_process(newsroom):
        writing.keys("type", "--delay", str(KEY_MS), TEXT)
        typed_at = time.monotonic()
        until(lambda: kept_elsewhere(tmp_path) == TEXT)
        assert time.monotonic() - typed_at < MOST_LOST_S + 1, "one second for the screen and this test's own looking"
        writing.keys("type", "--delay", str(KEY_MS), "and on")
        until(lambda: kept_elsewhere(tmp_path) == f"{TEXT}and on")
    until(lambda: headline(newsroom) == f"{TEXT}and on")
    until(lambda: kept_elsewhere(tmp_path) == "")
    assert writing.end(signal.SIGTERM) == 0
    assert headline(newsroom) == f"{TEXT}and on"


def test_a_kill_while_it_is_held_costs_two_seconds_of_text_and_the_rest_is_offered(
    start: Callable[..., Running], newsroom: Path, tmp_path: Path, at_work: AtWork
) -> None:
    writing = at_the_headline(start("--basedir", str(tmp_path / "base")))
    with held_by_another_process(newsroom):
        writing.keys("type", "a ")
        until(lambda: kept_elsewhere(tmp_path).startswith("a"))
        begun = time.monotonic()
        writing.keys("type", "--delay", str(KEY_MS), TEXT * 4)
        a_key_took = (time.monotonic() - begun) / len(TEXT * 4)
        assert writing.end(signal.SIGKILL) == -signal.SIGKILL
        kept = kept_elsewhere(tmp_path)
    typed = f"a {TEXT * 4}"
    assert typed.startswith(kept)
    assert len(typed) - len(kept) <= MOST_LOST_S / a_key_took + IN_FLIGHT
    at_work.start(newsroom)
    at_work.until(at_work.desk.page.notice.isVisible)
    at_work.desk.recovery.bring_back_newest()
    at_work.settle()
    assert at_work.desk.session.story().headline == kept
