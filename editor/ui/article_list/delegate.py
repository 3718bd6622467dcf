"""Draws the rows of the article list: 88 px with two headline lines and a picture, or 32 px compact."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.domain.articles import ArticleRow
from editor.ui.article_list.looks import RowLooks, headline
from editor.ui.article_list.model import ROW
from editor.ui.kit import icons, words
from editor.ui.kit.thumbnails import Thumbnails
from editor.ui.theme import Theme, fonts

Index = QModelIndex | QPersistentModelIndex

TALL, COMPACT = 88, 32
LEFT, RIGHT, TOP = 32, 12, 10
LINE = 18
PICTURE = QSize(64, 48)
STATE_ROLES = {
    "draft": "ink3", "review": "warn", "ready": "ok", "scheduled": "violet", "published": "accent", "spiked": "ink3",
}  # fmt: skip

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE


class ArticleDelegate(QStyledItemDelegate):
    """`compact` makes rows of one line."""

    def __init__(self, view: QListView, theme: Theme, looks: RowLooks, thumbnails: Thumbnails) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self.looks = looks
        self._thumbnails = thumbnails
        self.compact = False
        self._bold = fonts.ui(13.5, 600)
        self._small = fonts.ui(12)
        self._badge = fonts.ui(11, 600)
        self._bold_size, self._small_size = QFontMetrics(self._bold), QFontMetrics(self._small)
        self._line = max(LINE, self._bold_size.height())

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        grown = self._line - LINE
        return QSize(300, COMPACT + grown if self.compact else TALL + 3 * grown)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, selected=selected, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        row: ArticleRow | None = index.data(ROW)
        if row is None:
            self._paint_waiting(painter, rect)
        elif self.compact:
            self._paint_compact(painter, rect, row, selected=selected)
        else:
            self._paint_tall(painter, rect, row, selected=selected)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, selected: bool, hovered: bool) -> None:
        if selected or hovered:
            painter.fillRect(rect, self._theme.colour("select" if selected else "hover"))
        if selected:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), self._theme.colour("accent"))
            if self._view.hasFocus():
                painter.setPen(self._theme.colour("accent"))
                painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -1.5, -1.5))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._theme.colour("line"))

    def _paint_waiting(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        for line, part in ((0, 0.7), (1, 0.45)):
            if line == 0 or not self.compact:
                width = (rect.width() - LEFT - RIGHT) * part
                painter.drawRoundedRect(QRectF(rect.x() + LEFT, rect.y() + TOP + 4 + line * LINE, width, 9), 4, 4)

    def _paint_tall(self, painter: QPainter, rect: QRect, row: ArticleRow, *, selected: bool) -> None:
        self._paint_state(painter, QRect(rect.x() + 10, rect.y() + 12, 14, 14), row)
        right = rect.right() - RIGHT
        if row.thumb:
            place = QRect(QPointF(right - PICTURE.width() + 1, rect.y() + TOP).toPoint(), PICTURE)
            self._paint_picture(painter, place, row.thumb)
            right = place.left() - 10
        self._paint_headline(
            painter, QRect(rect.x() + LEFT, rect.y() + TOP, right - rect.x() - LEFT, 2 * self._line), row
        )
        high = self._line
        line = QRect(rect.x() + LEFT, rect.bottom() - high - 8, rect.width() - LEFT - RIGHT, high)
        right = self._paint_time(painter, line, row, selected=selected)
        right = self._paint_badge(painter, line, right, row)
        self._paint_rubric(
            painter, QRect(line.x(), line.y(), right - line.x() - 6, line.height()), row, selected=selected
        )

    def _paint_compact(self, painter: QPainter, rect: QRect, row: ArticleRow, *, selected: bool) -> None:
        self._paint_state(painter, QRect(rect.x() + 10, rect.center().y() - 6, 14, 14), row)
        line = rect.adjusted(LEFT, 0, -RIGHT, -1)
        right = self._paint_time(painter, line, row, selected=selected)
        right = self._paint_badge(
            painter, QRect(line.x(), line.center().y() - self._line // 2 + 1, line.width(), self._line), right, row
        )
        painter.setFont(self._bold)
        painter.setPen(self._theme.colour("ink"))
        room = QRect(line.x(), line.y(), right - line.x() - 8, line.height())
        text = self._bold_size.elidedText(headline(row), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE, text)

    def _paint_state(self, painter: QPainter, rect: QRect, row: ArticleRow) -> None:
        state = words.shown_state(row.workflow, row.publication)
        icons.paint(painter, rect, state, STATE_ROLES[state])

    def _paint_picture(self, painter: QPainter, rect: QRect, sha256: str) -> None:
        picture = self._thumbnails.get(sha256, rect.width(), rect.height())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(rect, self._theme.colour("line"))
        if picture is not None:
            painter.drawPixmap(rect, picture)
        painter.restore()

    def _paint_headline(self, painter: QPainter, rect: QRect, row: ArticleRow) -> None:
        text = headline(row)
        painter.setFont(self._bold)
        painter.setPen(self._theme.colour("ink" if row.headline.strip() else "ink3"))
        for number, start in enumerate(self._lines(text, rect.width())):
            line = QRect(rect.x(), rect.y() + number * self._line, rect.width(), self._line)
            painter.drawText(line, _MIDDLE, start)

    def _lines(self, text: str, width: int) -> list[str]:
        """One or two lines, the second one shortened when there is more."""
        layout = QTextLayout(text, self._bold)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(width)
        cut = first.textLength()
        layout.endLayout()
        rest = text[cut:].strip()
        lines = [text[:cut].strip(), rest] if rest else [text]
        return [self._bold_size.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]

    def _paint_time(self, painter: QPainter, line: QRect, row: ArticleRow, *, selected: bool) -> int:
        """Draw the time; the x at which it starts."""
        text = self.looks.time(row)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("ink2" if selected else "ink3"))
        painter.drawText(line, _RIGHT, text)
        return line.right() - self._small_size.horizontalAdvance(text)

    def _paint_badge(self, painter: QPainter, line: QRect, right: int, row: ArticleRow) -> int:
        """Draw what blocks (red) or else what is to be looked at (amber); the x at which it starts."""
        if not row.blocks and not row.warnings:
            return right
        tone, fill, icon = ("danger", "dsoft", "block") if row.blocks else ("warn", "wsoft", "warning")
        text = str(row.blocks or row.warnings)
        width = 24 + QFontMetrics(self._badge).horizontalAdvance(text)
        badge = QRect(right - width - 6, line.y(), width, self._line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(fill))
        painter.drawRoundedRect(badge, 4, 4)
        icons.paint(painter, QRect(badge.x() + 5, badge.center().y() - 5, 12, 12), icon, tone)
        painter.setFont(self._badge)
        painter.setPen(self._theme.colour(tone))
        painter.drawText(badge.adjusted(19, 0, 0, 0), _MIDDLE, text)
        return badge.left()

    def _paint_rubric(self, painter: QPainter, line: QRect, row: ArticleRow, *, selected: bool) -> None:
        x = line.x()
        colour = self.looks.rubric_colour(row)
        if colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.rubric_colour(colour))
            painter.drawEllipse(QRectF(x + 1, line.center().y() - 3, 8, 8))
            x += 15
        text = " · ".join(part for part in (self.looks.rubric_name(row), row.byline) if part)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("ink2" if selected else "ink3"))
        room = QRect(x, line.y(), line.right() - x, line.height())
        painter.drawText(room, _MIDDLE, self._small_size.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
