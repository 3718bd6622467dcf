"""The photo desk over a real newsroom: filters, a batch and its undo, files taken in and files refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from editor.domain.photos import Credit
from editor.ui.credits.forms_dialog import FormsDialog
from editor.ui.kit.segment import Segment
from editor.ui.kit.tasks import Tasks
from editor.ui.photo_desk.contact_delegate import LINE, ContactDelegate
from editor.ui.photo_desk.contact_model import ContactModel
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.theme import Theme, fonts
from tests.gui.dropping import drop
from tests.gui.real_newsrooms import PhotoDeskSample, newsroom, photo_desk_sample, picture_file


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[PhotoDeskSample]:
    desks = newsroom(tmp_path / "newsroom")
    yield photo_desk_sample(desks, tmp_path / "camera")
    desks.close()


@pytest.fixture
def desk(qtbot: QtBot, tasks: Tasks, theme: Theme, sample: PhotoDeskSample) -> Iterator[PhotoDesk]:
    made = PhotoDesk(sample.desks, tasks, theme)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(1224, 806)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: made.model.rowCount() == 6)
    yield made
    qtbot.waitUntil(lambda: not tasks.is_busy)


def file_names(model: ContactModel) -> list[str]:
    return sorted(tile.photo.file_name for tile in model.tiles)


def button(desk: PhotoDesk, words: str) -> QPushButton:
    return next(each for each in buttons(desk) if each.text() == words and each.isVisible())


def buttons(desk: PhotoDesk) -> list[QPushButton]:
    return desk.findChildren(QPushButton)


def shown_words(desk: PhotoDesk) -> list[str]:
    return [each.text() for each in desk.findChildren(QLabel) if each.isVisible()]


def test_a_new_name_tells_its_gender_and_its_line_until_the_user_says_otherwise(qtbot: QtBot, desk: PhotoDesk) -> None:
    desk.sheet.selectAll()
    gender = desk.side.form.findChildren(Segment)[0]
    desk.side.form.tick("creator", "Жанара Каримова")
    qtbot.waitUntil(lambda: "Фото Жанары Каримовой" in shown_words(desk))
    assert gender.current == "f"
    gender.choose("m")
    gender.chosen.emit("m")
    qtbot.waitUntil(lambda: "Фото Жанары Каримовой" not in shown_words(desk))
    assert gender.current == "m"
    desk.side.form.tick("creator", "Жанар Каримов")
    qtbot.waitUntil(lambda: "Фото Жанара Каримова" in shown_words(desk))


def test_every_picture_shows_its_credit_or_that_it_has_none(desk: PhotoDesk) -> None:
    credits_ = {tile.photo.file_name: tile.credit for tile in desk.model.tiles}
    assert credits_["TRM_040.jpg"] == "Фото Айгерим Сатпаевой"
    assert credits_["TRM_042.jpg"] == "Фото: агентство «Қайнар»"
    assert credits_["TRM_043.jpg"] == ""
    spoken = {desk.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(6)}
    assert "TRM_043.jpg, No credit" in spoken
    assert "TRM_042.jpg, Фото: агентство «Қайнар», Rights ended" in spoken


def test_the_chips_count_and_filter(desk: PhotoDesk) -> None:
    button(desk, "No credit 3").click()
    assert file_names(desk.model) == ["TRM_043.jpg", "TRM_044.jpg", "TRM_045.jpg"]
    button(desk, "Rights ended 1").click()
    assert file_names(desk.model) == ["TRM_042.jpg"]
    button(desk, "All 6").click()
    assert len(file_names(desk.model)) == 6


def test_a_search_that_finds_nothing_offers_to_clear_it(qtbot: QtBot, desk: PhotoDesk) -> None:
    qtbot.keyClicks(desk.filters.findChild(QLineEdit), "Taraz")
    qtbot.waitUntil(lambda: desk.model.rowCount() == 0)
    button(desk, "Clear filters").click()
    qtbot.waitUntil(lambda: desk.model.rowCount() == 6)


def test_a_batch_credits_three_photos_and_one_undo_takes_it_back(
    qtbot: QtBot, desk: PhotoDesk, sample: PhotoDeskSample
) -> None:
    desk.show_filter("no-credit")
    desk.sheet.selectAll()
    assert "3 selected" in shown_words(desk)
    desk.side.form.tick("creator", "Айгерим Сатпаева")
    desk.side.form.tick("alt", "депо")
    with qtbot.waitSignal(desk.undo_offered) as offered:
        button(desk, "Apply 2 fields to 3 photos").click()
    assert offered.args is not None
    assert offered.args[0] == "3 photos changed"
    qtbot.waitUntil(lambda: desk.model.rowCount() == 0)
    ids = tuple(photo.id for photo in sample.photos[3:])
    written = sample.desks.photos.by_ids(ids).values()
    assert {photo.credit for photo in written} == {Credit(sample.aigerim.id)}
    assert {photo.alt for photo in written} == {"депо"}
    desk.undo_last()
    qtbot.waitUntil(lambda: desk.model.rowCount() == 3)
    assert {photo.credit for photo in sample.desks.photos.by_ids(ids).values()} == {Credit()}


def test_fields_that_nobody_touched_are_not_written(qtbot: QtBot, desk: PhotoDesk, sample: PhotoDeskSample) -> None:
    desk.sheet.selectAll()
    desk.side.form.tick("description", "Трамвай")
    with qtbot.waitSignal(desk.undo_offered):
        button(desk, "Apply 1 field to 6 photos").click()
    written = sample.desks.photos.by_ids(tuple(photo.id for photo in sample.photos))
    assert written[sample.photos[0].id].alt == "рельсы"
    assert written[sample.photos[0].id].credit == Credit(sample.aigerim.id)
    assert {photo.description for photo in written.values()} == {"Трамвай"}


def test_a_new_photographer_is_made_with_the_gender_that_was_chosen(
    qtbot: QtBot, desk: PhotoDesk, sample: PhotoDeskSample
) -> None:
    desk.sheet.choose({sample.photos[3].id})
    desk.side.form.tick("creator", "Мадина Ким")
    desk.side.form.findChild(Segment).choose("f")
    with qtbot.waitSignal(desk.undo_offered):
        button(desk, "Apply 1 field to 1 photo").click()
    person = next(each for each in sample.desks.people.all() if each.names["ru"] == "Мадина Ким")
    assert person.gender == "f"
    assert sample.desks.photos.get(sample.photos[3].id).credit == Credit(person.id)


def test_the_credit_is_shown_in_three_languages_before_it_is_written(
    qtbot: QtBot, desk: PhotoDesk, sample: PhotoDeskSample
) -> None:
    desk.sheet.choose({sample.photos[3].id})
    desk.side.form.tick("creator", "Айгерим Сатпаева")
    qtbot.waitUntil(lambda: "Фото Айгерим Сатпаевой" in shown_words(desk))
    assert "Photo by Aigerim Satpayeva" in shown_words(desk)
    assert "suggested" in shown_words(desk)


def test_the_forms_of_a_photographer_are_edited_from_the_credit(
    qtbot: QtBot, desk: PhotoDesk, sample: PhotoDeskSample
) -> None:
    desk.sheet.choose({sample.photos[0].id})
    qtbot.waitUntil(lambda: any(each.text() == "Edit forms" and each.isVisible() for each in buttons(desk)))
    button(desk, "Edit forms").click()
    forms = desk.window().findChild(FormsDialog)
    assert forms is not None
    next(each for each in forms.findChildren(QLineEdit) if each.text() == "Aigerim Satpayeva").setText("A. Satpayeva")
    next(each for each in forms.findChildren(QPushButton) if each.text() == "Save forms").click()
    qtbot.waitUntil(lambda: "Photo by A. Satpayeva" in shown_words(desk))


def test_a_day_that_is_none_is_said_and_not_written(desk: PhotoDesk) -> None:
    desk.sheet.selectAll()
    desk.side.form.tick("rights_end", "31.31.2026")
    assert "«31.31.2026» is no day. Write it like 30.11.2026." in shown_words(desk)
    assert not button(desk, "Apply 1 field to 6 photos").isEnabled()


def test_fifty_files_are_dropped_and_the_bad_ones_are_named(qtbot: QtBot, desk: PhotoDesk, tmp_path: Path) -> None:
    files = [picture_file(tmp_path / "drop", f"DM_{number:02}.jpg", 200 - number) for number in range(50)]
    broken = tmp_path / "drop/notes.jpg"
    broken.write_text("no picture", encoding="utf-8")
    with qtbot.waitSignal(desk.importing.finished, timeout=30_000):
        assert drop(desk.sheet.viewport(), (*files, broken)) is Qt.DropAction.CopyAction
    qtbot.waitUntil(lambda: desk.model.rowCount() == 56)
    assert "1 file was left out. notes.jpg:" in desk.refused_sentences()
    assert len(desk.side.photos) == 50


def test_its_keys_win_over_the_menus_of_an_open_article(qtbot: QtBot, desk: PhotoDesk, sample: PhotoDeskSample) -> None:
    taken: list[str] = []
    for keys in ("Ctrl+Return", "Ctrl+Z", "Ctrl+F"):
        QShortcut(QKeySequence(keys), desk.window(), lambda keys=keys: taken.append(keys))
    desk.sheet.choose({sample.photos[0].id})
    desk.side.form.tick("alt", "депо")
    with qtbot.waitSignal(desk.undo_offered):
        qtbot.keyClick(desk.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(desk.changed):
        qtbot.keyClick(desk.sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(desk.sheet, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert taken == []
    assert sample.desks.photos.get(sample.photos[0].id).alt == "рельсы"


def test_all_is_reached_by_keys(qtbot: QtBot, desk: PhotoDesk) -> None:
    desk.sheet.setFocus()
    qtbot.keyClick(desk.sheet, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.side.photos) == 6
    desk.side.form.tick("usage_terms", "one year")
    with qtbot.waitSignal(desk.undo_offered):
        qtbot.keyClick(desk.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_pictures_with_several_credits_show_no_line_of_one_of_them(qtbot: QtBot, desk: PhotoDesk) -> None:
    desk.sheet.selectAll()
    qtbot.waitUntil(lambda: "Mixed: 3 credits" in shown_words(desk))
    assert "Фото Айгерим Сатпаевой" not in shown_words(desk)
    desk.side.form.tick("creator", "Айгерим Сатпаева")
    qtbot.waitUntil(lambda: "Фото Айгерим Сатпаевой" in shown_words(desk))
    others = {"and 1 other credit", "and 1 other credits"}  # with the plural forms of English, or without
    qtbot.waitUntil(lambda: not others.isdisjoint(shown_words(desk)))


def test_no_credit_is_cut_at_the_usual_size(desk: PhotoDesk) -> None:
    measure = QFontMetrics(fonts.ui(11.5, 500))
    credit = next(tile.credit for tile in desk.model.tiles if "Қайнар" in tile.credit)
    drawing = desk.sheet.itemDelegate()
    assert isinstance(drawing, ContactDelegate)
    one_line = drawing.height
    assert measure.horizontalAdvance(credit) < 2 * desk.sheet.gridSize().width()
    drawing.set_width(120, {credit})
    narrow = drawing.height
    drawing.set_width(120, {"Фото"})
    assert narrow - drawing.height == LINE
    assert one_line >= drawing.height


def test_the_slider_grows_the_pictures_to_the_right(qtbot: QtBot, desk: PhotoDesk) -> None:
    slider = desk.findChildren(QSlider)[0]
    assert not slider.invertedAppearance()
    before = desk.sheet.gridSize().width()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert desk.sheet.gridSize().width() > before


def test_going_on_to_the_next_of_the_chosen_shows_its_tile(qtbot: QtBot, desk: PhotoDesk) -> None:
    desk.sheet.setFixedHeight(120)
    desk.sheet.set_columns(3)
    desk.sheet.selectAll()
    last = desk.model.index(5)
    qtbot.waitUntil(lambda: not desk.sheet.viewport().rect().intersects(desk.sheet.visualRect(last)))
    next_one = next(each for each in desk.side.findChildren(QToolButton) if each.toolTip() == "Next picture")
    for _ in range(5):
        next_one.click()
    assert desk.sheet.viewport().rect().intersects(desk.sheet.visualRect(last))
    assert len(desk.sheet.photos()) == 6


def test_one_photographers_pictures_can_be_asked_for(desk: PhotoDesk) -> None:
    menu = desk.filters.makers.button.menu()
    offered = {action.text().partition("\t")[0]: action for action in menu.actions()}
    offered["агентство «Қайнар»"].trigger()
    assert file_names(desk.model) == ["TRM_042.jpg"]
    assert desk.filters.makers.button.text() == "агентство «Қайнар»"
    assert button(desk, "All 1").isVisible()
    desk.filters.clear()
    desk.reload()
    assert desk.filters.makers.button.text() == "Photographer"
