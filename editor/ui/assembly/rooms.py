"""The rooms beside the desk (photographs, rubrics, export): built when first entered, wired to the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.domain.exports import ExportReport
from editor.ui.assembly.window import MainWindow
from editor.ui.kit.announce import announce
from editor.ui.kit.tasks import Tasks
from editor.ui.theme import Theme

if TYPE_CHECKING:
    from editor.desk import Desks


class Rooms(QObject):
    """`go` enters a room. Its facts for the others: photos or rubrics changed, the site was exported."""

    article_wanted = Signal(int)
    place_wanted = Signal(int, str, int)
    photos_changed = Signal()
    rubrics_changed = Signal()
    exported = Signal(ExportReport)
    target_used = Signal(str)

    def __init__(
        self, window: MainWindow, theme: Theme, tasks: Tasks, desks: Desks, *, zone: tzinfo = UTC, target: str = ""
    ) -> None:
        super().__init__(window)
        self._zone = zone
        self._window, self._theme, self._tasks, self._desks = window, theme, tasks, desks
        self._target = target
        self._built: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "photos": self._photo_desk,
            "rubrics": self._rubric_manager,
            "export": self._export_page,
        }

    def go(self, room: str) -> None:
        """Enter `photos`, `rubrics` or `export`; what it shows is read again, and what is typed there stays."""
        is_new = room not in self._built
        if is_new:
            self._built[room] = self._makers[room]()
            self._window.set_place(room, self._built[room])
        panel: Any = self._built[room]
        self._window.go(room)
        if is_new or room == "export":
            panel.reload()
        else:
            panel.look_again()

    def look_again(self) -> None:
        """Another program has written: read the room anew that is shown, and move nothing in it."""
        panel = self._built.get(self._window.place)
        if panel is not None:
            panel.look_again()  # pyright: ignore[reportAttributeAccessIssue] - as above

    def _photo_desk(self) -> QWidget:
        from editor.ui.photo_desk.panel import PhotoDesk  # noqa: PLC0415 - loaded when it is first shown

        made = PhotoDesk(self._desks, self._tasks, self._theme)
        made.setFocusProxy(made.sheet)
        made.changed.connect(self.photos_changed)
        made.undo_offered.connect(self._on_undo_offered)
        made.undone.connect(self._on_undone)
        return made

    def _rubric_manager(self) -> QWidget:
        from editor.ui.rubric_manager.panel import RubricManager  # noqa: PLC0415 - loaded when it is first shown

        made = RubricManager(self._desks, self._tasks, self._theme)
        made.setFocusProxy(made.view)
        made.changed.connect(self.rubrics_changed)
        made.undo_offered.connect(self._on_undo_offered)
        made.undone.connect(self._on_undone)
        return made

    def _export_page(self) -> QWidget:
        from editor.ui.export_page.panel import ExportPage  # noqa: PLC0415 - loaded when it is first shown

        made = ExportPage(self._desks, self._tasks, self._theme, zone=self._zone)
        made.setFocusProxy(made.files)
        made.set_target(self._target)
        made.article_requested.connect(self.article_wanted)
        made.place_requested.connect(self.place_wanted)
        made.target_used.connect(self.target_used)
        made.exported.connect(self.exported)
        return made

    def _on_undo_offered(self, words: str, undo: Callable[[], object]) -> None:
        self._window.toast.say(words, action=self.tr("Undo"), on_action=undo, keys="Ctrl+Z")

    def _on_undone(self) -> None:
        self._window.toast.settle()
        announce(self._window, self.tr("Undone"))
