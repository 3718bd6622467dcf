"""Menus are there at every width: the search field gives way, and comes back while somebody searches."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.assembly import menu_bar
from editor.ui.assembly.shell import ACTIONS
from editor.ui.assembly.window import MainWindow
from editor.ui.theme import Theme, fonts


@pytest.fixture(params=[1.0, 1.5], ids=["usual letters", "large letters"])
def window(qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(fonts, "scale", lambda: request.param)
    return shown(qtbot, theme)


def shown(qtbot: QtBot, theme: Theme) -> MainWindow:
    made = MainWindow(theme, ACTIONS)
    made.menu_actions.have({"newsroom"})
    made.menu_actions["search.all"].triggered.connect(made.focus_search)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def search(window: MainWindow) -> QLineEdit:
    found = window.findChild(QLineEdit, "search-all")
    assert found is not None
    return found


def hidden_menus(window: MainWindow) -> list[str]:
    bar = window.menuBar()
    line = search(window)
    end = line.mapTo(bar, line.rect().topLeft()).x() if line.isVisible() else bar.width()
    return [each.text() for each in bar.actions() if bar.actionGeometry(each).right() > end]


def widths(window: MainWindow) -> Iterator[int]:
    for width in range(window.minimumWidth(), 1700, 40):
        window.resize(width, 700)
        QApplication.sendPostedEvents()
        yield width


def test_every_menu_is_in_sight_at_every_width(window: MainWindow) -> None:
    assert {width: hidden_menus(window) for width in widths(window) if hidden_menus(window)} == {}
    assert search(window).width() == fonts.px(menu_bar.SEARCH)


def test_a_search_that_gave_way_comes_for_its_key_and_goes_when_it_is_left(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "scale", lambda: 1.5)
    monkeypatch.setattr(menu_bar, "SEARCH", 500)
    monkeypatch.setattr(menu_bar, "LEAST_SEARCH", 490)
    window = shown(qtbot, theme)
    window.resize(window.minimumWidth(), 700)
    QApplication.sendPostedEvents()
    line = search(window)
    assert not line.isVisible()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert line.hasFocus()
    assert line.width() >= fonts.px(490)
    more = window.menuBar().findChild(QToolButton, "qt_menubar_ext_button")
    assert more is not None
    assert more.isVisible()
    window.sidebar.view.setFocus()
    assert not line.isVisible()
    assert not more.isVisible()


def test_where_the_menus_are_the_systems_the_search_has_a_bar_of_its_own(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(menu_bar, "IN_SYSTEMS_BAR", True)
    window = shown(qtbot, theme)
    tools = window.findChild(QToolBar, "tools")
    assert tools is not None
    assert tools.isAncestorOf(search(window))
    assert window.menuBar().isNativeMenuBar() or QApplication.platformName() == "offscreen"
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert search(window).hasFocus()
    with qtbot.waitSignal(window.search_wanted) as told:
        QTest.keyClicks(search(window), "park")
        QTest.keyClick(search(window), Qt.Key.Key_Return)
    assert told.args == ["park"]
