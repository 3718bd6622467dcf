"""Questions before a step, and finding and replacing in the text."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu

from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from editor.ui.writing.page.dialogs import from_qt, to_qt
from tests.gui.writing.conftest import Room


def published(room: Room) -> None:
    rubric = room.desks.rubrics.tree()[0]
    story = Story(headline="Парк", lede="Лид", body="Текст", slug="park", rubric_id=rubric.id)
    article = room.desks.articles.create(story)
    room.desks.articles.move(article.id, Workflow.READY)
    room.desks.publication.publish(article.id)
    room.open(article)


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_correction_asks_for_the_note_that_readers_see(room: Room) -> None:
    published(room)
    choose(room.desk.page.header.more.menu(), "Publish a correction…")
    dialog = room.desk.page.findChild(QDialog, "note-dialog")
    assert not dialog.done_button.isEnabled()
    dialog.note.setPlainText("Число парков исправлено")
    room.qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    stored = room.stored()
    assert stored.publication is Publication.CORRECTED
    assert [one.text for one in stored.corrections] == ["Число парков исправлено"]


def test_withdrawing_asks_why_and_takes_no_answer_too(room: Room) -> None:
    published(room)
    choose(room.desk.page.header.more.menu(), "Withdraw…")
    room.desk.page.findChild(QDialog, "note-dialog").accept()
    assert room.stored().publication is Publication.WITHDRAWN


def test_a_note_makes_a_version_even_when_nothing_has_changed(room: Room) -> None:
    article = room.open(room.desks.articles.create(Story(headline="Парк")))
    room.actions["article.save_note"].trigger()
    dialog = room.desk.page.findChild(QDialog, "note-dialog")
    dialog.note.setPlainText("Проверено")
    dialog.accept()
    room.settle()
    assert room.desks.articles.revisions(article.id)[0].note == "Проверено"


def note_of(room: Room) -> QDialog:
    room.actions["article.save_note"].trigger()
    dialog = room.desk.page.findChild(QDialog, "note-dialog")
    assert dialog.isVisible()
    return dialog


def test_the_keys_of_saving_ask_for_a_note_and_enter_is_enough(room: Room) -> None:
    assert room.actions["article.save_note"].shortcut().toString() == "Ctrl+S"
    article = room.open(room.desks.articles.create(Story(headline="Парк")))
    room.qtbot.keyClicks(room.desk.page.headline.edit, "Old ")
    dialog = note_of(room)
    room.qtbot.keyClicks(dialog.note, "Title")
    room.qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    room.settle()
    newest = room.desks.articles.revisions(article.id)[0]
    assert (newest.note, newest.story.headline.startswith("Old ")) == ("Title", True)


def test_the_keys_pressed_twice_save_without_a_note(room: Room) -> None:
    article = room.open(room.desks.articles.create(Story(headline="Парк")))
    room.qtbot.keyClicks(room.desk.page.headline.edit, "Old ")
    room.qtbot.keyClick(note_of(room).note, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert [each.note for each in room.desks.articles.revisions(article.id)] == ["", ""]


def test_nothing_new_and_no_note_makes_no_version(room: Room) -> None:
    article = room.open(room.desks.articles.create(Story(headline="Парк")))
    room.qtbot.keyClick(note_of(room).note, Qt.Key.Key_Return)
    room.actions["article.save"].trigger()
    room.settle()
    assert len(room.desks.articles.revisions(article.id)) == 1
    assert room.desks.articles.get(article.id).version == article.version


def test_enter_in_a_note_for_readers_begins_a_line(room: Room) -> None:
    published(room)
    choose(room.desk.page.header.more.menu(), "Publish a correction…")
    dialog = room.desk.page.findChild(QDialog, "note-dialog")
    dialog.note.setPlainText("Раз")
    room.qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def test_a_time_is_the_newsrooms_and_is_stored_in_utc(qapp: object) -> None:
    at = datetime(2026, 11, 20, 13, 0, tzinfo=UTC)
    shown = to_qt(at, "Asia/Almaty")
    assert shown.toString("HH:mm") == "18:00"
    assert from_qt(shown) == at


def test_scheduling_by_its_keys_asks_when(room: Room) -> None:
    rubric = room.desks.rubrics.tree()[0]
    story = Story(headline="Парк", lede="Лид", body="Текст", slug="park", rubric_id=rubric.id)
    article = room.desks.articles.create(story)
    room.desks.articles.move(article.id, Workflow.READY)
    room.open(article)
    room.actions["article.schedule"].trigger()
    room.desk.page.findChild(QDialog, "time-dialog").accept()
    assert room.stored().publication is Publication.SCHEDULED


def test_words_are_found_in_any_case_and_replaced_in_one_step(room: Room) -> None:
    room.open(room.desks.articles.create(Story(body="Парк. парк\n\nПАРКОВКА")))
    room.actions["edit.replace"].trigger()
    bar = room.desk.page.find_bar
    bar.needle.setText("парк")
    assert bar.count.text().startswith("3")
    assert bar.find_next()
    assert room.desk.page.body.textCursor().selectedText() == "Парк"
    bar.case.setChecked(True)
    assert bar.count.text().startswith("1")
    bar.case.setChecked(False)
    bar.replacement.setText("сад")
    assert bar.replace_all() == 3
    assert room.desk.page.body.markdown() == "сад. сад\n\nсадОВКА"
    room.desk.page.body.undo()
    assert room.desk.page.body.markdown() == "Парк. парк\n\nПАРКОВКА"


def test_escape_closes_the_bar_and_gives_the_caret_back(room: Room) -> None:
    room.open(room.desks.articles.create(Story(body="Парк")))
    room.actions["edit.find"].trigger()
    bar = room.desk.page.find_bar
    assert bar.isVisible()
    room.qtbot.keyClick(bar.needle, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert room.desk.page.body.hasFocus()
