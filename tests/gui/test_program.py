"""The program over a real newsroom: it opens, shows, follows, and ends without losing anything."""

from __future__ import annotations

import gc
import os
import signal
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.desk import create_newsroom, open_newsroom
from editor.domain.articles import ListQuery
from editor.domain.newsroom import Newsroom
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.domain.words import Names
from editor.settings.folders import folders
from editor.ui.article_list.model import ROW
from editor.ui.assembly.ending import PoliteEnding
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.kit import icons
from editor.ui.kit.place import Place
from editor.ui.sidebar.places import PlaceRole
from editor.ui.welcome.page import Welcome
from tests.gui.at_work import AtWork


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    location = tmp_path / "newsroom"
    desks = create_newsroom(location, Newsroom(name="Таңба"))
    rubric = desks.rubrics.add(Names(ru="Город"), colour="city")
    for number in range(3):
        article = desks.articles.create(
            Story(headline=f"Трамвайная линия {number}", body="Текст.", rubric_id=rubric.id)
        )
        desks.articles.move(article.id, Workflow.REVIEW)
    desks.close()
    return location


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    places = folders(tmp_path / "base")
    shell = Shell(qapp, options_in(places.settings_file))
    shell.show()
    made = Program(shell, places)
    icons.load()
    yield made
    made.window.close()
    made.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


def opened(qtbot: QtBot, program: Program, location: Path) -> None:
    with qtbot.waitSignal(program.listed, timeout=20_000):
        program.start(str(location))


def test_a_newsroom_opens_behind_the_window(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    assert program.window.windowTitle() == "Таңба — Rubrika"
    assert program.window.sidebar.current == Place("desk", "review")
    assert program.journeys is not None
    model = program.journeys.list.model
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        f"Трамвайная линия {number}" for number in (2, 1, 0)
    ]
    assert program.remembered.options.last_newsroom == str(newsroom)


