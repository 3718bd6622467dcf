"""The look of the window and its language, as the actions of its menus choose them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.ui.assembly.shell import Shell
from editor.ui.kit import icons, words
from editor.ui.kit.remembered import Remembered
from editor.ui.theme import Mode


class Appearance(QObject):
    """Lives as long as the window that stands. `language_wanted` carries the tag of another language."""

    language_wanted = Signal(str)

    def __init__(self, shell: Shell, remembered: Remembered) -> None:
        super().__init__(shell.window)
        self._shell, self._remembered = shell, remembered
        self._actions = shell.window.menu_actions
        self._actions["theme.switch"].triggered.connect(self._on_switch)
        self._actions["theme.system"].triggered.connect(self._on_system)
        self._actions.family("language").chosen.connect(self._on_language)
        shell.theme.changed.connect(self.tick)
        self.tick()

    def wear(self, mode: str) -> None:
        """Be light or dark, or as the system is, from now on."""
        self._remembered.remember(theme=mode)
        self._shell.wear(Mode(mode))

    def tick(self) -> None:
        """Mark what holds now."""
        theme = self._shell.theme
        self._actions["theme.switch"].setIcon(icons.icon("light" if theme.is_dark else "dark"))
        self._actions["theme.system"].setChecked(theme.mode is Mode.SYSTEM)
        for tag in words.LANGUAGE_NAMES:
            self._actions[f"language.{tag}"].setChecked(tag == self._shell.language)

    def _on_switch(self) -> None:
        self.wear("light" if self._shell.theme.is_dark else "dark")

    def _on_system(self) -> None:
        self.wear("system")

    def _on_language(self, tag: str) -> None:
        if tag != self._shell.language:
            self.language_wanted.emit(tag)
        self.tick()
