"""Small parts that every panel is made of, each with the height, words and kind that the style sheet knows.

See `theme/stylesheet.py` for the kinds.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.kit import icons
from editor.ui.kit.clean_fields import CleanLine
from editor.ui.theme import fonts

FIELD_HEIGHT = 28
TARGET = 24
"""The least width and height of what is pressed (WCAG 2.2, 2.5.8); it may be larger than the sign in it."""

HEAD_HEIGHT = 44

_LEAST_TICK = 120
_LEAST_LETTERS = 5
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Part = QWidget | QLayout | int | None
Line = TypeVar("Line", bound=QBoxLayout)


def sign_size(width: int, height: int) -> QSize:
    """The size of a sign on a button, which grows with the letters beside it."""
    return QSize(fonts.px(width), fonts.px(height))


def dress(widget: QWidget, kind: str) -> None:
    """Let the style sheet treat `widget` as `kind`; works before and after the first show."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        polish(widget)


def polish(widget: QWidget) -> None:
    """Let the style sheet look at the properties of `widget` again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A line of plain text; what users typed is never taken for HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        dress(made, kind)
    return made


class OneLine(QLabel):
    """Plain text that ends in «…» where it has no room, and is whole in its tooltip then."""

    def __init__(self, text: str = "", kind: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            dress(self, kind)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST_LETTERS * self.fontMetrics().averageCharWidth()), hint.height())

    def sizeHint(self) -> QSize:
        return super().minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        place = int(self.alignment()) if shown == self.text() else int(_AT_LEFT)
        self.style().drawItemText(painter, room, place, self.palette(), self.isEnabled(), shown, self.foregroundRole())
        painter.end()
        self.setToolTip(plain("" if shown == self.text() else self.text()))


def button(text: str, kind: str = "", *, icon: str = "") -> QPushButton:
    """A button; `kind` is empty, primary, flat, danger, small or chip."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if kind:
        dress(made, kind)
    if icon:
        made.setIcon(icons.icon(icon, "onaccent" if kind == "primary" else "ink2"))
        made.setIconSize(sign_size(17, 13))
    return made


def tool_button(icon: str, words: str, *, text: str = "") -> QToolButton:
    """A 28 px button with an icon (or two letters); `words` are its tooltip and its name for screen readers."""
    made = QToolButton()
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setFixedHeight(fonts.px(FIELD_HEIGHT))
    made.setMinimumWidth(fonts.px(FIELD_HEIGHT))
    if text:
        made.setText(text)
    else:
        made.setIcon(icons.icon(icon))
        made.setIconSize(sign_size(16, 16))
    name_it(made, words)
    return made


def action_button(action: QAction) -> QToolButton:
    """A tool button that does what `action` does, wears its icon and tells its keys."""
    made = tool_button("done", "")
    made.setDefaultAction(action)
    made.setIconSize(sign_size(16, 16))
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    name_it(made, action.iconText() + (f" ({keys})" if keys else ""))
    made.setAccessibleName(action.iconText())
    return made


def plain(words: str) -> str:
    """Words for a tooltip, which takes what looks like HTML for HTML: a name may hold anything, an image tag too."""
    if "<" not in words:
        return words
    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>"


def name_it(widget: QWidget, words: str) -> None:
    """Say what a wordless widget is: in its tooltip and to a screen reader."""
    widget.setToolTip(plain(words))
    widget.setAccessibleName(words)


def field(hint: str = "", *, name: str = "") -> QLineEdit:
    """A one-line field; `name` is what a screen reader says (its hint, when empty)."""
    return _described(CleanLine(), hint, name)


def complete(edit: QLineEdit, model: QAbstractItemModel) -> QCompleter:
    """Offer what `model` has while somebody types, wherever in it the typed words stand."""
    made = QCompleter(model, edit)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.popup().setItemDelegate(_OfferedRow(made))  # pyright: ignore[reportOptionalMemberAccess] - it makes one
    edit.setCompleter(made)
    return made


