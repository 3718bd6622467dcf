"""Light, dark or as the system says: the one object that colours are asked of."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from editor.ui import fonts
from editor.ui.theme.palette import palette
from editor.ui.theme.stylesheet import stylesheet
from editor.ui.theme.tokens import DARK, LIGHT, RUBRIC_COLOURS


class Mode(StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Answers `colour(role)`; says `changed` after the whole program wears the other colours."""

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._application: QApplication | None = None
        self._colours: dict[str, QColor] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def mode(self) -> Mode:
        """What was asked for; `is_dark` says what is worn."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark tokens are in use; an unknown system scheme counts as light."""
        if self._mode is Mode.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    @property
    def tokens(self) -> dict[str, str]:
        """Role -> `#RRGGBB` of the theme that is worn."""
        return DARK if self.is_dark else LIGHT

    def colour(self, role: str) -> QColor:
        """The colour of a role of `tokens.py`; an unknown role is our bug and raises KeyError."""
        if role not in self._colours:
            self._colours[role] = QColor(self.tokens[role])
        return self._colours[role]

    def rubric_colour(self, name: str) -> QColor:
        """The sign colour of a rubric by the name in `Rubric.colour`."""
        return QColor(RUBRIC_COLOURS[name][1 if self.is_dark else 0])

    def apply(self, application: QApplication) -> None:
        """Dress the whole program; call once at the start, later changes follow by themselves."""
        self._application = application
        application.setStyle("Fusion")
        application.setFont(fonts.ui())
        self._wear()

    def use(self, mode: Mode) -> None:
        """Switch to `mode` now."""
        self._mode = mode
        self._wear()

    def _on_system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._wear()

    def _wear(self) -> None:
        self._colours.clear()
        if self._application is not None:
            self._application.setPalette(palette(self.tokens))
            self._application.setStyleSheet(stylesheet(self.tokens, dark=self.is_dark))
        self.changed.emit()
