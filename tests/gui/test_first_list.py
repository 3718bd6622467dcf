"""The first list stands before the program that opens the newsroom is loaded, and what is done in it counts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.sqlite.connections import DRIVER
from editor.desk import open_newsroom
from editor.settings.folders import folders
from editor.ui.article_list.model import ROW
from editor.ui.article_list.panel import ArticleList
from editor.ui.assembly.app import Start
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.kit.place import Place
from editor.ui.kit.thumbnails import Thumbnails

ROOT = Path(__file__).parents[2]

LATER = {
    "PIL", "alembic", "asyncio", "babel", "jinja2", "lxml", "markdown", "nh3", "pymdownx", "pymorphy3", "pytrovich",
    "qtawesome", "slugify", "sqlalchemy", "tomlkit", "yaml", "Stemmer", "db.tables", "db.safety", "editor.desk.opening",
    "editor.export", "editor.intake", "editor.language.names", "editor.photos", "editor.render.guard",
    "editor.ui.assembly.program", "editor.ui.assembly.journeys", "editor.ui.kit.icon_font.loaded",
    "editor.ui.inspector", "editor.ui.people", "editor.ui.photo_desk", "editor.ui.preview", "editor.ui.versions",
    "editor.ui.writing.page.page", "editor.ui.writing.session", "editor.ui.writing.text",
}  # fmt: skip
"""What has no part in the first list."""

CODE = """
import os, sys
import editor.ui.assembly.app as app
from editor.ui.kit import icons
say = app.Start._say
def said(self, what):
    if what == {moment!r}:
        drawn = ["editor.ui.kit.icon_font.loaded"] if icons._source.font else []
        print(*sys.modules, *drawn)
        sys.stdout.flush()
        os._exit(0)
    say(self, what)
app.Start._say = said
app.run_window(["--newsroom", {newsroom!r}, "--basedir", {base!r}])
"""


@pytest.fixture
def newsroom(sample_newsroom: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample_newsroom, tmp_path / "newsroom"))


def loaded(moment: str, newsroom: Path, base: Path) -> set[str]:
    """The modules that are there at a moment of the start, and the packages they are in."""
    code = CODE.format(moment=moment, newsroom=str(newsroom), base=str(base))
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    parts = [name.split(".") for name in run.stdout.split()]
    return {".".join(part[:length]) for part in parts for length in range(1, len(part) + 1)}


def test_nothing_is_loaded_before_the_first_list_that_it_does_not_need(newsroom: Path, tmp_path: Path) -> None:
    there = loaded("list", newsroom, tmp_path / "base")
    assert "editor.ui.article_list.panel" in there
    assert there & LATER == set()


def test_the_first_paint_needs_no_list_and_no_database(newsroom: Path, tmp_path: Path) -> None:
    there = loaded("paint", newsroom, tmp_path / "base")
    assert there & (LATER | {"editor.ui.article_list", "sqlite3", "pysqlite3", "db", "concurrent.futures"}) == set()


class Starting:
    """A start of the whole program over a newsroom, held behind its first list until `program` is asked for."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, base: Path) -> None:
        self._qtbot, self._qapp = qtbot, qapp
        self._places = folders(base)
        self._options = options_in(self._places.settings_file)
        self.start: Start | None = None
        self.stood: list[bool] = []
        self.go_on: Callable[[], None] = lambda: None

    def begin(self, location: Path) -> Start:
        self.start = Start(Shell(self._qapp, self._options), self._places, self._options, str(location))
        self.go_on, self.start._on_first = self.start._on_first, lambda: self.stood.append(True)
        self.start.go()
        return self.start

    def first_list(self) -> ArticleList:
        """The list that stands before there is a program."""
        start = self.start
        assert start is not None
        self._qtbot.waitUntil(lambda: start.first is not None and start.first.list is not None)
        assert start.first is not None
        assert start.first.list is not None
        model = start.first.list.model
        self._qtbot.waitUntil(lambda: model.rowCount() > 0 and model.index(0).data(ROW) is not None)
        return start.first.list

    def program(self) -> Program:
        """The program, when its newsroom is open and all is read."""
        start = self.start
        assert start is not None
        self.go_on()
        self._qtbot.waitUntil(lambda: start.program is not None)
        program = start.program
        assert program is not None
        self._qtbot.waitUntil(lambda: program.journeys is not None and not program.tasks.is_busy)
        return program

    def end(self) -> None:
        if self.start is not None:
            self.start.shell.window.must_close = True
            self.start.shell.window.close()
            self.start.close()
            self.start.shell.deleteLater()
            QCoreApplication.sendPostedEvents(None, 0)


