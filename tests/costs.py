"""What an act costs in counts, which no busy machine changes: statements, steps of the database, calls, files.

Steps are instructions of SQLite's virtual machine, by hundreds: they grow with the rows that it reads and sorts. Calls
are those of Python's functions, in every thread. Files are opened, named anew, linked, made and removed ones. What
another process does is not counted.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext
from dataclasses import astuple, dataclass
from typing import Any

from sqlalchemy import Engine, event

from tests.statements import counted

STEPS_AT_ONCE = 100
FILE_EVENTS = frozenset({"open", "os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.symlink"})


@dataclass
class Cost:
    """Counts of one act."""

    statements: float = 0
    steps: float = 0
    calls: float = 0
    files: float = 0

    def for_each(self, things: int) -> Cost:
        """The cost of one of so many things."""
        return Cost(*(each / things for each in astuple(self)))


class _Meter:
    """Where the hooks count to, while anything is counted."""

    now: Cost | None = None
    is_hooked = False


def cost_of(act: Callable[[], object], *, with_calls: bool = True) -> Cost:
    """Do an act and count; acts do not lie in each other. Counting calls makes it three times as slow."""
    _hook()
    cost = Cost()
    with counted() as sent, _calls(cost) if with_calls else nullcontext():
        _Meter.now = cost
        try:
            act()
        finally:
            _Meter.now = None
    cost.statements = len(sent)
    return cost


@contextmanager
def steps_counted() -> Generator[None]:
    """Every connection that is made meanwhile counts its steps."""

    def listen(raw: Any, _record: object) -> None:
        if hasattr(raw, "set_progress_handler"):
            raw.set_progress_handler(_on_steps, STEPS_AT_ONCE)

    event.listen(Engine, "connect", listen)
    try:
        yield
    finally:
        event.remove(Engine, "connect", listen)


def _on_steps() -> int:
    if _Meter.now is not None:
        _Meter.now.steps += 1
    return 0


@contextmanager
def _calls(cost: Cost) -> Generator[None]:
    def count(_frame: object, what: str, _argument: object) -> None:
        cost.calls += what == "call"

    before = sys.getprofile()
    threading.setprofile(count)
    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)
        threading.setprofile(before)


def _hook() -> None:
    """Hear of files; such a hook stays until the process ends."""
    if not _Meter.is_hooked:
        _Meter.is_hooked = True
        sys.addaudithook(_on_event)


def _on_event(name: str, _arguments: tuple[object, ...]) -> None:
    if _Meter.now is not None and name in FILE_EVENTS:
        _Meter.now.files += 1
