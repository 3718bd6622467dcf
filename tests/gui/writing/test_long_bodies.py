"""A text of any length opens by what is seen of it, and its marks are drawn in slices that end as Qt's own would."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from editor.domain.checks import CHECKS
from editor.domain.story import Story
from editor.ui.inspector.checks import Checks
from editor.ui.theme import Theme
from editor.ui.writing.text.document_text import fill
from editor.ui.writing.text.highlighter import Highlighter
from tests.gui.keyboard import press, write
from tests.gui.writing.conftest import Room
from tests.gui.writing.test_marked_typing import desk

__all__ = ["desk"]

MOST_LINES = 20
"""Fifteen letters, and two keys that touch two lines each."""

LINES = st.sampled_from([
    "# Рельсы **жирно**", "> «Мы _считали_ деревья»", "- пункт [с **жирной** ссылкой](/a)", "**а _б `в` г_ д**", "",
    "/// fact | Цифры", "слово ПРОВЕРИТЬ слово", "сноска[^1] и ещё **раз** и **раз**", "![](photo:7)", "просто слова",
])  # fmt: skip


@pytest.fixture
def plain(qapp: object, theme: Theme) -> Iterator[tuple[Highlighter, QTextDocument]]:
    document = QTextDocument()
    document.documentLayout()
    made = Highlighter(document, theme.colour)
    yield made, document
    made.setDocument(None)  # type: ignore[arg-type] - Qt takes none for «leave the document»


def drawn(document: QTextDocument) -> list[list[QTextLayout.FormatRange]]:
    return [document.findBlockByNumber(n).layout().formats() for n in range(document.blockCount())]


def looks(document: QTextDocument) -> list[dict[int, object]]:
    """How each letter of each block looks."""
    return [
        {at: QTextCharFormat(one.format) for one in ranges for at in range(one.start, one.start + one.length)}
        for ranges in drawn(document)
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(LINES, max_size=12))
def test_slices_draw_what_qt_would_draw(plain: tuple[Highlighter, QTextDocument], lines: list[str]) -> None:
    made, document = plain
    fill(document, "\n\n".join(lines))
    made.begin(document.begin())
    mine = looks(document)
    made.rehighlight()
    assert mine == looks(document)


def _open(room: Room, paragraphs: int) -> None:
    body = "\n\n".join(f"Абзац {number:05} о **парке** и о _рельсах_." for number in range(paragraphs))
    room.open(room.desks.articles.create(Story(headline="Парк", body=body)))
    room.qtbot.waitUntil(lambda: not room.desk.page.body.highlighter.is_busy)


def test_every_line_of_a_long_text_is_drawn_in_the_end_and_what_is_seen_at_once(desk: Room) -> None:
    body = desk.desk.page.body
    body.load("**а** " * 20 + "\n\n" + "\n\n".join(["**Абзац** о парке"] * 1500), "ru")
    shown = drawn(body.document())
    assert all(shown[:20])
    assert not any(shown[1000:])
    cursor = QTextCursor(body.document().findBlockByNumber(40))
    cursor.insertText("строка\n\n**и ещё**\n")  # somebody writes meanwhile
    desk.qtbot.waitUntil(lambda: not body.highlighter.is_busy)
    lines = [body.document().findBlockByNumber(number) for number in range(body.document().blockCount())]
    assert [line.text() for line in lines if "**" in line.text() and not line.layout().formats()] == []


def test_new_colours_come_where_one_reads_first(desk: Room) -> None:
    body = desk.desk.page.body
    body.load("\n\n".join(["## Абзац о парке и о рельсах"] * 1200), "ru")
    bar = desk.desk.page.sheet.verticalScrollBar()
    desk.qtbot.waitUntil(lambda: bar.maximum() > 20_000)
    bar.setValue(bar.maximum())
    told: list[int] = []
    body.touched.connect(lambda: told.append(1))
    body.set_zoom(150)
    assert body.highlighter.is_busy
    seen = body.cursorForPosition(body.visibleRegion().boundingRect().center()).block()
    assert seen.blockNumber() > 500
    assert seen.layout().formats()[-1].format.property(QTextFormat.Property.FontPixelSize.value) == 1.5 * 20
    desk.qtbot.waitUntil(lambda: not body.highlighter.is_busy)
    assert told == []


def _drawn_by_keys(room: Room, paragraphs: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Lines that are drawn anew while some words are written at three places of a text."""
    _open(room, paragraphs)
    body = room.desk.page.body
    body.setFocus()
    lines: list[str] = []
    whole = body.highlighter._runs

    def count(text: str) -> object:
        lines.append(text)
        return whole(text)

    monkeypatch.setattr(body.highlighter, "_runs", count)
    for key in ("Ctrl+Home", "Down", "Ctrl+End"):
        press(key)
        write("слово")
    press("Return", "Backspace")
    monkeypatch.undo()
    return len(lines)


def test_a_key_has_one_line_drawn_however_many_there_are(desk: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    short, long = (_drawn_by_keys(desk, paragraphs, monkeypatch) for paragraphs in (100, 400))
    assert short == long <= MOST_LINES


def test_opening_lays_out_what_is_seen_and_the_rest_behind_it(desk: Room) -> None:
    body = desk.desk.page.body
    body.load("\n\n".join(["Абзац о парке и о рельсах."] * 4000), "ru")
    assert body.minimumHeight() < 40_000
    assert body.document().lastBlock().layout().lineCount() == 0
    desk.qtbot.waitUntil(lambda: body.minimumHeight() > 160_000)
    assert body.textCursor().position() == 0
    assert not body.document().isUndoAvailable()


def test_a_text_that_follows_a_photo_is_not_made_of_photos(desk: Room) -> None:
    body = desk.desk.page.body
    body.load("![](photo:7)", "ru")
    press("Ctrl+End")
    body.load("Слово", "ru")
    body.setFocus()
    write("И")
    cursor = body.textCursor()
    for position in range(1, len(body.toPlainText()) + 1):
        cursor.setPosition(position)
        assert cursor.charFormat().properties() == {}
    assert body.markdown() == "ИСлово"


def rows(checks: Checks) -> list[QAbstractButton]:
    """The button of each finding."""
    buttons = checks.findChildren(QAbstractButton)
    return [each for each in buttons if each.text() in {"Show", "Fix"} and not each.parentWidget().isHidden()]


def test_a_finding_that_stays_keeps_its_row(qtbot: QtBot, theme: Theme) -> None:
    checks = Checks()
    qtbot.addWidget(checks)
    found = [CHECKS["to-check-in-paragraph"].at("body", number, {"mark": "TK", "number": number}) for number in (1, 2)]
    checks.show_problems(found)
    before = rows(checks)
    checks.show_problems([CHECKS["no-headline"].at("headline"), *found[1:]])
    after = rows(checks)
    assert [len(before), len(after)] == [2, 2]
    assert before[1] in after
    assert before[0] not in after
    checks.show_problems(())
    assert rows(checks) == []


def test_a_click_goes_to_where_the_finding_is_by_now(qtbot: QtBot, theme: Theme) -> None:
    checks = Checks()
    qtbot.addWidget(checks)
    went: list[int] = []
    checks.go_to.connect(lambda _place, number, _word: went.append(number))
    for number in (4, 5):  # a paragraph was written above
        checks.show_problems([CHECKS["dead-anchor"].at("body", number, {"address": "#a"})])
    qtbot.mouseClick(rows(checks)[0], Qt.MouseButton.LeftButton)
    assert went == [5]
