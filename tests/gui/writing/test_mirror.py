"""The pieces beside the document are the document after any edit, and cost what was changed.

Saving reads the pieces alone: a change that they missed would be lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.desk.language import typeset_pieces
from editor.domain.story import Story
from editor.ui.theme import Theme
from editor.ui.writing.text import document_text, markdown_edits
from editor.ui.writing.text.body_edit import BodyEdit
from editor.ui.writing.text.document_text import OBJECT, insert_lines, lines_of, text_format
from editor.ui.writing.text.find_bar import FindBar
from editor.ui.writing.text.mirror import Mirror
from tests.gui.dropping import drop_data
from tests.gui.keyboard import press
from tests.gui.writing.conftest import Room
from tests.gui.writing.keys import type_text
from tests.gui.writing.test_marked_typing import desk

__all__ = ["desk"]

PIECES = (
    "Рельсы", "Қалада ә", "😀", "и\u0306", "\t", " ", "**жирно** и _косо_", "10\u00a0000", '"', "\n", "\n\n", "\r\n",
    "\u2029", "\u2028", "- а\n- б", "> в", "| а | б |\n| --- | --- |", "```\nкод\n```", "/// fact | Цифры\nТ\n///",
    "![](photo:7)", "\n\n![](photo:7)\n\n", "\n\n![](photo:8)\n\n![](photo:9)\n\n", "слово ![](photo:7)", "\ufffc",
    "\ud83d", "\ufdd0", "\x00", "# Г", "[парк](/a)", "👩‍👩‍👧\n\n😀😀",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
WHOLE = TEXTS.map(lambda text: text.replace("\ud83d", ""))
KEYS = (
    "Return", "Shift+Return", "Backspace", "Delete", "Ctrl+Backspace", "Ctrl+Delete", "Tab", "Shift+Tab", "Ctrl+Z",
    "Ctrl+Shift+Z", "Ctrl+B", "Ctrl+I", "Ctrl+L", "Ctrl+H", "Ctrl+X", "Ctrl+V", "Ctrl+C", "Ctrl+A", "Left", "Right",
    "Up", "Down", "Home", "End", "Ctrl+Home", "Ctrl+End", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down",
    "Shift+End", "Ctrl+Shift+Home", "Ctrl+Shift+End",
)  # fmt: skip

Act = tuple[str, object]
PLACE = st.integers(0, 60)
ACTS: st.SearchStrategy[Act] = st.one_of(
    st.tuples(st.just("key"), st.sampled_from(KEYS)),
    st.tuples(st.just("key"), st.sampled_from(KEYS)),
    st.tuples(st.just("type"), st.sampled_from(["да", "ә", "😀", '"тест"', " - ", "и\u0306", "**ж**", "`к`", "- "])),
    st.tuples(st.just("paste"), WHOLE),
    st.tuples(st.just("input"), st.sampled_from(["қала", "😀", "中文"])),
    st.tuples(st.just("select"), st.tuples(PLACE, PLACE)),
    st.tuples(st.just("move"), st.tuples(PLACE, PLACE)),
    st.tuples(st.just("drop"), WHOLE),
    st.tuples(st.just("photo"), st.sampled_from([7, 8])),
    st.tuples(st.just("photo here"), PLACE),
    st.tuples(st.just("no photo"), st.sampled_from([7, 8])),
    st.tuples(st.just("prefix"), st.sampled_from(["> ", "- "])),
    st.tuples(st.just("heading"), st.sampled_from([0, 2, 3])),
    st.tuples(st.just("table"), st.none()),
    st.tuples(st.just("check"), st.none()),
    st.tuples(st.just("typography"), st.none()),
    st.tuples(st.just("replace all"), st.sampled_from([("а", "б\u2029в"), ("😀", ""), ("о", "😀")])),
    st.tuples(st.just("looks"), st.sampled_from([80, 100, 150])),
    st.tuples(st.just("load"), WHOLE),
    st.tuples(st.just("together"), st.lists(st.tuples(PLACE, PLACE, TEXTS), max_size=4)),
    st.tuples(st.just("form"), st.tuples(PLACE, st.booleans())),
    st.tuples(st.just("plain"), WHOLE),
    st.tuples(st.just("lines"), st.tuples(PLACE, WHOLE)),
)


class Writer:
    """Does one of these acts to the body, by the door that it has."""

    def __init__(self, room: Room, find: FindBar) -> None:
        self.room = room
        self.edit = room.desk.page.body
        self._find = find
        self.told = 0
        self.edit.touched.connect(self._on_touched)

    def _on_touched(self) -> None:
        self.told += 1

    def do(self, act: Act) -> None:
        name, what = act
        self.edit.setFocus()
        doors: dict[str, Callable[..., object]] = {
            "key": press, "type": self._type, "paste": self._paste, "input": self._input, "select": self._select,
            "move": self._move, "drop": self._drop, "photo": self.edit.insert_photo, "photo here": self._photo_here,
            "no photo": self.edit.remove_photo, "prefix": self._prefix, "heading": self._heading,
            "table": self._table, "check": self._check, "typography": self._typography,
            "replace all": self._replace_all, "looks": self._looks, "load": self._load,
            "together": self._together, "form": self._form, "plain": self.edit.setPlainText, "lines": self._lines,
        }  # fmt: skip
        doors[name](what)

    def _cursor(self, one: int, other: int | None = None) -> QTextCursor:
        last = self.edit.document().characterCount() - 1
        cursor = self.edit.textCursor()
        cursor.setPosition(min(one, last))
        if other is not None:
            cursor.setPosition(min(other, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _type(self, text: object) -> None:
        type_text(self.edit, str(text))

    def _paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        QApplication.clipboard().setMimeData(data)
        press("Ctrl+V")

    def _input(self, words: str) -> None:
        half, whole = QInputMethodEvent(words[:1], []), QInputMethodEvent()
        whole.setCommitString(words)
        for event in (half, whole):
            QApplication.sendEvent(self.edit, event)

    def _select(self, places: tuple[int, int]) -> None:
        self.edit.setTextCursor(self._cursor(*places))

    def _move(self, places: tuple[int, int]) -> None:
        """As Qt moves a selection that is dragged inside of the text: one step that puts it there and takes it here."""
        cursor = self._cursor(*places)
        words = cursor.selectedText().replace("\u2029", "\n").replace(OBJECT, "")
        there = self._cursor(places[0] + places[1])
        with markdown_edits.one_step(there):
            there.insertText(words)
            cursor.removeSelectedText()

    def _drop(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        drop_data(self.edit.viewport(), data, QPointF(40, 30))

    def _photo_here(self, place: int) -> None:
        document_text.insert_photo(self._cursor(place), 9)

    def _prefix(self, sign: str) -> None:
        markdown_edits.toggle_prefix(self.edit.textCursor(), sign)

    def _heading(self, level: int) -> None:
        markdown_edits.set_heading(self.edit.textCursor(), level)

    def _table(self, _nothing: None) -> None:
        markdown_edits.insert_table(self.edit.textCursor())

    def _check(self, _nothing: None) -> None:
        if max(self.edit.textCursor().block().text(), default="") <= "\uffff":
            markdown_edits.insert_check_mark(self.edit.textCursor(), "ru")

    def _typography(self, _nothing: None) -> None:
        markdown_edits.typeset_document(self.edit.document(), "ru", typeset_pieces)

    def _replace_all(self, words: tuple[str, str]) -> None:
        self._find.needle.setText(words[0])
        self._find.replacement.setText(words[1])
        self._find.replace_all()

    def _looks(self, percent: int) -> None:
        self.edit.set_zoom(percent)

    def _load(self, body: str) -> None:
        self.edit.load(body, "kk")

    def _together(self, changes: list[tuple[int, int, str]]) -> None:
        """Changes far from each other that Qt tells of as one."""
        with markdown_edits.one_step(self.edit.textCursor()):
            for one, other, text in changes:
                cursor = self._cursor(one, other)
                cursor.insertText(text.replace("\x00", ""))

    def _form(self, place: tuple[int, bool]) -> None:
        """Only how a line stands under the one above it."""
        self._cursor(place[0]).setBlockFormat(text_format(glued=place[1]))

    def _lines(self, place: tuple[int, str]) -> None:
        insert_lines(self._cursor(place[0]), lines_of(place[1]))


def is_true(edit: BodyEdit) -> bool:
    """The pieces as they are kept, before anything may look whether they are right."""
    kept = edit.mirror.pieces
    parent = QObject()
    return kept == Mirror(edit.document(), parent).pieces


@pytest.fixture
def writer(desk: Room, theme: Theme) -> Iterator[Writer]:
    find = FindBar(desk.desk.page.body, theme)
    yield Writer(desk, find)
    find.deleteLater()
    QApplication.clipboard().clear()  # made in Python, it must not outlive the application


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(body="а\nб\nв", acts=[("photo here", 1), ("key", "Ctrl+Z"), ("photo here", 3)])
@given(body=WHOLE, acts=st.lists(ACTS, max_size=14))
def test_the_pieces_are_the_document_after_edits_of_all_kinds(writer: Writer, body: str, acts: list[Act]) -> None:
    edit = writer.edit
    edit.load(body, "ru")
    assert is_true(edit)
    for act in acts:
        read_before, told_before = edit.markdown(), writer.told
        writer.do(act)
        assert is_true(edit), act
        assert edit.markdown() == document_text.markdown(edit.document()), act
        assert writer.told > told_before or act[0] == "load" or edit.markdown() == read_before, act
    while edit.document().isUndoAvailable():
        edit.undo()
        assert is_true(edit)
    while edit.document().isRedoAvailable():
        edit.redo()
        assert is_true(edit)


def test_a_document_that_was_changed_behind_its_back_is_read_whole(writer: Writer) -> None:
    edit = writer.edit
    edit.load("Один\n\nДва", "ru")
    with QSignalBlocker(edit.document()):
        QTextCursor(edit.document()).insertText("Ноль ")
    assert edit.markdown() == "Ноль Один\n\nДва"


def test_what_is_in_the_middle_of_a_step_is_read_too(writer: Writer) -> None:
    edit = writer.edit
    edit.load("Один\n\nДва", "ru")
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    cursor.insertText("Ноль ")
    assert edit.markdown() == "Ноль Один\n\nДва"
    cursor.insertText("и ещё\n")
    cursor.endEditBlock()
    assert is_true(edit)
    assert edit.markdown() == "Ноль и ещё\n\nОдин\n\nДва"


def test_a_change_of_looks_is_no_change_of_words(writer: Writer) -> None:
    edit = writer.edit
    edit.load("Один\n\n**Два**", "ru")
    told: list[int] = []
    edit.touched.connect(lambda: told.append(1))
    edit.highlighter.recolour()
    edit.set_zoom(150)
    bold = QTextCharFormat()
    bold.setFontWeight(700)
    QTextCursor(edit.document()).setBlockCharFormat(bold)
    QTextCursor(edit.document()).mergeBlockFormat(QTextBlockFormat())
    assert told == []


def _key(edit: BodyEdit, code: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(edit, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text))


def _read_by_a_writer(room: Room, paragraphs: int) -> list[int]:
    """Characters that are read off the document by some keys at start, middle and end, a pause after each."""
    edit, session = room.desk.page.body, room.desk.session
    body = "\n\n".join(f"Абзац {number:06} о **парке** и о рельсах.\n- пункт" for number in range(paragraphs))
    room.open(room.desks.articles.create(Story(headline="Парк", body=body)))
    room.qtbot.waitUntil(lambda: not edit.highlighter.is_busy)
    counted: list[int] = []
    for share in (0.0, 0.5, 1.0):
        cursor = edit.textCursor()
        cursor.setPosition(round((edit.document().characterCount() - 1) * share))
        edit.setTextCursor(cursor)
        for code, text in ((Qt.Key(0), "я"), (Qt.Key.Key_Return, ""), (Qt.Key.Key_Backspace, ""), (Qt.Key(0), '"')):
            before = edit.mirror.characters_read
            _key(edit, code, text)
            session.keep_now()
            counted.append(edit.mirror.characters_read - before)
    assert session.story().body == document_text.markdown(edit.document())
    return counted


def test_a_key_and_its_pause_read_what_changed_however_long_the_text_is(desk: Room) -> None:
    short, long = (_read_by_a_writer(desk, paragraphs) for paragraphs in (50, 200))
    assert short == long
    assert max(long) < 300


def test_opening_reads_nothing_off_the_document(desk: Room) -> None:
    edit = desk.desk.page.body
    before = edit.mirror.characters_read
    desk.open(desk.desks.articles.create(Story(headline="Парк", body="Абзац 😀 о парке.\n\n![](photo:7)\n\n" * 50)))
    assert edit.mirror.characters_read == before


def test_a_photo_that_took_the_place_of_an_empty_line_is_seen(writer: Writer) -> None:
    writer.edit.load("\n\n![](photo:7)\n\n", "ru")
    assert is_true(writer.edit)


def test_a_copied_part_behind_a_letter_of_two_units_is_what_was_selected(qtbot: QtBot) -> None:
    document = QTextDocument()
    document_text.fill(document, "😀 один два\n\n![](photo:7)")
    cursor = QTextCursor(document)
    cursor.setPosition(3)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    assert document_text.selected_markdown(cursor) == "один"


def test_a_photo_beside_a_letter_of_two_units_keeps_its_number(qtbot: QtBot) -> None:
    document = QTextDocument()
    document_text.fill(document, "![](photo:7)")
    QTextCursor(document).insertText("😀")
    assert document_text.markdown(document) == "😀\n\n![](photo:7)"
