"""The questions a step asks before it is taken: a note, a reason, a time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from editor.ui.kit import words
from editor.ui.kit.clean_fields import CleanText
from editor.ui.kit.forms import button, label, labelled, row
from editor.ui.kit.times import from_qt, time_edit, to_qt


class NoteDialog(QDialog):
    """A sentence for the record or for readers. `noted` carries the text; an empty one only where that is allowed."""

    noted = Signal(str)

    def __init__(
        self, title: str, hint: str, action: str, *, may_be_empty: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("note-dialog")
        self._may_be_empty = may_be_empty
        self.note = NoteField()
        self.note.setPlaceholderText(hint)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(title)
        self.note.setFixedHeight(84)
        self.note.textChanged.connect(self._on_text)
        self.done_button = button(action, "primary")
        self.done_button.clicked.connect(self.accept)
        _lay(self, title, self.note, self.done_button, button(self.tr("Cancel")))
        self.accepted.connect(self._on_accepted)
        self._on_text()

    def end_with_enter(self) -> None:
        """Let Enter, and the keys that opened it once more, do what the button does."""
        self.note.entered.connect(self.done_button.click)

    def _on_text(self) -> None:
        self.done_button.setEnabled(self._may_be_empty or bool(self.note.toPlainText().strip()))

    def _on_accepted(self) -> None:
        self.noted.emit(" ".join(self.note.toPlainText().split()))


class NoteField(CleanText):
    """`entered` by Enter or by the keys of saving; without a listener Enter begins a line."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if (is_enter or event.matches(QKeySequence.StandardKey.Save)) and self.receivers(_ENTERED):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


_ENTERED = "2entered()"
"""The signal as Qt names it to count its receivers."""


class TimeDialog(QDialog):
    """A moment in the newsroom's zone. `timed` carries an aware time in UTC."""

    timed = Signal(datetime)

    def __init__(self, title: str, action: str, zone: str, at: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("time-dialog")
        self.edit = time_edit(zone)
        self.edit.setDateTime(to_qt(at, zone))
        done = button(action, "primary")
        done.clicked.connect(self.accept)
        holder = QWidget()
        holder.setLayout(labelled(self.tr("Time in {zone}").format(zone=words.city(zone)), self.edit))
        _lay(self, title, holder, done, button(self.tr("Cancel")))
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        self.timed.emit(from_qt(self.edit.dateTime()))


def _lay(dialog: QDialog, title: str, middle: QWidget, done: QWidget, cancel: QPushButton) -> None:
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(480)
    cancel.clicked.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 16)
    layout.setSpacing(12)
    layout.addWidget(label(title, "title", wrap=True))
    layout.addWidget(middle)
    layout.addLayout(row(None, cancel, done))
