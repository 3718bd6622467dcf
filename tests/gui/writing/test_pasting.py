"""Ctrl+V into every field of an article, from the real clipboard: no words are glued and no emoji is taken apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from editor.domain.photos import Role
from editor.domain.story import Story
from editor.ui.kit import forms
from editor.ui.newsroom_settings.entry import paragraphs_field
from editor.ui.writing.page.dialogs import NoteField
from editor.ui.writing.photos.photo_form import PhotoForm
from editor.ui.writing.text.pasted import cleaned, in_one_line
from tests.gui.writing.conftest import Room

WORD = "Абая, 5\vтелефон 👨\u200d👩\u200d👧 и ра\u200dбо\u200bта"
ONE_LINE = "Абая, 5 телефон 👨\u200d👩\u200d👧 и работа"
LINES = "Абая, 5\nтелефон 👨\u200d👩\u200d👧 и работа"
STORY = Story(headline="", lede="", body="", slug="park")


def paste(widget: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_the_text_takes_words_line_break_as_a_line_break(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    paste(room.desk.page.body, WORD)
    assert room.desk.page.body.markdown() == LINES


def test_headline_and_lede_take_it_as_a_space(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    for edit in (room.desk.page.headline.edit, room.desk.page.lede.edit):
        paste(edit, WORD)
        assert edit.toPlainText() == ONE_LINE


def test_the_fields_of_a_photo_take_it_whole(room: Room) -> None:
    photo = room.desks.photos.add(room.picture())
    place = room.desks.photos.place(photo.id, Role.LEAD)
    room.open(room.desks.articles.create(replace(STORY, placements=(place,))))
    (placed,) = room.desk.session.story().placements
    room.desk.photos.open_form(placed.id)
    form = room.desk.page.findChild(PhotoForm)
    assert form is not None
    for edit in (form.caption, form.alt):
        paste(edit, WORD)
        assert edit.toPlainText() == LINES


@pytest.mark.parametrize("make", [forms.field, paragraphs_field, NoteField])
def test_every_other_field_takes_it_whole(room: Room, make: type[QLineEdit | QPlainTextEdit]) -> None:
    edit = make()
    room.qtbot.addWidget(edit)
    edit.show()
    paste(edit, WORD)
    assert (edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()) == (
        ONE_LINE if isinstance(edit, QLineEdit) else LINES
    )


def test_the_caret_stays_behind_what_was_pasted(room: Room) -> None:
    line = forms.field()
    room.qtbot.addWidget(line)
    line.setText("до после")
    line.setCursorPosition(2)
    paste(line, "\u200b раз\vдва")
    assert (line.text(), line.cursorPosition()) == ("до раз два после", len("до раз два"))


@pytest.mark.parametrize(
    ("pasted", "shown"),
    [
        ("Первая\vвторая\rТретья", "Первая\nвторая\n\nТретья"),
        ("Один\u2028два\u2029Три", "Один\nдва\n\nТри"),
        ("Один\fДва", "Один\n\nДва"),
        ("Мы 👩🏽\u200d✈️ летим\u200d", "Мы 👩🏽\u200d✈️ летим"),
    ],
)
def test_soft_line_ends_stay_inside_their_paragraph(pasted: str, shown: str) -> None:
    assert cleaned(pasted) == shown


def test_spaces_that_must_not_break_stay_in_a_line() -> None:
    assert in_one_line("10\u00a0000\n тенге\t") == "10\u00a0000 тенге"
