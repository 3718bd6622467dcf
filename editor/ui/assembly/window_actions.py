"""The actions that change nothing but what the window shows: panes, focus and the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.ui.assembly.window import MainWindow
from editor.ui.kit.remembered import Remembered


class WindowActions(QObject):
    """Lives as long as its window; what the user chose is remembered."""

    def __init__(self, window: MainWindow, remembered: Remembered) -> None:
        super().__init__(window)
        self._window, self._remembered = window, remembered
        actions = window.menu_actions
        actions["pane.next"].triggered.connect(self._on_next_pane)
        actions["pane.previous"].triggered.connect(self._on_previous_pane)
        actions["inspector.show"].triggered.connect(self._on_inspector)
        actions["list.show"].triggered.connect(self._on_list)
        actions["text.larger"].triggered.connect(self._on_larger)
        actions["text.smaller"].triggered.connect(self._on_smaller)

    def _on_inspector(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._window.show_inspector(on=on)
        self._remembered.remember(inspector_open=self._window.panes.inspector_wanted)

    def _on_list(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._window.panes.want_list(on=on)

    def _on_next_pane(self) -> None:
        self._window.focus_pane(1)

    def _on_previous_pane(self) -> None:
        self._window.focus_pane(-1)

    def _on_larger(self) -> None:
        self._window.status.zoom_by(1)

    def _on_smaller(self) -> None:
        self._window.status.zoom_by(-1)
