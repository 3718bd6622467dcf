"""The doors of the menus that open dialogs: import, newsroom settings, people and agencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from editor.ui.assembly.importing_journey import ImportJourney
from editor.ui.assembly.journeys import Journeys
from editor.ui.assembly.window import MainWindow
from editor.ui.importing.drop import TextDrop
from editor.ui.kit.opening import Opened
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import tongue

if TYPE_CHECKING:
    from editor.desk import Desks


class Doors(QObject):
    """`newsroom_changed` when other settings hold; `failed` carries an exception. Lives as long as its journeys."""

    newsroom_changed = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks, opened: Opened, journeys: Journeys) -> None:
        super().__init__(journeys)
        self._window, self._tasks, self._journeys = window, tasks, journeys
        self._desks: Desks = opened.desks
        self.importing = ImportJourney(window, tasks, opened.desks, tongue(), self)
        self.importing.made.connect(journeys.on_articles_made)
        self.importing.article_wanted.connect(journeys.show_article)
        TextDrop(journeys.list).dropped.connect(self.importing.take_files)
        actions = window.menu_actions
        actions["article.import"].triggered.connect(self._on_import)
        actions["article.paste"].triggered.connect(self._on_paste)
        actions["newsroom.settings"].triggered.connect(self._on_settings)
        actions["newsroom.people"].triggered.connect(self._on_people)

    def _on_import(self) -> None:
        self.importing.ask()

    def _on_paste(self) -> None:
        self.importing.take_clipboard()

    def _on_settings(self) -> None:
        from editor.ui.newsroom_settings.dialog import NewsroomDialog  # noqa: PLC0415 - loaded when it is first shown

        dialog = NewsroomDialog(self._desks.newsroom, self._tasks, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.newsroom_changed)
        dialog.open()

    def _on_people(self) -> None:
        from editor.ui.people.dialog import PeopleDialog  # noqa: PLC0415 - loaded when it is first shown

        dialog = PeopleDialog(self._desks.people, self._tasks, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self._journeys.on_photos_changed)
        self._journeys.outside.came.connect(dialog.look_again)
        dialog.open()
