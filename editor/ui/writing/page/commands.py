"""What the writing actions of the table do on the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from editor.domain.checks import Problem
from editor.domain.newsroom import Newsroom
from editor.ui.kit import text_keys
from editor.ui.kit.actions import Actions
from editor.ui.writing.page.dialogs import NoteDialog, TimeDialog
from editor.ui.writing.page.page import WritingPage
from editor.ui.writing.page.title_fields import TitleEdit
from editor.ui.writing.session.bindings import Bindings
from editor.ui.writing.session.requests import Step
from editor.ui.writing.session.session import EditingSession
from editor.ui.writing.session.steps import Offer
from editor.ui.writing.text import markdown_edits as edits
from editor.ui.writing.text.emphasis import BOLD, ITALIC


class Commands(QObject):
    """`typeset_done` carries how many lines typography changed, `go_to` place, number and word of a problem."""

    typeset_done = Signal(int)
    go_to = Signal(str, int, str)

    def __init__(
        self,
        page: WritingPage,
        session: EditingSession,
        bindings: Bindings,
        actions: Actions,
        typeset: edits.Typeset,
        newsroom: Newsroom,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._bindings = bindings
        self._typeset = typeset
        self._newsroom = newsroom
        self._actions = actions
        self._problems: tuple[Problem, ...] = ()
        self._fixed = 0
        self._asked = ""
        self._shown: Problem | None = None
        for name, action in self._table().items():
            actions[name].triggered.connect(action)
        page.step_chosen.connect(self.take)
        page.body.marks.changed.connect(self._show_marks)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What F8 goes through."""
        self._problems = tuple(problems)

    def take(self, offer: Offer) -> None:
        """Take a step, after asking what it needs to know."""
        if offer.asks == "":
            self._bindings.take(offer.step.name, offer.step)
        elif offer.asks == "time":
            self.ask_time()
        else:
            self._ask_note(offer)

    def ask_time(self) -> None:
        """Ask when to publish."""
        article = self._session.article
        if article is None:
            return
        at = article.publish_at or (datetime.now(UTC) + timedelta(hours=1)).replace(minute=0, second=0)
        dialog = TimeDialog(
            self.tr("Publish this article at"), self.tr("Schedule"), self._newsroom.zone, at, self._page
        )
        dialog.timed.connect(self._on_timed)
        _open(dialog)

    def _table(self) -> dict[str, Callable[[], object]]:
        return {
            "article.save": self._on_save,
            "article.save_note": self._on_save_note,
            "edit.undo": self._page.undo,
            "edit.redo": self._page.redo,
            "edit.find": self._on_find,
            "edit.replace": self._on_replace,
            "insert.photo": self._on_photo,
            "insert.link": self._on_link,
            "insert.table": self._on_table,
            "insert.check": self._on_check_mark,
            "format.bold": self._on_bold,
            "format.italic": self._on_italic,
            "format.heading": self._on_heading,
            "format.h2": self._on_h2,
            "format.h3": self._on_h3,
            "format.quote": self._on_quote,
            "format.list": self._on_list,
            "format.typography": self.typeset,
            "article.forward": self._on_forward,
            "article.schedule": self.ask_time,
            "article.next_problem": self._on_next_problem,
            "article.previous_problem": self._on_previous_problem,
            "article.spike": self._on_spike,
        }

    def typeset(self) -> None:
        """Put quotes, dashes and spaces right in headline, lede and body."""
        story = self._session.story()
        headline, lede = (self._typeset([text], story.language)[0] for text in (story.headline, story.lede))
        self._session.change(self.tr("Typography"), headline=headline, lede=lede)
        titles = (headline != story.headline) + (lede != story.lede)
        lines = edits.typeset_document(self._page.body.document(), story.language, self._typeset)
        self.typeset_done.emit(lines + titles)

    def _in_body(self, action: Callable[..., object], *arguments: object) -> None:
        body = self._page.body
        cursor = body.textCursor()
        action(cursor, *arguments)
        body.setTextCursor(cursor)
        body.setFocus()

    def _in_words(self, action: Callable[..., object], *arguments: object) -> None:
        """Marks are for the body alone: a title or another field that is typed into keeps its words and the focus."""
        if not text_keys.is_typed_into(QApplication.focusWidget()) or self._page.body.hasFocus():
            self._in_body(action, *arguments)

    def _on_bold(self) -> None:
        self._mark(BOLD)

    def _on_italic(self) -> None:
        self._mark(ITALIC)

    def _mark(self, kind: str) -> None:
        body = self._page.body
        if not text_keys.is_typed_into(QApplication.focusWidget()) or body.hasFocus():
            body.setFocus()
            body.marks.toggle(kind)
        self._show_marks(body.marks.kinds)

    def _show_marks(self, kinds: frozenset[str]) -> None:
        self._actions["format.bold"].setChecked(BOLD in kinds)
        self._actions["format.italic"].setChecked(ITALIC in kinds)

    def _on_link(self) -> None:
        self._in_words(edits.link)

    def _on_heading(self) -> None:
        self._in_words(edits.cycle_heading)

    def _on_h2(self) -> None:
        self._in_words(edits.set_heading, 2)

    def _on_h3(self) -> None:
        self._in_words(edits.set_heading, 3)

    def _on_quote(self) -> None:
        self._in_words(edits.toggle_prefix, "> ")

    def _on_list(self) -> None:
        self._in_words(edits.toggle_prefix, "- ")

    def _on_table(self) -> None:
        self._in_body(edits.insert_table)

    def _on_check_mark(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, TitleEdit):
            edits.insert_check_mark(focus.textCursor(), focus.language)
        else:
            self._in_words(edits.insert_check_mark, self._page.body.language)

    def _on_photo(self) -> None:
        self._page.photo_files_wanted.emit(True)  # noqa: FBT003 - a signal has no names

    def _on_find(self) -> None:
        self._page.find_bar.open_bar(replace=False)

    def _on_replace(self) -> None:
        self._page.find_bar.open_bar(replace=True)

    def _on_save(self) -> None:
        self._session.save()

    def _on_save_note(self) -> None:
        """What is typed is kept already: this names a state of it. Enter alone saves it without a name."""
        hint = self.tr("What has changed, for the list of versions. May stay empty")
        title = self.tr("Save a version with a note")
        dialog = NoteDialog(title, hint, self.tr("Save"), may_be_empty=True, parent=self._page)
        dialog.end_with_enter()
        dialog.noted.connect(self._session.save)
        _open(dialog)

    def _on_forward(self) -> None:
        offer = self._page.header.next_step
        if offer is not None:
            self.take(offer)

    def _on_spike(self) -> None:
        if self._session.article is not None:
            self._bindings.take("spike")

    def _on_next_problem(self) -> None:
        self._to_problem(1)

    def _on_previous_problem(self) -> None:
        self._to_problem(-1)

    def _to_problem(self, step: int) -> None:
        """Go on from the problem shown last; when it is mended, the one that took its place comes next."""
        if not self._problems:
            return
        if self._shown in self._problems:
            self._fixed = self._problems.index(self._shown) + step
        elif self._shown is None:
            self._fixed = 0 if step > 0 else -1
        elif step < 0:
            self._fixed -= 1
        self._fixed %= len(self._problems)
        self._shown = self._problems[self._fixed]
        self.go_to.emit(self._shown.place, self._shown.number, self._shown.word)

    def _ask_note(self, offer: Offer) -> None:
        if offer.asks == "note":
            title, hint = (
                self.tr("What was wrong? Readers see this note"),
                self.tr("An earlier version of this article…"),
            )
        else:
            title, hint = (
                self.tr("Why is this article taken off the site?"),
                self.tr("For the record, readers don't see it"),
            )
        words = offer.words.rstrip("…")
        dialog = NoteDialog(title, hint, words, may_be_empty=offer.asks == "reason", parent=self._page)
        self._asked = offer.step.name
        dialog.noted.connect(self._on_noted)
        _open(dialog)

    def _on_noted(self, note: str) -> None:
        self._bindings.take(self._asked, Step(self._asked, note=note))

    def _on_timed(self, at: datetime) -> None:
        self._bindings.take("schedule", Step("schedule", at=at))


def _open(dialog: NoteDialog | TimeDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
