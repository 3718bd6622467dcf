"""The rooms beside the desk, entered through the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from editor.desk import Desks
from editor.domain.words import Names
from editor.ui.assembly.rooms import Rooms
from editor.ui.assembly.shell import ACTIONS
from editor.ui.assembly.window import MainWindow
from editor.ui.kit.tasks import Tasks
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.rubric_manager.panel import RubricManager
from editor.ui.theme import Theme
from tests.gui.real_newsrooms import newsroom, photo_desk_sample
from tests.gui.writing.keys import type_text


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    made = MainWindow(theme, ACTIONS)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def rooms(qtbot: QtBot, window: MainWindow, theme: Theme, tasks: Tasks, desks: Desks) -> Iterator[Rooms]:
    yield Rooms(window, theme, tasks, desks)
    qtbot.waitUntil(lambda: not tasks.is_busy)


def test_a_room_is_built_when_it_is_first_entered(window: MainWindow, rooms: Rooms) -> None:
    assert not window.has_place("photos")
    for room in ("photos", "rubrics", "export", "photos"):
        rooms.go(room)
        assert window.place == room
    assert len(window.findChildren(PhotoDesk)) == 1


def test_a_batch_is_undone_from_the_toast(
    qtbot: QtBot, window: MainWindow, rooms: Rooms, desks: Desks, tmp_path: Path
) -> None:
    sample = photo_desk_sample(desks, tmp_path / "camera")
    rooms.go("photos")
    desk = window.findChild(PhotoDesk)
    qtbot.waitUntil(lambda: desk.model.rowCount() == 6)
    desk.sheet.choose({sample.photos[5].id})
    desk.side.form.tick("description", "Трамвай")
    with qtbot.waitSignal(rooms.photos_changed):
        desk.side.apply_requested.emit()
    assert window.toast.text == "1 photo changed"
    with qtbot.waitSignal(rooms.photos_changed):
        window.toast.findChild(QPushButton).click()
    assert desks.photos.get(sample.photos[5].id).description == ""


def test_a_batch_that_the_keys_took_back_is_offered_for_undo_no_more(
    qtbot: QtBot, window: MainWindow, rooms: Rooms, desks: Desks, tmp_path: Path
) -> None:
    sample = photo_desk_sample(desks, tmp_path / "camera")
    rooms.go("photos")
    desk = window.findChild(PhotoDesk)
    qtbot.waitUntil(lambda: desk.model.rowCount() == 6)
    desk.sheet.choose({sample.photos[5].id})
    desk.side.form.tick("description", "Трамвай")
    with qtbot.waitSignal(rooms.photos_changed):
        desk.side.apply_requested.emit()
    assert not window.toast.isHidden()
    with qtbot.waitSignal(desk.undone):
        desk.undo_last()
    assert window.toast.isHidden()


def test_a_saved_rubric_is_undone_from_the_toast(qtbot: QtBot, window: MainWindow, rooms: Rooms, desks: Desks) -> None:
    rubric = desks.rubrics.add(Names(ru="Город"), slug="gorod")
    rooms.go("rubrics")
    manager = window.findChild(RubricManager)
    qtbot.waitUntil(lambda: len(manager.model.rubrics) == 1)
    manager.view.choose(rubric.id)
    manager.side.form.line("en").setText("City")
    with qtbot.waitSignal(rooms.rubrics_changed):
        manager.save()
    qtbot.waitUntil(lambda: manager.model.rubrics[0].names["en"] == "City")
    with qtbot.waitSignal(rooms.rubrics_changed):
        window.toast.findChild(QPushButton).click()
    assert desks.rubrics.tree()[0].names["en"] == ""


def test_what_is_typed_in_a_room_is_there_when_one_comes_back(
    qtbot: QtBot, tasks: Tasks, window: MainWindow, rooms: Rooms, desks: Desks, tmp_path: Path
) -> None:
    photo_desk_sample(desks, tmp_path / "camera")
    desks.rubrics.add(Names(ru="Город"), slug="gorod")
    rooms.go("photos")
    photos = window.findChild(PhotoDesk)
    qtbot.waitUntil(lambda: photos.model.rowCount() == 6)
    photos.sheet.choose({1})
    photos.side.form.tick("alt", "депо")
    rooms.go("rubrics")
    manager = window.findChild(RubricManager)
    qtbot.waitUntil(lambda: manager.view.rubric() is not None)
    english = manager.side.form.line("en")
    type_text(english, "City")
    rooms.go("photos")
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert photos.side.form.changes().values == {"alt": "депо"}
    rooms.go("rubrics")
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert english.text() == "City"
