"""A text that a crash left behind, held against what is saved, before anything is taken or thrown away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from editor.domain.differences import Comparison
from editor.ui.forms import button, column, label, row
from editor.ui.theme import Theme
from editor.ui.thumbnails import Thumbnails
from editor.ui.versions.diff_head import DiffBar
from editor.ui.versions.diff_view import DiffView

SIZE = (860, 640)


class FoundDialog(QDialog):
    """`taken` and `thrown_away` are decisions; Esc and Close decide nothing, the text stays in the journal."""

    taken = Signal()
    thrown_away = Signal()

    def __init__(
        self, title: str, told: str, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("found-text")
        self.setWindowTitle(title)
        self.resize(*SIZE)
        self.bar = DiffBar()
        self.diff = DiffView(theme, thumbnails)
        self.bar.step_wanted.connect(self.diff.step)
        self.bar.only_changes_wanted.connect(self._on_only_changes)
        self.diff.current_changed.connect(self.bar.show_current)
        away = button(self.tr("Throw away"), "flat")
        away.clicked.connect(self._on_thrown_away)
        close = button(self.tr("Decide later"))
        close.clicked.connect(self.reject)
        self.take = button(self.tr("Restore"), "primary")
        self.take.clicked.connect(self._on_taken)
        top = column(label(title, "title", wrap=True), label(told, "body2", wrap=True), gap=4)
        top.setContentsMargins(20, 16, 20, 12)
        feet = row(away, None, close, self.take)
        feet.setContentsMargins(20, 12, 20, 14)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(0)
        lay.addLayout(top)
        lay.addWidget(self.bar)
        lay.addWidget(self.diff, 1)
        lay.addLayout(feet)
        close.setFocus()

    def show_comparison(self, comparison: Comparison) -> None:
        """What taking the text would change: saved words struck out, found ones underlined."""
        self.bar.show_comparison(comparison)
        self.diff.show_comparison(comparison)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.diff.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _on_only_changes(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.diff.show_only_changes(on=on)

    def _on_taken(self) -> None:
        self.accept()
        self.taken.emit()

    def _on_thrown_away(self) -> None:
        self.reject()
        self.thrown_away.emit()
