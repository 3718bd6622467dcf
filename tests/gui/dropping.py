"""Files let fall on a widget as the system does it: in, over, down, through the application."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

MOVE_OR_COPY = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def drop(widget: QWidget, paths: Iterable[Path], at: QPointF | None = None) -> Qt.DropAction:
    """What the source is told to have happened; IgnoreAction when nobody took the files.

    The file manager proposes to move them, as some do.
    """
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return drop_data(widget, mime, at)


def drop_data(widget: QWidget, mime: QMimeData, at: QPointF | None = None) -> Qt.DropAction:
    """The same with data of any kind."""
    point = at or QPointF(9, 9)
    given = (MOVE_OR_COPY, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for kind in (QDragEnterEvent, QDragMoveEvent):
        coming = kind(point.toPoint(), *given)
        coming.setDropAction(Qt.DropAction.MoveAction)
        coming.ignore()
        QApplication.sendEvent(widget, coming)
        if not coming.isAccepted():
            return Qt.DropAction.IgnoreAction
    fallen = QDropEvent(point, *given)
    fallen.setDropAction(Qt.DropAction.MoveAction)
    fallen.ignore()
    QApplication.sendEvent(widget, fallen)
    return fallen.dropAction() if fallen.isAccepted() else Qt.DropAction.IgnoreAction
