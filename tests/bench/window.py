"""Rows that need a window: starting beside other editors, and how long the window's thread is busy."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial

from editor.desk.bench.bodies import LONG_ONE, MEDIAN
from editor.desk.bench.children import ROOT, Spent, program
from editor.desk.bench.measuring import Contender
from editor.desk.bench.place import BenchPlace
from editor.desk.bench.rows import Work
from tests.bench.screen import Box, Start, screen, watch

BARE = "QTextEdit"
EDITORS = ("retext", "ghostwriter")
BOX: Box = (0, 0, 700, 560)
"""Left, top, right and bottom of what is looked at: our menu, sidebar and list; the text and the bars of the others."""


def rows() -> tuple[tuple[Work, ...], dict[str, list[Contender]], dict[str, str]]:
    """The rows, who else does them, and who is not there."""
    seen = _Seen()
    installed = [name for name in EDITORS if shutil.which(name)]
    absent = {name: "not installed" for name in EDITORS if name not in installed}
    others = {"key": [Contender(BARE, seen.of("key QTextEdit"))]}
    if not shutil.which("Xvfb"):
        return works(seen)[2:], others, {"painted pixels": "Xvfb is not installed"}
    others["start"] = [Contender(name, partial(_other_start, seen, name)) for name in installed]
    others["start-work"] = [Contender(name, seen.rest(name)) for name in installed]
    return works(seen), others, absent


def works(seen: _Seen | None = None) -> tuple[Work, ...]:
    """The rows that need a window."""
    seen = seen or _Seen()
    return (
        Work("start", "from the call to the painted list; memory at rest", partial(_start, seen)),
        Work("start-work", "all that a start does until the program rests, in processor time", seen.rest("Rubrika")),
        Work("list-jump", "the longest list is scrolled to its end", seen.of("list-jump"), is_pooled=True),
        Work("list-row", "a row of the longest list is read again", seen.of("list-row"), is_pooled=True),
        Work("headline-key", "a key in the headline, over the longest list", seen.of("headline-key"), is_pooled=True),
        Work("open-long", "a body of 200,000 characters is opened", seen.of("open-long"), is_pooled=True),
        Work("key", "a key in 200,000 characters, and what follows it", seen.of("key"), is_pooled=True),
    )


class _Seen:
    """What one run of a program has shown for several rows: each row takes it once."""

    def __init__(self) -> None:
        self.rests: dict[str, list[Start]] = {}
        self._acts: dict[str, list[list[tuple[float, float]]]] = {}

    def rest(self, who: str) -> partial[Iterator[tuple[Spent, int]]]:
        """The sample of «start-work»."""
        return partial(self._rest, who)

    def of(self, row: str) -> partial[Iterator[tuple[Spent, int]]]:
        """The sample of a row of `window_acts`."""
        return partial(self._act, row)

    def _rest(self, who: str, _place: BenchPlace) -> Iterator[tuple[Spent, int]]:
        for one in self.rests.pop(who, []):
            yield Spent(one.rest_cpu, one.rest_cpu, one.memory), 1

    def _act(self, row: str, place: BenchPlace) -> Iterator[tuple[Spent, int]]:
        if not self._acts.get(row):
            for name, samples in _window_acts(place).items():
                self._acts.setdefault(name, []).append(samples)
        for wall, cpu in (self._acts.get(row) or [[]]).pop(0):
            yield Spent(wall, cpu), 1


def _window_acts(place: BenchPlace) -> dict[str, list[tuple[float, float]]]:
    base = place.vacant("window-base")
    words = [str(place.fresh()), str(base), str(place.times), *(["long"] if place.size >= LONG_ONE else [])]
    command = [sys.executable, "-m", "tests.bench.window_acts", *words]
    done = subprocess.run(command, cwd=ROOT, env=_around(), capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def _start(seen: _Seen, place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    base = place.folder / "start-base"
    words = program("--newsroom", str(place.work), "--basedir", str(base))
    yield from _watched(seen, "Rubrika", words)


def _other_start(seen: _Seen, name: str, place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    texts = sorted(place.texts(9), key=lambda path: abs(path.stat().st_size - 2 * MEDIAN))
    yield from _watched(seen, name, [name, str(texts[0])])


def _watched(seen: _Seen, who: str, words: list[str]) -> Iterator[tuple[Spent, int]]:
    with screen() as pixels:
        started = watch(pixels, words, BOX, cwd=ROOT, env=_around())
    seen.rests.setdefault(who, []).append(started)
    yield Spent(started.wall, started.cpu, started.memory), 1


def _around() -> dict[str, str]:
    """The environment as a user has it: byte code is written and used, sandboxes of browsers are off for root."""
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**around, "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu"}
