"""The rooms beside the desk, each built when somebody first goes there: photo desk, rubric manager, export."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.export_page.panel import ExportPage
from editor.ui.journeys import Journeys
from editor.ui.photo_desk.panel import PhotoDesk
from editor.ui.rubric_manager.panel import RubricManager
from editor.ui.sidebar.places import Place
from editor.ui.tasks import Tasks
from editor.ui.theme import Theme
from editor.ui.window import MainWindow

if TYPE_CHECKING:
    from editor.desk import Desks


class Rooms(QObject):
    """`target_used` carries a place that was exported to, to be remembered."""

    target_used = Signal(str)

    def __init__(
        self, window: MainWindow, theme: Theme, tasks: Tasks, desks: Desks, journeys: Journeys, *, target: str = ""
    ) -> None:
        super().__init__(journeys)
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._desks = desks
        self._journeys = journeys
        self._target = target
        self._built: dict[str, PhotoDesk | RubricManager | ExportPage] = {}
        journeys.room_wanted.connect(self.go)

    def go(self, name: str) -> None:
        """Go to photos, rubrics or export; what is shown there is read again."""
        if name not in self._built:
            makers: dict[str, Callable[[], PhotoDesk | RubricManager | ExportPage]] = {
                "photos": self._photos,
                "rubrics": self._rubrics,
                "export": self._export,
            }
            self._built[name] = makers[name]()
            self._window.set_place(name, self._built[name])
        room = self._built[name]
        self._window.go(name)
        room.reload()

    def room(self, name: str) -> QWidget | None:
        """A room that has been built, or None."""
        return self._built.get(name)

    def _photos(self) -> PhotoDesk:
        made = PhotoDesk(self._desks, self._tasks, self._theme)
        made.changed.connect(self._journeys.on_photos_changed)
        made.undo_offered.connect(self._on_undo_offered)
        made.failed.connect(self._tasks.unhandled)
        return made

    def _rubrics(self) -> RubricManager:
        made = RubricManager(self._desks, self._tasks, self._theme)
        made.changed.connect(self._journeys.on_rubrics_changed)
        made.undo_offered.connect(self._on_undo_offered)
        made.failed.connect(self._tasks.unhandled)
        return made

    def _export(self) -> ExportPage:
        made = ExportPage(self._desks, self._tasks, self._theme)
        if self._target:
            made.set_target(self._target)
        made.article_requested.connect(self._on_article_requested)
        made.target_used.connect(self.target_used)
        made.exported.connect(self._on_exported)
        made.failed.connect(self._tasks.unhandled)
        return made

    def _on_undo_offered(self, words: str, undo: Callable[[], object]) -> None:
        self._window.toast.say(words, act=self.tr("Undo"), on_act=undo)

    def _on_exported(self) -> None:
        self._journeys.read_counts()

    def _on_article_requested(self, article_id: int) -> None:
        self._window.sidebar.choose(Place("desk", "published"))
        self._journeys.show_article(article_id)
