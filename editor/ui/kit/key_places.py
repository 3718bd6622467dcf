"""Which Latin letter a key stands for where the keyboard's own layout writes none with it.

With a Latin layout beside it Qt finds the letter by itself; under a lone Russian or Kazakh one it does not, and Ctrl
with the key of N comes as Ctrl+Т. Qt does so on X11 and Wayland, whose scan codes are those of Linux's evdev plus 8.
On Windows and macOS (read in Qt's sources, not run) it knows the key by the system's own table of Latin places.
"""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

_ROWS = ((24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'"), (52, "ZXCVBNM,./"), (10, "1234567890-="))
_LATIN = {code + place: letter for code, row in _ROWS for place, letter in enumerate(row)}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LAST_LATIN = 0xFF
_FIRST_OF_QT = 0x01000000
"""Keys without a letter (arrows, F keys) have numbers from here on."""


def as_latin(event: QKeyEvent) -> QKeyCombination | None:
    """What this key with Ctrl would be under a Latin layout; None where it is Latin already, or no command."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    letter = _LATIN.get(event.nativeScanCode())
    if letter is None or not _LAST_LATIN < event.key() < _FIRST_OF_QT or held not in {_CTRL, _CTRL | _SHIFT}:
        return None
    if letter == "=" and held & _SHIFT:
        held, letter = _CTRL, "+"
    return QKeyCombination(held, Qt.Key(ord(letter)))
