"""Light, dark, as the system says or in its high contrast: the one object that colours are asked of."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from editor.ui.theme import fonts, high_contrast
from editor.ui.theme.palette import palette
from editor.ui.theme.stylesheet import stylesheet
from editor.ui.theme.tokens import DARK, LIGHT, ON_PHOTO, RUBRIC_COLOURS, luminance


class Mode(StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Answers `colour(role)`; says `changed` after the whole program wears the other colours.

    `contrast` gives the system's palette while high contrast is asked for; that goes before any `mode`.
    """

    changed = Signal()

    def __init__(
        self,
        mode: Mode = Mode.SYSTEM,
        parent: QObject | None = None,
        *,
        contrast: Callable[[], QPalette | None] = high_contrast.asked,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._contrast = contrast
        self._high = self._in_high_contrast()
        self._worn = self.tokens
        self._application: QApplication | None = None
        self._colours: dict[str, QColor] = {}
        self._watch = high_contrast.SystemWatch(self)
        self._watch.changed.connect(self.look_again)

    @property
    def mode(self) -> Mode:
        """What was asked for; `is_dark` says what is worn."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark; an unknown system scheme counts as light."""
        if self._high is not None:
            return luminance(self._high["window"]) < high_contrast.MIDDLE
        if self._mode is Mode.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    @property
    def is_high_contrast(self) -> bool:
        """Whether the system's own colours are worn instead of ours."""
        return self._high is not None

    @property
    def tokens(self) -> dict[str, str]:
        """Role -> `#RRGGBB` of the theme that is worn."""
        return self._high or (DARK if self.is_dark else LIGHT)

    def colour(self, role: str) -> QColor:
        """The colour of a role of `tokens.py`; an unknown role is our bug and raises KeyError."""
        if role not in self._colours:
            self._colours[role] = QColor(self.tokens[role])
        return self._colours[role]

    def rubric_colour(self, name: str) -> QColor:
        """The sign colour of a rubric by the name in `Rubric.colour`."""
        return QColor(RUBRIC_COLOURS[name][1 if self.is_dark else 0])

    def on_photo(self, badge: str) -> tuple[QColor, QColor]:
        """Fill and ink of a badge on a photograph, by its name in `ON_PHOTO`."""
        if self._high is not None:
            return self.colour("canvas"), self.colour("ink")
        fill, ink = ON_PHOTO[badge]
        return QColor(fill), QColor(ink)

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

    def look_again(self) -> None:
        """Wear what the system asks for now."""
        self._high = self._in_high_contrast()
        if self.tokens != self._worn:
            self._wear()

    def _in_high_contrast(self) -> dict[str, str] | None:
        asked = self._contrast()
        return None if asked is None else high_contrast.tokens(asked)

    def _wear(self) -> None:
        self._colours.clear()
        self._worn = self.tokens
        if self._application is not None:
            self._application.setPalette(palette(self.tokens))
            self._application.setStyleSheet(stylesheet(self.tokens, dark=self.is_dark, high=self.is_high_contrast))
        self.changed.emit()
