"""A card with a choice on it, pressed as a whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from editor.ui.kit.forms import Sign, button, column, dress, label, row


class Choice(QFrame):
    """A card that can be pressed as a whole."""

    clicked = Signal()

    def __init__(self, icon: str, title: str, text: str) -> None:
        super().__init__()
        dress(self, "card")
        action = button(title, "flat")
        action.clicked.connect(self.clicked)
        self._text = label(text, "secondary", wrap=True)
        layout = row(Sign(icon, "ink2", 20), column(row(action, None), _inset(self._text), gap=2), gap=14)
        layout.setContentsMargins(18, 12, 18, 12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def tell(self, text: str) -> None:
        """Say something else under the title."""
        self._text.setText(text)


def _inset(widget: QWidget) -> QWidget:
    widget.setContentsMargins(9, 0, 0, 0)
    return widget
