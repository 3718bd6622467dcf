"""The safety of the newsroom in one window: what watches it, its backups, and the way out when it is damaged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal

from editor.domain.errors import EditorError
from editor.ui.assembly.window import MainWindow
from editor.ui.kit.opening import Opened
from editor.ui.kit.tasks import Tasks
from editor.ui.kit.words import error_sentence
from editor.ui.safety.watching import Watching
from editor.ui.writing.session.requests import Trouble

if TYPE_CHECKING:
    from editor.ui.safety.backups_dialog import BackupsDialog
    from editor.ui.safety.rescue_dialog import RescueDialog

RESCUED = frozenset({"damaged", "not-a-newsroom", "newsroom-cut-off", "foreign-wal", "backup-damaged"})
"""Codes of a newsroom that does not open and may be helped."""


class Safety(QObject):
    """`open_wanted` carries a location; `other_wanted` asks for another newsroom, `close_wanted` to let this one go.

    `failed` carries an exception for whoever says such things.
    """

    open_wanted = Signal(str)
    other_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._window: MainWindow | None = None
        self._opened: Opened | None = None
        self._asked: tuple[str, str] | None = None
        self._told = ""
        self.rescue_dialog: RescueDialog | None = None
        self.backups_dialog: BackupsDialog | None = None
        self.watching = Watching(tasks, self)
        self.watching.open_wanted.connect(self.open_wanted)
        self.watching.other_wanted.connect(self.other_wanted)
        self.watching.way_out_wanted.connect(self._on_way_out)

    def answer_to(
        self,
        opening: Callable[[str], object],
        choosing: Callable[[], object],
        closing: Callable[[], object],
    ) -> None:
        """Who opens a newsroom, asks for another one, and lets this one go."""
        self.open_wanted.connect(opening)
        self.other_wanted.connect(choosing)
        self.close_wanted.connect(closing)

    def live_in(self, window: MainWindow) -> None:
        """Speak in this window; the one before is gone."""
        self._window = window
        window.menu_actions["newsroom.backups"].triggered.connect(self.show_backups)
        self.watching.speak_in(window.notices)

    def watch(self, opened: Opened) -> None:
        """A newsroom has opened."""
        self._opened = opened
        self.watching.begin(opened)
        if self._told and self._window is not None:
            self._window.toast.say(self._told)
        self._told = ""

    def end(self) -> None:
        """The newsroom is closed."""
        self._opened = None
        self.watching.end()

    def takes(self, error: EditorError) -> bool:
        """Whether an error of the open newsroom is said here."""
        return self.watching.is_damage(error)

    def on_trouble(self, trouble: Trouble) -> None:
        """A save or the journal has failed: damage is said here too."""
        self.watching.is_damage(EditorError(trouble.code, **trouble.facts))

    def rescue(self, location: str, error: EditorError) -> None:
        """Offer a way out of what kept a newsroom from opening, when there may be one."""
        told = {
            "damaged": self.tr("The file newsroom.db in {location} is damaged."),
            "not-a-newsroom": self.tr("The file newsroom.db in {location} does not read as a newsroom."),
        }
        if error.code in RESCUED:
            words = told.get(error.code)
            self._ask(location, words.format(location=location) if words else error_sentence(error))

    def show_backups(self) -> None:
        """The backups of the open newsroom."""
        if self._opened is None or self._window is None:
            return
        from editor.ui.safety.backups_dialog import BackupsDialog  # noqa: PLC0415 - loaded when it is first shown
        from editor.ui.safety.long_job import LongJob  # noqa: PLC0415 - as above

        job = LongJob(self._tasks, self)
        zone = ZoneInfo(self._opened.newsroom.zone)
        made = BackupsDialog(self._opened, zone, self._tasks, job, self._window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.open_wanted.connect(self.open_wanted)
        made.way_out_wanted.connect(self._on_way_out)
        self._window.closing.connect(job.cancel)
        self.backups_dialog = made
        made.open()

    def _on_way_out(self) -> None:
        if self._opened is not None:
            location, told = self._opened.location, self.tr("It was found damaged while it was open.")
            self.close_wanted.emit()
            self._ask(location, told)

    def _ask(self, location: str, told: str) -> None:
        """When the database thread has let go of the newsroom."""
        self._asked = (location, told)
        self._tasks.database(int, done=self._on_turn)

    def _on_turn(self, _nothing: int) -> None:
        if self._asked is None or self._window is None:
            return
        from editor.ui.safety.long_job import LongJob  # noqa: PLC0415 - as above
        from editor.ui.safety.rescue_dialog import RescueDialog  # noqa: PLC0415 - as above

        (location, told), self._asked = self._asked, None
        job = LongJob(self._tasks, self)
        made = RescueDialog(location, told, job, self._window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.settled.connect(self._on_settled)
        made.other_wanted.connect(self.other_wanted)
        self._window.closing.connect(job.cancel)
        self.rescue_dialog = made
        made.open()
        made.look()

    def _on_settled(self, location: str, told: str) -> None:
        self._told = told
        self.open_wanted.emit(location)
