"""The format bar: one row of buttons, each an action of the table."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from editor.ui.kit.actions import Actions
from editor.ui.kit.forms import action_button, head, plain

_LEFT = (
    ("format.h2", "format.h3"),
    ("format.bold", "format.italic", "insert.link"),
    ("format.quote", "format.list", "insert.table"),
    ("insert.photo",),
    ("format.typography", "insert.check"),
)
_RIGHT = ("edit.undo", "edit.redo", "edit.find")
_LETTERS = {"format.h2": "H2", "format.h3": "H3", "format.typography": "«»"}


def format_bar(actions: Actions) -> QWidget:
    """Only what works stands here."""
    parts: list[QWidget | int | None] = []
    for index, group in enumerate(_LEFT):
        if index:
            parts += [3, _line(), 3]
        parts += [_button(actions, name) for name in group]
    bar = head(*parts, None, *(_button(actions, name) for name in _RIGHT), height=36, gap=1)
    bar.setObjectName("format-bar")
    return bar


def _button(actions: Actions, name: str) -> QToolButton:
    action = actions[name]
    made = action_button(action)
    made.setObjectName(f"bar-{name}")
    action.setToolTip(plain(made.toolTip()))  # a button takes its tooltip from its action anew whenever that changes
    if letters := _LETTERS.get(name):
        action.setIconText(letters)
    return made


def _line() -> QFrame:
    made = QFrame()
    made.setFixedSize(1, 16)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setAutoFillBackground(True)
    made.setBackgroundRole(QPalette.ColorRole.Midlight)
    return made
