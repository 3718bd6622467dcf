"""A paste that begins thousands of pictures and ends none costs no time and no word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from editor.domain.story import Story
from tests.gui.writing.conftest import Room

PASTED = "![ " * 33_000
"""99 kB."""


def test_words_typed_after_a_hostile_paste_are_in_the_journal(room: Room) -> None:
    room.open(room.desks.articles.create(Story(headline="Мост", body="Начало.")))
    body = room.desk.page.body
    body.setFocus()
    QApplication.clipboard().setText(PASTED)
    room.qtbot.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    room.qtbot.keyClick(body, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    room.qtbot.keyClicks(body, " words after it")
    assert body.markdown().endswith("words after it")

    def is_kept() -> bool:
        return any(draft.story.body.endswith("words after it") for draft in room.desks.drafts.left_over(""))

    room.qtbot.waitUntil(is_kept, timeout=60_000)
    room.settle()
    room.desk.session.save()
    assert room.stored().story.body.startswith("Начало.![ ![")
    assert room.stored().story.body.endswith("words after it")
