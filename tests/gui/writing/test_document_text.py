"""A body survives the document unchanged, whatever stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from editor.ui.writing.text.document_text import (
    Line,
    body_of,
    fill,
    insert_lines,
    insert_photo,
    is_photo,
    lines_of,
    markdown,
    placements_in,
    selected_markdown,
)

BODIES = [
    "",
    "Одиннадцать лет по улице Байзакова не ходят трамваи.",
    "Первый абзац.\n\nВторой абзац.",
    "Перечень:\n\n- один\n- два\n\nДальше",
    "| а | б |\n| --- | --- |\n| 1 | 2 |",
    "До\n\n![](photo:7)\n\nПосле",
    "![](photo:7)",
    "![](photo:7)\n\n![](photo:8)",
    "Лишние\n\n\n\nпустые строки\n",
    "\n\nс пустого начала",
    "/// fact | Цифры\nТекст\n\nещё текст\n///",
]


@pytest.mark.parametrize("body", BODIES)
def test_a_body_comes_back_from_the_document_as_it_went_in(qapp: object, body: str) -> None:
    document = QTextDocument()
    fill(document, body)
    assert markdown(document) == body


@given(st.text(alphabet="аб \n-*|>", max_size=60))
@settings(max_examples=300)
def test_any_arrangement_of_lines_comes_back(body: str) -> None:
    assert body_of(lines_of(body)) == body


def test_a_photo_alone_in_its_paragraph_becomes_an_object(qapp: object) -> None:
    document = QTextDocument()
    fill(document, "До\n\n![](photo:7)\n\nПосле")
    assert [placements_in(document.findBlockByNumber(n)) for n in range(3)] == [[], [(0, 7)], []]


@pytest.mark.parametrize("body", ["слово ![](photo:7) слово", "строка\n![](photo:7)", "![](photo:7)\nстрока"])
def test_a_photo_beside_words_stays_text(qapp: object, body: str) -> None:
    document = QTextDocument()
    fill(document, body)
    assert not any(is_photo(document.findBlockByNumber(n)) for n in range(document.blockCount()))
    assert markdown(document) == body


def test_a_photo_put_into_the_middle_of_a_paragraph_parts_it(qapp: object) -> None:
    document = QTextDocument()
    fill(document, "До после")
    cursor = QTextCursor(document)
    cursor.setPosition(2)
    insert_photo(cursor, 7)
    assert markdown(document) == "До\n\n![](photo:7)\n\n после"
    document.undo()
    assert markdown(document) == "До после"


def test_a_photo_put_at_the_start_of_a_paragraph_stands_before_it(qapp: object) -> None:
    document = QTextDocument()
    fill(document, "Текст")
    insert_photo(QTextCursor(document), 7)
    assert markdown(document) == "![](photo:7)\n\nТекст"


def test_words_that_slip_beside_a_photo_get_a_paragraph_of_their_own(qapp: object) -> None:
    document = QTextDocument()
    fill(document, "![](photo:7)")
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("слова")
    assert markdown(document) == "![](photo:7)\n\nслова"


def test_a_selection_keeps_its_photo_references(qapp: object) -> None:
    document = QTextDocument()
    fill(document, "Начало\n\n![](photo:7)\n\nКонец")
    cursor = QTextCursor(document)
    cursor.setPosition(3)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    assert selected_markdown(cursor) == "ало\n\n![](photo:7)\n\nКонец"


def test_lines_go_in_as_one_step_to_undo(qapp: object) -> None:
    document = QTextDocument()
    fill(document, "аб")
    cursor = QTextCursor(document)
    cursor.setPosition(1)
    insert_lines(cursor, [Line("один"), Line("", photo=3), Line("два")])
    assert markdown(document) == "аодин\n\n![](photo:3)\n\nдваб"
    document.undo()
    assert markdown(document) == "аб"


def test_characters_that_would_break_the_document_are_taken_out(qapp: object) -> None:
    document = QTextDocument()
    fill(document, "а\ufffcб\u2028в\u2029г\ufdd0")
    assert markdown(document) == "аб\nв\n\nг"


def test_no_break_spaces_stay(qapp: object) -> None:
    document = QTextDocument()
    fill(document, "10\u00a0000 тенге")
    assert markdown(document) == "10\u00a0000 тенге"
