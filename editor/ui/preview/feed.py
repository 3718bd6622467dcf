"""Keeps the preview as fresh as the text: one render at a time, and of those that wait only the newest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editor.domain.errors import EditorError
from editor.domain.story import Story
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence
from editor.ui.preview.pane import PreviewPane

if TYPE_CHECKING:
    from editor.desk.preview import PreviewPage

Render = Callable[[Story, int], "PreviewPage"]


class PreviewFeed(QObject):
    """`want` is called at each pause of typing; nothing is rendered while nobody looks.

    `rendered` carries the page, for its problems.
    """

    rendered = Signal(object)

    def __init__(self, render: Render, tasks: Tasks, pane: PreviewPane) -> None:
        super().__init__(pane)
        self._render = render
        self._tasks = tasks
        self._pane = pane
        self._wanted: tuple[Story, int, int] | None = None
        self._last: tuple[Story, int] | None = None
        self._busy = False
        pane.looked_at.connect(self._on_looked_at)

    def want(self, story: Story, article_id: int | None) -> None:
        """Show this text of this article as soon as may be; one without a row in the newsroom has no page yet."""
        if article_id is None:
            return
        self._last = (story, article_id)
        if self._pane.isVisible():
            self._wanted = (story, article_id, self._pane.ask())
            self._next()

    def forget(self) -> None:
        """No article is open: show nothing, also when an answer is still to come."""
        self._last = self._wanted = None
        self._pane.clear()

    def _next(self) -> None:
        if self._busy or self._wanted is None:
            return
        (story, article_id, ticket), self._wanted, self._busy = self._wanted, None, True
        self._tasks.compute(
            self._work, story, article_id, ticket, done=self._on_page, failed=self._on_failed, over=self._on_over
        )

    def _work(self, story: Story, article_id: int, ticket: int) -> tuple[int, PreviewPage]:
        return ticket, self._render(story, article_id)

    @Slot(object)
    def _on_page(self, answer: tuple[int, PreviewPage]) -> None:
        ticket, page = answer
        self._busy = False
        if self._last is not None and self._pane.show_page(page, ticket):
            self.rendered.emit(page)
        self._next()

    @Slot(object)
    def _on_failed(self, error: EditorError) -> None:
        self._pane.say_trouble(error_sentence(error))

    @Slot()
    def _on_over(self) -> None:
        self._busy = False
        self._next()

    @Slot()
    def _on_looked_at(self) -> None:
        if self._last is not None:
            self.want(*self._last)
