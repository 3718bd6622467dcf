"""People and agencies: found, added, changed, and shown as they print before anything is saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.desk import Desks
from editor.domain.people import Agency, Gender, Person
from editor.domain.photos import Credit
from editor.domain.words import Names
from editor.ui.credits.forms_dialog import FormsDialog
from editor.ui.kit.tasks import Tasks
from editor.ui.people.agency_dialog import AgencyDialog
from editor.ui.people.dialog import PeopleDialog
from editor.ui.people.merge_dialog import MergeDialog
from editor.ui.people.register_page import RegisterPage
from editor.ui.theme import Theme
from tests.gui.listening import listening
from tests.gui.real_newsrooms import newsroom, picture_file


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = newsroom(tmp_path / "newsroom")
    names = Names(ru="Айгерим Сатпаева", kk="Айгерім Сәтпаева", en="Aigerim Satpayeva")
    made.people.save(Person(names=names, gender=Gender.FEMALE, genitive_ru="Айгерим Сатпаевой"))
    made.people.save(Person(names=Names(ru="Данияр Мусин"), gender=Gender.MALE))
    made.people.save(Person(names=Names(ru="Ким Дюма"), gender=Gender.MALE, declines=False))
    made.people.find_or_add_agency("агентство «Қайнар»")
    yield made
    made.close()


@pytest.fixture
def dialog(qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks) -> Iterator[PeopleDialog]:
    made = PeopleDialog(desks.people, tasks)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.people.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show()
    qtbot.waitUntil(lambda: made.people.model.rowCount() == 3)
    yield made
    qtbot.waitUntil(lambda: not tasks.is_busy)


def rows(page: RegisterPage) -> list[list[str]]:
    model = page.view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def words(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def press(dialog: QWidget, text: str) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def line(dialog: FormsDialog | AgencyDialog, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)


def test_the_table_tells_confirmed_forms_from_suggested_ones(dialog: PeopleDialog) -> None:
    shown = rows(dialog.people)
    assert shown[0][3:] == ["woman", "Айгерим Сатпаевой", "Дина Ермекова"]
    assert shown[1][3:] == ["man", "Данияра Мусина", "suggested"]
    assert shown[2][3:] == ["man", "does not decline", ""]


def test_a_search_finds_a_name_in_any_language(qtbot: QtBot, dialog: PeopleDialog) -> None:
    qtbot.keyClicks(dialog.people.search, "satpa")
    assert [row[0] for row in rows(dialog.people)] == ["Айгерим Сатпаева"]
    qtbot.waitUntil(lambda: "Сурет: Айгерім Сәтпаева" in words(dialog))
    dialog.people.search.setText("nobody")
    assert rows(dialog.people) == []


def test_a_person_is_added_with_the_suggested_form(qtbot: QtBot, dialog: PeopleDialog, desks: Desks) -> None:
    press(dialog, "New person…")
    forms = dialog.findChild(FormsDialog)
    assert forms is not None
    line(forms, "Russian").setText("Жанара  Каримова ")
    press(forms, "Suggest the form")
    qtbot.waitUntil(lambda: line(forms, "Russian, «Photo by whom?»").text() == "Жанары Каримовой")
    qtbot.waitUntil(lambda: "Фото Жанары Каримовой" in words(forms))
    with listening() as heard, qtbot.waitSignal(dialog.changed):
        press(forms, "Save forms")
    assert heard.polite == ["Saved: Жанара Каримова"]
    qtbot.waitUntil(lambda: dialog.people.model.rowCount() == 4)
    added = dialog.people.current()
    assert isinstance(added, Person)
    assert (added.names["ru"], added.gender, added.confirmed_by) == ("Жанара Каримова", Gender.FEMALE, "Дина Ермекова")
    assert added in desks.people.all()


def test_enter_opens_the_forms_of_the_chosen_row(qtbot: QtBot, dialog: PeopleDialog) -> None:
    dialog.people.view.setFocus()
    qtbot.keyClick(dialog.people.view, Qt.Key.Key_Return)
    forms = dialog.findChild(FormsDialog)
    assert forms is not None
    assert line(forms, "English").text() == "Aigerim Satpayeva"
    forms.close()


def test_a_changed_form_is_signed_anew(qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks) -> None:
    person = Person(names=Names(ru="Анна Рид"), genitive_ru="Анны Рид", confirmed_by="Ерлан")
    forms = FormsDialog(person, desks.people, tasks)
    qtbot.addWidget(forms)
    assert forms.person().confirmed_by == "Ерлан"
    line(forms, "Russian, «Photo by whom?»").setText("Анны Риды")
    assert forms.person().confirmed_by == ""


def test_a_name_that_does_not_tell_the_gender_is_not_guessed(
    qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks
) -> None:
    forms = FormsDialog(Person(names=Names(ru="Саша Ким")), desks.people, tasks)
    qtbot.addWidget(forms)
    forms.show()
    press(forms, "Suggest the form")
    qtbot.waitUntil(lambda: "The name does not tell: choose woman or man" in words(forms))
    forms.close()


def test_nobody_without_a_name_is_saved(qtbot: QtBot, tasks: Tasks, theme: Theme, desks: Desks) -> None:
    for dialog in (FormsDialog(Person(), desks.people, tasks), AgencyDialog(Agency(), desks.people, tasks)):
        qtbot.addWidget(dialog)
        save = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Save"))
        assert not save.isEnabled()
        line(dialog, "English").setText("Reuters")
        assert save.isEnabled()


def test_an_agency_is_changed_and_shown_as_it_prints(qtbot: QtBot, dialog: PeopleDialog, desks: Desks) -> None:
    press_segment(dialog, "Agencies")
    press(dialog, "Edit…")
    form = dialog.findChild(AgencyDialog)
    assert form is not None
    line(form, "English").setText("Qainar agency")
    qtbot.waitUntil(lambda: "Photo: Qainar agency" in words(form))
    with qtbot.waitSignal(dialog.changed):
        press(form, "Save agency")
    assert desks.people.agencies()[0].names == Names(ru="агентство «Қайнар»", kk="", en="Qainar agency")
    qtbot.waitUntil(lambda: rows(dialog.agencies)[0][2] == "Qainar agency")


def press_segment(dialog: PeopleDialog, text: str) -> None:
    next(one for one in dialog.findChildren(QToolButton) if one.text() == text).click()


def choose(dialog: PeopleDialog, name: str) -> None:
    model = dialog.people.view.model()
    found = (row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
    dialog.people.view.setCurrentIndex(model.index(next(found), 0))


@pytest.mark.parametrize("typed", ["мусин данияр", "Данияр  Мусин", "ДАНИЯР МУСИН"])
def test_a_name_that_is_there_already_is_said_before_it_is_saved(
    qtbot: QtBot, tasks: Tasks, desks: Desks, typed: str
) -> None:
    forms = FormsDialog(Person(), desks.people, tasks)
    qtbot.addWidget(forms)
    forms.show()
    forms.findChildren(QLineEdit)[0].setText(typed)
    qtbot.waitUntil(lambda: any("already" in each and "Данияр Мусин" in each for each in words(forms)))
    forms.findChildren(QLineEdit)[0].setText("Данияр Мусаев")
    qtbot.waitUntil(lambda: not any("already" in each for each in words(forms)))
    qtbot.waitUntil(lambda: not tasks.is_busy)


def test_somebody_who_stands_twice_is_merged_after_the_plan_is_shown(
    qtbot: QtBot, dialog: PeopleDialog, desks: Desks, tmp_path: Path
) -> None:
    twice = desks.people.save(Person(names=Names(ru="Мусин Данияр", kk="", en="Daniyar Musin")))
    photo = desks.photos.add(picture_file(tmp_path, "a.jpg", 40), credit=Credit(twice.id))
    dialog.people.search.setText("")
    dialog.people.show_rows(desks.people.all())
    choose(dialog, "Мусин Данияр")
    press(dialog, "Merge…")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(MergeDialog)))
    plan = dialog.findChildren(MergeDialog)[0]
    assert plan.list.currentText().startswith("Данияр Мусин")
    qtbot.waitUntil(lambda: "The name forms will be: Данияр Мусин · Daniyar Musin" in words(plan))
    qtbot.waitUntil(lambda: "Photos credited anew" in words(plan))
    assert len(desks.people.all()) == 4
    with qtbot.waitSignal(dialog.changed):
        press(plan, "Merge people")
    qtbot.waitUntil(lambda: dialog.people.model.rowCount() == 3)
    assert desks.photos.credit_line(desks.photos.get(photo.id).credit, "ru") == "Фото Данияра Мусина"
    current = dialog.people.current()
    assert current is not None
    assert current.names["en"] == "Daniyar Musin"


def test_only_somebody_whom_nothing_names_can_be_deleted(
    qtbot: QtBot, dialog: PeopleDialog, desks: Desks, tmp_path: Path
) -> None:
    kim = next(each for each in desks.people.all() if each.names["ru"] == "Ким Дюма")
    desks.photos.add(picture_file(tmp_path, "a.jpg", 40), credit=Credit(kim.id))
    choose(dialog, "Ким Дюма")
    press(dialog, "Delete…")
    qtbot.waitUntil(lambda: "«Ким Дюма» can't be deleted." in words(dialog))
    choose(dialog, "Данияр Мусин")
    press(dialog, "Delete…")
    qtbot.waitUntil(lambda: "Delete «Данияр Мусин»?" in words(dialog))
    press(dialog, "Delete")
    qtbot.waitUntil(lambda: dialog.people.model.rowCount() == 2)
    assert "Данияр Мусин" not in {each.names["ru"] for each in desks.people.all()}
