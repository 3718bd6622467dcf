"""A section of the inspector: a title that folds it, something short at the right, and its content."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from editor.ui.kit import icons
from editor.ui.kit.forms import button, dress, label, row, sign_size
from editor.ui.theme import fonts
from editor.ui.theme.stylesheet import grown

_TITLE = (
    "QPushButton{min-height:22px;padding:0 3px;text-align:left;font-size:12px;font-weight:600}"
    "QPushButton:focus{min-height:20px;padding:0 2px}"
)
INSET = 16
_FRAME = 4
"""Pixels from the edge of the title's button to its first letter."""


class Section(QFrame):
    """Open at first; a click or Space on its title folds it."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"section-{name}")
        self.title = button(title, "fold")
        self.title.setObjectName(f"fold-{name}")
        self.title.setIconSize(sign_size(9, 9))
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title.setStyleSheet(grown(_TITLE))
        self.right = label("", "caption")
        self.content = QWidget()
        self._body = QVBoxLayout(self.content)
        self._body.setContentsMargins(_FRAME, 0, 0, 0)
        self._body.setSpacing(6)
        self.head = row(self.title, None, self.right, gap=4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INSET - _FRAME, 7, INSET, 11)  # words stand over words, not over a frame
        layout.setSpacing(6)
        layout.addLayout(self.head)
        layout.addWidget(self.content)
        dress(self, "section")
        self.title.clicked.connect(self._on_clicked)

    @property
    def is_folded(self) -> bool:
        """Whether only the title is shown."""
        return self.content.isHidden()

    def set_title(self, title: str) -> None:
        """Other words for the title."""
        self.title.setText(title)

    def set_right(self, text: str, kind: str = "caption") -> None:
        """A short state at the end of the title's line."""
        self.right.setText(text)
        dress(self.right, kind)
        if kind != "caption":
            self.right.setFont(fonts.ui(12, 600))

    def put(self, *parts: QWidget | QLayout) -> None:
        """Fill the section, top down."""
        for part in parts:
            if isinstance(part, QWidget):
                self._body.addWidget(part)
            else:
                self._body.addLayout(part)

    def fold(self, *, folded: bool) -> None:
        """Show the title alone, or everything."""
        self.content.setVisible(not folded)
        self.title.setIcon(icons.icon("fa6s.chevron-right", "ink3") if folded else QIcon())
        state = self.tr("Folded") if folded else self.tr("Open")
        self.title.setAccessibleDescription(state)

    def _on_clicked(self) -> None:
        self.fold(folded=not self.is_folded)
