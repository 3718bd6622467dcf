"""No shortcut of the window takes a key that a field for text needs, on any system, and none acts from inside one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QToolButton, QWidget

from editor.desk import create_newsroom
from editor.domain.newsroom import Newsroom
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.ui.assembly.shell import ACTIONS
from tests.gui.at_work import AtWork
from tests.gui.keyboard import focus, pane_to, press, tab_to

_KEYS = """
Ctrl+C Ctrl+X Ctrl+V Ctrl+A Ctrl+Y Ctrl+Ins Shift+Ins Shift+Del Alt+Backspace Alt+Shift+Backspace
Del Backspace Ctrl+Del Ctrl+Backspace Shift+Backspace Alt+Del Alt+Left Alt+Right Alt+Up Alt+Down
Home End Ctrl+Home Ctrl+End Shift+Home Shift+End Ctrl+Shift+Home Ctrl+Shift+End Left Right Up Down
Ctrl+Left Ctrl+Right Ctrl+Shift+Left Ctrl+Shift+Right Shift+Left Shift+Right Shift+Up Shift+Down
PgUp PgDown Shift+PgUp Shift+PgDown Return Shift+Return Tab Shift+Tab Ctrl+Shift+V
"""
EDITING_KEYS = set(_KEYS.split())
"""What edits text on Linux, Windows or macOS, after Qt's table of standard shortcuts.

Left out: the letters with Ctrl of Emacs that Qt knows on X11 (Ctrl+E, Ctrl+K, Ctrl+U, Ctrl+D); Ctrl+E is the export.
"""


def test_no_shortcut_of_the_table_is_a_key_that_edits_text() -> None:
    taken = {
        keys.toString() for action in ACTIONS for system in ("linux", "win32") for keys in action.sequences(system)
    }
    assert not {QKeySequence(keys).toString() for keys in EDITING_KEYS} & taken


def test_no_shortcut_of_macos_is_one_that_the_system_keeps_or_that_moves_in_a_text_there() -> None:
    kept = "Ctrl+H Ctrl+Alt+H Ctrl+M Ctrl+Tab Ctrl+Space Ctrl+Shift+Q Ctrl+Up Ctrl+Down Ctrl+Left Ctrl+Right Ctrl+,"
    firsts = {action.id: action.sequences("darwin")[0].toString() for action in ACTIONS if action.keys}
    every = {keys.toString() for action in ACTIONS for keys in action.sequences("darwin")}
    assert not every & set(kept.split())
    assert not [each for each in firsts.values() if re.fullmatch(r"(Shift\+)?F\d+", each)]
    assert len(every) == sum(len(action.sequences("darwin")) for action in ACTIONS)


@pytest.fixture
def article(at_work: AtWork, tmp_path: Path) -> int:
    location = tmp_path / "newsroom"
    desks = create_newsroom(location, Newsroom(name="Таңба", site_url="https://tanba.example"), who="Дина")
    made = desks.articles.create(Story(headline="Парк", lede="Четыре километра", body="один два три"))
    desks.close()
    at_work.start(location)
    at_work.program.window.activateWindow()
    at_work.until(at_work.program.window.isActiveWindow)
    at_work.open(made.id)
    return made.id


def fields(at_work: AtWork) -> list[QWidget]:
    names = ("headline", "lede", "body", "list-search", "search-all", "slug")
    found = [at_work.program.window.findChild(QWidget, name) for name in names]
    return [each for each in found if each is not None and each.isVisible()]


def test_no_key_that_edits_acts_from_inside_a_field(at_work: AtWork, article: int) -> None:
    done: list[str] = []
    actions = at_work.program.window.menu_actions
    for name in actions:
        actions[name].triggered.connect(lambda _on=False, name=name: done.append(name))
    there = fields(at_work)
    assert len(there) >= 5
    for field in there:
        for keys in sorted(EDITING_KEYS | {"Ctrl+Shift+Del"} - {"Tab", "Shift+Tab", "Return", "Shift+Return"}):
            field.setFocus()
            QTest.keySequence(field, QKeySequence(keys))
            assert done == [], (field.objectName(), keys)
    at_work.settle()
    assert at_work.desk.session.article_id == article


def test_ctrl_delete_takes_a_word_and_the_article_stays(at_work: AtWork, article: int) -> None:
    body = at_work.desk.page.body
    body.setFocus()
    body.moveCursor(QTextCursor.MoveOperation.Start)
    press("Ctrl+Del", "Ctrl+Shift+Del")
    at_work.settle()
    assert body.toPlainText() == "два три"
    assert at_work.desk.session.article is not None
    assert at_work.desk.session.article.workflow is Workflow.DRAFT


@pytest.mark.parametrize("key", ["Del", "Backspace"])  # the second where a keyboard has no Delete
def test_delete_in_the_list_spikes_the_article_of_its_row(at_work: AtWork, article: int, key: str) -> None:
    at_work.journeys.list.view.setFocus()
    press(key)
    at_work.settle()
    assert at_work.program.newsroom is not None
    assert at_work.program.newsroom.desks.articles.get(article).workflow is Workflow.SPIKED


@pytest.mark.parametrize("name", ["list-search", "search-all", "slug"])
def test_ctrl_e_goes_to_the_export_from_a_line_too(at_work: AtWork, article: int, name: str) -> None:
    line = at_work.program.window.findChild(QLineEdit, name)
    assert line is not None
    line.setFocus()
    press("Ctrl+E")
    assert at_work.program.window.place == "export"


def test_enter_presses_the_button_that_has_the_focus(at_work: AtWork, article: int) -> None:
    pane_to(at_work.program.window, "inspector")
    fold = tab_to("fold-publish")
    assert isinstance(fold, QAbstractButton)
    content = at_work.desk.inspector.publish.content
    press("Return")
    assert not content.isVisible()
    press("Enter")
    assert content.isVisible()
    chevron = tab_to("fold-inspector")
    assert isinstance(chevron, QToolButton)
    press("Return")
    assert not at_work.desk.inspector.isVisible()


def test_a_time_is_one_stop(at_work: AtWork, article: int) -> None:
    pane_to(at_work.program.window, "inspector")
    when = at_work.desk.inspector.publish.at
    tab_to(when.accessibleName())
    assert focus() is when
    press("Tab")
    assert focus().objectName() == "schedule"
    press("Shift+Tab")
    before = when.dateTime()
    press("Home", "Up")
    assert when.dateTime() == before.addDays(1)
    press("Right", "Right", "Right", "Right", "Right", "Right", "Up")
    assert when.dateTime() != before.addDays(1)


def test_the_key_for_spike_works_where_nobody_types(at_work: AtWork, article: int) -> None:
    at_work.journeys.list.view.setFocus()
    press("Ctrl+Shift+Del")
    at_work.settle()
    assert at_work.program.newsroom is not None
    assert at_work.program.newsroom.desks.articles.get(article).workflow is Workflow.SPIKED
