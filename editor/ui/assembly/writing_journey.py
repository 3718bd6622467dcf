"""The writing desk in its window: what it asks and what it tells, wired to list, status bar, preview and toast."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent

from editor.domain.articles import Article
from editor.domain.checks import blocks
from editor.domain.story import Story
from editor.ui.assembly.journeys import Journeys
from editor.ui.assembly.versions_journey import VersionsJourney
from editor.ui.assembly.window import MainWindow
from editor.ui.assembly.writing_desk import Tongue, WritingDesk
from editor.ui.kit.announce import announce
from editor.ui.kit.opening import Opened
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Theme
from editor.ui.writing.session.requests import Request, Step
from editor.ui.writing.session.steps import taken
from editor.ui.writing.session.verbs import Checked

if TYPE_CHECKING:
    from editor.desk import Desks
    from editor.desk.preview import PreviewPage
    from editor.ui.assembly.together import Together
    from editor.ui.preview.feed import PreviewFeed
    from editor.ui.preview.pane import Looked, PreviewPane


class WritingJourney(QObject):
    """`zoomed` carries the size of the text in percent, to be remembered."""

    zoomed = Signal(int)

    def __init__(self, window: MainWindow, theme: Theme, tasks: Tasks, opened: Opened, journeys: Journeys) -> None:
        super().__init__(journeys)
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._journeys = journeys
        self._desks: Desks = opened.desks
        self._newsroom = opened.newsroom
        self._zone = ZoneInfo(opened.newsroom.zone)
        tongue = Tongue(opened.typeset, opened.measure)
        self.desk = WritingDesk(tasks, opened.desks, tongue, opened.newsroom, theme, window.menu_actions, self)
        self.desk.set_rubrics(opened.rubrics)
        self.versions = VersionsJourney(window, theme, tasks, opened.desks, opened.newsroom, self.desk, journeys)
        self._feed: PreviewFeed | None = None
        self._preview: PreviewPane | None = None
        self._together: Together | None = None
        self._last: tuple[Story, int | None] | None = None
        self._is_troubled = self._is_closed = False
        window.set_writing(self.desk.page)
        window.set_inspector(self.desk.inspector)
        window.set_rail(self.desk.rail)
        self._connect()
        window.panes.need_list(on=True)
        self.desk.recovery.look()
        if window.menu_actions["view.preview"].isChecked():  # another newsroom in the same window
            self._on_preview(on=True)

    def close(self) -> None:
        """Save what is typed; the web engine goes before the window and the program do. Once is enough."""
        if self._is_closed:
            return
        self._is_closed = True
        self.desk.close()
        if self._preview is not None:
            self._preview.release()

    @property
    def looked(self) -> Looked | None:
        """How the preview is looked at, or None before it was first shown."""
        return self._preview.looked if self._preview is not None else None

    def look_again(self, looked: Looked, line: int) -> None:
        """Look at the preview as in the window before, where `line` of the text stood at its top."""
        if self._preview is not None and self._together is not None:
            self._together.stand_at(line)
            self._preview.look_again(looked)

    def zoom(self, percent: int) -> None:
        """Show the text larger or smaller."""
        self.desk.page.body.set_zoom(percent)
        self._window.status.show_zoom(percent)

    def _connect(self) -> None:
        window, desk, journeys = self._window, self.desk, self._journeys
        journeys.article_wanted.connect(desk.open)
        journeys.new_wanted.connect(self._on_new)
        journeys.list.spike_wanted.connect(self._on_spike_wanted)
        journeys.rubrics_changed.connect(desk.set_rubrics)
        journeys.rubrics_changed.connect(desk.bindings.look_again)
        journeys.outside.came.connect(desk.bindings.look_again)
        journeys.photos_changed.connect(desk.photos_changed)
        desk.bindings.article_saved.connect(self._on_saved)
        desk.bindings.checked.connect(self._on_checked)
        desk.bindings.kept.connect(self._on_kept)
        desk.bindings.article_moved.connect(journeys.on_article_moved)
        desk.bindings.counts_changed.connect(journeys.read_counts)
        desk.bindings.spiked.connect(self._on_spiked)
        desk.bindings.stepped.connect(self._on_stepped)
        desk.rail.section_wanted.connect(self._on_section_wanted)
        desk.inspector.fold_wanted.connect(window.menu_actions["inspector.show"].trigger)
        desk.measured.connect(window.status.show_measure)
        desk.noticed.connect(window.toast.say)
        desk.told.connect(self._on_told)
        desk.session.opened.connect(self._on_opened)
        desk.session.full.emptied.connect(self._on_emptied)
        desk.session.state_changed.connect(self._on_state_changed)
        desk.session.fields_changed.connect(self._on_fields_changed)
        desk.session.preview_wanted.connect(self._on_preview_wanted)
        window.closing.connect(self.close)
        window.leave_asked.connect(self._on_leave_asked)
        self._theme.changed.connect(self._follow_theme)
        window.status.zoom_wanted.connect(self._on_zoom)
        window.menu_actions["recovery.show"].triggered.connect(desk.recovery.show_list)
        window.menu_actions["view.preview"].toggled.connect(self._on_preview)
        window.menu_actions["view.focus"].toggled.connect(self._on_focus)

    def _on_leave_asked(self, event: QCloseEvent) -> None:
        if self.desk.troubles.is_only_here:
            event.ignore()
            self._window.go()
            self.desk.troubles.say_only_here(self._on_leave_anyway)

    def _on_leave_anyway(self) -> None:
        self._window.must_close = True
        self._window.close()

    def _on_section_wanted(self, name: str) -> None:
        self._window.menu_actions["inspector.show"].trigger()
        self.desk.inspector.show_section(name)

    def _on_new(self) -> None:
        self.desk.session.start_new(self._newsroom.language)
        self.desk.page.headline.edit.setFocus()

    def _on_opened(self, article: Article | None) -> None:
        is_open = self.desk.session.is_open
        self._window.menu_actions.have({"newsroom", "article"} if is_open else {"newsroom"})
        self._window.status.clear_article()
        self._last = None
        self._window.panes.need_list(on=not is_open)
        self._tell_list()
        if self._feed is not None:
            self._feed.forget()
        if is_open:
            self._window.status.show_language(self.desk.session.story().language)
        self._tell_title()
        if article is not None and article.updated_at is not None:
            self._window.status.show_saved(article.updated_at.astimezone(self._zone))

    def _on_saved(self, article: Article) -> None:
        self._journeys.on_article_saved(article)
        if article.id == self.desk.session.article_id and article.updated_at is not None:
            self._show_saved(article.updated_at)

    def _on_kept(self) -> None:
        if not self._is_troubled:
            self._show_saved(datetime.now(UTC))

    def _show_saved(self, at: datetime) -> None:
        self._window.status.show_saved(at.astimezone(self._zone))
        self._window.status.show_typing(on=self.desk.session.pauses.is_waiting)

    def _on_state_changed(self) -> None:
        session = self.desk.session
        if session.pauses.is_waiting or not session.is_dirty:
            self._window.status.show_typing(on=session.pauses.is_waiting)
        self._tell_list()

    def _on_fields_changed(self, names: frozenset[str]) -> None:
        if names & {"headline", "language", "rubric_id"}:
            self._tell_list()
            self._tell_title()

    def _tell_title(self) -> None:
        self._window.titles.show_headline(self.desk.session.story().headline if self.desk.session.is_open else None)

    def _tell_list(self) -> None:
        story = self.desk.session.story() if self.desk.session.is_open else Story()
        self._journeys.list.model.show_typed(
            self.desk.session.article_id, headline=story.headline, language=story.language, rubric_id=story.rubric_id
        )

    def _on_checked(self, checked: Checked) -> None:
        stops = len(blocks(checked.problems))
        warnings = len(checked.problems) - stops
        self._journeys.list.model.show_typed(self.desk.session.article_id, blocks=stops, warnings=warnings)

    def _on_told(self, trouble: str) -> None:
        self._is_troubled = bool(trouble)
        if trouble:
            self._window.status.show_unsaved(trouble)

    def _on_spike_wanted(self, article_id: int) -> None:
        if article_id == self.desk.session.article_id:  # not while another article is still on its way
            self._window.menu_actions["article.spike"].trigger()

    def _on_spiked(self, article: Article) -> None:
        undo = partial(self.desk.bindings.unspike, article)
        self._window.toast.say(self.tr("1 article spiked"), action=self.tr("Undo"), on_action=undo, icon="spiked")

    def _on_stepped(self, step: Step, article: Article) -> None:
        announce(self._window, taken(step, article))

    def _on_emptied(self) -> None:
        told = self.tr("The text is empty now. What stood there is a version.")
        self._window.toast.say(
            told, action=self.tr("Versions"), on_action=self._window.menu_actions["article.versions"].trigger
        )

    def _on_zoom(self, percent: int) -> None:
        self.zoom(percent)
        self.zoomed.emit(percent)

    def _on_preview_wanted(self, request: Request) -> None:
        self._last = (request.story, request.article_id)
        if self._feed is not None:
            self._feed.want(*self._last)

    def _on_preview(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if on and self._preview is None:
            self._make_preview()
        self._window.show_preview(on=on)
        if on and self._feed is not None:
            self._feed.want(self.desk.session.story(), self.desk.session.article_id)

    def _make_preview(self) -> None:
        from editor.ui.assembly.together import Together  # noqa: PLC0415 - loaded when it is first shown
        from editor.ui.preview.feed import PreviewFeed  # noqa: PLC0415 - as above
        from editor.ui.preview.pane import PreviewPane  # noqa: PLC0415 - as above

        self._preview = PreviewPane(self._preview_file, self._tasks)
        self._feed = PreviewFeed(self._preview_page, self._tasks, self._preview)
        self._together = Together(self.desk.page, self._preview)
        self._follow_theme()
        self._window.set_preview(self._preview)

    def _preview_page(self, story: Story, article_id: int) -> PreviewPage:
        """On the thread that asks, which loads the noun: the window does not wait for it."""
        return self._desks.preview.page(story, article_id)

    def _preview_file(self, path: str) -> tuple[bytes, str]:
        return self._desks.preview.file(path)

    def _follow_theme(self) -> None:
        if self._preview is not None:
            self._preview.follow_window(dark=self._theme.is_dark)

    def _on_focus(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._window.focus_on_text(on=on)
