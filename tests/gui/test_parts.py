"""The small shared parts do what their users rely on."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.kit.actions import MENUS, SHELL_ACTIONS, Action, Actions
from editor.ui.kit.banner import Banner
from editor.ui.kit.chips import FlowLayout, TagChip
from editor.ui.kit.empty_state import EmptyState
from editor.ui.kit.forms import Counter, button
from editor.ui.kit.segment import Segment
from editor.ui.kit.toast import Toast
from editor.ui.theme import Theme


def test_a_segment_has_exactly_one_choice_and_says_the_users_one(qtbot: QtBot, theme: Theme) -> None:
    segment = Segment((("a", "Article", ""), ("s", "Search", "search")), name="What to show")
    qtbot.addWidget(segment)
    assert segment.current == "a"
    with qtbot.waitSignal(segment.chosen) as caught:
        segment.findChildren(QToolButton)[1].click()
    assert caught.args == ["s"]
    assert segment.current == "s"


def test_a_banner_speaks_offers_and_goes(qtbot: QtBot, theme: Theme) -> None:
    pressed: list[str] = []
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("danger", "Not saved.", "The disk is full.", (("Save elsewhere…", lambda: pressed.append("save")),))
    assert banner.isVisible()
    banner.findChildren(QPushButton)[0].click()
    assert pressed == ["save"]
    banner.settle()
    assert not banner.isVisible()


def test_a_toast_offers_undo_once(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    undone: list[bool] = []
    toast = Toast(window)
    toast.say("1 article spiked", action="Undo", on_action=lambda: undone.append(True))
    assert toast.isVisible()
    assert toast.geometry().bottom() < 400 - 26
    toast.findChildren(QPushButton)[0].click()
    assert undone == [True]
    assert not toast.isVisible()


def test_an_empty_place_says_what_it_is_and_offers_one_action(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState("ready", "Nothing waits for review", "Articles sent to review appear here.", "Open drafts")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.pressed):
        empty.findChildren(QPushButton)[0].click()
    empty.tell("photos", "No photos")
    assert empty.findChildren(QPushButton)[0].isHidden()


def test_a_counter_warns_and_never_stops(qtbot: QtBot, theme: Theme) -> None:
    counter = Counter(90)
    qtbot.addWidget(counter)
    tones = []
    for length in (63, 81, 91):
        counter.count(length)
        tones.append((counter.text(), counter.property("kind")))
    assert tones == [("63 / 90", "caption"), ("81 / 90", "tone-warn"), ("91 / 90", "tone-danger")]


def test_tags_wrap_and_can_be_taken_away(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    tag = TagChip("парки", "парки", remove_words="Remove парки")
    flow.replace_all([tag, *(button(f"слово {number}") for number in range(8))])
    assert flow.heightForWidth(120) > flow.heightForWidth(2000)
    with qtbot.waitSignal(tag.removed) as caught:
        tag.findChildren(QToolButton)[0].click()
    assert caught.args == ["парки"]


def test_every_action_has_a_menu_and_no_keys_are_given_twice(qtbot: QtBot, theme: Theme) -> None:
    menus = {key for key, _ in MENUS}
    assert {row.menu for row in SHELL_ACTIONS} <= menus
    keys = [each.toString() for row in SHELL_ACTIONS for each in row.sequences("linux")]
    assert len(keys) == len(set(keys))
    assert not any("Ctrl+Alt" in key or (key[-1:].isdigit() and key.startswith("Ctrl")) for key in keys)


def test_an_action_is_there_when_what_it_needs_is_there(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    table = (Action("program.quit", "Quit", "file", needs=""), Action("article.new", "New", "file", "Ctrl+N"))
    actions = Actions(table, window)
    actions.fill(window.menuBar())
    assert actions["program.quit"].isEnabled()
    assert not actions["article.new"].isEnabled()
    actions.have(["newsroom"])
    with qtbot.waitSignal(actions["article.new"].triggered):
        actions["article.new"].trigger()
    assert [action.text() for action in window.menuBar().actions()] == ["&File"]
