"""A walk to every place of the window and every dialog, and what a screen reader is given there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from editor.ui.kit.pane_focus import stops
from editor.ui.preview import surface
from tests.gui.at_work import AtWork
from tests.gui.places import DIALOGS, PLACES, dialog_on

WALK = (*PLACES, *DIALOGS)

_Role = QAccessible.Role
_SILENT = frozenset({_Role.NoRole, _Role.Client, _Role.Pane, _Role.Window, _Role.LayeredPane})
"""Roles of grounds and frames: whoever comes to one is not told what it is and what can be done with it."""


@contextmanager
def walked(at_work: AtWork, newsroom: Path, name: str) -> Iterator[QWidget]:
    """Stand in a place or before a dialog of this newsroom, with its first article open; the preview is the plain one.

    Gives the window or the dialog, which is closed again.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(surface, "WEB_VIEW", "editor.ui.preview.no_such_engine")
        at_work.start(newsroom)
        at_work.open(1)
        (PLACES | DIALOGS)[name](at_work)
        at_work.settle()
        if name in PLACES:
            yield at_work.program.window
            return
        dialog = dialog_on(at_work)
        try:
            yield dialog
        finally:
            dialog.close()
            at_work.settle()


def parts(top: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything of a window that a screen reader comes to, the rows of lists too; what is hidden is left out."""
    yield from _below(QAccessible.queryAccessibleInterface(top))


def name_of(part: QAccessibleInterface) -> str:
    """What a screen reader calls it: a list of choices is called by its label, for its own name is its value."""
    labels = [each.text(QAccessible.Text.Name) for each, flag in part.relations() if flag & _LABEL]
    own = "" if part.role() is _Role.ComboBox else part.text(QAccessible.Text.Name)
    return " ".join((*labels, own)).strip()


def nameless(top: QWidget) -> list[str]:
    """Stops of the Tab key, and whatever else can take the focus, without a spoken name."""
    there = (*map(QAccessible.queryAccessibleInterface, stops(top)), *_focusable(top))
    return sorted({_where(part) for part in there if not name_of(part)})


def roleless(top: QWidget) -> list[str]:
    """Stops of the Tab key of which nobody is told what they are."""
    there = map(QAccessible.queryAccessibleInterface, stops(top))
    return [_where(part) for part in there if part.role() in _SILENT]


_LABEL = QAccessible.RelationFlag.Label


def _focusable(top: QWidget) -> Iterator[QAccessibleInterface]:
    return (part for part in parts(top) if part.state().focusable and part.role() not in _SILENT)


def _below(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from _below(child)


def _where(part: QAccessibleInterface) -> str:
    widget = part.object()
    if widget is None:
        return f"{part.role().name} {part.text(QAccessible.Text.Name)}"
    above = type(widget.parent()).__name__
    return f"{type(widget).__name__} {widget.objectName()} in {above} ({part.role().name})"
