"""Lets a pane take dropped files, whatever the pane itself is made of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_COMING = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that a drop brings."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def answer_copy(event: QDropEvent) -> None:
    """Take a drop as a copy: a file manager that proposed to move would delete the files."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class FileDrop(QObject):
    """`dropped` carries the paths that `wanted` finds in a drop; one without any is left to others."""

    dropped = Signal(tuple)

    def __init__(self, pane: QWidget, wanted: Callable[[QMimeData], tuple[Path, ...]] = files_in) -> None:
        super().__init__(pane)
        self._wanted = wanted
        # A view takes drops by its viewport, which `setMovement(Static)` shuts.
        target = pane.viewport() if isinstance(pane, QAbstractScrollArea) else pane
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or event.type() not in {*_COMING, QEvent.Type.Drop}:
            return False
        paths = self._wanted(event.mimeData())
        if not paths:
            return False
        answer_copy(event)
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True
