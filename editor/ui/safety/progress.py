"""How far a job is, in one bar with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from editor.ui.kit.forms import button, column, label, row


class ProgressLine(QWidget):
    """Keeps its place while nothing runs; `cancel_requested` by its button."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "body2")
        self._title.setObjectName("long-job")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = button(self.tr("Cancel"), "small")
        self.cancel.clicked.connect(self._on_cancel)
        self.setLayout(column(row(self._title, None, self.cancel), self._bar))
        stays = self.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.setSizePolicy(stays)
        self.hide()

    def begin(self, title: str, *, may_stop: bool = True) -> None:
        """Something has begun."""
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self.cancel.setVisible(may_stop)
        self.cancel.setEnabled(True)
        self.show_progress(0, 0, "")
        self.show()

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, _what: str) -> None:
        """`done` of `total` steps; a total of 0 means that it is not known yet."""
        self._bar.setRange(0, total or 1)
        self._bar.setValue(done)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._title.setText(self.tr("Stopping"))
        self.cancel_requested.emit()
