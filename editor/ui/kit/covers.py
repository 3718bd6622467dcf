"""A picture that covers a place of any shape."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from editor.ui.kit import icons
from editor.ui.theme import Theme


def draw_cover(painter: QPainter, rect: QRectF, pixmap: QPixmap | None, radius: float, theme: Theme) -> None:
    """A picture that fills `rect` with round corners, or a quiet frame while there is none."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.fillPath(path, theme.colour("sunken"))
    if pixmap is None or pixmap.isNull():
        middle = QPointF(rect.center())
        icons.paint(painter, QRect(int(middle.x()) - 10, int(middle.y()) - 10, 20, 20), "photo", "ink3")
    else:
        painter.setClipPath(path)
        ratio = rect.width() / rect.height()
        width = min(pixmap.width(), pixmap.height() * ratio)
        height = min(pixmap.height(), pixmap.width() / ratio)
        part = QRectF((pixmap.width() - width) / 2, (pixmap.height() - height) / 2, width, height)
        painter.drawPixmap(rect, pixmap, part)
    painter.restore()
