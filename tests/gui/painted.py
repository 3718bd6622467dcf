"""Finds the words that widgets paint, and measures how well each stands out from its ground.

What is painted where is told by a paint engine that only listens: labels, placeholders and delegates alike go through
it. The colours are then read from a picture of the same widget, `ZOOM` times as large, so that strokes have an inside
and smoothed edges do not lie.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from editor.ui.theme.tokens import contrast

ZOOM = 3
TEXT, LARGE, SIGN = 4.5, 3.0, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11: the least contrast of text, of text from 24 px, or 18.66 px and bold, and of signs."""

LARGE_PX, LARGE_BOLD_PX, BOLD = 24, 18.66, 700
LEAST_SEEN = 0.6
"""The part of a line's height that must be in sight for the line to be measured."""

GLYPHS = range(0xE000, 0xF900)
"""Where the icon font has its signs: Unicode's private use area."""

DRAG_HANDLES = {"\uf58e"}
"""Quiet by design: rows move by keys and menus too, and the handle says nothing."""

Metric = QPaintDevice.PaintDeviceMetric
_METRICS = {
    Metric.PdmDpiX: 96,
    Metric.PdmDpiY: 96,
    Metric.PdmPhysicalDpiX: 96,
    Metric.PdmPhysicalDpiY: 96,
    Metric.PdmDevicePixelRatio: 1,
    Metric.PdmDevicePixelRatioScaled: 0x10000,
    Metric.PdmDepth: 32,
    Metric.PdmNumColors: 0x7FFFFFFF,
    Metric.PdmWidthMM: 400,
    Metric.PdmHeightMM: 300,
}


@dataclass(frozen=True, slots=True)
class Words:
    """Some words, or a sign, as they are painted: where in their widget, and the contrast they need."""

    text: str
    place: QRect
    need: float


@dataclass(frozen=True, slots=True)
class Measured:
    """Words on the screen with the two colours they are made of."""

    text: str
    widget: str
    ink: str
    ground: str
    need: float

    @property
    def contrast(self) -> float:
        """WCAG contrast, 1 to 21."""
        return contrast(self.ink, self.ground)

    def __str__(self) -> str:
        text = self.text if self.text.isprintable() else self.text.encode("ascii", "backslashreplace").decode()
        return f"«{text}» {self.contrast:.2f} : 1, {self.ink} on {self.ground}, {self.widget}"


class _Listener(QPaintEngine):
    """Draws nothing; remembers words."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.words: list[Words] = []
        self._transform = QTransform()

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = QTransform(state.transform())

    def drawTextItem(self, start: QPointF, item: QTextItem) -> None:
        if item.text().strip():
            box = QRectF(start.x(), start.y() - item.ascent(), item.width(), item.ascent() + item.descent())
            need = _need(item.text(), item.font())
            self.words.append(Words(item.text(), self._transform.mapRect(box).toRect(), need))

    def drawPixmap(self, *_given: object) -> None: ...
    def drawImage(self, *_given: object) -> None: ...
    def drawTiledPixmap(self, *_given: object) -> None: ...
    def drawPath(self, *_given: object) -> None: ...
    def drawPolygon(self, *_given: object) -> None: ...
    def drawRects(self, *_given: object) -> None: ...
    def drawLines(self, *_given: object) -> None: ...
    def drawEllipse(self, *_given: object) -> None: ...
    def drawPoints(self, *_given: object) -> None: ...


def _need(text: str, font: QFont) -> float:
    if text in DRAG_HANDLES:
        return 0
    if all(ord(letter) in GLYPHS for letter in text):
        return SIGN
    least = LARGE_BOLD_PX if font.weight() >= BOLD else LARGE_PX
    return LARGE if QFontInfo(font).pixelSize() >= least else TEXT


class _Ear(QPaintDevice):
    """A device of a widget's size that hands everything to the listener."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.listener = _Listener()
        self._size = {Metric.PdmWidth: widget.width(), Metric.PdmHeight: widget.height()}

    def paintEngine(self) -> QPaintEngine:
        return self.listener

    def metric(self, metric: Metric) -> int:
        return self._size.get(metric, _METRICS.get(metric, 0))


def words_of(widget: QWidget) -> list[Words]:
    """What a widget paints itself, without its children."""
    ear = _Ear(widget)
    widget.render(ear, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return ear.listener.words


def measured(top: QWidget) -> list[Measured]:
    """All words of a window that are in sight and not disabled."""
    picture = _picture(top)
    return [
        Measured(words.text, _name(widget), ink, ground, words.need)
        for widget in (top, *top.findChildren(QWidget))
        if widget.isVisible() and widget.isEnabled() and (widget is top or widget.window() is top)
        for words in words_of(widget)
        if (place := _in_sight(top, widget, words)) is not None and _is_enabled(widget, words.place.center())
        for ink, ground in _colours(picture, place)
    ]


def too_pale(top: QWidget, *, more: float = 1) -> list[str]:
    """The words of a window that do not stand out enough, each with its figure; `more` asks for so many times that."""
    return sorted({str(each) for each in measured(top) if each.contrast < each.need * more})


def _picture(top: QWidget) -> Image.Image:
    image = QImage(top.size() * ZOOM, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ZOOM)
    image.fill(0)
    top.render(image)
    size = (image.width(), image.height())
    return Image.frombuffer("RGBX", size, bytes(image.constBits()), "raw", "BGRX", image.bytesPerLine()).convert("RGB")


def _in_sight(top: QWidget, widget: QWidget, words: Words) -> QRect | None:
    """The part of the words that is seen, in pixels of the window."""
    seen = words.place & widget.visibleRegion().boundingRect()
    if seen.isEmpty() or seen.height() < LEAST_SEEN * words.place.height():
        return None
    seen.translate(widget.mapTo(top, QPoint()) if widget is not top else QPoint())
    over = top.childAt(seen.center())
    covered = (
        over is not None and over is not widget and not widget.isAncestorOf(over) and not over.isAncestorOf(widget)
    )
    return None if covered else seen


def _is_enabled(widget: QWidget, point: QPoint) -> bool:
    if isinstance(widget, QMenu):
        action = widget.actionAt(point)
        return action is None or action.isEnabled()
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        index = view.indexAt(point)
        return not index.isValid() or bool(index.flags() & index.flags().ItemIsEnabled)
    return True


def _colours(picture: Image.Image, place: QRect) -> list[tuple[str, str]]:
    """Ink and ground: the two colours that most pixels have. Nothing, where nothing but the ground is seen."""
    box = (place.left() * ZOOM, place.top() * ZOOM, (place.right() + 1) * ZOOM, (place.bottom() + 1) * ZOOM)
    part = picture.crop(box)
    counted = part.getcolors(part.width * part.height)
    assert counted is not None
    (_, ground), *others = sorted(counted, reverse=True)
    return [(_hex(others[0][1]), _hex(ground))] if others else []


def _hex(colour: tuple[int, int, int]) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


def _name(widget: QWidget) -> str:
    """The widget's class and the nearest name, for the one who mends it."""
    named: QWidget | None = widget
    while named is not None and (not named.objectName() or named.objectName().startswith("qt_")):
        named = named.parentWidget()
    return f"{type(widget).__name__} in {named.objectName() if named else 'nothing'}"
