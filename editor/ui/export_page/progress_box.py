"""How far an export is, with the way to stop it, and a log of what happened."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from editor.ui.kit.forms import button, dress, label, row, rule
from editor.ui.theme import fonts

MOST_LINES = 2000


class ProgressBox(QWidget):
    """Hidden until an export runs; `cancel_requested` by its button."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "strong")
        self._path = label("", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._note = label("", "secondary", wrap=True)
        self.cancel = button("", "small")
        self.cancel.clicked.connect(self._on_cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(row(self._title, None))
        layout.addWidget(self._bar)
        layout.addWidget(self._path)
        below = row(self._note, self.cancel)
        below.setStretch(0, 1)
        layout.addLayout(below)
        self.hide()

    def begin(self) -> None:
        """An export has begun."""
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self._note.setText(self.tr("Readers see the old site until the last file is in."))
        self.show_progress(0, 0, "")
        self.show()

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, path: str) -> None:
        """`done` of `total` files; a total of 0 means that it is not known yet."""
        words = self.tr("Exporting {done} of {total} files").format(done=done, total=total)
        self._title.setText(words if total else self.tr("Getting ready"))
        self._bar.setAccessibleName(self._title.text())
        self._bar.setRange(0, total or 1)
        self._bar.setValue(done)
        self._path.setText(path)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._note.setText(self.tr("Stopping. The site stays as it was."))
        self.cancel_requested.emit()


class Log(QWidget):
    """Lines with their times, to be copied whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "strong")
        self._copy = button("", "flat")
        self._copy.setFixedHeight(fonts.px(24))
        self._copy.clicked.connect(self._on_copy)
        self._lines = QPlainTextEdit()
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setFont(fonts.mono(11))
        self._lines.setMaximumBlockCount(MOST_LINES)
        dress(self._lines, "page")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(rule())
        layout.addLayout(row(self._title, None, self._copy))
        layout.addWidget(self._lines, 1)
        self._name_parts()

    def add(self, at: datetime, words: str) -> None:
        """A line with its time of day."""
        self._lines.appendPlainText(f"{at:%H:%M:%S}  {words}")

    def text(self) -> str:
        """All lines."""
        return self._lines.toPlainText()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)

    def _name_parts(self) -> None:
        self._title.setText(self.tr("Log"))
        self._copy.setText(self.tr("Copy"))
        self._lines.setAccessibleName(self.tr("Log of the export"))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
