"""The strip that shows how far an import is, with the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from editor.ui.kit.forms import button, dress, label

HEIGHT = 40


class ImportBar(QWidget):
    """Hidden until an import begins."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-bar")
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self, "head")
        self._words = label("", "body2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button("", "small")
        self._stop.clicked.connect(self.stop_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 12, 0)
        layout.setSpacing(12)
        layout.addWidget(self._words)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._stop)
        self.hide()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show `done` of `total` files."""
        words = self.tr("Taking in {done} of {total} files").format(done=done, total=total)
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._stop.setText(self.tr("Stop"))
        self.show()

    def settle(self) -> None:
        """The import is over."""
        self.hide()
