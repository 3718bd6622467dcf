"""Icons by name, drawn at paint time from Font Awesome, so that neither a late font nor a new theme bakes a colour.

An icon made before `load()` is empty and fills in by itself at
the first paint after it. The colour is asked of the theme at each paint: a change of theme needs a repaint only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from editor.ui.kit.icon_font import IconFont
    from editor.ui.theme import Theme

NAMES: dict[str, str] = {
    # states of an article: the shapes differ, so that colour is never the only sign
    "draft": "fa6.circle",
    "review": "fa6s.circle-half-stroke",
    "ready": "fa6s.circle-check",
    "scheduled": "fa6.clock",
    "published": "fa6s.globe",
    "spiked": "fa6s.ban",
    # places
    "photos": "fa6.images",
    "rubrics": "fa6s.folder-tree",
    "export": "fa6s.arrow-up-from-bracket",
    "versions": "fa6s.clock-rotate-left",
    "search": "fa6s.magnifying-glass",
    "dark": "fa6.moon",
    "light": "fa6.sun",
    # findings
    "block": "fa6s.circle-exclamation",
    "warning": "fa6s.triangle-exclamation",
    "info": "fa6s.circle-info",
    "done": "fa6s.check",
    "credit": "fa6s.camera",
    "rights-ended": "fa6s.hourglass-end",
    "used": "fa6.newspaper",
    # the editor
    "photo": "fa6.image",
    "to-check": "fa6.flag",
    "preview": "fa6.eye",
    "new": "fa6.pen-to-square",
}
"""Names of this program -> glyphs. A name with a dot in it (`fa6s.bold`) is taken as the glyph itself."""


@dataclass
class _Source:
    """What icons are drawn with; filled once by `follow` and `load`."""

    theme: Theme | None = None
    font: IconFont | None = None


_source = _Source()


def icon(name: str, role: str = "ink2") -> QIcon:
    """An icon by a key of `NAMES` or by its glyph, in the colour of `role`; disabled it is `ink4`."""
    return QIcon(_GlyphEngine(NAMES.get(name, name), role))


def paint(painter: QPainter, rect: QRect, name: str, role: str = "ink2") -> None:
    """Draw an icon inside a delegate."""
    _draw(painter, rect, NAMES.get(name, name), role)


def paint_in(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw an icon in a colour that no theme changes: a badge on a photograph."""
    if _source.font is None:
        return
    glyph = NAMES.get(name, name)
    painter.save()
    painter.setFont(_source.font.font(glyph.partition(".")[0], round(rect.height() * 0.875)))
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _source.font.charmap(glyph))
    painter.restore()


def follow(theme: Theme) -> None:
    """Take colours from `theme` from now on."""
    _source.theme = theme


def load() -> None:
    """Load the icon font and repaint what is on the screen; wants the GUI thread and a running application."""
    if _source.font is None:
        from editor.ui.kit.icon_font import icon_font  # noqa: PLC0415 - the first paint has no icons

        _source.font = icon_font()
    for widget in QApplication.allWidgets():
        widget.update()


def _draw(painter: QPainter, rect: QRect, glyph: str, role: str) -> None:
    if _source.font is None or _source.theme is None:
        return
    painter.save()
    painter.setFont(_source.font.font(glyph.partition(".")[0], round(rect.height() * 0.875)))
    painter.setPen(_source.theme.colour(role))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _source.font.charmap(glyph))
    painter.restore()


class _GlyphEngine(QIconEngine):
    def __init__(self, glyph: str, role: str) -> None:
        super().__init__()
        self._glyph = glyph
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        _draw(painter, rect, self._glyph, "ink4" if mode is QIcon.Mode.Disabled else self._role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._glyph, self._role)
