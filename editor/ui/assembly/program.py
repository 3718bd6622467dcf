"""The program with a window: opens newsrooms, keeps personal choices, and rebuilds the window in another language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from editor.domain.errors import EditorError
from editor.settings.folders import Folders
from editor.settings.store import SettingsStore
from editor.ui.assembly import carried_over
from editor.ui.assembly.appearance import Appearance
from editor.ui.assembly.doors import Doors
from editor.ui.assembly.journeys import Journeys
from editor.ui.assembly.place_jump import PlaceJump
from editor.ui.assembly.rooms import Rooms
from editor.ui.assembly.safety_wiring import Safety
from editor.ui.assembly.shell import Shell
from editor.ui.assembly.window import MainWindow
from editor.ui.assembly.window_actions import WindowActions
from editor.ui.assembly.writing_journey import WritingJourney
from editor.ui.kit import opening, words
from editor.ui.kit.mishaps import Mishaps
from editor.ui.kit.opening import NewNewsroom, Opened, OpenNewsrooms
from editor.ui.kit.remembered import Remembered
from editor.ui.kit.tasks import Tasks

if TYPE_CHECKING:
    from editor.ui.assembly.first_list import FirstList
    from editor.ui.welcome.page import Welcome


class Program(QObject):
    """One window over one `newsroom`.

    `opened` carries the `Journeys` of a newsroom whose panes stand; `listed` comes when rows of a list were read.
    """

    opened = Signal(Journeys)
    listed = Signal()

    def __init__(self, shell: Shell, folders: Folders, first: FirstList | None = None) -> None:
        super().__init__(shell)
        self._shell = shell
        self._folders = folders
        self.remembered = Remembered(SettingsStore(folders.settings_file))
        self._first = first
        self.tasks = Tasks(self) if first is None else first.tasks
        self.journeys: Journeys | None = None
        self.writing: WritingJourney | None = None
        self.rooms: Rooms | None = None
        self._newsrooms = OpenNewsrooms() if first is None else first.opening.newsrooms
        self.newsroom: Opened | None = None
        self._welcome: Welcome | None = None
        self._location = ""
        self.mishaps = Mishaps(shell.window, folders.logs)
        self.mishaps.start()
        self.safety = Safety(self.tasks, self)
        self.safety.answer_to(self.open, self._on_open_wanted, self.close_newsroom)
        self._connect()
        self.tasks.unhandled.connect(self._on_unhandled)
        self.tasks.broken.connect(self.mishaps.tell)

    def start(self, location: str) -> None:
        """Open `location`, or the newsroom of the last time, or ask where to start."""
        known = opening.known_location(location, self.remembered.options.last_newsroom)
        if self._first is not None:
            self._location = known
            self.tasks.database(self._first.opening.open, done=self._on_opened, failed=self._on_not_opened)
        elif known:
            self.open(known)
        else:
            self._ask_where_to_start()

    def close(self) -> None:
        """Let what is asked of the database be done, end what is computed and the threads, close the newsroom."""
        self.tasks.finish()
        self._newsrooms.interrupt()
        self.tasks.close()
        self._newsrooms.close()
        self.mishaps.stop()

    def close_newsroom(self) -> None:
        """Let go of the newsroom, with what was typed kept, and ask where to start."""
        if self.newsroom is not None:
            self.safety.end()
            self._let_go()
            self._ask_where_to_start()

    @property
    def window(self) -> MainWindow:
        """The window that stands now."""
        return self._shell.window

    def keep(self) -> None:
        """Save what is typed, and wait until that is done."""
        if self.writing is not None:
            self.writing.desk.session.save()
        self.tasks.finish_database()

    def open(self, location: str) -> None:
        """Open another newsroom in this window."""
        self._ask_for(opening.open_newsroom, location, location)

    def create(self, wanted: NewNewsroom) -> None:
        """Make a newsroom and open it."""
        self._ask_for(opening.create_newsroom, wanted, wanted.location)

    def speak(self, language: str) -> None:
        """Put the whole window into another language; nothing in it moves.

        What is typed is saved first, and what the newsroom holds is read anew: the window is built when that is done.
        """
        self.remembered.remember(interface_language=language)
        if self.newsroom is None or self.writing is None:
            self._rebuild(language)
            self._ask_where_to_start()
            return
        self.writing.desk.session.save()
        done, over = partial(self._on_read_for, language), partial(self._on_not_read_for, language)
        self.tasks.database(opening.look_again, self.newsroom, done=done, over=over)

    def _on_read_for(self, language: str, opened: Opened) -> None:
        if self.writing is None or self.journeys is None:
            return
        seen = carried_over.look(self.window, self.journeys, self.writing)
        self.writing.desk.session.forget()
        self.writing.close()
        self.writing = None
        self._rebuild(language)
        journeys, writing = self._show(opened)
        carried_over.show(seen, self.window, journeys, writing)
        self.appearance.tick()

    def _on_not_read_for(self, language: str) -> None:
        if self.newsroom is not None:
            self._on_read_for(language, self.newsroom)

    def _rebuild(self, language: str) -> None:
        self._shell.speak(language)
        self.mishaps.move_to(self.window)
        self._connect()

    def _ask_for(self, make: Callable[..., Opened], what: str | NewNewsroom, location: str) -> None:
        self._location = location
        who, state = self.remembered.options.user_name, self._folders.state
        opened, failed = self._on_opened, self._on_not_opened
        self.tasks.database(self._newsrooms.take, make, what, who, state, done=opened, failed=failed)

    def _connect(self) -> None:
        actions, window = self.window.menu_actions, self.window
        requests: dict[str, Callable[..., object]] = {
            "program.quit": window.close,
            "program.about": self._shell.tell_about,
            "newsroom.open": self._on_open_wanted,
            "newsroom.create": self._ask_where_to_start,
            "search.all": window.focus_search,
        }
        for action_id, wanted in requests.items():
            actions[action_id].triggered.connect(wanted)
        WindowActions(window, self.remembered)
        window.closing.connect(self._on_closing)
        self.safety.live_in(window)
        self.appearance = Appearance(self._shell, self.remembered)
        self.appearance.language_wanted.connect(self.speak)

    def _show(self, opened: Opened) -> tuple[Journeys, WritingJourney]:
        if self.writing is not None:
            self.writing.close()
        for old in (self.journeys, self.rooms):
            if old is not None:
                old.deleteLater()
        self.newsroom = opened
        first, self._first = self._first, None
        self.journeys = Journeys(self.window, self._shell.theme, self.tasks, opened, first)
        self.journeys.list.model.listed.connect(self.listed)
        self.writing = WritingJourney(self.window, self._shell.theme, self.tasks, opened, self.journeys)
        self.writing.zoom(self.remembered.options.text_size)
        self.writing.zoomed.connect(self.remembered.remember_zoom)
        self._enter_rooms(opened, self.journeys, self.writing)
        self.writing.desk.session.trouble.connect(self.safety.on_trouble)
        doors = Doors(self.window, self.tasks, opened, self.journeys)
        doors.newsroom_changed.connect(self._on_newsroom_changed)
        self.journeys.go_on()
        self.opened.emit(self.journeys)
        return self.journeys, self.writing

    def _enter_rooms(self, opened: Opened, journeys: Journeys, writing: WritingJourney) -> None:
        target = next(iter(self.remembered.options.export_targets), "")
        zone = ZoneInfo(opened.newsroom.zone)
        self.rooms = Rooms(self.window, self._shell.theme, self.tasks, opened.desks, zone=zone, target=target)
        journeys.room_wanted.connect(self.rooms.go)
        self.rooms.article_wanted.connect(journeys.show_article)
        self.rooms.place_wanted.connect(PlaceJump(journeys, writing.desk).go)
        self.rooms.photos_changed.connect(journeys.on_photos_changed)
        self.rooms.rubrics_changed.connect(journeys.on_rubrics_changed)
        journeys.outside.came.connect(self.rooms.look_again)
        self.rooms.exported.connect(journeys.on_exported)
        self.rooms.target_used.connect(self.remembered.remember_target)

    def _ask_where_to_start(self) -> None:
        from editor.ui.welcome.new_place import first_page  # noqa: PLC0415 - loaded when it is first shown

        shell = self._shell
        welcome = first_page(shell.language, shell.theme.mode.value, self._folders.data, self.tasks)
        welcome.create_wanted.connect(self.create)
        welcome.open_wanted.connect(self.open)
        welcome.language_wanted.connect(self.speak)
        welcome.theme_wanted.connect(self.appearance.wear)
        self._welcome = welcome
        self.window.set_place("welcome", welcome)
        self.window.go("welcome")

    def _on_opened(self, opened: Opened) -> None:
        self._let_go()
        self.remembered.remember_newsroom(opened.location)
        self._show(opened)
        self.safety.watch(opened)

    def _let_go(self) -> None:
        """Close the newsroom, with what was typed kept: the next one, or the same again, may then offer it."""
        if self.newsroom is not None:
            if self.writing is not None:
                self.writing.close()
            self.tasks.database(self._newsrooms.let_go, self.newsroom.desks)
            self.writing = self.newsroom = None

    def _on_newsroom_changed(self) -> None:
        """Build the panes anew under the settings that hold now; the article that is open stays open."""
        if self.newsroom is not None:
            self.tasks.database(opening.look_again, self.newsroom, done=self._on_looked_again)

    def _on_looked_again(self, opened: Opened) -> None:
        here = self.writing.desk.session.article_id if self.writing is not None else None
        self._show(opened)
        if here is not None and self.journeys is not None:
            self.journeys.show_article(here)

    def _on_not_opened(self, error: EditorError) -> None:
        self._first = None
        if self.window.place != "welcome":
            self._ask_where_to_start()
        if self._welcome is not None:
            self._welcome.say_failed(words.error_sentence(error))
        self.safety.rescue(self._location, error)

    def _on_unhandled(self, error: EditorError) -> None:
        if not self.safety.takes(error):
            self.window.toast.say(words.error_sentence(error), icon="warning")

    def _on_closing(self) -> None:
        geometry, widths = self.window.shape
        self.remembered.remember(window_geometry=geometry, splitter_sizes=widths)

    def _on_open_wanted(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window, self.tr("Open a newsroom on this computer"))
        if chosen:
            self.open(chosen)
