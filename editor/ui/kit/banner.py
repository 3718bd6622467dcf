"""A banner in the page, above what it speaks of; it is announced, and stays until the thing is settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from editor.ui.kit.announce import URGENT_TONES, announce, sentences
from editor.ui.kit.forms import Sign, button, dress, label

LEAST_TEXT = 300
"""Pixels for the words below which the buttons go under them."""

_SIGNS = {"danger": "block", "warn": "warning", "accent": "info", "ok": "ready"}


class Banner(QFrame):
    """Hidden until it has something to say; tones are danger, warn, accent and ok."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sign = Sign("info", "accent")
        self._strong = label("", "strong")
        self._text = label("", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._actions: dict[QAbstractButton, Callable[[], object]] = {}
        self._pressed = QButtonGroup(self, exclusive=False)
        self._pressed.buttonClicked.connect(self._on_action)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        words = QHBoxLayout()
        words.setSpacing(10)
        for part in (self._sign, self._strong):
            words.addWidget(part)
        words.addWidget(self._text, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(12, 8, 8, 8)
        self._whole.setSpacing(8)
        self._whole.addLayout(words, 1)
        self._whole.addLayout(self._buttons)
        self._buttons.addStretch(1)
        self.hide()

    def say(
        self, tone: str, strong: str, text: str = "", actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    ) -> None:
        """Show bold first words, the rest of the sentence, and one or two buttons (words, what they do)."""
        dress(self, f"banner-{tone}")
        self._sign.show_sign(_SIGNS[tone], tone)
        self._strong.setText(strong)
        self._text.setText(text)
        told = f"{strong} {text}".strip()
        is_news = self.isHidden() or told != self.accessibleName()
        self.setAccessibleName(told)
        self._forget_actions()
        for words, action in actions:
            made = button(words, "small")
            self._actions[made] = action
            self._pressed.addButton(made)
            self._buttons.addWidget(made)
        self._fold()
        self.show()
        if is_news:
            buttons = ", ".join(words for words, _action in actions)
            announce(self, sentences(told, buttons), urgent=tone in URGENT_TONES)

    def settle(self) -> None:
        """The thing is settled: go away."""
        self._forget_actions()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fold()

    def _fold(self) -> None:
        """Buttons stand beside the words where there is room for both, else under them."""
        buttons = list(self._actions)
        taken = self._strong.sizeHint().width() + sum(each.sizeHint().width() + 8 for each in buttons) + 60
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 8
        is_narrow = bool(buttons) and self.width() - taken < min(wanted, LEAST_TEXT)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(down if is_narrow else right)

    def _on_action(self, pressed: QAbstractButton) -> None:
        """Without what the button says of itself: an action may have arguments of its own."""
        self._actions[pressed]()

    def _forget_actions(self) -> None:
        self._actions.clear()
        while (item := self._buttons.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
