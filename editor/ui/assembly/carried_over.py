"""What the user sees of a newsroom while its window is built anew in another language: nothing of it moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from editor.domain.articles import Article
from editor.domain.story import Story
from editor.ui.article_list.panel import Shown
from editor.ui.assembly.journeys import ROOMS, Journeys
from editor.ui.assembly.window import MainWindow
from editor.ui.assembly.writing_journey import WritingJourney
from editor.ui.kit.place import Place
from editor.ui.writing.session.changes import UndoHistory, history_of

if TYPE_CHECKING:
    from editor.ui.preview.pane import Looked

_EDITS = ("headline", "lede", "body")


@dataclass(frozen=True, slots=True)
class Desk:
    """The article on the desk, with what is typed and not saved, and the places of carets and pages in pixels."""

    is_open: bool
    article: Article | None
    story: Story
    is_dirty: bool
    carets: dict[str, tuple[int, int]]
    scrolled: int
    top_line: int
    document: QTextDocument
    history: UndoHistory


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """Everything that stands in one window and is to stand in the next."""

    desk: Desk
    listed: Shown
    place: str
    focus: str
    actions: dict[str, bool]
    widths: str
    looked: Looked | None


_SWITCHES = ("view.preview", "view.focus", "list.compact")


def look(window: MainWindow, journeys: Journeys, writing: WritingJourney) -> CarriedOver:
    """What stands in a window now; its text goes over with it, so that the window has it no more."""
    session, page = writing.desk.session, writing.desk.page
    edits = {name: page.findChild(QTextEdit, name) for name in _EDITS}
    carets = {
        name: (edit.textCursor().anchor(), edit.textCursor().position())
        for name, edit in edits.items()
        if edit is not None
    }
    focus = QApplication.focusWidget() or window.focusWidget()
    desk = Desk(
        session.is_open,
        session.article,
        session.story(),
        session.is_dirty,
        carets,
        page.sheet.verticalScrollBar().value(),
        page.top_line(),
        page.body.give_document(),
        history_of(session.undo_stack),
    )
    return CarriedOver(
        desk,
        journeys.list.shown,
        window.place,
        focus.objectName() if focus is not None else "",
        {name: window.menu_actions[name].isChecked() for name in _SWITCHES},
        window.shape[1],
        writing.looked,
    )


def show(seen: CarriedOver, window: MainWindow, journeys: Journeys, writing: WritingJourney) -> None:
    """Let it stand in this window too."""
    session, page = writing.desk.session, writing.desk.page
    window.sidebar.choose(seen.listed.place)
    journeys.list.show_again(seen.listed)
    if seen.desk.is_open and (seen.desk.is_dirty or seen.desk.article is None):
        session.restore(seen.desk.article, seen.desk.story)
    elif seen.desk.is_open and seen.desk.article is not None:
        session.open(seen.desk.article)
    page.body.take_document(seen.desk.document)
    session.go_on(seen.desk.history)
    for name, on in seen.actions.items():
        window.menu_actions[name].setChecked(on)
    for name, (anchor, position) in seen.desk.carets.items():
        edit = page.findChild(QTextEdit, name)
        if edit is not None:
            cursor = edit.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            edit.setTextCursor(cursor)
    if seen.place in ROOMS:
        window.sidebar.choose(Place("room", seen.place))
        journeys.room_wanted.emit(seen.place)
    elif seen.place == "versions":
        window.menu_actions["article.versions"].trigger()
    window.take_shape("", seen.widths)
    if seen.looked is not None:
        writing.look_again(seen.looked, seen.desk.top_line)
    page.scroll_to(seen.desk.scrolled)
    focus = window.findChild(QWidget, seen.focus) if seen.focus else None
    if focus is not None:
        focus.setFocus()
