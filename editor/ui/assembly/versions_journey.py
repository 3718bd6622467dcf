"""The versions in their window: opened for the article on the desk, and what comes back is put on the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from editor.desk.language import profile_of
from editor.domain.articles import Article
from editor.domain.newsroom import Newsroom
from editor.ui.assembly.journeys import Journeys
from editor.ui.assembly.window import MainWindow
from editor.ui.assembly.writing_desk import WritingDesk
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Theme
from editor.ui.writing.page.dialogs import NoteDialog
from editor.ui.writing.session.requests import Step

if TYPE_CHECKING:
    from editor.desk import Desks
    from editor.ui.versions.jobs import RestoredVersion
    from editor.ui.versions.panel import VersionsPanel

PLACE = "versions"


class VersionsJourney(QObject):
    """The panel is built when it is first asked for."""

    def __init__(
        self, window: MainWindow, theme: Theme, tasks: Tasks, desks: Desks, newsroom: Newsroom, desk: WritingDesk,
        journeys: Journeys,
    ) -> None:  # fmt: skip
        super().__init__(journeys)
        self._window, self._theme, self._tasks, self._desks = window, theme, tasks, desks
        self._newsroom, self._desk, self._journeys = newsroom, desk, journeys
        self._panel: VersionsPanel | None = None
        window.menu_actions["article.versions"].triggered.connect(self.go)
        desk.session.opened.connect(self._on_opened)

    @property
    def panel(self) -> VersionsPanel | None:
        """The panel, once it has been asked for."""
        return self._panel

    def go(self) -> None:
        """Save what is typed, then show the versions of the article on the desk."""
        number = self._desk.session.article_id
        if number is None:
            return
        self._desk.session.save()
        if self._panel is None:
            self._panel = self._build()
            self._window.set_place(PLACE, self._panel)
        self._panel.show_article(number)
        self._window.go(PLACE)
        self._panel.setFocus()

    def _build(self) -> VersionsPanel:
        from editor.ui.versions.panel import VersionsPanel  # noqa: PLC0415 - loaded when it is first shown

        zone = ZoneInfo(self._newsroom.zone)
        made = VersionsPanel(self._desks, self._tasks, self._theme, self._journeys.thumbnails, zone)
        made.setAccessibleName(self._window.menu_actions["article.versions"].iconText())
        made.left.connect(self._on_left)
        made.restored.connect(self._on_restored)
        made.copied.connect(self._on_copied)
        made.correction_wanted.connect(self._on_correction_wanted)
        return made

    def _on_left(self) -> None:
        self._window.go("desk")
        self._desk.page.body.setFocus()

    def _on_opened(self, _article: Article | None) -> None:
        """Another article was chosen while versions are shown: show its versions."""
        number = self._desk.session.article_id
        if self._panel is not None and self._window.place == PLACE and number not in {None, self._panel.article_id}:
            self.go()

    def _on_restored(self, restored: RestoredVersion) -> None:
        if self._desk.session.article_id == restored.article.id:
            self._desk.bindings.reopen()
        self._journeys.on_article_saved(restored.article)
        if restored.undo and self._panel is not None:
            said = self.tr("Version {number} restored as a new version").format(number=restored.number)
            undo = partial(self._undo, restored)
            self._window.toast.say(said, action=self.tr("Undo"), on_action=undo, icon="versions")
        else:
            self._window.toast.say(self.tr("The article says that already"))

    def _undo(self, restored: RestoredVersion) -> None:
        if self._panel is not None and self._panel.article_id == restored.article.id:
            self._panel.restore(restored.undo)

    def _on_copied(self, article: Article) -> None:
        self._window.go("desk")
        self._journeys.on_article_moved(article)
        self._journeys.show_article(article.id)
        self._window.toast.say(self.tr("Opened as a new article"))

    def _on_correction_wanted(self, words: str) -> None:
        """The note is drafted; publishing it is the writer's own act."""
        self._on_left()
        drafted = profile_of(self._desk.session.story().language).correction  # readers see it: not the window's words
        dialog = NoteDialog(
            self.tr("What was wrong? Readers see this note"), "", self.tr("Publish correction"), parent=self._window
        )
        dialog.note.setPlainText(drafted.format(words=words))
        dialog.noted.connect(self._on_noted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_noted(self, note: str) -> None:
        self._desk.bindings.take("correct", Step("correct", note=note))
