"""A banner in the page, above what it speaks of; it stays until the thing is settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from editor.ui.forms import Sign, button, dress, label

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
        self._wishes: dict[QObject, Callable[[], object]] = {}
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        layout.addWidget(self._strong)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._acts)
        self.hide()

    def say(
        self, tone: str, strong: str, text: str = "", acts: tuple[tuple[str, Callable[[], object]], ...] = ()
    ) -> None:
        """Show bold first words, the rest of the sentence, and one or two buttons (words, what they do)."""
        dress(self, f"banner-{tone}")
        self._sign.show_sign(_SIGNS[tone], tone)
        self._strong.setText(strong)
        self._text.setText(text)
        self.setAccessibleName(f"{strong} {text}".strip())
        self._forget_acts()
        for words, act in acts:
            made = button(words, "small")
            self._wishes[made] = act
            made.clicked.connect(self._on_act)
            self._acts.addWidget(made)
        self.show()

    def settle(self) -> None:
        """The thing is settled: go away."""
        self._forget_acts()
        self.hide()

    def _on_act(self) -> None:
        """Without what the button says of itself: an act may have arguments of its own."""
        self._wishes[self.sender()]()

    def _forget_acts(self) -> None:
        self._wishes.clear()
        while (item := self._acts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
