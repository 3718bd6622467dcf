"""The doors of the menus over a real newsroom: the clipboard, a drop, and settings that hold at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QListView, QPushButton
from pytestqt.qtbot import QtBot

from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.domain.words import Names
from editor.settings.folders import folders
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.importing.dialog import ImportDialog
from editor.ui.kit import icons
from editor.ui.newsroom_settings.dialog import NewsroomDialog
from editor.ui.people.dialog import PeopleDialog
from tests.gui import dropping

SAMPLES = Path(__file__).parents[1] / "unit/intake/samples"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    location = tmp_path / "newsroom"
    desks = create_newsroom(location, Newsroom(name="Таңба"))
    desks.rubrics.add(Names(ru="Город"), colour="city")
    desks.articles.create(Story(headline="Первая", body="Текст."))
    desks.close()
    places = folders(tmp_path / "base")
    shell = Shell(qapp, options_in(places.settings_file))
    shell.show()
    made = Program(shell, places)
    icons.load()
    with qtbot.waitSignal(made.listed, timeout=20_000):
        made.start(str(location))
    yield made
    made.window.close()
    made.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


def story(program: Program) -> Story:
    assert program.writing is not None
    return program.writing.desk.session.story()


Door = TypeVar("Door", bound=QDialog)


def dialog(qtbot: QtBot, program: Program, kind: type[Door]) -> Door:
    qtbot.waitUntil(lambda: program.window.findChild(kind) is not None)
    found = program.window.findChild(kind)
    assert found is not None
    return found


def drop(program: Program, *paths: Path) -> bool:
    assert program.journeys is not None
    view = program.journeys.list.findChildren(QListView)[0]
    return dropping.drop(view.viewport(), paths) is Qt.DropAction.CopyAction


def test_a_copied_page_becomes_the_article_that_an_import_makes(qtbot: QtBot, program: Program) -> None:
    page = (SAMPLES / "tariffs-ru.txt").read_text("utf-8")
    QGuiApplication.clipboard().setText(page)
    program.window.menu_actions["article.paste"].trigger()
    assert program.writing is not None
    session = program.writing.desk.session
    qtbot.waitUntil(lambda: session.is_open and bool(session.story().headline))
    assert program.journeys is not None
    desks = program.journeys._desks
    (imported,) = desks.imports.read_text(page)
    shown = story(program)
    assert (shown.headline, shown.lede, shown.language) == (
        imported.story.headline,
        imported.story.lede,
        imported.story.language,
    )
    assert len(shown.placements) == len(imported.story.placements) == 1
    assert shown.placements[0].credit is not None
    qtbot.waitUntil(lambda: not program.tasks.is_busy)
    assert program.window.toast.text.startswith("1 article made")


def test_an_empty_clipboard_is_said_and_makes_nothing(qtbot: QtBot, program: Program) -> None:
    QGuiApplication.clipboard().clear()
    program.window.menu_actions["article.paste"].trigger()
    told = "There is no text in it. Copy the article itself and try again."
    qtbot.waitUntil(lambda: program.window.toast.text == told)


def test_one_dropped_text_opens_as_an_article(qtbot: QtBot, program: Program) -> None:
    assert drop(program, SAMPLES / "tariffs-en.txt")
    qtbot.waitUntil(lambda: bool(story(program).headline.startswith("Electricity")), timeout=10_000)
    qtbot.waitUntil(lambda: not program.tasks.is_busy)


def test_several_dropped_texts_end_in_a_report(qtbot: QtBot, program: Program) -> None:
    assert drop(program, SAMPLES / "tariffs-ru.txt", SAMPLES / "tariffs-kk.txt")
    report = dialog(qtbot, program, ImportDialog)
    assert report.windowTitle() == "2 articles made"
    assert program.journeys is not None
    model = program.journeys.list.model
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    report.close()


def test_a_picture_is_not_taken_for_an_article(program: Program, tmp_path: Path) -> None:
    assert not drop(program, tmp_path / "photo.jpg")


def test_the_import_door_takes_the_chosen_files(qtbot: QtBot, program: Program) -> None:
    program.window.menu_actions["article.import"].trigger()
    door = dialog(qtbot, program, ImportDialog)
    door.choose([SAMPLES / "tariffs-ru.txt", SAMPLES / "tariffs-kk.txt"])
    next(one for one in door.findChildren(QPushButton) if one.text() == "Import 2 files").click()
    qtbot.waitUntil(lambda: door.windowTitle() == "2 articles made")
    door.close()


def test_other_settings_hold_at_once_and_the_article_stays_open(qtbot: QtBot, program: Program) -> None:
    assert program.journeys is not None
    program.journeys.list.step(1)
    assert program.writing is not None
    session = program.writing.desk.session
    qtbot.waitUntil(lambda: session.is_open and not program.tasks.is_busy)
    number = session.article_id
    program.window.menu_actions["newsroom.settings"].trigger()
    door = dialog(qtbot, program, NewsroomDialog)
    qtbot.waitUntil(lambda: door.form.line("name").text() == "Таңба")
    door.form.line("name").setText("Жаңа таңба")
    save = next(one for one in door.findChildren(QPushButton) if one.text() == "Save settings")
    qtbot.waitUntil(save.isEnabled)
    with qtbot.waitSignal(program.opened):
        save.click()
    assert program.writing is not None
    again = program.writing.desk.session
    qtbot.waitUntil(lambda: again.is_open and again.article_id == number)
    assert "Жаңа таңба" in program.window.windowTitle()
    qtbot.waitUntil(lambda: not program.tasks.is_busy)


def test_people_and_agencies_open_from_the_menu(qtbot: QtBot, program: Program) -> None:
    program.window.menu_actions["newsroom.people"].trigger()
    door = dialog(qtbot, program, PeopleDialog)
    qtbot.waitUntil(lambda: not program.tasks.is_busy)
    door.close()
