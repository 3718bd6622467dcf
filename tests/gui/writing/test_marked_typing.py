"""Bold, italic and the other keys that mark words, pressed as one writes: no word is lost, and marks stand in pairs."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from editor.domain.articles import Article
from editor.domain.story import Story
from tests.gui.keyboard import press, write
from tests.gui.writing.conftest import Room

BOLD, ITALIC = "Ctrl+B", "Ctrl+I"


@pytest.fixture
def desk(room: Room) -> Room:
    room.window.activateWindow()
    room.qtbot.waitUntil(room.window.isActiveWindow)
    lay(room, "")
    return room


def lay(room: Room, body: str, caret: int | None = None) -> Article:
    """Open an article with this body, the caret at its end or behind so many characters of its first line."""
    article = room.open(room.desks.articles.create(Story(headline="Парк", body=body)))
    edit = room.desk.page.body
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if caret is not None:
        cursor.setPosition(caret)
    edit.setTextCursor(cursor)
    return article


def select(room: Room, words: str) -> None:
    """Select with the keys, from the first letter to the last."""
    edit = room.desk.page.body
    cursor = edit.textCursor()
    cursor.setPosition(edit.toPlainText().index(words))
    edit.setTextCursor(cursor)
    press(*["Shift+Right"] * len(words))


def body(room: Room) -> str:
    return room.desk.page.body.markdown()


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (BOLD, "слово**второе** третье"),
        (ITALIC, "слово*второе* третье"),
    ],
)
def test_a_word_the_key_a_word(desk: Room, keys: str, text: str) -> None:
    write("слово")
    press(keys)
    assert body(desk) == "слово"
    write("второе")
    press(keys)
    write(" третье")
    assert body(desk) == text


@pytest.mark.parametrize(("keys", "marked"), [(BOLD, "**второе**"), (ITALIC, "_второе_")])
def test_marked_typing_begins_and_ends_with_the_key(desk: Room, keys: str, marked: str) -> None:
    write("слово ")
    press(keys)
    write("второе")
    press(keys)
    write(" третье")
    assert body(desk) == f"слово {marked} третье"


def test_a_space_typed_before_the_key_that_ends_stands_outside(desk: Room) -> None:
    press(BOLD)
    write("слово ")
    press(BOLD)
    write("дальше")
    assert body(desk) == "**слово** дальше"


def test_a_space_typed_first_stands_outside_and_the_mark_waits(desk: Room) -> None:
    write("слово")
    press(BOLD)
    write(" второе")
    assert body(desk) == "слово **второе**"


def test_pressed_twice_nothing_is_marked(desk: Room) -> None:
    write("слово ")
    press(BOLD, BOLD)
    write("второе")
    assert body(desk) == "слово второе"


def test_pressed_and_left_nothing_stays(desk: Room) -> None:
    write("слово")
    press(BOLD, "Left", "Right")
    write("вт")
    assert body(desk) == "словоvt".replace("vt", "вт")


def test_bold_and_italic_at_once(desk: Room) -> None:
    press(BOLD, ITALIC)
    write("оба")
    press(ITALIC)
    write(" одно")
    press(BOLD)
    write(" ни одного")
    assert body(desk) == "**_оба_ одно** ни одного"


def test_a_letter_typed_behind_an_italic_word_leaves_it_italic(desk: Room) -> None:
    lay(desk, "слово _второе_")
    write("е")
    assert body(desk) == "слово *второе*е"


@pytest.mark.parametrize(("keys", "marked"), [(BOLD, "сло **трамвай** во"), (ITALIC, "сло _трамвай_ во")])
def test_inside_a_word_the_word_is_marked_and_the_caret_stays(desk: Room, keys: str, marked: str) -> None:
    lay(desk, "сло трамвай во", 8)
    press(keys)
    assert body(desk) == marked
    assert not desk.desk.page.body.textCursor().hasSelection()
    write("Х")
    assert body(desk) == marked.replace("трамвай", "трамХвай")
    press(keys)
    assert body(desk) == "сло трамХвай во"


def test_a_selection_is_marked_stays_selected_and_is_unmarked(desk: Room) -> None:
    lay(desk, "Городской совет архитекторов")
    select(desk, "совет")
    press(BOLD)
    assert body(desk) == "Городской **совет** архитекторов"
    assert desk.desk.page.body.textCursor().selectedText() == "совет"
    press(BOLD)
    assert body(desk) == "Городской совет архитекторов"
    press("Ctrl+Z")
    assert body(desk) == "Городской **совет** архитекторов"
    press("Ctrl+Z")
    assert body(desk) == "Городской совет архитекторов"
    press("Ctrl+Shift+Z")
    assert body(desk) == "Городской **совет** архитекторов"


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("один два три", " два ", "один **два** три"),
        ("один **два** три", "один **два", "**один два** три"),
        ("**один два три**", "два", "**один** два **три**"),
        ("- один два", "один два", "- **один два**"),
        ("_один два_ три", "два_ три", "_один **два**_ **три**"),
        (
            "[парк](http://a.example/x_y_z) тут",
            "[парк](http://a.example/x_y_z) тут",
            "**[парк](http://a.example/x_y_z) тут**",
        ),
        ("**слово дальше", "слово", "**слово** дальше"),
        ("| один | два |", "один | два", "| **один** | **два** |"),
    ],
)
def test_what_is_selected_is_marked_as_a_whole(desk: Room, before: str, words: str, after: str) -> None:
    lay(desk, before)
    select(desk, words)
    press(BOLD)
    assert body(desk) == after


def test_several_paragraphs_are_marked_each_by_itself(desk: Room) -> None:
    lay(desk, "## один\n\nдва\n\n- три")
    press("Ctrl+A", BOLD)
    assert body(desk) == "## **один**\n\n**два**\n\n- **три**"
    press(BOLD)
    assert body(desk) == "## один\n\nдва\n\n- три"
    press("Ctrl+Z", "Ctrl+Z")
    assert body(desk) == "## один\n\nдва\n\n- три"


def test_enter_inside_marks_closes_and_opens_them(desk: Room) -> None:
    lay(desk, "**один два** три", 7)
    press("Return")
    write("но ")
    assert body(desk) == "**один** \n\n**но два** три"


def test_enter_at_the_end_of_marked_words_leaves_them(desk: Room) -> None:
    press(BOLD)
    write("один")
    press("Return")
    write("два")
    assert body(desk) == "**один**\n\nдва"


def test_deleting_what_was_marked_deletes_its_marks(desk: Room) -> None:
    write("слово ")
    press(BOLD)
    write("да")
    press("Backspace", "Backspace")
    assert body(desk) == "слово "
    press("Ctrl+Z")
    assert "****" not in body(desk)


def test_a_name_with_underscores_loses_none(desk: Room) -> None:
    lay(desk, "файл a_x_b", 8)
    press("Backspace")
    assert body(desk) == "файл a__b"


def test_words_of_an_input_method_take_the_mark_too(desk: Room) -> None:
    write("слово ")
    press(ITALIC)
    event = QInputMethodEvent()
    event.setCommitString("қала")
    QApplication.sendEvent(desk.desk.page.body, event)
    assert body(desk) == "слово _қала_"


def test_a_quote_typed_with_a_mark_is_that_of_the_language(desk: Room) -> None:
    press(BOLD)
    write('"да"')
    assert body(desk) == "**«да»**"


def test_the_buttons_show_what_is_typed_next(desk: Room) -> None:
    bold, italic = desk.actions["format.bold"], desk.actions["format.italic"]
    press(BOLD)
    assert (bold.isChecked(), italic.isChecked()) == (True, False)
    write("да")
    assert bold.isChecked()
    press(BOLD)
    assert not bold.isChecked()
    press("Left", "Left", "Left")
    assert bold.isChecked()


def test_in_a_title_the_keys_leave_words_and_focus_alone(desk: Room) -> None:
    lay(desk, "текст статьи", 3)
    headline = desk.desk.page.headline.edit
    headline.setFocus()
    for keys in (BOLD, ITALIC, "Ctrl+L", "Ctrl+H", "Ctrl+Shift+Q", "Ctrl+Shift+U"):
        press(keys)
        assert headline.hasFocus()
    write("Х")
    assert body(desk) == "текст статьи"
    assert headline.toPlainText().replace("Х", "") == "Парк"


def test_a_word_the_link_key_a_word(desk: Room) -> None:
    write("слово ")
    press("Ctrl+L")
    write("парк")
    assert body(desk) == "слово [парк]()"


def test_inside_a_word_the_link_key_takes_the_word(desk: Room) -> None:
    lay(desk, "про парк тут", 6)
    press("Ctrl+L")
    write("/park")
    assert body(desk) == "про [парк](/park) тут"
    press("Ctrl+L")
    write("/1")
    assert body(desk) == "про [парк](/park/1) тут"


def test_a_link_over_several_paragraphs_and_a_photo_loses_none_of_them(desk: Room) -> None:
    lay(desk, "один\n\nдва")
    press("Ctrl+A", "Ctrl+L")
    write("/a")
    assert body(desk) == "[один](/a)\n\nдва"


@pytest.mark.parametrize(("caret", "after"), [(5, "слово ПРОВЕРИТЬ второе"), (3, "слово ПРОВЕРИТЬ второе")])
def test_the_mark_to_be_checked_goes_behind_the_word(desk: Room, caret: int, after: str) -> None:
    lay(desk, "слово", caret)
    press("Ctrl+Shift+M")
    write("второе")
    assert body(desk) == after


def test_the_mark_to_be_checked_goes_into_a_title_too(desk: Room) -> None:
    desk.desk.page.headline.edit.setFocus()
    press("End", "Ctrl+Shift+M")
    write("да")
    assert desk.desk.page.headline.edit.toPlainText() == "Парк ПРОВЕРИТЬ да"


@pytest.mark.parametrize(
    ("keys", "after"),
    [("Ctrl+H", "## слово второе"), ("Ctrl+Shift+Q", "> слово второе"), ("Ctrl+Shift+U", "- слово второе")],
)
def test_a_key_for_the_whole_line_does_not_hold_the_words_up(desk: Room, keys: str, after: str) -> None:
    write("слово")
    press(keys)
    write(" второе")
    assert body(desk) == after


def test_tab_stays_in_the_text(desk: Room) -> None:
    edit = desk.desk.page.body
    write("слово")
    press("Tab", "Shift+Tab")
    assert edit.hasFocus()
    assert body(desk) == "слово"
    write("!")
    assert body(desk) == "слово!"


def test_tab_moves_an_item_in_and_out(desk: Room) -> None:
    lay(desk, "- один\n- два")
    press("Tab", "Tab")
    assert body(desk) == "- один\n    - два"
    press("Return")
    write("три")
    press("Shift+Tab", "Shift+Tab")
    assert body(desk) == "- один\n    - два\n- три"
    press("Ctrl+Z")
    assert body(desk) == "- один\n    - два\n    - три"


def test_tab_goes_from_cell_to_cell(desk: Room) -> None:
    lay(desk, "| Год | Парки |\n| --- | --- |\n| 2026 | 40 |", 3)
    press("Tab", "Tab", "Tab")
    write("!")
    press("Shift+Tab")
    write("?")
    assert body(desk) == "| Год | Парки |\n| --- | --- |\n| 2026? | 40! |"
    assert re.fullmatch(r"[^\t]*", body(desk))


def test_arrows_go_between_titles_and_text(desk: Room) -> None:
    page = desk.desk.page
    lay(desk, "один\n\nдва")
    press("Up", "Up")
    assert page.lede.edit.hasFocus()
    press("Up")
    assert page.headline.edit.hasFocus()
    press("Down", "Down")
    assert page.body.hasFocus()
