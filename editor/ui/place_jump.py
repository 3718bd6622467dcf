"""From a finding elsewhere to its place on the desk: the article is opened, then the field, paragraph or photo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from editor.domain.articles import Article
from editor.ui.journeys import Journeys
from editor.ui.writing_desk import WritingDesk


class PlaceJump(QObject):
    """`go` waits until the article stands on the desk; another article that is opened meanwhile ends the wait."""

    def __init__(self, journeys: Journeys, desk: WritingDesk) -> None:
        super().__init__(journeys)
        self._journeys = journeys
        self._desk = desk
        self._wanted: tuple[int, str, int] | None = None
        desk.session.opened.connect(self._on_opened)

    def go(self, article_id: int, place: str, number: int) -> None:
        """Show a place of an article; `place` and `number` are those of a `Problem`."""
        self._wanted = (article_id, place, number)
        stands = self._desk.session.article_id == article_id
        self._journeys.show_article(article_id)
        if stands:
            self._show()

    @Slot(object)
    def _on_opened(self, article: Article | None) -> None:
        if article is not None and self._wanted is not None and article.id == self._wanted[0]:
            self._show()
        self._wanted = None

    def _show(self) -> None:
        if self._wanted is not None:
            _, place, number = self._wanted
            if place == "embargo_until":
                self._desk.inspector.show_section("publish")
            else:
                self._desk.inspector.show_place(place, number)
