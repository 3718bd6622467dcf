"""A section of the inspector: a title that folds it, something short at the right, and its content."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QToolButton, QVBoxLayout, QWidget

from editor.ui import icons
from editor.ui.forms import dress, label, row


class Section(QFrame):
    """Open at first; a click or Space on its title folds it."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"section-{name}")
        self.title = QToolButton()
        self.title.setObjectName(f"fold-{name}")
        self.title.setText(title)
        self.title.setCheckable(True)
        self.title.setChecked(True)
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.title.setIconSize(QSize(9, 9))
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title.setStyleSheet(
            "QToolButton{min-height:20px;min-width:0;padding:0 2px;margin-left:-4px;font-size:12px;font-weight:600}"
            "QToolButton:checked{background:transparent}"
        )
        self.right = label("", "secondary")
        self.content = QWidget()
        self._body = QVBoxLayout(self.content)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(6)
        self.head = row(self.title, None, self.right)
        layout.addLayout(self.head)
        layout.addWidget(self.content)
        dress(self, "section")
        self.title.toggled.connect(self._on_toggled)

    def set_title(self, title: str) -> None:
        """Other words for the title."""
        self.title.setText(title)

    def set_right(self, text: str, kind: str = "secondary") -> None:
        """A short state at the end of the title's line."""
        self.right.setText(text)
        dress(self.right, kind)

    def put(self, *parts: QWidget | QLayout) -> None:
        """Fill the section, top down."""
        for part in parts:
            if isinstance(part, QWidget):
                self._body.addWidget(part)
            else:
                self._body.addLayout(part)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.content.setVisible(on)
        self.title.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextOnly if on else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        self.title.setIcon(icons.icon("fa6s.chevron-right", "ink3"))
