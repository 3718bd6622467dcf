"""The versions in the whole program: opened from the text, restored onto the desk, undone from the toast."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from editor.desk import create_newsroom, open_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from editor.settings.folders import folders
from editor.ui.assembly.program import Program
from editor.ui.assembly.shell import Shell, options_in
from editor.ui.kit import icons
from editor.ui.writing.page.dialogs import NoteDialog
from tests.gui.keyboard import focus, press, tab_to


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    desks = create_newsroom(tmp_path / "newsroom", Newsroom(name="Таңба"))
    article = desks.articles.create(Story(headline="Парк", lede="Первый лид.", body="Текст."))
    desks.articles.save(article.id, replace(article.story, lede="Второй лид."), version=article.version)
    desks.articles.create(Story(headline="Каток", body="Лёд."))
    desks.close()
    places = folders(tmp_path / "base")
    shell = Shell(qapp, options_in(places.settings_file))
    shell.show()
    made = Program(shell, places)
    icons.load()
    with qtbot.waitSignal(made.listed, timeout=20_000):
        made.start(str(tmp_path / "newsroom"))
    assert made.journeys is not None
    made.journeys.show_article(1)
    settle(qtbot, made)
    yield made
    made.window.close()
    made.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


def settle(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: not program.tasks.is_busy, timeout=10_000)


def open_versions(qtbot: QtBot, program: Program) -> None:
    program.window.menu_actions["article.versions"].trigger()
    settle(qtbot, program)


def test_versions_open_over_the_text_and_escape_leads_back(qtbot: QtBot, program: Program) -> None:
    assert program.writing is not None
    qtbot.keyClicks(program.writing.desk.page.headline.edit, "New ")
    open_versions(qtbot, program)
    assert program.window.place == "versions"
    assert "Versions: " in program.window.windowTitle()
    panel = program.writing.versions.panel
    assert panel is not None
    assert panel.ends == (2, 3), "what was typed is saved first, so that it is a version too"
    qtbot.keyClick(panel.timeline.view, Qt.Key.Key_Escape)
    assert program.window.place == "desk"
    assert program.writing.desk.session.article_id == 1


def test_a_restored_version_stands_on_the_desk_until_it_is_undone(qtbot: QtBot, program: Program) -> None:
    assert program.writing is not None
    open_versions(qtbot, program)
    panel, session = program.writing.versions.panel, program.writing.desk.session
    assert panel is not None
    panel.head.restore.click()
    qtbot.waitUntil(lambda: session.story().lede == "Первый лид.")
    settle(qtbot, program)
    assert not session.is_dirty
    assert program.window.toast.text == "Version 1 restored as a new version"
    undo = program.window.toast.findChild(QPushButton)
    assert undo is not None
    undo.click()
    qtbot.waitUntil(lambda: session.story().lede == "Второй лид.")
    settle(qtbot, program)
    assert program.window.place == "versions"


def test_a_copy_is_opened_on_the_desk(qtbot: QtBot, program: Program) -> None:
    assert program.writing is not None
    open_versions(qtbot, program)
    panel = program.writing.versions.panel
    assert panel is not None
    panel.head.copy.click()
    session = program.writing.desk.session
    qtbot.waitUntil(lambda: session.article_id == 3)
    settle(qtbot, program)
    assert program.window.place == "desk"
    assert session.story().lede == "Первый лид."


def test_the_next_article_shows_its_own_versions(qtbot: QtBot, program: Program) -> None:
    assert program.writing is not None
    assert program.journeys is not None
    open_versions(qtbot, program)
    program.writing.desk.open(2)
    settle(qtbot, program)
    panel = program.writing.versions.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.article_id == 2)
    settle(qtbot, program)


def test_a_correction_is_drafted_in_the_articles_language(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    assert program.writing is not None
    open_versions(qtbot, program)
    panel = program.writing.versions.panel
    assert panel is not None
    panel.correction_wanted.emit("пять километров")
    dialog = program.window.findChild(NoteDialog)
    assert dialog is not None
    assert dialog.note.toPlainText() == "В прежней версии этой публикации было сказано: «пять километров»."
    dialog.reject()
    desks = open_newsroom(tmp_path / "newsroom")
    assert desks.articles.get(1).corrections == ()
    desks.close()


def test_without_a_mouse_a_version_is_found_compared_and_restored(qtbot: QtBot, program: Program) -> None:
    program.window.activateWindow()
    assert program.writing is not None
    program.writing.desk.page.body.setFocus()
    press("Ctrl+Shift+H")
    settle(qtbot, program)
    panel = program.writing.versions.panel
    assert panel is not None
    assert focus() is panel.timeline.view
    press("Home", "Down")
    settle(qtbot, program)
    assert panel.ends == (1, 2)
    press("F6")
    assert focus() is panel.diff
    press("F8")
    assert panel.diff.current == 1
    press("F6", "Down", "Return")
    assert focus() is panel.changes.places
    assert panel.changes.places.currentItem() is not None
    press("Shift+F6", "Tab")
    tab_to("restore-version")
    press("Space")
    settle(qtbot, program)
    assert program.writing.desk.session.story().lede == "Первый лид."
    press("Escape")
    assert program.window.place == "desk"
    assert focus() is program.writing.desk.page.body
