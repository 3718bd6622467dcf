"""The shell: colours, words and a window with empty panes; all that the first paint needs and nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from editor import __version__
from editor.settings.options import Options, from_table
from editor.ui.assembly.first_paint import FirstPaint
from editor.ui.assembly.window import MainWindow
from editor.ui.kit import icons, words
from editor.ui.kit.actions import SHELL_ACTIONS, Action
from editor.ui.theme import Mode, Theme
from editor.ui.writing.page.actions import WRITING_ACTIONS

ACTIONS: tuple[Action, ...] = (*SHELL_ACTIONS, *WRITING_ACTIONS)
"""Every action of the window; panels keep their rows beside themselves and are added here."""


class Shell(QObject):
    """Stands before the program does. `painted` comes once, when the window is on the screen.

    `ended` says that the loop may end too.
    """

    painted = Signal()
    ended = Signal()

    def __init__(self, application: QApplication, options: Options) -> None:
        super().__init__(application)
        self._application = application
        self._translators: tuple[QTranslator, ...] = ()
        self.language = ""
        self._use_language(options.interface_language)
        self.theme = Theme(Mode(options.theme), self)
        self.theme.apply(application)
        icons.follow(self.theme)
        self.window = MainWindow(self.theme, ACTIONS)
        self.window.take_shape(options.window_geometry, options.splitter_sizes)
        self.window.show_inspector(on=options.inspector_open)

    def show(self) -> None:
        """Put the window on the screen; icons come when somebody loads them (`icons.load`)."""
        FirstPaint(self.window).painted.connect(self.painted)
        self.window.show()

    def end(self) -> None:
        """Close the window as its own button does, but without a question: a polite kill waits for no answer."""
        self.window.must_close = True
        if self.window.close():
            self.ended.emit()

    def tell_about(self) -> None:
        """Say what program this is."""
        told = self.tr("Rubrika {version}. A newsroom editor: write, credit, check, hand over a site.")
        QMessageBox.about(self.window, self.tr("About Rubrika"), told.format(version=__version__))

    def wear(self, mode: Mode) -> None:
        """Light, dark or as the system says; a choice that high contrast hides is answered in words."""
        self.theme.use(mode)
        if self.theme.is_high_contrast:
            self.window.toast.say(self.tr("High contrast is on in your system: its colours are used"), icon="info")

    def speak(self, language: str) -> None:
        """Build the window anew in another language, in the place of the old one."""
        self._use_language(language)
        old = self.window
        self.window = MainWindow(self.theme, ACTIONS)
        self.window.take_shape(*old.shape)
        if not old.isMaximized() and not old.isFullScreen():
            self.window.setGeometry(old.geometry())  # to the pixel; Qt makes room for a frame that it has yet to see
        self.window.show()
        old.must_close = True
        old.close()
        old.deleteLater()

    def close(self) -> None:
        """Give the application back its own language."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = ()
        QLocale.setDefault(QLocale.system())

    def _use_language(self, language: str) -> None:
        self.close()
        self.language = words.system_language() if language == "system" else language
        self._translators = words.load_translation(self._application, self.language)
        if not self._translators:
            self.language = words.SOURCE_LANGUAGE
        QLocale.setDefault(QLocale(self.language))


def options_in(settings_file: Path) -> Options:
    """The personal options for a start: read with the standard library alone, which tomlkit takes 20 ms longer for.

    A file that can't be read counts as empty; the program's own store sets it aside later.
    """
    try:
        return from_table(tomllib.loads(settings_file.read_text(encoding="utf-8-sig")))
    except (OSError, ValueError):
        return Options()
