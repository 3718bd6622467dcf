"""The tokens of high contrast: made of the system's own palette, and of nothing of ours.

Qt tells since 6.10 that the system asks for it: a contrast theme of Windows, "increase contrast" of macOS, the
setting of GNOME and of the XDG portal. Where a system can't tell, `RUBRIKA_CONTRAST=black` or `white` asks for it.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QWindow

from editor.ui.theme.tokens import contrast, luminance

VARIABLE = "RUBRIKA_CONTRAST"
ENOUGH, LEAST, SIGN = 7.0, 4.5, 3.0
"""What text keeps on every ground; what is left where the system's own colours lie closer; what signs keep."""

MIDDLE = 0.18
"""A ground of less luminance is dark: black and white stand out from it alike."""

_Role = QPalette.ColorRole
_PURE = {"black": ("#000000", "#FFFFFF", "#FFFF00"), "white": ("#FFFFFF", "#000000", "#000080")}
"""Ground, ink and accent where the system names none that can be read."""

_WEARS: dict[str, tuple[str, ...]] = {
    "ink": (
        *("ink", "ink2", "ink3", "marker", "line", "line2", "field", "insink", "delink", "brand"),
        *("danger", "warn", "warnfill", "ok", "violet"),
    ),
    "window": (
        *("window", "sidebar", "pane", "sunken", "dele", "asoft", "dsoft", "wsoft", "osoft", "vsoft"),
        *("onaccent", "ondanger", "onbrand"),
    ),
    "select": ("select", "ins", "mark"),
}
"""States and lines all wear the ink: signs, words and the kind of a line tell them apart, never a colour alone."""


def asked() -> QPalette | None:
    """The palette to be worn instead of ours, or None while nobody asks for high contrast."""
    wanted = os.environ.get(VARIABLE, "")
    if wanted in _PURE:
        return _pure(wanted)
    hints = QGuiApplication.styleHints()  # held: its part goes with it
    if hints.accessibility().contrastPreference() is not Qt.ContrastPreference.HighContrast:
        return None
    return systems_palette()


def systems_palette() -> QPalette:
    """What the system would have without us; Qt tells it only while no palette of ours is set."""
    ours = QGuiApplication.palette()
    QGuiApplication.setPalette(QPalette())
    systems = QGuiApplication.palette()
    QGuiApplication.setPalette(ours)
    return systems


def tokens(palette: QPalette) -> dict[str, str]:
    """Every role of `tokens.py` in colours of this palette; black and white where its text has less than 7 : 1."""
    window, ink = _named(palette, _Role.Window), _named(palette, _Role.WindowText)
    if contrast(window, ink) < ENOUGH:
        return tokens(_pure("black" if luminance(window) < MIDDLE else "white"))
    canvas = _named(palette, _Role.Base)
    canvas = canvas if contrast(canvas, ink) >= ENOUGH else window
    whole = contrast(window, ink)
    select = _between(window, ink, ENOUGH if whole >= 2 * ENOUGH else max(LEAST, whole / 2))
    accent = _accent(palette, (window, canvas), select, ink)
    return {
        **dict.fromkeys(_WEARS["ink"], ink),
        **dict.fromkeys(_WEARS["window"], window),
        **dict.fromkeys(_WEARS["select"], select),
        "canvas": canvas,
        "raised": canvas,
        "hover": _between(window, ink, (contrast(select, ink) + whole) / 2),
        "ink4": _disabled(palette, window, ink),
        "accent": accent,
        "accent2": accent,
        "scrim": "#000000",
    }


class SystemWatch(QObject):
    """Says `changed` when the system's contrast, scheme or colours may have changed."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._accessibility.contrastPreferenceChanged.connect(self.changed)
        self._window = QWindow()
        self._window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Every window is told of another theme, one that is never shown too: one contrast theme for another."""
        if event.type() is QEvent.Type.ThemeChange:
            self.changed.emit()
        return False


def _pure(name: str) -> QPalette:
    ground, ink, accent = _PURE[name]
    made = QPalette(QColor(ground))
    for role in (_Role.Window, _Role.Base, _Role.Button):
        made.setColor(role, QColor(ground))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(role, QColor(ink))
    for role in (_Role.Highlight, _Role.Link):
        made.setColor(role, QColor(accent))
    return made


def _named(palette: QPalette, role: QPalette.ColorRole) -> str:
    return palette.color(QPalette.ColorGroup.Active, role).name().upper()


def _accent(palette: QPalette, grounds: tuple[str, ...], select: str, ink: str) -> str:
    """The first of the system's signal colours that can be read, and seen on a chosen row; else the ink."""
    pure = _PURE["black" if luminance(grounds[0]) < MIDDLE else "white"][2]
    for colour in (_named(palette, _Role.Link), _named(palette, _Role.Highlight), pure):
        if all(contrast(colour, ground) >= LEAST for ground in grounds) and contrast(colour, select) >= SIGN:
            return colour
    return ink


def _disabled(palette: QPalette, window: str, ink: str) -> str:
    systems = palette.color(QPalette.ColorGroup.Disabled, _Role.WindowText).name().upper()
    return systems if LEAST <= contrast(systems, window) < contrast(ink, window) else _between(ink, window, LEAST)


def _between(ground: str, ink: str, need: float) -> str:
    """The colour from `ground` towards `ink` that is as far from the ground as `need` against the ink allows."""
    near, far = 0.0, 1.0
    for _ in range(16):
        middle = (near + far) / 2
        near, far = (middle, far) if contrast(_mixed(ground, ink, middle), ink) >= need else (near, middle)
    return _mixed(ground, ink, near)


def _mixed(one: str, other: str, part: float) -> str:
    first, second = QColor(one), QColor(other)
    pairs = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(start + (end - start) * part) for start, end in pairs)).name().upper()
