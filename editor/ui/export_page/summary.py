"""The figures over the list: how many pages are added, changed, removed; pressing one shows those alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from editor.domain.exports import Change, ExportReport
from editor.ui.kit.forms import dress, label
from editor.ui.kit.segment import Segment
from editor.ui.theme import Theme, fonts

HEIGHT, EDGES = 72, 32
KINDS = ("all", "articles", "lists", "photos")
TONES = {Change.ADDED: "ok", Change.CHANGED: "warn", Change.REMOVED: "danger", Change.SAME: "ink2"}
NUMBER_HEIGHT, BAR = 26, 3


class Number(QWidget):
    """A big number in the colour of what it counts."""

    def __init__(self, role: str, theme: Theme) -> None:
        super().__init__()
        self._role = role
        self._theme = theme
        self._text = "0"
        self._face = fonts.ui(20, 600)
        self.setFixedHeight(fonts.px(NUMBER_HEIGHT))

    def say(self, text: str) -> None:
        """Show another number."""
        self._text = text
        self.setMinimumWidth(QFontMetrics(self._face).horizontalAdvance(text) + 2)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The digits."""
        painter = QPainter(self)
        painter.setFont(self._face)
        painter.setPen(self._theme.colour(self._role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()


class ChangeFigure(QAbstractButton):
    """A number and its words; one that narrows the list is on or off."""

    def __init__(self, change: Change, theme: Theme) -> None:
        super().__init__()
        self._theme, self._tone = theme, TONES[change]
        self.setCheckable(change is not Change.SAME)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number = Number(TONES[change], theme)
        self._words = label("", "secondary")
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(self._number)
        layout.addWidget(self._words)
        layout.addStretch(1)
        self.toggled.connect(self._look)

    def say(self, number: int, words: str) -> None:
        """Show a number and what it counts."""
        self._number.say(f"{number:,}".replace(",", "\u202f"))
        self._words.setText(words)
        self.setAccessibleName(f"{number} {words}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As large as its number and its words."""
        return self._lines.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, a bar below what is on, a ring around what has the focus; number and words paint themselves."""
        option, painter = QStyleOption(), QPainter(self)
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        if self.isChecked():
            painter.fillRect(QRect(0, self.height() - BAR, self.width(), BAR), self._theme.colour(self._tone))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self._look()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look as before."""
        super().focusOutEvent(event)
        self._look()

    def _look(self) -> None:
        dress(self, "well" if self.isChecked() or self.hasFocus() else "")


class Summary(QWidget):
    """`filtered` when another kind or another change shall be shown."""

    filtered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        dress(self, "head")
        self.only: Change | None = None
        self._counts = dict.fromkeys(Change, 0)
        self._figures = {change: ChangeFigure(change, theme) for change in Change}
        self._kinds = Segment([(kind, "", "") for kind in KINDS], name=self.tr("Kind of pages"))
        self._kinds.chosen.connect(self._on_kind)
        self._kinds.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QWidget()
        line = QHBoxLayout(self._row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        pressed = QButtonGroup(self, exclusive=False)
        pressed.buttonClicked.connect(self._on_clicked)
        for figure in self._figures.values():
            pressed.addButton(figure)
            line.addWidget(figure)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 8, 12, 8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._row, 0, 0)
        self._grid.addWidget(self._kinds, 0, 2)
        self._name_parts()

    @property
    def kind(self) -> str:
        """The kind that is shown: one of `KINDS`."""
        return self._kinds.current

    @property
    def sentence(self) -> str:
        """All figures in words."""
        return ", ".join(figure.accessibleName() for figure in self._figures.values())

    def show_report(self, report: ExportReport | None) -> None:
        """Count a plan; without one all is 0."""
        self._counts = {change: report.count(change) if report else 0 for change in Change}
        self._name_parts()

    def minimumSizeHint(self) -> QSize:
        """As wide as the figures: the kinds go below them where there is no room beside."""
        return QSize(self._row.sizeHint().width() + EDGES, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the kinds beside the figures or below them."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _settle(self) -> None:
        fits = self._row.sizeHint().width() + self._kinds.sizeHint().width() + EDGES <= self.width()
        self._grid.removeWidget(self._kinds)
        self._grid.removeWidget(self._row)
        self._grid.addWidget(self._row, 0, 0, 1, 1 if fits else 3, Qt.AlignmentFlag.AlignLeft)
        if fits:
            self._grid.addWidget(self._kinds, 0, 2)
        else:
            self._grid.addWidget(self._kinds, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)

    def _name_parts(self) -> None:
        words = {
            Change.ADDED: self.tr("added"),
            Change.CHANGED: self.tr("changed"),
            Change.REMOVED: self.tr("removed"),
            Change.SAME: self.tr("same as before"),
        }
        for change, figure in self._figures.items():
            figure.say(self._counts[change], words[change])
        everything = sum(number for change, number in self._counts.items() if change is not Change.SAME)
        self._kinds.set_words("all", self.tr("All {count}").format(count=everything))
        self._kinds.set_words("articles", self.tr("Articles"))
        self._kinds.set_words("lists", self.tr("Lists"))
        self._kinds.set_words("photos", self.tr("Photos"))
        self._settle()

    def _on_clicked(self, pressed: QAbstractButton) -> None:
        for figure in self._figures.values():
            if figure is not pressed:
                figure.setChecked(False)
        self.only = next((change for change, figure in self._figures.items() if figure.isChecked()), None)
        self.filtered.emit()

    @Slot(str)
    def _on_kind(self, _kind: str) -> None:
        self.filtered.emit()