@pytest.fixture
def starting(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Starting]:
    made = Starting(qtbot, qapp, tmp_path / "base")
    yield made
    made.end()


def headlines(listed: ArticleList) -> list[str]:
    return [listed.model.index(row).data() for row in range(listed.model.rowCount())]


def test_the_first_list_becomes_the_list_of_the_program(starting: Starting, newsroom: Path) -> None:
    starting.begin(newsroom)
    first = starting.first_list()
    rows = headlines(first)
    program = starting.program()
    assert program.journeys is not None
    assert program.journeys.list is first
    assert headlines(first) == rows
    assert program.window.sidebar.current == first.place
    desks = open_newsroom(newsroom)
    assert first.model.rowCount() == desks.articles.counts().desk[first.place.key]
    desks.close()


def test_an_article_that_was_chosen_at_once_is_opened(starting: Starting, newsroom: Path, qtbot: QtBot) -> None:
    starting.begin(newsroom)
    first = starting.first_list()
    at = first.view.visualRect(first.model.index(0)).center()
    qtbot.mouseClick(first.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    wanted = first.model.id_at(0)
    program = starting.program()
    qtbot.waitUntil(lambda: program.writing is not None and program.writing.desk.session.article_id == wanted)


def test_another_place_that_was_chosen_at_once_is_gone_to(starting: Starting, newsroom: Path, qtbot: QtBot) -> None:
    starting.begin(newsroom)
    first = starting.first_list()
    sidebar = first.window().sidebar
    index = sidebar.model.index_of(Place("desk", "published"))
    qtbot.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=sidebar.view.visualRect(index).center())
    starting.program()
    assert first.place == Place("desk", "published")
    qtbot.waitUntil(lambda: first.model.query.place == "published" and first.model.rowCount() > 0)


def test_words_that_are_sought_at_once_are_found(starting: Starting, newsroom: Path, qtbot: QtBot) -> None:
    desks = open_newsroom(newsroom)
    starting.begin(newsroom)
    first = starting.first_list()
    word = headlines(first)[0].split()[0]
    first.search(word)
    qtbot.waitUntil(lambda: first.model.query.text == word)
    program = starting.program()
    qtbot.waitUntil(lambda: not program.tasks.is_busy)
    assert set(headlines(first)) == {row.headline for row in desks.articles.rows(desks.articles.ids(first.model.query))}
    desks.close()


def test_pictures_of_the_first_list_come_when_they_can_be_made(
    starting: Starting, newsroom: Path, qtbot: QtBot
) -> None:
    starting.begin(newsroom)
    first = starting.first_list()
    assert first.grab().width() > 0  # painted: pictures are asked for
    arrived: list[str] = []
    thumbnails = starting.start.first.thumbnails  # type: ignore[union-attr]
    assert isinstance(thumbnails, Thumbnails)
    thumbnails.arrived.connect(arrived.append)
    starting.program()
    qtbot.waitUntil(lambda: bool(arrived))


def test_a_newsroom_of_a_newer_program_is_refused_as_ever(starting: Starting, newsroom: Path, qtbot: QtBot) -> None:
    connection = DRIVER.connect(newsroom / "newsroom.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    start = starting.begin(newsroom)
    qtbot.waitUntil(lambda: bool(starting.stood))
    assert start.first is not None
    assert start.first.list is None
    starting.go_on()
    qtbot.waitUntil(lambda: start.program is not None and start.program.window.place == "welcome")


def test_a_window_that_closes_behind_its_first_list_leaves_nothing(starting: Starting, newsroom: Path) -> None:
    starting.begin(newsroom)
    starting.first_list()
    starting.end()
    starting.start = None
    with open_newsroom(newsroom).office.store.write() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM article").scalar_one() > 0
