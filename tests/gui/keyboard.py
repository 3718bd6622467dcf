"""A user without a mouse: keys go to whatever has the focus, and nothing else is touched."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.assembly.window import MainWindow
from tests.gui.writing.keys import type_text

MOST_STEPS = 60
"""More than any pane has stops for Tab."""


def focus() -> QWidget:
    """What has the focus; something always must."""
    widget = QApplication.focusWidget()
    assert widget is not None, "the focus is lost"
    return widget


def press(*keys: str) -> None:
    """Press these keys, each as `Ctrl+N` or `Down`."""
    for each in keys:
        QTest.keySequence(focus(), QKeySequence(each))


def write(text: str) -> None:
    """Type words."""
    type_text(focus(), text)


def tab_to(name: str) -> QWidget:
    """Press Tab until the focus stands on the widget of this name, its own or the one that is spoken."""
    for _ in range(MOST_STEPS):
        if name in {focus().objectName(), focus().accessibleName()}:
            return focus()
        press("Tab")
    raise AssertionError(f"Tab does not come to {name}")


def pane_to(window: MainWindow, name: str) -> QWidget:
    """Press F6 until the focus stands in the pane of this name."""
    pane = window.findChild(QWidget, name)
    assert isinstance(pane, QWidget)
    for _ in range(MOST_STEPS):
        if pane is focus() or pane.isAncestorOf(focus()):
            return pane
        press("F6")
    raise AssertionError(f"F6 does not come to {name}")
