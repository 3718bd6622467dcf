"""The program as a process on a virtual screen, typed into with real keys and ended in every way there is."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ImageGrab
from PySide6.QtWidgets import QPushButton

from editor.desk import open_newsroom
from tests.end_to_end.on_a_screen import (
    IN_FLIGHT,
    KEY_MS,
    MOST_LOST_S,
    PATIENCE_S,
    TEXT,
    Running,
    at_the_headline,
    headline,
    until,
    virtual_screen,
)
from tests.gui.at_work import AtWork

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the virtual screen is one of X11")


def type_a_while(writing: Running, newsroom: Path) -> str:
    """Type without a pause, once it is certain that keys arrive; gives back all that was typed."""
    writing.keys("type", "a ")
    until(lambda: headline(newsroom).startswith("a"))
    writing.keys("type", "--delay", str(KEY_MS), TEXT)
    return f"a {TEXT}"


def test_it_starts_paints_and_ends(start: Callable[..., Running]) -> None:
    running = start("--quit-after=paint")
    out, err = running.process.communicate(timeout=PATIENCE_S)
    assert (running.process.returncode, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == ["paint"]


def test_what_it_paints_is_seen_on_the_screen(writing: Running, display: str) -> None:
    picture = ImageGrab.grab(xdisplay=display).convert("RGB")
    colours = picture.getcolors(picture.width * picture.height)
    assert colours is not None
    assert len(colours) > 50
    assert writing.end(signal.SIGTERM) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_polite_end_loses_nothing_that_was_typed(writing: Running, newsroom: Path, number: signal.Signals) -> None:
    typed = type_a_while(writing, newsroom)
    assert writing.end(number) == 0
    was_saved(newsroom, typed)


def was_saved(newsroom: Path, typed: str) -> None:
    """All that was typed, but for the last keys that were on their way, is the article; nothing waits for recovery."""
    kept = headline(newsroom)
    assert typed.startswith(kept)
    assert len(typed) - len(kept) <= IN_FLIGHT
    desks = open_newsroom(newsroom)
    assert desks.drafts.left_over("") == ()
    desks.close()


def test_an_end_with_the_preview_open_is_a_clean_one(writing: Running, newsroom: Path) -> None:
    writing.keys("type", "a")
    until(lambda: headline(newsroom).startswith("a"))
    writing.keys("key", "--clearmodifiers", "F5")
    until(lambda: engine_runs(writing.process.pid))
    assert writing.end(signal.SIGTERM) == 0
    assert "Traceback" not in writing.process.communicate()[1]


def engine_runs(pid: int) -> bool:
    """Whether the program has started the web engine's process."""
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            if b"QtWebEngineProcess" in Path(f"/proc/{child}/cmdline").read_bytes():
                return True
    return False


def test_a_kill_costs_two_seconds_of_text_and_the_rest_is_offered(
    writing: Running, newsroom: Path, at_work: AtWork
) -> None:
    typed = type_a_while(writing, newsroom)
    assert writing.end(signal.SIGKILL) == -signal.SIGKILL
    kept = headline(newsroom)
    assert typed.startswith(kept)
    assert len(typed) - len(kept) <= MOST_LOST_S * 1000 / KEY_MS
    at_work.start(newsroom)
    notice = at_work.desk.page.notice
    at_work.until(notice.isVisible)
    next(one for one in notice.findChildren(QPushButton) if one.text() == "Bring back").click()
    at_work.settle()
    assert at_work.desk.session.story().headline == kept


def test_a_screen_that_goes_away_costs_no_text(start: Callable[..., Running], newsroom: Path) -> None:
    """As when the user logs off, and the desktop takes the screen from under the program."""
    with virtual_screen() as (name, screen):
        running = at_the_headline(start(on=name))
        typed = type_a_while(running, newsroom)
        screen.kill()
        running.process.wait(PATIENCE_S)
    was_saved(newsroom, typed)


def test_a_screen_that_goes_away_under_the_preview_costs_no_text(start: Callable[..., Running], newsroom: Path) -> None:
    """The web engine speaks to the screen by itself; it must not end the program first."""
    with virtual_screen() as (name, screen):
        running = at_the_headline(start(on=name))
        typed = type_a_while(running, newsroom)
        running.keys("key", "--clearmodifiers", "F5")
        until(lambda: engine_runs(running.process.pid))
        screen.kill()
        running.process.wait(PATIENCE_S)
    was_saved(newsroom, typed)


def test_who_logs_off_is_not_announced_to_the_program(start: Callable[..., Running], tmp_path: Path) -> None:
    """Qt as it is delivered does not speak to X11's session managers: what is left is the screen that goes away.

    Where this fails a newer Qt does, and logging off can be tested through one.
    """
    manager = tmp_path / "manager"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(manager))
        listening.listen()
        listening.settimeout(0)
        running = start(SESSION_MANAGER=f"local/{socket.gethostname()}:{manager}")
        until(lambda: "Tanba" in running.title())
        assert running.end(signal.SIGTERM) == 0
        with pytest.raises(BlockingIOError):
            listening.accept()
