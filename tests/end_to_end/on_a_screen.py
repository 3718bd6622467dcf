"""The program as a process on a virtual screen, typed into with real keys."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from editor.desk import open_newsroom
from editor.domain.articles import ListQuery

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
KEY_MS = 40
IN_FLIGHT = 10
"""Keys that the screen has sent and the window may not have read yet when a signal comes."""
TEXT = "the tram stops here and the park begins where the rails ended last summer "
MOST_LOST_S = 2.0


@dataclass
class Running:
    """One run of the program on the screen."""

    process: subprocess.Popen[str]
    display: str

    def keys(self, *words: str) -> None:
        """Press keys, as xdotool names them; comes back when they have been sent."""
        subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": self.display}, check=True, capture_output=True
        )

    def takes_the_keys(self) -> bool:
        """Whether the window has the focus now; a title may stand before its window can take it."""
        asked = ["xdotool", "search", "--onlyvisible", "--name", "Tanba", "windowfocus", "--sync"]
        around = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(asked, env=around, check=False, capture_output=True).returncode == 0

    def title(self) -> str:
        """The title of the window, or nothing."""
        assert self.process.poll() is None, self.process.communicate()
        asked = ["xdotool", "search", "--onlyvisible", "--name", "Rubrika", "getwindowname"]
        found = subprocess.run(
            asked, env={**os.environ, "DISPLAY": self.display}, check=False, capture_output=True, text=True
        )
        return found.stdout.strip()

    def end(self, number: signal.Signals) -> int:
        """Send a signal and give back the exit status."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE_S)


def until(so: Callable[[], object]) -> None:
    """Wait for what another process does."""
    end = time.monotonic() + PATIENCE_S
    turn = threading.Event()
    while not so():
        assert time.monotonic() < end, "it did not come in time"
        turn.wait(0.05)


@contextmanager
def virtual_screen() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A screen of its own: its name and its process."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as screen:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield f":{number}", screen
        screen.terminate()


def at_the_headline(running: Running) -> Running:
    """Begin a new article and put the cursor into its headline."""
    until(lambda: "Tanba" in running.title())
    until(running.takes_the_keys)
    running.keys("key", "--clearmodifiers", "ctrl+n")
    return running


def headline(newsroom: Path) -> str:
    """What a next start would find of the one article: its journal, else what was saved."""
    desks = open_newsroom(newsroom)
    try:
        drafts = desks.drafts.left_over("")
        ids = desks.articles.ids(ListQuery(place="all"))
        saved = desks.articles.get(ids[0]).story.headline if ids else ""
        return drafts[0].story.headline if drafts else saved
    finally:
        desks.close()
