"""Draws the rows of the sidebar: 28 px, a sign or a dot, the name, the figure."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from editor.ui.kit import icons
from editor.ui.sidebar.places import PlaceRole
from editor.ui.theme import Theme, fonts

Index = QModelIndex | QPersistentModelIndex

ROW, SECTION, SECTION_FOLDED = 28, 36, 17
INSET = 8
TWIST = 16
"""Width of the sign that opens a rubric, left of its dot."""

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_TONES = {"danger": ("dsoft", "danger"), "accent": ("asoft", "accent")}


class PlaceDelegate(QStyledItemDelegate):
    """`folded` leaves signs and dots alone, as the narrow window wants it."""

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self.folded = False
        self._font = fonts.ui(13)
        self._small = fonts.ui(12)
        self._bold = fonts.ui(11, 600)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(PlaceRole.PLACE) is None:
            return QSize(40, SECTION_FOLDED if self.folded else SECTION)
        return QSize(40, max(ROW, QFontMetrics(self._font).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole: QRect = option.rect
        rect = QRect(INSET, whole.y(), self._view.viewport().width() - 2 * INSET, whole.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(PlaceRole.PLACE) is None:
            self._paint_section(painter, rect, index)
        else:
            self._paint_ground(painter, rect, option.state)
            self._paint_row(painter, rect, index)
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self.folded:
            if index.row():
                painter.fillRect(rect.x() + 4, rect.center().y(), rect.width() - 8, 1, self._theme.colour("line"))
            return
        painter.setFont(self._bold)
        painter.setPen(self._theme.colour("ink3"))
        painter.drawText(rect.adjusted(8, 8, 0, 0), _MIDDLE, index.data())

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("select" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if selected and self._view.hasFocus():
            painter.setPen(self._theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        x = self._paint_sign(painter, rect, index)
        if self.folded:
            return
        right = self._paint_count(painter, rect, index)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("ink"))
        room = QRect(x, rect.y(), right - x - 6, rect.height())
        painter.drawText(
            room, _MIDDLE, QFontMetrics(self._font).elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        )

    def _paint_sign(self, painter: QPainter, rect: QRect, index: Index) -> int:
        """Draw the icon or the dot; the x of the name."""
        icon, colour = index.data(PlaceRole.ICON), index.data(PlaceRole.COLOUR)
        sign, dot = fonts.px(15), fonts.px(9)
        if icon:
            x = rect.center().x() - sign // 2 if self.folded else rect.x() + 8
            icons.paint(painter, QRect(x, rect.center().y() - sign // 2, sign, sign), icon, "ink3")
            return x + sign + 9
        if not colour:
            return rect.x() + 8 + sign + 5
        x = rect.center().x() - dot // 2 if self.folded else rect.x() + 8 + TWIST - 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.rubric_colour(colour))
        painter.drawEllipse(QRectF(x, rect.center().y() - dot // 2, dot, dot))
        if index.model().hasChildren(index) and not self.folded:
            open_ = self._view.isExpanded(index)
            twist = QRect(rect.x() + 5, rect.center().y() - 4, 10, 10)
            icons.paint(painter, twist, "fa6s.chevron-down" if open_ else "fa6s.chevron-right", "ink3")
        return x + dot + 12

    def _paint_count(self, painter: QPainter, rect: QRect, index: Index) -> int:
        """Draw the figure; the x at which it starts."""
        count: str = index.data(PlaceRole.COUNT) or ""
        tone = _TONES.get(index.data(PlaceRole.TONE) or "")
        font: QFont = self._bold if tone else self._small
        width = QFontMetrics(font).horizontalAdvance(count)
        right = rect.right() - 8
        painter.setFont(font)
        if tone and count:
            high = fonts.px(17)
            badge = QRect(right - width - 11, rect.center().y() - high // 2, width + 12, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(tone[0]))
            painter.drawRoundedRect(badge, 8, 8)
            painter.setPen(self._theme.colour(tone[1]))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, count)
            return badge.left()
        painter.setPen(self._theme.colour("ink3"))
        painter.drawText(rect.adjusted(0, 0, -8, 0), _MIDDLE | Qt.AlignmentFlag.AlignRight, count)
        return right - width