def test_a_new_article_gets_its_row_at_the_first_key(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    journeys, writing = program.journeys, program.writing
    assert journeys is not None
    assert writing is not None
    program.window.menu_actions["article.new"].trigger()
    headline = writing.desk.page.headline.edit
    qtbot.keyClicks(headline, "Park")
    qtbot.waitUntil(lambda: writing.desk.session.article_id is not None)
    number = writing.desk.session.article_id
    qtbot.waitUntil(lambda: journeys.list.model.row_of(number) == 0)
    drafts = program.window.sidebar.model.index_of(Place("desk", "drafts"))
    qtbot.waitUntil(lambda: drafts.data(PlaceRole.COUNT) == "1")
    program.window.menu_actions["article.save"].trigger()
    qtbot.waitUntil(lambda: (row := journeys.list.model.index(0).data(ROW)) is not None and row.headline == "Park")


def test_kept_words_are_called_saved_and_stand_in_the_list(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    journeys, writing = program.journeys, program.writing
    assert journeys is not None
    assert writing is not None
    journeys.list.step(1)
    qtbot.waitUntil(lambda: writing.desk.session.is_open and not program.tasks.is_busy)
    status = program.window.status
    status.clear_article()
    with qtbot.waitSignal(writing.desk.bindings.kept):
        qtbot.keyClicks(writing.desk.page.headline.edit, "New ")
        assert status.findChildren(QLabel, "saved")[0].text() == ""
    assert status.findChildren(QLabel, "saved")[0].text().startswith("Saved ")
    number = writing.desk.session.article_id
    assert number is not None
    assert journeys.list.model.index(journeys.list.model.row_of(number)).data().startswith("New ")
    stored = open_newsroom(newsroom)
    assert not stored.articles.get(number).story.headline.startswith("New ")
    stored.close()


def test_nothing_is_made_when_nothing_is_typed(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    journeys, writing = program.journeys, program.writing
    assert journeys is not None
    assert writing is not None
    writing.zoom(120)
    journeys.list.step(1)
    qtbot.waitUntil(lambda: writing.desk.session.is_open and not program.tasks.is_busy)
    program.window.close()
    qtbot.waitUntil(lambda: not program.tasks.is_busy)
    desks = open_newsroom(newsroom)
    assert desks.articles.counts().desk["all"] == 3
    desks.close()


def test_what_was_typed_is_saved_when_the_window_closes(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    journeys, writing = program.journeys, program.writing
    assert journeys is not None
    assert writing is not None
    journeys.list.step(1)
    qtbot.waitUntil(lambda: writing.desk.session.is_open and not program.tasks.is_busy)
    qtbot.keyClicks(writing.desk.page.headline.edit, "New ")
    number = writing.desk.session.article_id
    assert number is not None
    program.window.close()
    qtbot.waitUntil(lambda: not program.tasks.is_busy)
    desks = open_newsroom(newsroom)
    assert "New " in desks.articles.get(number).story.headline
    desks.close()


def test_a_sign_of_the_rail_unfolds_the_inspector_at_its_section(
    qtbot: QtBot, program: Program, newsroom: Path
) -> None:
    opened(qtbot, program, newsroom)
    journeys, writing = program.journeys, program.writing
    assert journeys is not None
    assert writing is not None
    program.window.resize(1100, 720)
    journeys.list.step(1)
    qtbot.waitUntil(lambda: writing.desk.session.is_open and not program.tasks.is_busy)
    rail, inspector = writing.desk.rail, writing.desk.inspector
    checks, address = (rail.findChild(QToolButton, f"rail-{name}") for name in ("checks", "address"))
    assert checks is not None
    assert address is not None
    assert (rail.isVisible(), inspector.isVisible()) == (True, False)
    assert "to fix" in checks.accessibleName()
    address.click()
    assert (rail.isVisible(), inspector.isVisible()) == (False, True)
    assert inspector.address.title.hasFocus()
    program.window.menu_actions["inspector.show"].trigger()
    assert (rail.isVisible(), inspector.isVisible()) == (True, False)
    assert program.remembered.options.inspector_open


def test_every_room_is_entered_from_the_sidebar(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    for room in ("photos", "rubrics", "export"):
        program.window.sidebar.view.setCurrentIndex(program.window.sidebar.model.index_of(Place("room", room)))
        assert program.window.place == room
        program.window.sidebar.view.setCurrentIndex(program.window.sidebar.model.index_of(Place("desk", "review")))
        assert program.window.place == "desk"
    qtbot.waitUntil(lambda: not program.tasks.is_busy)


def test_spiking_is_undone_from_the_toast(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    journeys, writing = program.journeys, program.writing
    assert journeys is not None
    assert writing is not None
    journeys.list.step(1)
    qtbot.waitUntil(lambda: writing.desk.session.is_open and not program.tasks.is_busy)
    program.window.menu_actions["article.spike"].trigger()
    qtbot.waitUntil(lambda: journeys.list.model.rowCount() == 2)
    undo = program.window.toast.findChild(QPushButton)
    assert undo is not None
    undo.click()
    qtbot.waitUntil(lambda: journeys.list.model.rowCount() == 3)


def test_a_saved_article_changes_its_row(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    journeys = program.journeys
    assert journeys is not None
    desks = open_newsroom(newsroom)
    article = desks.articles.get(desks.articles.ids(ListQuery(place="review"))[0])
    saved = desks.articles.save(article.id, Story(headline="Другой заголовок", body="Текст."), version=article.version)
    desks.close()
    journeys.on_article_saved(saved)
    qtbot.waitUntil(lambda: journeys.list.model.index(0).data(ROW).headline == "Другой заголовок")


def test_words_are_found_in_any_form(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    journeys = program.journeys
    assert journeys is not None
    with qtbot.waitSignal(journeys.list.model.listed):
        program.window.search_wanted.emit("трамвайную линию")
    assert journeys.list.model.rowCount() == 3


def test_a_place_that_is_no_newsroom_is_said_where_one_can_choose(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.start(str(tmp_path / "nowhere"))
    qtbot.waitUntil(lambda: program.window.place == "welcome", timeout=20_000)
    assert program.journeys is None


def test_a_newsroom_is_created_and_opened(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.start("")
    assert program.window.place == "welcome"
    welcome = program.window.findChild(QLineEdit, "newsroom-name")
    folder = program.window.findChild(QLineEdit, "newsroom-folder")
    create = program.window.findChild(QPushButton, "create-newsroom")
    assert welcome is not None
    assert folder is not None
    assert create is not None
    assert not create.isEnabled()
    welcome.setText("Таңба")
    assert folder.text().endswith("Таңба")
    folder.setText(str(tmp_path / "made"))
    with qtbot.waitSignal(program.opened, timeout=20_000):
        create.click()
    assert program.window.place == "desk"
    assert (tmp_path / "made" / "newsroom.db").exists()


def test_the_sample_newsroom_is_made_once_and_opened(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    program.start("")
    welcome = program.window.findChild(Welcome)
    assert welcome is not None
    with qtbot.waitSignal(program.opened, timeout=60_000):
        next(one for one in welcome.findChildren(QPushButton) if one.text() == "Open the sample newsroom").click()
    assert (tmp_path / "base" / "data" / "sample" / "newsroom.db").exists()
    assert program.window.sidebar.model.index_of(Place("desk", "published")).data(PlaceRole.COUNT) != ""


def test_another_language_rebuilds_the_window_over_the_same_newsroom(
    qtbot: QtBot, program: Program, newsroom: Path
) -> None:
    opened(qtbot, program, newsroom)
    before = program.window
    program.speak("kk")
    qtbot.waitUntil(lambda: program.window is not before)
    assert program.window is not before
    assert program.window.isVisible()
    assert program.remembered.options.interface_language == "kk"
    qtbot.waitUntil(lambda: program.journeys is not None and program.journeys.list.model.rowCount() == 3)
    before = program.window
    program.speak("en")
    qtbot.waitUntil(lambda: program.window is not before)


def test_choices_are_kept_for_the_next_run(qtbot: QtBot, program: Program, newsroom: Path, tmp_path: Path) -> None:
    opened(qtbot, program, newsroom)
    program.window.menu_actions["theme.switch"].trigger()
    program.window.menu_actions["inspector.show"].trigger()
    program.window.close()
    kept = options_in(folders(tmp_path / "base").settings_file)
    assert kept.theme == "dark"
    assert not kept.inspector_open
    assert kept.window_geometry
    assert kept.splitter_sizes


@pytest.fixture
def ending(program: Program) -> Iterator[PoliteEnding]:
    made = PoliteEnding(program.window.close, program.keep, program)
    yield made
    made.stop()


@pytest.mark.usefixtures("ending")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite kill")
def test_a_polite_kill_closes_the_window(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.window.closing):
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))


def test_our_own_bug_is_shown_kept_and_leaves_the_window(
    qtbot: QtBot, program: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program.tasks.broken.emit(ZeroDivisionError("one by nothing"))
    dialog = program.window.findChild(QPlainTextEdit)
    assert dialog is not None
    assert "one by nothing" in dialog.toPlainText()
    assert "one by nothing" in capsys.readouterr().err
    assert [
        path.read_text("utf-8").count("ZeroDivisionError") for path in (tmp_path / "base/state/logs").iterdir()
    ] == [1]
    close = next(one for one in program.window.findChildren(QPushButton) if one.text() == "Go on working")
    close.click()
    assert program.window.isVisible()


def test_back_from_a_room_the_sidebar_shows_the_list_again(qtbot: QtBot, program: Program, newsroom: Path) -> None:
    opened(qtbot, program, newsroom)
    journeys = program.journeys
    assert journeys is not None
    program.window.menu_actions["place.photos"].trigger()
    assert program.window.sidebar.current == Place("room", "photos")
    journeys.show_article(1)
    assert (program.window.place, program.window.sidebar.current) == ("desk", Place("desk", "review"))
    program.window.menu_actions["place.export"].trigger()
    program.window.menu_actions["article.next"].trigger()
    assert (program.window.place, program.window.sidebar.current) == ("desk", Place("desk", "review"))
    qtbot.waitUntil(lambda: not program.tasks.is_busy)


def test_a_window_that_was_closed_is_gone(at_work: AtWork, newsroom: Path) -> None:
    """Kept by a connection it would be styled anew with every other one: each start slower than the one before."""
    at_work.start(newsroom)
    window = weakref.ref(at_work.program.window)
    at_work.stop()
    at_work.start(newsroom)
    gc.collect()
    assert window() is None
