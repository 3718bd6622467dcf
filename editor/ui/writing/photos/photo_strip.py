"""The article's photographs in page order: which is the lead, which has no credit, and a place to add more."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from editor.domain.photos import Role
from editor.ui.kit import icons
from editor.ui.kit.chips import FlowLayout
from editor.ui.kit.covers import draw_cover
from editor.ui.kit.file_drop import answer_copy, files_in
from editor.ui.kit.forms import plain
from editor.ui.theme import Theme, fonts
from editor.ui.writing.photos import photo_words
from editor.ui.writing.photos.photo_shelf import PhotoLook, PhotoShelf

WIDTH, HEIGHT, ADD_WIDTH, BADGE = 108, 72, 56, 18
_MIME = "application/x-rubrika-placement"


class PhotoStrip(QWidget):
    """`opened` a placement's form, `moved` (placement, new place from 0), `add_wanted`, `pictures_dropped` (paths)."""

    opened = Signal(int)
    moved = Signal(int, int)
    add_wanted = Signal()
    pictures_dropped = Signal(tuple)

    def __init__(self, theme: Theme, shelf: PhotoShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo-strip")
        self.setAccessibleName(self.tr("Photographs of the article"))
        self.setAcceptDrops(True)
        self._theme = theme
        self._shelf = shelf
        self._flow = FlowLayout(self, gap=8)
        self._shown: tuple[int, ...] | None = None
        self._thumbs: list[_Thumb] = []
        shelf.changed.connect(self._on_changed)
        theme.changed.connect(self.update)
        self._on_changed()

    def thumb(self, number: int) -> QAbstractButton:
        """The button of the photo with this number, from 1."""
        return self._thumbs[number - 1]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of pictures, or a photo of this strip."""
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The whole strip takes it."""
        self._answer(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A file is added; a photo of this strip goes to where it was dropped."""
        data = event.mimeData()
        if pictures := files_in(data):
            self.pictures_dropped.emit(pictures)
        elif data.hasFormat(_MIME):
            placement_id = int(data.data(_MIME).toStdString())
            self.moved.emit(placement_id, self._place_at(event.position().toPoint()))
        self._answer(event)

    def _answer(self, event: QDropEvent) -> None:
        if files_in(event.mimeData()):
            answer_copy(event)
        elif event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def _place_at(self, point: QPoint) -> int:
        for index, thumb in enumerate(self._thumbs):
            if thumb.geometry().contains(point) or (
                point.y() < thumb.geometry().bottom() and point.x() < thumb.geometry().left()
            ):
                return index
        return len(self._thumbs) - 1

    def _on_changed(self) -> None:
        ids = tuple(placement.id for placement in self._shelf.placements)
        if ids != self._shown:
            focus = next((thumb.placement_id for thumb in self._thumbs if thumb.hasFocus()), None)
            self._shown = ids
            self._thumbs = [_Thumb(number, self._theme, self._shelf) for number in ids]
            for thumb in self._thumbs:
                thumb.chosen.connect(self.opened)
                thumb.shifted.connect(self._on_shifted)
            add = _AddButton(self._theme, self.tr("Add"))
            add.setToolTip(self.tr("Add a photo"))
            add.clicked.connect(self.add_wanted)
            self._flow.replace_all([*self._thumbs, add])
            for thumb in self._thumbs:
                if thumb.placement_id == focus:
                    thumb.setFocus()
            self.updateGeometry()
        for thumb in self._thumbs:
            thumb.tell()

    def _on_shifted(self, placement_id: int, by: int) -> None:
        ids = list(self._shown or ())
        place = ids.index(placement_id) + by
        if 0 <= place < len(ids):
            self.moved.emit(placement_id, place)


class _Thumb(QAbstractButton):
    chosen = Signal(int)
    shifted = Signal(int, int)

    def __init__(self, placement_id: int, theme: Theme, shelf: PhotoShelf) -> None:
        super().__init__()
        self.placement_id = placement_id
        self._theme = theme
        self._shelf = shelf
        self._pressed_at = QPoint()
        self.setFixedSize(fonts.px(WIDTH), fonts.px(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName(f"photo-{placement_id}")
        self.clicked.connect(self._on_clicked)

    def tell(self) -> None:
        """Say in one sentence what the picture's badges say."""
        look = self._shelf.look(self.placement_id)
        if look is None:
            return
        words = photo_words.spoken(look)
        self.setAccessibleName(words)
        self.setToolTip(plain(words))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the photo."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.shifted.emit(self.placement_id, 1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            self.setDown(False)
            self._drag()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._shelf.look(self.placement_id)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw_cover(
            painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._shelf.thumb(look and look.photo), 4, self._theme
        )
        bad = look is not None and look.is_known and not look.has_credit
        role = "accent" if self.hasFocus() else "danger" if bad else "line"
        width = 2 if bad or self.hasFocus() else 1
        painter.setPen(QPen(self._theme.colour(role), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 5, 5)
        if look is not None:
            self._badges(painter, look, bad=bad)
        painter.end()

    def _badges(self, painter: QPainter, look: PhotoLook, *, bad: bool) -> None:
        """What is missing stands at the bottom of every picture; «Lead» makes room for it at the top."""
        low = self.height() - fonts.px(BADGE) - 6
        if look.placement.role is Role.LEAD:
            _badge(painter, 5, 5 if bad else low, photo_words.lead(), self._theme.on_photo("lead"))
        if bad:
            _badge(painter, 5, low, photo_words.credit(look), self._theme.on_photo("no-credit"), sign=True)

    def _drag(self) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(_MIME, str(self.placement_id).encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.placement_id)


class _AddButton(QAbstractButton):
    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(words)
        self.setObjectName("add-photo")
        self.setFixedSize(fonts.px(ADD_WIDTH), fonts.px(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("accent" if self.hasFocus() else "field"), 2 if self.hasFocus() else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        if self.underMouse():
            painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        icons.paint(painter, QRect((self.width() - 14) // 2, fonts.px(25) - 7, 14, 14), "fa6s.plus", "ink2")
        painter.setFont(fonts.ui(12))
        painter.setPen(self._theme.colour("ink2"))
        painter.drawText(self.rect().adjusted(2, fonts.px(34), -2, -12), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def _badge(painter: QPainter, x: int, y: int, words: str, look: tuple[QColor, QColor], *, sign: bool = False) -> None:
    """A badge on a photograph; `look` is its fill and its ink."""
    fill, ink = look
    font, high, dot = fonts.ui(11, 600), fonts.px(BADGE), fonts.px(11)
    inset = 5 + (dot + 4 if sign else 0)
    width = QFontMetrics(font).horizontalAdvance(words) + inset + 5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(x, y, width, high), 4, 4)
    if sign:
        place = QRectF(x + 5, y + (high - dot) / 2, dot, dot)
        painter.setBrush(ink)
        painter.drawEllipse(place)
        painter.setFont(fonts.ui(9, 700))
        painter.setPen(fill)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "!")
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRect(x + inset, y, width, high), Qt.AlignmentFlag.AlignVCenter, words)
