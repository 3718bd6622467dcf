"""Keys that a field for text needs for itself: no shortcut of the window takes them while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_KEYS = frozenset(
    {
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
"""They move and take away letters, words and lines with whatever is held beside them, on every system."""

_STANDARD = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class TextFirst(QObject):
    """Watches a window: none of its shortcuts takes a key away from a field that is typed into."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that no field has claimed yet comes to the window before its shortcuts."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if is_typed_into(QApplication.focusWidget()) and belongs_to_text(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)


def is_typed_into(widget: QWidget | None) -> bool:
    """Whether a widget is a field for text that takes what is typed."""
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)


def belongs_to_text(event: QKeyEvent) -> bool:
    """Whether a key is one that such a field needs for itself."""
    return event.key() in _KEYS


def edits_text(event: QKeyEvent) -> bool:
    """Whether a key is one of those, or one that edits text in every program of this system."""
    return belongs_to_text(event) or any(event.matches(each) for each in _STANDARD)


def removes(event: QKeyEvent) -> bool:
    """Whether a key on a row of a list takes it away: keyboards without Delete have Backspace in its place."""
    return event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not event.modifiers()
