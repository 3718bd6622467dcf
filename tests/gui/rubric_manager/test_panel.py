"""The rubric manager over a real newsroom: order, names, addresses, merging and deleting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from editor.desk import Desks
from editor.domain.rubrics import Rubric
from editor.domain.words import Names
from editor.ui.kit.tasks import Tasks
from editor.ui.rubric_manager.choose_dialog import ChooseRubric
from editor.ui.rubric_manager.panel import RubricManager
from editor.ui.rubric_manager.tree_model import ADDRESS, ARTICLES, LAST_NAME, MIME
from editor.ui.rubric_manager.tree_view import arrow_of
from editor.ui.theme import Theme
from tests.gui.real_newsrooms import newsroom, publish
from tests.gui.writing.keys import type_text


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    city = made.rubrics.add(Names(ru="Город", kk="Қала", en="City"), slug="gorod", colour="city")
    made.rubrics.add(Names(ru="Парки", kk="Саябақтар"), slug="parki", parent_id=city.id, colour="city")
    made.rubrics.add(Names(ru="Экология", kk="Экология", en="Ecology"), slug="ekologia", colour="ecology")
    yield made
    made.close()


@pytest.fixture
def manager(qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks) -> Iterator[RubricManager]:
    made = RubricManager(desks, tasks, theme)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(1224, 806)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: len(made.model.rubrics) == 3)
    yield made
    qtbot.waitUntil(lambda: not tasks.is_busy)


def named(manager: RubricManager, name: str) -> int:
    return next(each.id for each in manager.model.rubrics if each.names["ru"] == name)


def tree(desks: Desks) -> list[tuple[str, bool]]:
    return [(each.names["ru"], each.parent_id is not None) for each in desks.rubrics.tree()]


def press(manager: RubricManager, words: str) -> None:
    next(each for each in manager.findChildren(QPushButton) if each.text() == words and each.isVisible()).click()


def words(manager: RubricManager) -> list[str]:
    return [each.text() for each in manager.findChildren(QLabel) if each.isVisible()]


def test_a_row_tells_names_address_and_count(manager: RubricManager) -> None:
    index = manager.model.index_of(named(manager, "Парки"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Парки, Саябақтар, No name, /gorod/parki, 0"
    assert "2 rubrics, 1 sub-rubric" in words(manager)


def test_alt_and_up_changes_the_order_at_once_and_can_be_undone(
    qtbot: QtBot, manager: RubricManager, desks: Desks
) -> None:
    manager.view.choose(named(manager, "Экология"))
    with qtbot.waitSignals([manager.changed, manager.undo_offered]):
        qtbot.keyClick(manager.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert tree(desks) == [("Экология", False), ("Город", False), ("Парки", True)]
    qtbot.waitUntil(lambda: manager.model.rubrics[0].names["ru"] == "Экология")
    with qtbot.waitSignal(manager.changed):
        qtbot.keyClick(manager.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert tree(desks)[0] == ("Город", False)


def test_another_parent_waits_for_its_button(qtbot: QtBot, manager: RubricManager, desks: Desks) -> None:
    data = QMimeData()
    data.setData(MIME, str(named(manager, "Парки")).encode())
    there = manager.model.index_of(named(manager, "Экология"))
    manager.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, there)
    assert "/gorod/parki/ → /ekologia/parki/" in words(manager)
    assert "Nothing has changed yet" in words(manager)
    assert tree(desks) == [("Город", False), ("Парки", True), ("Экология", False)]
    with qtbot.waitSignal(manager.changed):
        press(manager, "Move rubric")
    assert tree(desks) == [("Город", False), ("Экология", False), ("Парки", True)]


def test_a_cancelled_plan_changes_nothing(manager: RubricManager, desks: Desks) -> None:
    manager.take(named(manager, "Парки"), None, 0)
    press(manager, "Cancel")
    assert "Nothing has changed yet" not in words(manager)
    assert tree(desks)[1] == ("Парки", True)


def test_a_name_is_saved_at_once_and_an_address_after_its_plan(
    qtbot: QtBot, manager: RubricManager, desks: Desks
) -> None:
    manager.view.choose(named(manager, "Парки"))
    manager.side.form.line("en").setText("Parks and squares")
    with qtbot.waitSignal(manager.changed):
        press(manager, "Save rubric")
    assert desks.rubrics.tree()[1].names["en"] == "Parks and squares"
    qtbot.waitUntil(lambda: manager.model.rubrics[1].names["en"] == "Parks and squares")
    manager.side.form.line("slug").setText("parki-i-skvery")
    press(manager, "Save rubric")
    assert "/gorod/parki/ → /gorod/parki-i-skvery/" in words(manager)
    with qtbot.waitSignal(manager.changed):
        press(manager, "Change the address")
    assert desks.rubrics.tree()[1].slug == "parki-i-skvery"


def test_an_address_that_is_taken_is_said_and_nothing_changes(
    qtbot: QtBot, manager: RubricManager, desks: Desks
) -> None:
    manager.view.choose(named(manager, "Экология"))
    manager.side.form.line("slug").setText("gorod")
    press(manager, "Save rubric")
    press(manager, "Change the address")
    qtbot.waitUntil(lambda: "Nothing has changed." in words(manager))
    assert desks.rubrics.tree()[2].slug == "ekologia"


def test_deleting_asks_where_its_articles_go(qtbot: QtBot, manager: RubricManager, desks: Desks) -> None:
    manager.view.choose(named(manager, "Город"))
    qtbot.keyClick(manager.view, Qt.Key.Key_Delete)
    dialog = manager.findChild(ChooseRubric)
    assert [dialog.list.itemText(row) for row in range(dialog.list.count())] == ["Экология"]
    next(each for each in dialog.findChildren(QPushButton) if each.isDefault()).click()
    with qtbot.waitSignal(manager.changed):
        press(manager, "Delete rubric")
    assert tree(desks) == [("Экология", False), ("Парки", True)]


def test_a_new_rubric_is_named_at_once(qtbot: QtBot, manager: RubricManager, desks: Desks) -> None:
    press(manager, "New rubric")
    qtbot.waitUntil(lambda: len(manager.model.rubrics) == 4)
    assert manager.side.form.line("ru").text() == "New rubric"
    assert desks.rubrics.tree()[-1].slug == "rubric-1"


def test_a_rubric_is_folded_by_its_arrow_and_stays_folded_when_the_tree_is_read_again(
    qtbot: QtBot, manager: RubricManager
) -> None:
    city, view = named(manager, "Город"), manager.view
    arrow = arrow_of(view.visualRect(manager.model.index_of(city))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert not view.isExpanded(manager.model.index_of(city))
    with qtbot.waitSignal(manager.model.modelReset):
        manager.reload()
    assert not view.isExpanded(manager.model.index_of(city))
    view.choose(city)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(manager.model.index_of(city))


def test_the_arrow_takes_a_press_anywhere_in_24_pixels(qtbot: QtBot, manager: RubricManager) -> None:
    view, city = manager.view, manager.model.index_of(named(manager, "Город"))
    arrow = arrow_of(view.visualRect(city)).center()
    for aside in (QPoint(-11, -11), QPoint(12, 12)):
        before = view.isExpanded(city)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=arrow + aside)
        assert view.isExpanded(city) is not before


def test_a_narrow_table_keeps_the_names_and_the_counts(manager: RubricManager) -> None:
    manager.resize(860, 600)
    assert manager.view.isColumnHidden(LAST_NAME)
    assert manager.view.isColumnHidden(ADDRESS)
    assert not manager.view.isColumnHidden(ARTICLES)
    manager.resize(1224, 600)
    assert not manager.view.isColumnHidden(ADDRESS)


def test_a_plan_is_agreed_to_with_enter_and_dropped_with_escape(
    qtbot: QtBot, manager: RubricManager, desks: Desks
) -> None:
    parks, ecology = named(manager, "Парки"), named(manager, "Экология")
    manager.take(parks, ecology, 0)
    focused = manager.plan.findChildren(QPushButton)[0]
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert manager.plan.plan is None
    manager.take(parks, ecology, 0)
    with qtbot.waitSignal(manager.changed):
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert next(each for each in desks.rubrics.tree() if each.id == parks).parent_id == ecology


def add_new(qtbot: QtBot, manager: RubricManager) -> Rubric:
    before = len(manager.model.rubrics)
    press(manager, "New rubric")
    qtbot.waitUntil(lambda: len(manager.model.rubrics) == before + 1)
    return manager.model.rubrics[-1]


def test_a_new_rubric_is_selected_and_typing_takes_the_place_of_its_name(
    qtbot: QtBot, manager: RubricManager, desks: Desks
) -> None:
    made = add_new(qtbot, manager)
    assert manager.view.rubric() == made
    assert manager.view.selectionModel().isSelected(manager.view.currentIndex())
    russian = manager.side.form.line("ru")
    qtbot.waitUntil(russian.hasFocus)
    assert russian.selectedText() == "New rubric"
    type_text(russian, "Жизнь города")
    assert manager.side.form.line("slug").text() == "zizn-goroda"
    with qtbot.waitSignal(manager.undo_offered) as said:
        press(manager, "Save rubric")
    assert said.args[0] == "«Жизнь города» saved"
    saved = desks.rubrics.tree()[-1]
    assert (saved.names["ru"], saved.slug) == ("Жизнь города", "zizn-goroda")
    assert "Nothing has changed yet" not in words(manager)


def test_enter_in_a_name_saves_it(qtbot: QtBot, manager: RubricManager, desks: Desks) -> None:
    add_new(qtbot, manager)
    russian = manager.side.form.line("ru")
    qtbot.waitUntil(russian.hasFocus)
    type_text(russian, "Жизнь города")
    with qtbot.waitSignal(manager.undo_offered):
        qtbot.keyClick(russian, Qt.Key.Key_Return)
    assert desks.rubrics.tree()[-1].names["ru"] == "Жизнь города"


def test_what_is_typed_waits_while_another_rubric_is_looked_at(
    qtbot: QtBot, manager: RubricManager, desks: Desks
) -> None:
    parks, ecology = named(manager, "Парки"), named(manager, "Экология")
    manager.view.choose(parks)
    english = manager.side.form.line("en")
    type_text(english, "Parks")
    manager.view.choose(ecology)
    assert english.text() == "Ecology"
    type_text(english, " and nature")
    manager.reload()
    qtbot.wait(200)
    assert english.text() == "Ecology and nature"
    manager.view.choose(parks)
    assert english.text() == "Parks"
    with qtbot.waitSignal(manager.undo_offered):
        press(manager, "Save rubric")
    qtbot.waitUntil(lambda: not manager.side.form.is_changed)
    manager.view.choose(ecology)
    assert english.text() == "Ecology and nature"
    press(manager, "Revert")
    assert english.text() == "Ecology"
    assert [each.names["en"] for each in desks.rubrics.tree()][1:] == ["Parks", "Ecology"]


def test_undo_of_a_save_shows_the_name_that_came_back(qtbot: QtBot, manager: RubricManager, desks: Desks) -> None:
    manager.view.choose(named(manager, "Парки"))
    english = manager.side.form.line("en")
    type_text(english, "Parks")
    with qtbot.waitSignal(manager.undo_offered):
        press(manager, "Save rubric")
    qtbot.waitUntil(lambda: manager.model.rubrics[1].names["en"] == "Parks")
    qtbot.keyClick(manager.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desks.rubrics.tree()[1].names["en"] == "")
    qtbot.waitUntil(lambda: english.text() == "")


def test_an_address_that_is_taken_stays_typed(qtbot: QtBot, manager: RubricManager) -> None:
    manager.view.choose(named(manager, "Экология"))
    manager.side.form.line("slug").setText("gorod")
    press(manager, "Save rubric")
    press(manager, "Change the address")
    qtbot.waitUntil(lambda: "Nothing has changed." in words(manager))
    qtbot.wait(200)
    assert manager.side.form.line("slug").text() == "gorod"


def test_its_address_follows_the_name_in_the_newsrooms_table_with_a_number_when_it_is_taken(
    qtbot: QtBot, manager: RubricManager, desks: Desks
) -> None:
    desks.newsroom.change(ru_slug_table="phonetic")
    add_new(qtbot, manager)
    russian = manager.side.form.line("ru")
    qtbot.waitUntil(russian.hasFocus)
    type_text(russian, "Жизнь")
    assert manager.side.form.line("slug").text() == "zhizn"
    russian.selectAll()
    type_text(russian, "Город")
    assert manager.side.form.line("slug").text() == "gorod-2"


def test_an_address_set_by_hand_stays(qtbot: QtBot, manager: RubricManager, desks: Desks) -> None:
    add_new(qtbot, manager)
    russian, address = manager.side.form.line("ru"), manager.side.form.line("slug")
    qtbot.waitUntil(russian.hasFocus)
    type_text(russian, "Спорт")
    address.setFocus()
    address.selectAll()
    type_text(address, "sport-i-turizm")
    russian.setFocus()
    type_text(russian, "а")
    assert address.text() == "sport-i-turizm"


def test_an_address_that_an_export_carried_out_stays(
    qtbot: QtBot, manager: RubricManager, desks: Desks, tmp_path: Path
) -> None:
    sport = desks.rubrics.add(Names(ru="Спорт"), slug="sport")
    publish(desks, "Матч", sport)
    desks.exporting.export(tmp_path / "site")
    manager.reload(sport.id)
    qtbot.waitUntil(lambda: manager.view.rubric() is not None and manager.view.rubric().id == sport.id)
    russian = manager.side.form.line("ru")
    russian.setFocus()
    russian.selectAll()
    type_text(russian, "Игры")
    assert manager.side.form.line("slug").text() == "sport"


@pytest.mark.parametrize(("action", "says"), [("merge", "Merge rubrics"), ("delete", "Delete rubric")])
@pytest.mark.parametrize("by", ["toast", "keys"])
def test_what_was_merged_or_deleted_comes_back(
    qtbot: QtBot, manager: RubricManager, desks: Desks, action: str, says: str, by: str
) -> None:
    city = desks.rubrics.tree()[0]
    article = publish(desks, "Мост", city)
    before = desks.rubrics.tree()
    manager.view.choose(city.id)
    getattr(manager, action)()
    dialog = manager.findChild(ChooseRubric)
    next(each for each in dialog.findChildren(QPushButton) if each.isDefault()).click()
    with qtbot.waitSignal(manager.undo_offered) as offered:
        press(manager, says)
    qtbot.waitUntil(lambda: len(manager.model.rubrics) == 2)
    assert len(desks.rubrics.tree()) == 2
    with qtbot.waitSignals([manager.changed, manager.undone]):
        if by == "toast":
            offered.args[1]()
        else:
            qtbot.waitUntil(lambda: manager.window().focusWidget() is manager.view)
            qtbot.keyClick(manager.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: manager.model.rubrics == before)
    assert desks.rubrics.tree() == before
    assert desks.articles.get(article.id).story.rubric_id == city.id
    assert not desks.articles.get(article.id).differs_from_live
    assert manager.view.rubric() == city
