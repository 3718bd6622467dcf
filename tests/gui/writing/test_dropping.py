"""Files let fall on the writing page: pictures stand beside paragraphs, and no path of a file gets into a text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from editor.domain.story import Story
from editor.ui.writing.text.body_edit import BodyEdit
from tests.gui.dropping import drop, drop_data
from tests.gui.writing.conftest import Room

BODY = "Первый абзац о парке.\n\n- один\n- два\n\nПоследний абзац."


def open_text(room: Room, body: str = BODY) -> BodyEdit:
    room.open(room.desks.articles.create(Story(headline="Парк", body=body)))
    return room.desk.page.body


def point_of(body: BodyEdit, words: str, inside: int = 3) -> QPointF:
    cursor = QTextCursor(body.document())
    cursor.setPosition(body.toPlainText().index(words) + inside)
    return QPointF(body.cursorRect(cursor).center())


def drop_picture(room: Room, body: BodyEdit, at: QPointF) -> str:
    """The body after the picture came in, its number written as N."""
    known = len(room.desk.session.story().placements)
    assert drop(body.viewport(), [room.picture()], at) is Qt.DropAction.CopyAction
    room.qtbot.waitUntil(lambda: len(room.desk.session.story().placements) == known + 1, timeout=5000)
    room.settle()
    return body.markdown().replace(f"photo:{room.desk.session.story().placements[-1].id}", "photo:N")


@pytest.mark.parametrize(
    ("where", "inside", "after"),
    [
        ("абзац о", 3, "Первый абзац о парке.\n\n![](photo:N)\n\n- один\n- два\n\nПоследний абзац."),
        ("один", 2, "Первый абзац о парке.\n\n- один\n- два\n\n![](photo:N)\n\nПоследний абзац."),
        ("Последний", 0, "Первый абзац о парке.\n\n- один\n- два\n\n![](photo:N)\n\nПоследний абзац."),
        ("Последний", 4, "Первый абзац о парке.\n\n- один\n- два\n\nПоследний абзац.\n\n![](photo:N)"),
    ],
)
def test_a_dropped_picture_tears_no_word_and_no_list(room: Room, where: str, inside: int, after: str) -> None:
    body = open_text(room)
    assert drop_picture(room, body, point_of(body, where, inside)) == after


def test_a_picture_that_is_chosen_replaces_no_selected_words(room: Room) -> None:
    body = open_text(room)
    cursor = QTextCursor(body.document())
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    body.insert_photo(7)
    assert body.markdown().startswith("Первый абзац о парке.\n\n![](photo:7)\n\n- один")


def test_undo_right_after_a_drop_means_the_text_that_took_it(room: Room) -> None:
    body = open_text(room)
    room.desk.page.headline.edit.setFocus()
    drop_picture(room, body, point_of(body, "абзац о"))
    assert body.hasFocus()
    room.desk.page.undo()
    assert body.markdown() == BODY


def test_undo_from_elsewhere_leaves_no_photo_in_the_text_that_the_article_lost(room: Room) -> None:
    body = open_text(room)
    drop_picture(room, body, point_of(body, "абзац о"))
    headline = room.desk.page.headline.edit
    headline.setFocus()
    QTest.keyClick(headline, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.desk.session.story().placements == ()
    assert body.markdown() == BODY


def test_a_file_that_is_no_picture_is_named_and_leaves_no_path(room: Room, tmp_path: Path) -> None:
    body = open_text(room)
    said: list[str] = []
    room.desk.photos.refused.connect(said.append)
    note = tmp_path / "note.docx"
    note.write_bytes(b"words")
    assert drop(body.viewport(), [note], point_of(body, "абзац о")) is Qt.DropAction.CopyAction
    room.settle()
    assert body.markdown() == BODY
    assert len(said) == 1
    assert "note.docx" in said[0]
    for title in (room.desk.page.headline.edit, room.desk.page.lede.edit):
        assert drop(title.viewport(), [note]) is Qt.DropAction.IgnoreAction
    assert (room.desk.session.story().headline, room.desk.session.story().lede) == ("Парк", "")


def test_a_file_that_was_copied_leaves_no_path_where_it_is_pasted(room: Room, tmp_path: Path) -> None:
    body = open_text(room)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "note.docx"))])
    mime.setText(str(tmp_path / "note.docx"))
    QGuiApplication.clipboard().setMimeData(mime)
    for edit in (body, room.desk.page.headline.edit, room.desk.page.lede.edit):
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    story = room.desk.session.story()
    assert (story.headline, story.lede, story.body) == ("Парк", "", BODY)


@pytest.mark.parametrize("inside", [0, 1])
def test_words_that_fall_on_a_photo_stand_beside_it(room: Room, inside: int) -> None:
    body = open_text(room, "Начало.\n\n![](photo:7)\n\nКонец.")
    words = QMimeData()
    words.setText("https://example.org")
    card = QTextCursor(body.document().findBlockByNumber(1))
    card.setPosition(card.position() + inside)
    at = QPointF(body.cursorRect(card).center())
    assert drop_data(body.viewport(), words, at) is not Qt.DropAction.IgnoreAction
    photo, said = "![](photo:7)", "https://example.org"
    between = f"{said}\n\n{photo}" if inside == 0 else f"{photo}\n\n{said}"
    assert body.markdown() == f"Начало.\n\n{between}\n\nКонец."
    for number in range(4):
        text = body.document().findBlockByNumber(number).text()
        assert "\ufffc" not in text or text == "\ufffc"
    body.undo()
    assert body.markdown() == "Начало.\n\n![](photo:7)\n\nКонец."
