"""Lets a pane take dropped text files, whatever the pane itself is made of."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from editor.ui.importing.taking import TEXT_ENDINGS

_COMING = {QEvent.Type.DragEnter, QEvent.Type.DragMove}


class TextDrop(QObject):
    """`dropped` carries the paths; what holds no text file and no folder is not taken."""

    dropped = Signal(object)

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or event.type() not in {*_COMING, QEvent.Type.Drop}:
            return False
        paths = tuple(_texts(event.mimeData()))
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def _texts(mime: QMimeData) -> Iterable[Path]:
    paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return (path for path in paths if path.suffix.lower() in TEXT_ENDINGS or path.is_dir())
