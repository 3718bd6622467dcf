"""What a request of the window takes of the database thread is the same in a newsroom four times as large.

Counted are steps of SQLite's virtual machine, fifty at a time: they tell of each row that is looked at, as no clock
does. What is long by nature goes to the reader.
"""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from sqlalchemy import Engine, event

from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.domain.words import Names
from tests.gui.at_work import AtWork
from tests.gui.writing.keys import type_text

FEW, MANY = 60, 240
TOGETHER, MARGIN = 50, 40
"""Steps that are counted as one, and so many of these may come and go: a page of the tree more, a longer index."""

GROW = {"Articles.ids", "OpenNewsrooms.take"}
"""A list knows the ids of all that it shows; nothing is open yet that could wait for the opening."""


@contextmanager
def steps() -> Generator[Counter[int]]:
    """Steps by thread, of every connection that is opened meanwhile."""
    taken = Counter[int]()

    def step() -> int:
        taken[threading.get_ident()] += 1
        return 0

    def listen(connection: Any, _record: object) -> None:
        connection.set_progress_handler(step, TOGETHER)

    event.listen(Engine, "connect", listen)
    try:
        yield taken
    finally:
        event.remove(Engine, "connect", listen)


def name_of(function: Callable[..., Any]) -> str:
    return name_of(function.func) if isinstance(function, partial) else function.__qualname__


def filled(location: Path, count: int) -> Path:
    desks = create_newsroom(location, Newsroom(name="Таңба", site_url="https://tanba.example"), who="Дина")
    rubric = desks.rubrics.add(Names(ru="Новости"), slug="novosti")
    for number in range(count):
        desks.articles.create(
            Story(headline=f"Мост {number}", body="Мост открыли. " * 9, slug=f"m{number}", rubric_id=rubric.id)
        )
    desks.close()
    return location


def day(at_work: AtWork, location: Path) -> dict[str, int]:
    """Verb -> the most that one request took of the database thread: opened, listed, typed, kept, saved."""
    longest: dict[str, int] = defaultdict(int)
    with steps() as taken:
        at_work.begin()
        before = Counter[int]()

        def held(function: Callable[..., Any], _seconds: float) -> None:
            thread = threading.get_ident()
            longest[name_of(function)] = max(longest[name_of(function)], taken[thread] - before[thread])
            before[thread] = taken[thread]

        at_work.program.tasks.held = held
        with at_work.qtbot.waitSignal(at_work.program.opened, timeout=30_000):
            at_work.program.start(str(location))
        at_work.settle()
        at_work.open(2)
        type_text(at_work.desk.page.headline.edit, "Снова ")
        at_work.settle()
        at_work.qtbot.keyClick(at_work.desk.page.headline.edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        at_work.settle()
        at_work.act("article.new")
        type_text(at_work.desk.page.headline.edit, "Парк")
        at_work.until(lambda: at_work.desk.session.article_id not in {None, 2})
        at_work.settle()
        at_work.stop()
    return longest


def test_no_request_grows_with_the_newsroom(at_work: AtWork, tmp_path: Path) -> None:
    few, many = (day(at_work, filled(tmp_path / str(count), count)) for count in (FEW, MANY))
    assert len(few) > 5
    assert {name for name, most in many.items() if most > few.get(name, 0) + MARGIN} <= GROW
