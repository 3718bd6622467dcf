"""What a place says when there is nothing in it: what it is, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.kit.forms import Sign, button, label

SIGN_PX = 26


class EmptyState(QWidget):
    """A sign, a title, a line, at most one button; `acted` when it is pressed."""

    pressed = Signal()

    def __init__(self, icon: str = "ready", title: str = "", text: str = "", action: str = "") -> None:
        super().__init__()
        self._sign = Sign(icon, "ink3", SIGN_PX)
        self._title = label(title, "strong", wrap=True)
        self._text = label(text, "secondary", wrap=True)
        self._button = button(action)
        self._button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(6)
        layout.addStretch(2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(6)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.tell(icon, title, text, action)

    def tell(self, icon: str, title: str, text: str = "", action: str = "", *, role: str = "ink3") -> None:
        """Say something else; without `action` there is no button."""
        self._sign.show_sign(icon, role)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