def search_field(hint: str) -> QLineEdit:
    """A field with a magnifying glass and, when filled, a button that empties it."""
    made = _described(_SearchLine(), hint)
    made.setToolTip(plain(hint))
    made.addAction(icons.icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
    made.setClearButtonEnabled(True)
    return made


def row(*parts: Part, gap: int = 8) -> QHBoxLayout:
    """Parts side by side; None stretches, a number leaves that many pixels."""
    return _lined(QHBoxLayout(), parts, gap)


def column(*parts: Part, gap: int = 6) -> QVBoxLayout:
    """Parts below each other; None stretches, a number leaves that many pixels."""
    return _lined(QVBoxLayout(), parts, gap)


def ground(kind: str, layout: QLayout, *, name: str = "") -> QWidget:
    """A pane, canvas, side or well (`kind`) filled by `layout`, without a margin of its own."""
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setObjectName(name)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    made.setLayout(layout)
    dress(made, kind)
    return made


def head(*parts: QWidget | QLayout | int | None, height: int = HEAD_HEIGHT, gap: int = 8) -> QWidget:
    """The header of a pane with the one line under it that runs across the window."""
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setFixedHeight(fonts.px(height))
    laid = row(*parts, gap=gap)
    laid.setContentsMargins(12, 0, 12, 0)
    made.setLayout(laid)
    dress(made, "head")
    return made


def rule() -> QFrame:
    """A line of 1 px across."""
    made = QFrame()
    dress(made, "rule")
    return made


def labelled(words: str, widget: QWidget, *, right: QWidget | None = None) -> QVBoxLayout:
    """A field under its name; `right` (a counter, a state) stands at the end of the name's line."""
    name = label(words, "caption")
    name.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(words)
    return column(row(name, None, *([right] if right else [])), widget, gap=3)


def scrolled(inside: QWidget, kind: str) -> QScrollArea:
    """A pane that scrolls down where the window is low; it grows no bar across."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(inside)
    dress(made, kind)
    dress(inside, kind)
    return made


class Sign(QWidget):
    """An icon that stands by itself; it follows the theme because it is drawn at each paint."""

    def __init__(self, name: str, role: str, size: int = 14) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self.setFixedSize(fonts.px(size), fonts.px(size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self.rect(), self._name, self._role)
        painter.end()


class CheckBox(QCheckBox):
    """A check box that takes a press anywhere in its height; Qt leaves out what is above and below the words.

    Words without room end in «…» and are whole in the tooltip then.
    """

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), fonts.px(_LEAST_TICK)), hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined] - Qt's own field

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(plain("" if self.sizeHint().width() <= self.width() else self.text()))

    def hitButton(self, place: QPoint) -> bool:
        return place.x() < TARGET or super().hitButton(QPoint(place.x(), self.rect().center().y()))


class _OfferedRow(QStyledItemDelegate):
    """A row of what is offered while one types, high enough to be pressed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, fonts.px(TARGET)))


class Counter(QLabel):
    """«63 / 90» over a field: quiet, amber from nine tenths on, red past the limit; it never stops the typist."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._limit = limit
        self.count(0)

    def count(self, length: int, limit: int | None = None) -> None:
        """Show `length` of the limit."""
        self._limit = limit or self._limit
        self.setText(f"{length} / {self._limit}")
        tone = "tone-danger" if length > self._limit else "tone-warn" if length * 10 >= self._limit * 9 else "caption"
        dress(self, tone)


class _SearchLine(CleanLine):
    """The cross that empties it is a full target; Qt gives it 22 × 18 pixels."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for sign in self.findChildren(QToolButton):
            place = QRect(0, 0, TARGET, TARGET)
            place.moveCenter(sign.geometry().center())
            sign.setGeometry(place)


def _described(made: CleanLine, hint: str, name: str = "") -> CleanLine:
    made.setFixedHeight(fonts.px(FIELD_HEIGHT))
    made.setPlaceholderText(hint)
    made.setAccessibleName(name or hint)
    return made


def _lined(made: Line, parts: Sequence[Part], gap: int) -> Line:
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    for part in parts:
        if part is None:
            made.addStretch(1)
        elif isinstance(part, int):
            made.addSpacing(part)
        elif isinstance(part, QWidget):
            made.addWidget(part)
        else:
            made.addLayout(part)
    return made
