"""The window assembles its panes and makes room when it gets narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.assembly.window import MainWindow
from editor.ui.kit.actions import SHELL_ACTIONS, Action, Actions
from editor.ui.kit.forms import field
from editor.ui.sidebar.panel import FOLDED
from editor.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    made = MainWindow(theme, SHELL_ACTIONS)
    qtbot.addWidget(made)
    return made


def shown(window: MainWindow, width: int) -> list[int]:
    window.resize(width, 800)
    QApplication.sendPostedEvents()
    return [pane.width() for pane in window.panes.shown()]


def test_panes_take_the_widths_of_the_design(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    assert window.sidebar.width() == 216
    assert shown(window, 1440) == [328, 609, 284]
    window.close()


def test_the_first_window_is_no_larger_than_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    window.resize(room.width() + 600, room.height() + 600)
    window.fit_screen()
    assert window.width() == max(room.width(), window.minimumWidth())
    assert window.minimumHeight() <= window.height() < room.height()
    window.resize(window.minimumSize())
    window.fit_screen()
    assert window.size() == window.minimumSize()


def test_a_narrow_window_folds_the_inspector_first_and_then_the_sidebar(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    assert len(shown(window, 1300)) == 3
    assert len(shown(window, 1200)) == 2
    assert window.sidebar.width() > FOLDED
    assert len(shown(window, 1100)) == 2
    assert window.sidebar.width() == FOLDED
    assert len(shown(window, 1440)) == 3
    assert window.sidebar.width() == 216
    window.close()


def test_asked_for_the_inspector_stands_in_a_narrow_window_too(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    shown(window, 1200)
    window.show_inspector(on=True)
    assert len(window.panes.shown()) == 2
    assert window.menu_actions["inspector.show"].isChecked()
    assert len(shown(window, 1250)) == 3
    window.show_inspector(on=False)
    assert len(window.panes.shown()) == 2
    assert len(shown(window, 1440)) == 3
    window.show_inspector(on=False)
    assert len(shown(window, 1200)) == len(shown(window, 1440)) == 2
    window.close()


def test_signs_stand_in_for_a_folded_inspector(qtbot: QtBot, window: MainWindow) -> None:
    rail = QLabel("signs")
    window.set_rail(rail)
    window.show()
    for width, stands in ((1440, False), (1200, True), (900, True), (1440, False)):
        shown(window, width)
        assert rail.isVisible() is stands
    window.show_inspector(on=False)
    assert rail.isVisible()
    window.show_preview(on=True)
    assert not rail.isVisible()
    window.close()


def test_a_very_narrow_window_hides_the_list_and_says_how_to_bring_it_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    action = window.menu_actions["list.show"]
    assert (len(shown(window, 1000)), action.isVisible()) == (2, False)
    assert (len(shown(window, 900)), action.isVisible(), action.isChecked()) == (1, True, False)
    assert window.width() == 900
    window.panes.need_list(on=True)
    assert (len(window.panes.shown()), action.isVisible()) == (2, False)
    window.show_inspector(on=True)
    assert len(window.panes.shown()) == 2
    window.panes.need_list(on=False)
    window.panes.show_list()
    assert (len(window.panes.shown()), action.isChecked()) == (2, True)
    QApplication.sendPostedEvents()
    assert window.width() == 900
    window.show_inspector(on=True)
    assert not action.isChecked()
    assert len(window.panes.shown()) == 2
    window.close()


def test_the_preview_takes_the_room_of_list_and_inspector(qtbot: QtBot, window: MainWindow) -> None:
    preview = QLabel("preview")
    window.set_preview(preview)
    window.show()
    window.show_preview(on=True)
    assert [pane is preview for pane in window.panes.shown()] == [False, True]
    window.show_preview(on=False)
    assert len(window.panes.shown()) == 3
    window.close()


def test_another_place_stands_where_the_desk_stood(qtbot: QtBot, window: MainWindow) -> None:
    room = QLabel("photo desk")
    window.set_place("photos", room)
    window.show()
    window.go("photos")
    assert window.place == "photos"
    assert room.isVisible()
    window.go()
    assert window.place == "desk"
    window.close()


def test_the_widths_are_taken_up_again(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    window.show()
    window.resize(1500, 820)
    window.panes.setSizes([400, 600, 300, 0])
    another = MainWindow(theme, SHELL_ACTIONS)
    qtbot.addWidget(another)
    another.resize(1500, 820)
    another.take_shape("", window.shape[1])
    another.show()
    assert another.panes.sizes() == window.panes.sizes()
    for one in (window, another):
        one.close()


@pytest.mark.parametrize("broken", ["", "not base 64 .", "AAAA.AAAA"])
def test_a_shape_that_makes_no_sense_changes_nothing(window: MainWindow, broken: str) -> None:
    window.take_shape(broken, broken)
    assert window.size().width() == 1440


def test_the_focus_walks_through_the_panes(qtbot: QtBot, window: MainWindow) -> None:
    list_field, text_field = field("list"), field("text")
    for place, one in (("list", list_field), ("writing", text_field)):
        pane = QWidget()
        one.setParent(pane)
        window.panes.fill(place, pane)
    window.show()
    window.sidebar.view.setFocus()
    window.focus_pane(1)
    assert window.focusWidget() is list_field
    window.focus_pane(1)
    assert window.focusWidget() is text_field
    window.close()


def test_words_in_the_corner_are_searched_for_in_all_articles(qtbot: QtBot, window: MainWindow) -> None:
    search = window.findChild(QLineEdit, "search-all")
    assert search is not None
    search.setText("  трамвай ")
    with qtbot.waitSignal(window.search_wanted) as caught:
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert caught.args == ["трамвай"]


def test_every_tool_says_what_it_is(window: MainWindow) -> None:
    nameless = [
        one.objectName() or type(one).__name__
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisibleTo(window)
        and not one.accessibleName()
        and not getattr(one, "text", str)()
        and not one.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_nobody_acts_on_an_article_that_another_room_hides(window: MainWindow) -> None:
    spike = Action("article.spike", "Spike", "article", needs="article")
    window.menu_actions = Actions([*SHELL_ACTIONS, spike], window)
    window.set_place("photos", QLabel("photo desk"))
    window.menu_actions.have({"newsroom", "article"})
    window.go("photos")
    assert not window.menu_actions["article.spike"].isEnabled()
    assert window.menu_actions["article.new"].isEnabled()
    window.go()
    assert window.menu_actions["article.spike"].isEnabled()


def test_tab_stays_in_its_pane_and_reads_it_row_by_row(qtbot: QtBot, window: MainWindow) -> None:
    pane = QWidget()
    first, third, second = (field(name, name=name) for name in ("first", "third", "second"))
    for one, x, y in ((third, 0, 40), (second, 200, 0), (first, 0, 0)):
        one.setParent(pane)
        one.move(x, y)
    window.panes.fill("writing", pane)
    window.show()
    first.setFocus()
    walked = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        walked.append(window.focusWidget())
    assert walked == [second, third, first, second]
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    assert window.focusWidget() is first
    window.close()


def test_a_pane_is_left_and_entered_again_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    pane = QWidget()
    headline, body = field("headline"), field("body")
    for y, one in enumerate((headline, body)):
        one.setParent(pane)
        one.move(0, 40 * y)
    window.panes.fill("writing", pane)
    window.show()
    body.setFocus()
    window.focus_pane(1)
    assert window.focusWidget() is not body
    window.focus_pane(-1)
    assert window.focusWidget() is body
    window.close()


def test_macos_is_told_which_rows_are_its_own_and_guesses_none(window: MainWindow) -> None:
    roles = {action: window.menu_actions[action].menuRole() for action in window.menu_actions}
    own = {action: role for action, role in roles.items() if role is not QAction.MenuRole.NoRole}
    assert own == {
        "program.about": QAction.MenuRole.AboutRole,
        "newsroom.settings": QAction.MenuRole.PreferencesRole,
        "program.quit": QAction.MenuRole.QuitRole,
    }
