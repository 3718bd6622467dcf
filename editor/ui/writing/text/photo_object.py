"""The card that stands in the text for a photograph: picture, place, caption, credit, alt."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from editor.ui.kit import icons
from editor.ui.kit.covers import draw_cover
from editor.ui.theme import Theme, fonts
from editor.ui.writing.photos import photo_words
from editor.ui.writing.photos.photo_shelf import PhotoLook, PhotoShelf
from editor.ui.writing.text.document_text import placement_of

HEIGHT = 106
PICTURE = (132, 88)


class PhotoCard(QPyTextObject):
    """Draws photos on a text document; asks the shelf for what it draws."""

    changed = Signal()

    def __init__(self, theme: Theme, shelf: PhotoShelf) -> None:
        super().__init__(shelf)
        self.zoom = 1.0
        self._theme = theme
        self._shelf = shelf
        shelf.changed.connect(self.changed)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002, N803 - Qt's names
        """As wide as the text."""
        width = doc.textWidth() - 2 * round(doc.documentMargin() * self.zoom) if doc.textWidth() > 0 else 520
        return QSizeF(max(width, 240), fonts.px(HEIGHT))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,  # noqa: ARG002 - Qt's signature
        posInDocument: int,  # noqa: ARG002, N803 - Qt's signature
        format: QTextFormat,  # noqa: A002 - Qt's name
    ) -> None:
        """Called by Qt while it paints the text."""
        look = self._shelf.look(placement_of(format))
        rect = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._frame(painter, rect, look)
        inner = QRectF(rect.x() + 9, rect.y() + 9, *map(fonts.px, PICTURE))
        self._picture(painter, inner, look)
        beside = QRectF(inner.right() + 12, inner.y(), rect.right() - inner.right() - 24, inner.height())
        if look is None:
            self._unknown(painter, beside)
        else:
            self._words(painter, beside, look)
        painter.restore()

    def _frame(self, painter: QPainter, rect: QRectF, look: PhotoLook | None) -> None:
        bad = look is None or (look.is_known and not look.has_credit)
        pen = QPen(self._theme.colour("danger" if bad else "line2"), 2 if bad else 1)
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("pane"))
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 6, 6)

    def _picture(self, painter: QPainter, rect: QRectF, look: PhotoLook | None) -> None:
        pixmap = self._shelf.thumb(look.photo) if look else None
        draw_cover(painter, rect, pixmap, 4, self._theme)

    def _words(self, painter: QPainter, rect: QRectF, look: PhotoLook) -> None:
        x, y, width, px = rect.x(), rect.y(), rect.width(), fonts.px
        self._line(painter, QRectF(x, y, width, px(16)), photo_words.place(look), fonts.ui(11), "ink3")
        caption = photo_words.caption(look)
        self._line(
            painter, QRectF(x, y + px(19), width, px(18)), caption, fonts.ui(13), "ink" if look.caption else "ink3"
        )
        has = look.has_credit or not look.is_known
        sign = QRect(int(x), int(y) + px(51) - 7, 14, 14)
        icons.paint(painter, sign, "credit" if has else "block", "ok" if has else "danger")
        place = QRectF(x + 22, y + px(42), width - 22, px(18))
        self._line(
            painter, place, photo_words.credit(look), fonts.ui(13, 500 if has else 600), "ink" if has else "danger"
        )
        self._line(painter, QRectF(x, y + px(64), width, px(18)), photo_words.alt(look), fonts.ui(12), "ink3")

    def _unknown(self, painter: QPainter, rect: QRectF) -> None:
        icons.paint(painter, QRect(int(rect.x()), int(rect.center().y()) - 7, 14, 14), "block", "danger")
        self._line(painter, rect.adjusted(22, 0, 0, 0), photo_words.unknown(), fonts.ui(13, 600), "danger")

    def _line(self, painter: QPainter, rect: QRectF, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
