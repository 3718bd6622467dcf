"""The three faces and their sizes; installed faces are taken in a fixed order and none is shipped.

PT Serif has every Kazakh letter but no ₸, so Noto stands behind it. Qt itself walks a list of families, which
costs nothing at the start, whereas asking for all installed families does. Windows comes with Segoe UI, Cambria and
Consolas, macOS with its system face, PT Serif and PT Mono (read, not run).
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

UI_FACES = ("Inter", "Segoe UI", ".AppleSystemUIFont", "Noto Sans")
READING_FACES = ("PT Serif", "Noto Serif", "Cambria", "Times New Roman")
MONO_FACES = ("JetBrains Mono", "Cascadia Mono", "PT Mono", "Consolas", "Menlo", "DejaVu Sans Mono")
BASE_PX = 13

LARGEST = 1.5
"""How far the window grows with the system's letters; the words of an article have a size of their own."""

_NO_FACE = {"", "Sans", "Sans Serif", "sans-serif", ".AppleSystemUIFont"}
"""What a platform says when it has no opinion: then our own order decides."""


@cache
def scale() -> float:
    """How much larger than ours the system's letters are, 1 to `LARGEST`; asked once, when the program starts."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if (pixels := system.pixelSize()) <= 0:  # given in points; asking QFontInfo would load the face before the window
        pixels = round(system.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInch() / 72)
    return min(LARGEST, max(1.0, pixels / BASE_PX))


def px(length: float) -> int:
    """A height of the design (in pixels) beside letters of the system's size."""
    return round(length * scale())


def ui(px: float = BASE_PX, weight: int = 400) -> QFont:
    """The interface face at `px` pixels; `weight` 400 to 700."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    faces = UI_FACES if system in _NO_FACE else (system, *UI_FACES)
    return _font(faces, px * scale(), weight)


def reading(px: float = 17, weight: int = 400) -> QFont:
    """The face of headline, lede, body and comparison."""
    return _font(READING_FACES, px, weight)


def mono(px: float = 12) -> QFont:
    """The face of addresses and logs."""
    return _font(MONO_FACES, px * scale(), 400)


def _font(faces: tuple[str, ...], px: float, weight: int) -> QFont:
    font = QFont()
    font.setFamilies(list(faces))
    font.setPixelSize(int(px + 0.5))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
