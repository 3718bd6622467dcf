"""Draws the timeline: a line with a node for each version, who made it, why, and what others have of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.domain.articles import RevisionRow
from editor.ui.kit import icons
from editor.ui.theme import Theme, fonts
from editor.ui.theme.stylesheet import TONES
from editor.ui.theme.tokens import RUBRIC_COLOURS
from editor.ui.versions.timeline_model import Index, TimelineModel, TimelineRole

DAY, TALL, PILL = 30, 52, 28
LINE_X, TEXT_X, FACE = 20, 40, 22

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_FACES = tuple(RUBRIC_COLOURS)


class TimelineDelegate(QStyledItemDelegate):
    """`ends` are the two versions that are compared: the older one and the newer one."""

    def __init__(self, view: QListView, model: TimelineModel, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._model, self._theme = view, model, theme
        self.ends: tuple[int, int] = (-1, -1)
        self._strong, self._small, self._tiny = fonts.ui(13, 600), fonts.ui(12), fonts.ui(11, 600)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: RevisionRow | None = index.data(TimelineRole.ROW)
        if row is None:
            return QSize(200, fonts.px(DAY))
        return QSize(200, fonts.px(TALL + PILL * bool(self._model.signs(row))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row: RevisionRow | None = index.data(TimelineRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            painter.setFont(self._tiny)
            painter.setPen(self._theme.colour("ink3"))
            painter.drawText(rect.adjusted(16, 4, -12, 0), _MIDDLE, str(index.data()))
        else:
            self._paint_ground(painter, rect, option.state, row)
            self._paint_node(painter, rect, row)
            self._paint_words(painter, rect, row, index)
            self._paint_signs(painter, rect, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, row: RevisionRow) -> None:
        if row.number in self.ends:
            painter.fillRect(rect, self._theme.colour("select"))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), self._theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))

    def _paint_node(self, painter: QPainter, rect: QRect, row: RevisionRow) -> None:
        centre = QPointF(rect.x() + LINE_X, rect.y() + fonts.px(18))
        painter.setPen(QPen(self._theme.colour("line2"), 1))
        painter.drawLine(QPointF(centre.x(), rect.top()), QPointF(centre.x(), rect.bottom() + 1))
        tone = next((tone for tone, _, _ in self._model.signs(row)), "")
        colour = self._theme.colour(TONES[tone][1] if tone else "field")
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if tone else self._theme.colour("pane"))
        painter.drawEllipse(centre, 4.5, 4.5)

    def _paint_words(self, painter: QPainter, rect: QRect, row: RevisionRow, index: Index) -> None:
        side = fonts.px(FACE)
        face = QRect(rect.right() - side - 11, rect.y() + fonts.px(7), side, side)
        self._paint_face(painter, face, row.author)
        line = QRect(rect.x() + TEXT_X, rect.y() + fonts.px(8), face.left() - rect.x() - TEXT_X - 8, fonts.px(20))
        name = str(index.data())
        painter.setFont(self._strong)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(line, _MIDDLE, name)
        used = QFontMetrics(self._strong).horizontalAdvance(name) + 8
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("ink2"))
        painter.drawText(line.adjusted(used, 0, 0, 0), _MIDDLE, str(index.data(TimelineRole.TIME)))
        second = QRect(line.x(), line.y() + fonts.px(19), rect.right() - line.x() - 12, fonts.px(18))
        told = str(index.data(TimelineRole.TOLD))
        elided = QFontMetrics(self._small).elidedText(told, Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(second, _MIDDLE, elided)

    def _paint_face(self, painter: QPainter, rect: QRect, author: str) -> None:
        if not author:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        own = self._theme.rubric_colour(_FACES[sum(map(ord, author)) % len(_FACES)])
        painter.setBrush(self._theme.colour("ink") if self._theme.is_high_contrast else own)
        painter.drawEllipse(rect)
        letters = "".join(part[0] for part in author.replace(".", " ").split()[:2]).upper()
        painter.setFont(fonts.ui(9, 600))
        painter.setPen(self._theme.colour("canvas"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)

    def _paint_signs(self, painter: QPainter, rect: QRect, row: RevisionRow) -> None:
        x = rect.x() + TEXT_X
        for tone, icon, words in self._model.signs(row):
            fill, ink = TONES[tone]
            sign, high = fonts.px(12), fonts.px(22)
            width = QFontMetrics(self._small).horizontalAdvance(words) + sign + 20
            pill = QRect(x, rect.y() + fonts.px(TALL - 3), width, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(fill if row.number not in self.ends or tone != "accent" else "canvas"))
            painter.drawRoundedRect(pill, high / 2, high / 2)
            icons.paint(painter, QRect(pill.x() + 8, pill.y() + (high - sign) // 2, sign, sign), icon, ink)
            painter.setFont(self._small)
            painter.setPen(self._theme.colour(ink))
            painter.drawText(pill.adjusted(sign + 12, 0, 0, 0), _MIDDLE, words)
            x = pill.right() + 6
