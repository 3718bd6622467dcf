"""From a finding elsewhere to its place on the desk: the article is opened, then the field, paragraph or photo."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from editor.domain.articles import Article
from editor.ui.assembly.journeys import Journeys
from editor.ui.assembly.writing_desk import WritingDesk

PATIENCE_MS = 400
"""How long a photo's form waits for the thumbnail of a picture that is known already."""


class PlaceJump(QObject):
    """`go` waits until the article stands on the desk, and a photo until it has been read.

    Another article that is opened meanwhile ends the wait.
    """

    def __init__(self, journeys: Journeys, desk: WritingDesk) -> None:
        super().__init__(journeys)
        self._journeys = journeys
        self._desk = desk
        self._wanted: tuple[int, str, int] | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        desk.session.opened.connect(self._on_opened)
        desk.shelf.changed.connect(self._on_shelf)

    def go(self, article_id: int, place: str, number: int) -> None:
        """Show a place of an article; `place` and `number` are those of a `Problem`."""
        self._wanted = (article_id, place, number)
        stands = self._desk.session.article_id == article_id
        self._journeys.show_article(article_id)
        if stands:
            self._begin()

    @Slot(object)
    def _on_opened(self, article: Article | None) -> None:
        if article is None or self._wanted is None or article.id != self._wanted[0]:
            self._forget()
        else:
            self._begin()

    @Slot()
    def _on_shelf(self) -> None:
        if self._wanted is None or self._wanted[0] != self._desk.session.article_id or self._wanted[1] != "photo":
            return
        look = self._desk.shelf.look(self._wanted[2])
        if look is None or not look.is_known:
            return
        if look.photo is None or self._desk.shelf.thumb(look.photo) is not None:
            self._show()
        elif not self._patience.isActive():
            self._patience.start()

    def _begin(self) -> None:
        if self._wanted is not None and self._wanted[1] == "photo" and self._wanted[2]:
            self._on_shelf()
        else:
            self._show()

    @Slot()
    def _show(self) -> None:
        if self._wanted is None or self._wanted[0] != self._desk.session.article_id:
            return
        _, place, number = self._wanted
        self._forget()
        if place == "embargo_until" or (not number and place == "photo"):
            self._desk.inspector.show_section("publish" if place == "embargo_until" else "checks")
        else:
            self._desk.inspector.show_place(place, number)

    def _forget(self) -> None:
        self._patience.stop()
        self._wanted = None
