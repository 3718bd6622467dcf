"""Larger and smaller text without a change of format, so that the document's history stays whole."""

from __future__ import annotations

from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QTextEdit

_POINTS_PER_INCH = 72
_METRES_PER_INCH = 0.0254


class Paper:
    """What a text edit's layout measures on: an image of another resolution makes fonts and line heights grow together.

    A block's height in pixels could be changed instead, but Qt either undoes that with the words or forgets the
    whole history.
    """

    def __init__(self, edit: QTextEdit, font: QFont, pixels: float) -> None:
        self.zoom = 1.0
        self._edit = edit
        self._image = QImage(1, 1, QImage.Format.Format_Mono)
        font.setPointSizeF(pixels * _POINTS_PER_INCH / edit.logicalDpiY())  # only points follow the resolution
        edit.setFont(font)
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Lay the text out anew; 1.0 is the size of the design."""
        self.zoom = zoom
        dots = round(self._edit.logicalDpiY() * zoom / _METRES_PER_INCH)
        self._image.setDotsPerMeterX(dots)
        self._image.setDotsPerMeterY(dots)
        document = self._edit.document()
        document.documentLayout().setPaintDevice(self._image)
        document.markContentsDirty(0, document.characterCount())
