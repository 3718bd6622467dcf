"""Keys that reach nobody by themselves: commands under a layout without Latin letters, and Enter on a button.

With a Latin layout beside it Qt finds the letter by itself; under a lone Russian or Kazakh one it does not, and Ctrl
with the key of N comes as Ctrl+Т. Qt does so on X11 and Wayland, whose scan codes are those of Linux's evdev plus 8.
On Windows and macOS (read in Qt's sources, not run) it knows the key by the system's own table of Latin places.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPushButton, QRadioButton, QWidget
from shiboken6 import isValid

from editor.ui.kit import text_keys
from editor.ui.kit.actions import Actions

_ROWS = ((24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'"), (52, "ZXCVBNM,./"), (10, "1234567890-="))
_LATIN = {code + place: letter for code, row in _ROWS for place, letter in enumerate(row)}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LAST_LATIN = 0xFF
_FIRST_OF_QT = 0x01000000
"""Keys without a letter (arrows, F keys) have numbers from here on."""

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FocusKeys(QObject):
    """Sees the keys of whatever has the focus, in the window and its dialogs, before that does."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        self._watched: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and self._is_a_command(watched, event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and (self._as_latin(watched, event) or _press(watched, event)):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _is_a_command(self, field: QWidget, event: QKeyEvent) -> bool:
        """Qt's fields keep some letters with Ctrl for themselves on X11, as Emacs has them; ours are commands."""
        is_free = not text_keys.is_typed_into(field) or text_keys.edits_text(event)
        return not is_free and self._actions.takes(event.keyCombination()) and field.window() is self._window

    def _as_latin(self, focus: QWidget, event: QKeyEvent) -> bool:
        keys = _latin(event)
        if keys is None:
            return False
        asked = _sent(QEvent.Type.ShortcutOverride, keys, event)
        asked.ignore()
        QApplication.sendEvent(focus, asked)
        is_claimed = asked.isAccepted() or focus.window() is not self._window
        if is_claimed or not self._actions.press(keys):
            QApplication.sendEvent(focus, _sent(QEvent.Type.KeyPress, keys, event))
        return True

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new
        if new is not None:
            new.installEventFilter(self)


def _latin(event: QKeyEvent) -> QKeyCombination | None:
    """What this key with Ctrl would be under a Latin layout; None where it is Latin already, or no command."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    letter = _LATIN.get(event.nativeScanCode())
    if letter is None or not _LAST_LATIN < event.key() < _FIRST_OF_QT or held not in {_CTRL, _CTRL | _SHIFT}:
        return None
    if letter == "=" and held & _SHIFT:
        held, letter = _CTRL, "+"
    return QKeyCombination(held, Qt.Key(ord(letter)))


def _sent(kind: QEvent.Type, keys: QKeyCombination, event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(kind, keys.key(), keys.keyboardModifiers(), "", event.isAutoRepeat())


def _press(button: QWidget, event: QKeyEvent) -> bool:
    """Enter is Space to a button with the focus; a dialog's own buttons know Enter, and boxes are ticked by Space."""
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if not isinstance(button, QAbstractButton) or isinstance(button, (QCheckBox, QRadioButton)):
        return False
    if isinstance(button, QPushButton) and button.autoDefault():
        return False
    if not event.isAutoRepeat():
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(button, QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " "))
    return True
