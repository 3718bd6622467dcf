"""Where somebody reads an article: the carets of its texts and how far the page is scrolled."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QTextEdit

from editor.ui.writing.page.page import WritingPage


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """The position of the caret in headline, lede and body, and the scroll of the page in pixels."""

    carets: tuple[int, ...]
    scroll: int


def reading_place(page: WritingPage) -> ReadingPlace:
    """Where one stands now."""
    return ReadingPlace(
        tuple(edit.textCursor().position() for edit in _texts(page)), page.sheet.verticalScrollBar().value()
    )


def go_on_reading(page: WritingPage, place: ReadingPlace) -> None:
    """Stand there again, in texts that may be shorter by now."""
    for edit, position in zip(_texts(page), place.carets, strict=True):
        cursor = edit.textCursor()
        cursor.setPosition(min(position, edit.document().characterCount() - 1))
        edit.setTextCursor(cursor)
    page.sheet.verticalScrollBar().setValue(place.scroll)


def _texts(page: WritingPage) -> tuple[QTextEdit, ...]:
    return page.headline.edit, page.lede.edit, page.body
