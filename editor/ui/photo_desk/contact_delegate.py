"""Draws one tile of the contact sheet: picture, badges, credit, file name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.ui.kit import icons
from editor.ui.kit.figures import short_day
from editor.ui.photo_desk.contact_model import TILE_ROLE
from editor.ui.photo_desk.library import Tile
from editor.ui.theme import Theme, fonts

GAP = 4
PADDING = 5
PICTURE_SHARE = 2 / 3
"""Height of a picture for its width: 100 px at five tiles across."""
TEXT_HEIGHT = 38
"""Credit and file name, a line each."""
LINE = 16
MOST_LINES = 3
"""How many lines a credit may take: a photographer with an agency on a small tile."""
BADGE_HEIGHT = 18
BADGE_ICON = 11
INSET = 5
TICK = 16
SIGNS = {"no-credit": "block", "rights-ended": "rights-ended", "used": "used"}


class ContactDelegate(QStyledItemDelegate):
    """A tile is as wide as the view says, which divides its own width among the columns."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 160
        self._credit_lines = 1
        self._credit = fonts.ui(11.5, 500)
        self._credit.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
        self._small = fonts.ui(11)
        self._badge = fonts.ui(11, 600)

    @property
    def height(self) -> int:
        """The height of a tile: picture, credit, file name, gaps."""
        return (
            self._picture_height
            + fonts.px(TEXT_HEIGHT)
            + fonts.px(LINE) * (self._credit_lines - 1)
            + 2 * (PADDING + GAP)
        )

    @property
    def _picture_height(self) -> int:
        return round((self._width - 2 * (PADDING + GAP)) * PICTURE_SHARE)

    def set_width(self, width: int, credits: Iterable[str]) -> None:  # noqa: A002 - the trade's word
        """Draw tiles `width` pixels wide from now on, with as many lines as the longest credit needs."""
        self._width = width
        measure, room = QFontMetrics(self._credit), width - 2 * (PADDING + GAP)
        self._credit_lines = max((len(_broken(line, measure, room)) for line in credits), default=1)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every tile is alike."""
        return QSize(self._width, self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, picture, badges, words."""
        tile = index.data(TILE_ROLE)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        card = rect.adjusted(GAP, GAP, -GAP, -GAP)
        self._ground(painter, card, chosen=chosen, focused=focused)
        frame = QRect(card.left() + PADDING, card.top() + PADDING, card.width() - 2 * PADDING, self._picture_height)
        self._picture(painter, frame, picture)
        self._badges(painter, frame, tile)
        if chosen:
            self._tick(painter, QRect(frame.left() + INSET, frame.top() + INSET, fonts.px(TICK), fonts.px(TICK)))
        self._words(painter, frame, tile, chosen=chosen)
        painter.restore()

    def _ground(self, painter: QPainter, card: QRect, *, chosen: bool, focused: bool) -> None:
        if not chosen and not focused:
            return
        painter.setPen(QPen(self._theme.colour("accent"), 2 if chosen else 1))
        painter.setBrush(self._theme.colour("select") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 7, 7)

    def _picture(self, painter: QPainter, frame: QRect, picture: QPixmap | None) -> None:
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(frame), 4, 4)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(frame, self._theme.colour("sunken"))
        if picture is not None and not picture.isNull():
            painter.drawPixmap(frame, picture, covering(picture.size(), frame.size()))
        else:
            middle = QRect(0, 0, fonts.px(20), fonts.px(20))
            middle.moveCenter(frame.center())
            icons.paint(painter, middle, "photo", "ink3")
        painter.restore()

    def _badges(self, painter: QPainter, frame: QRect, tile: Tile) -> None:
        top = frame.bottom() - INSET - fonts.px(BADGE_HEIGHT) + 1
        room = frame.width() - 2 * INSET
        if tile.uses:
            words = str(tile.uses)
            width = self._badge_width(words)
            room -= width + INSET
            self._badge_at(
                painter, QRect(frame.right() - INSET - width + 1, top, width, fonts.px(BADGE_HEIGHT)), "used", words
            )
        kind, words = self._finding(tile)
        if kind:
            words = words if self._badge_width(words) <= room else ""
            box = QRect(frame.left() + INSET, top, self._badge_width(words), fonts.px(BADGE_HEIGHT))
            self._badge_at(painter, box, kind, words)

    def _finding(self, tile: Tile) -> tuple[str, str]:
        if tile.photo.credit.is_empty:
            return "no-credit", self.tr("No credit")
        if tile.rights_ended and tile.photo.rights_end:
            return "rights-ended", self.tr("Ended {date}").format(date=short_day(tile.photo.rights_end))
        return "", ""

    def _badge_width(self, words: str) -> int:
        return QFontMetrics(self._badge).horizontalAdvance(words) + fonts.px(BADGE_ICON) + (14 if words else 10)

    def _badge_at(self, painter: QPainter, box: QRect, kind: str, words: str) -> None:
        """A badge without words keeps its sign: it says the same on a small tile."""
        fill, ink = self._theme.on_photo(kind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4, 4)
        icons.paint_in(
            painter, QRect(box.left() + 5, box.top() + 4, fonts.px(BADGE_ICON), fonts.px(BADGE_ICON)), SIGNS[kind], ink
        )
        self._text(painter, box.adjusted(fonts.px(BADGE_ICON) + 9, 0, 0, 0), words, self._badge, ink)

    def _tick(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(box, 4, 4)
        icons.paint(painter, box.adjusted(3, 3, -3, -3), "done", "onaccent")

    def _words(self, painter: QPainter, frame: QRect, tile: Tile, *, chosen: bool) -> None:
        line = QRect(frame.left(), frame.bottom() + 6, frame.width(), fonts.px(LINE))
        missing = tile.photo.credit.is_empty
        credit = self.tr("No credit") if missing else tile.credit
        ink = self._theme.colour("danger" if missing else "ink")
        for words in _broken(credit, QFontMetrics(self._credit), frame.width()):
            self._text(painter, line, words, self._credit, ink)
            line.translate(0, fonts.px(LINE))
        self._text(painter, line, tile.photo.file_name, self._small, self._theme.colour("ink2" if chosen else "ink3"))

    def _text(self, painter: QPainter, rect: QRect, words: str, font: QFont, ink: QColor) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


def covering(picture: QSize, frame: QSize) -> QRect:
    """The middle part of a picture that fills a frame of other proportions."""
    part = frame.scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    return QRect((picture.width() - part.width()) // 2, (picture.height() - part.height()) // 2, *part.toTuple())


def _broken(words: str, measure: QFontMetrics, room: int) -> list[str]:
    """A credit broken between its words into lines that fit; the last of `MOST_LINES` holds all that is left."""
    lines, left = list[str](), words.split(" ")
    while left and len(lines) < MOST_LINES - 1:
        fits = (count for count in range(len(left), 0, -1) if measure.horizontalAdvance(" ".join(left[:count])) <= room)
        count = next(fits, 1)
        lines.append(" ".join(left[:count]))
        left = left[count:]
    return [*lines, " ".join(left)] if left else lines
