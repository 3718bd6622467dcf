"""Keys in the body: paragraphs, lists, photos, quotes, commands; and what the highlighter may not break."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.domain.photos import Credit, Photo, Placement
from editor.domain.story import Story
from editor.language.profiles import PROFILES
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Theme
from editor.ui.writing.photos.photo_shelf import PhotoShelf
from editor.ui.writing.text import markdown_edits as actions
from editor.ui.writing.text.body_edit import BodyEdit
from editor.ui.writing.text.document_text import LINE_HEIGHT
from editor.ui.writing.text.pasted import cleaned
from editor.ui.writing.text.photo_object import PhotoCard
from tests.gui.writing.keys import type_text

END = QTextCursor.MoveOperation.End
START = QTextCursor.MoveOperation.Start


def _line(_credit: Credit, _language: str) -> str:
    return "Фото Жанары Каримовой"


@pytest.fixture
def body(qtbot: QtBot, tasks: Tasks, theme: Theme) -> Iterator[BodyEdit]:
    photos = {1: Photo(id=1, sha256="0", credit=Credit(text="Жанара"))}
    shelf = PhotoShelf(
        tasks, by_ids=lambda ids: {i: photos[i] for i in ids}, credit_line=_line, thumbnail=lambda *_: Path("none.jpg")
    )
    shelf.show_story(Story(placements=(Placement(id=7, photo_id=1),)))
    edit = BodyEdit(theme, PhotoCard(theme, shelf))
    qtbot.addWidget(edit)
    edit.resize(600, 400)
    edit.show()
    edit.setFocus()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    yield edit
    shelf.deleteLater()


def press(body: BodyEdit, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(body, QKeyEvent(kind, key, modifier))


def blocks(body: BodyEdit) -> list[QTextBlock]:
    document = body.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def select(body: BodyEdit, words: str) -> None:
    body.setTextCursor(body.document().find(words))


def paste(body: BodyEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    body.insertFromMimeData(data)


def test_enter_begins_a_paragraph(body: BodyEdit) -> None:
    body.load("Один", "ru")
    body.moveCursor(END)
    press(body, Qt.Key.Key_Return)
    type_text(body, "Два")
    assert body.markdown() == "Один\n\nДва"


def test_shift_enter_breaks_the_line_only(body: BodyEdit) -> None:
    body.load("Один", "ru")
    body.moveCursor(END)
    press(body, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(body, "Два")
    assert body.markdown() == "Один\nДва"


def test_enter_goes_on_with_a_list_and_an_empty_item_ends_it(body: BodyEdit) -> None:
    body.load("1. Один", "ru")
    body.moveCursor(END)
    press(body, Qt.Key.Key_Return)
    type_text(body, "Два")
    press(body, Qt.Key.Key_Return)
    press(body, Qt.Key.Key_Return)
    type_text(body, "Дальше")
    assert body.markdown() == "1. Один\n2. Два\n\nДальше"


def test_every_line_keeps_its_height_through_paste_and_undo(body: BodyEdit) -> None:
    body.load("Один", "ru")
    body.moveCursor(END)
    type_text(body, " три")
    press(body, Qt.Key.Key_Return)
    paste(body, "четыре\nпять")
    assert {block.blockFormat().lineHeight() for block in blocks(body)} == {LINE_HEIGHT}
    while body.document().isUndoAvailable():
        body.undo()
    assert body.markdown() == "Один"
    assert body.document().firstBlock().blockFormat().lineHeight() == LINE_HEIGHT


@pytest.mark.parametrize(("language", "shown"), [("ru", "Он «прав»"), ("kk", "Он «прав»"), ("en", "Он “прав”")])
def test_quotes_are_those_of_the_language(body: BodyEdit, language: str, shown: str) -> None:
    body.load("", language)
    type_text(body, 'Он "прав"')
    assert body.markdown() == shown


@pytest.mark.parametrize(
    "typed",
    [
        '[парк](http://a.example/x"y"z)',
        '[парк](/park "Парк у депо - новый")',
        "[парк](http://a.example/(a)'b' \"о парке\")",
        '<http://a.example/?q="парк">',
    ],
)
@pytest.mark.parametrize("language", ["ru", "en"])
def test_marks_in_an_address_stay_as_typed(body: BodyEdit, typed: str, language: str) -> None:
    body.load("", language)
    type_text(body, typed)
    assert body.markdown() == typed


def test_a_quote_inside_a_quote_is_an_inner_one(body: BodyEdit) -> None:
    body.load("", "ru")
    type_text(body, '"Театр "Заря" открыт"')
    assert body.markdown() == "«Театр „Заря“ открыт»"


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("ru", 'АО "НК "Степной путь"" сообщило', "АО «НК „Степной путь“» сообщило"),
        ("kk", 'АҚ "ҚТЖ "Жүк"" ның', "АҚ «ҚТЖ „Жүк“» ның"),
        ("ru", 'экран 27" и конец".', 'экран 27" и конец".'),
        ("ru", '[слово](https://a.example/"x")', '[слово](https://a.example/"x")'),
        ("ru", '[слово](https://a.example "О нём")', '[слово](https://a.example "О нём")'),
        ("ru", 'Пустые "" кавычки', 'Пустые "" кавычки'),
        ("ru", '"""Тройные"""', '"""Тройные"""'),
        ("ru", '""Мир" театр"', "«„Мир“ театр»"),
        ("en", 'An empty "" pair', 'An empty "" pair'),
        ("ru", '["слово"](x) "да"', "[«слово»](x) «да»"),
        ("ru", '`a "b" c` "да"', '`a "b" c` «да»'),
        ("en", "\"'Tis true,\" the '90s don't", "“'Tis true,” the '90s don’t"),
    ],
)
def test_quotes_in_quotes_addresses_and_code(body: BodyEdit, language: str, typed: str, shown: str) -> None:
    body.load("", language)
    type_text(body, typed)
    assert body.markdown() == shown


def test_quotes_between_fences_stay_as_typed(body: BodyEdit) -> None:
    body.load("Раз\n\n```\n", "ru")
    body.moveCursor(END)
    type_text(body, 'a "b" c')
    assert body.markdown().endswith('a "b" c')


def test_one_undo_takes_back_the_replacement_only(body: BodyEdit) -> None:
    body.load("", "ru")
    type_text(body, 'Он "')
    assert body.markdown() == "Он «"
    body.undo()
    assert body.markdown() == 'Он "'


def test_what_is_typed_after_a_replacement_is_undone_before_it(body: BodyEdit) -> None:
    body.load("", "ru")
    type_text(body, '"да')
    body.undo()
    assert body.markdown() in {"«", '"'}
    body.undo()
    assert body.markdown() in {"", '"'}


def test_a_hyphen_between_spaces_becomes_a_dash(body: BodyEdit) -> None:
    body.load("", "ru")
    type_text(body, "Это - парк")
    assert body.markdown() == "Это\u00a0— парк"


def test_a_list_mark_stays_a_hyphen(body: BodyEdit) -> None:
    body.load("", "ru")
    type_text(body, "- пункт")
    assert body.markdown() == "- пункт"


@pytest.mark.parametrize("language", PROFILES)
def test_the_quotes_are_those_of_the_language(body: BodyEdit, language: str) -> None:
    body.load("", language)
    type_text(body, '"а "б" в"')
    (opening, closing), inner = PROFILES[language].quotes, PROFILES[language].inner
    assert body.markdown() == f"{opening}а {inner[0]}б{inner[1]} в{closing}"


def test_a_copied_photo_keeps_the_number_of_its_place(body: BodyEdit) -> None:
    body.load("До\n\n![](photo:7)\n\nПосле", "ru")
    body.selectAll()
    body.copy()
    body.load("", "ru")
    body.paste()
    assert body.markdown() == "До\n\n![](photo:7)\n\nПосле"
    assert len(blocks(body)) == 3


def test_backspace_behind_a_photo_takes_hold_of_it_and_then_removes_it(body: BodyEdit) -> None:
    body.load("До\n\n![](photo:7)\n\nПосле", "ru")
    cursor = body.document().find("После")
    cursor.setPosition(cursor.selectionStart())
    body.setTextCursor(cursor)
    press(body, Qt.Key.Key_Backspace)
    assert body.markdown() == "До\n\n![](photo:7)\n\nПосле"
    assert body.textCursor().hasSelection()
    press(body, Qt.Key.Key_Backspace)
    assert body.markdown() == "До\n\nПосле"
    body.undo()
    assert body.markdown() == "До\n\n![](photo:7)\n\nПосле"


def test_delete_before_a_photo_takes_hold_of_it_too(body: BodyEdit) -> None:
    body.load("До\n\n![](photo:7)", "ru")
    cursor = body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    body.setTextCursor(cursor)
    press(body, Qt.Key.Key_Delete)
    press(body, Qt.Key.Key_Delete)
    assert body.markdown() == "До"


@pytest.mark.parametrize(("move", "shown"), [(END, "![](photo:7)\n\nСлова"), (START, "Слова\n\n![](photo:7)")])
def test_words_typed_at_a_photo_stand_beside_it(body: BodyEdit, move: QTextCursor.MoveOperation, shown: str) -> None:
    body.load("![](photo:7)", "ru")
    body.moveCursor(move)
    type_text(body, "Слова")
    assert body.markdown() == shown
    assert {block.blockFormat().lineHeight() for block in blocks(body) if block.text() == "Слова"} == {LINE_HEIGHT}


def test_enter_at_a_photo_makes_room_below_it(body: BodyEdit) -> None:
    body.load("![](photo:7)\n\nПосле", "ru")
    cursor = body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    body.setTextCursor(cursor)
    press(body, Qt.Key.Key_Return)
    type_text(body, "Между")
    assert body.markdown() == "![](photo:7)\n\nМежду\n\nПосле"


def test_a_photo_is_as_high_as_its_card(body: BodyEdit) -> None:
    body.load("![](photo:7)", "ru")
    height = body.document().documentLayout().blockBoundingRect(body.document().firstBlock()).height()
    assert 106 <= height <= 130


def test_removing_a_photo_leaves_the_paragraphs_as_they_were(body: BodyEdit) -> None:
    body.load("До\n\n![](photo:7)\n\n- один\n- два", "ru")
    body.remove_photo(7)
    assert body.markdown() == "До\n\n- один\n- два"
    body.undo()
    assert body.markdown() == "До\n\n![](photo:7)\n\n- один\n- два"


def test_a_link_waits_for_its_address(body: BodyEdit) -> None:
    body.load("проект парка", "ru")
    select(body, "парка")
    cursor = body.textCursor()
    actions.link(cursor)
    body.setTextCursor(cursor)
    type_text(body, "article:12")
    assert body.markdown() == "проект [парка](article:12)"


def test_a_selected_address_becomes_the_link(body: BodyEdit) -> None:
    body.load("https://tanba.example/a", "ru")
    body.selectAll()
    cursor = body.textCursor()
    actions.link(cursor)
    body.setTextCursor(cursor)
    type_text(body, "сайт")
    assert body.markdown() == "[сайт](https://tanba.example/a)"


def test_headings_go_round(body: BodyEdit) -> None:
    body.load("Рельсы", "ru")
    seen: list[str] = []
    for _ in range(3):
        actions.cycle_heading(body.textCursor())
        seen.append(body.markdown())
    assert seen == ["## Рельсы", "### Рельсы", "Рельсы"]


def test_a_list_goes_on_all_lines_and_off_all_lines(body: BodyEdit) -> None:
    body.load("один\nдва", "ru")
    body.selectAll()
    actions.toggle_prefix(body.textCursor(), "- ")
    assert body.markdown() == "- один\n- два"
    actions.toggle_prefix(body.textCursor(), "- ")
    assert body.markdown() == "один\nдва"


def test_a_table_is_ready_to_be_filled(body: BodyEdit) -> None:
    body.load("Итоги", "ru")
    cursor = body.textCursor()
    actions.insert_table(cursor)
    body.setTextCursor(cursor)
    type_text(body, "Год")
    assert body.markdown() == "Итоги\n\n| Год |  |\n| --- | --- |\n|  |  |"


def test_the_mark_to_be_checked_stands_apart(body: BodyEdit) -> None:
    body.load("было 40 парков", "ru")
    select(body, "40")
    actions.insert_check_mark(body.textCursor(), "ru")
    assert body.markdown() == "было 40 ПРОВЕРИТЬ парков"


@pytest.mark.parametrize(
    ("pasted", "shown"),
    [
        ("Один\r\nДва", "Один\n\nДва"),
        ("Один\n\n\n\nДва\n", "Один\n\nДва"),
        ("- а\n- б", "- а\n- б"),
        ("мяг\u00adкий\u200b \ufeffтекст ", "мягкий текст"),
        ("10\u00a0000", "10\u00a0000"),
        ("И\u0306огурт и е\u0308лка", "Йогурт и ёлка"),
    ],
)
def test_pasted_words_come_clean(pasted: str, shown: str) -> None:
    assert cleaned(pasted) == shown


def test_styled_words_are_pasted_plain(body: BodyEdit) -> None:
    body.load("", "ru")
    data = QMimeData()
    data.setHtml("<p style='color:red'>Текст <b>из</b> Word</p>")
    data.setText("Текст из Word")
    body.insertFromMimeData(data)
    assert body.markdown() == "Текст из Word"


def test_the_place_of_a_problem_is_found_as_checks_count_it(body: BodyEdit) -> None:
    body.load("Один\n\n- два\n- и ещё\n\n![](photo:7)\n\nЧетыре", "ru")
    body.go_to_paragraph(4)
    assert body.textCursor().block().text() == "Четыре"


def test_highlighting_changes_neither_the_text_nor_its_history(body: BodyEdit) -> None:
    text = "## Рельсы **жирно** и _косо_ [ссылка](/a) ПРОВЕРИТЬ"
    body.load(text, "ru")
    body.highlighter.recolour()
    assert body.markdown() == text
    assert not body.document().isModified()
    assert not body.document().isUndoAvailable()
    formats = blocks(body)[0].layout().formats()
    assert any(form.format.fontWeight() == 700 for form in formats)


def test_a_hopelessly_long_line_is_left_plain(body: BodyEdit) -> None:
    body.load("**а** " * 2000, "ru")
    assert blocks(body)[0].layout().formats() == []


def test_none_keeps_its_references_through_twenty_thousand_formats(body: BodyEdit) -> None:
    """PySide6 6.12.0 loses one at each `setFormat` on Python <= 3.11 and aborts the process at last."""
    body.load("**а** _б_ ПРОВЕРИТЬ", "ru")
    before = sys.getrefcount(None)
    for _ in range(4000):  # five formats each
        body.highlighter.rehighlight()
    assert sys.getrefcount(None) > before - 1000
