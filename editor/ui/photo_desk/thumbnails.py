"""Small pictures for the sheet, made and decoded off the GUI thread and kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from editor.domain.errors import EditorError
from editor.ui.tasks import Tasks

KEPT = 600
"""At 320 by 200 pixels and 4 bytes each: about 150 MB, some 120 rows of five."""


class Thumbnails(QObject):
    """Gives a picture when it has one; otherwise asks for it and says `arrived` with the file's SHA-256."""

    arrived = Signal(str)

    def __init__(
        self,
        thumbnail: Callable[[str, int, int], Path],
        tasks: Tasks,
        size: tuple[int, int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnail = thumbnail
        self._tasks = tasks
        self._size = size
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()

    def get(self, sha256: str) -> QPixmap | None:
        """The picture, or None while it is on its way."""
        found = self._kept.get(sha256)
        if found is None:
            if sha256 not in self._asked:
                self._asked.add(sha256)
                self._tasks.compute(_decode, self._thumbnail, sha256, self._size, done=self._on_decoded)
            return None
        self._kept.move_to_end(sha256)
        return found

    @Slot(object)
    def _on_decoded(self, answer: tuple[str, QImage]) -> None:
        sha256, image = answer
        self._kept[sha256] = QPixmap.fromImage(image)
        self._asked.discard(sha256)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(sha256)


def _decode(thumbnail: Callable[[str, int, int], Path], sha256: str, size: tuple[int, int]) -> tuple[str, QImage]:
    """A null image stands for a file that is gone: asked for once, shown as an empty well."""
    try:
        return sha256, QImage(str(thumbnail(sha256, *size)))
    except (EditorError, OSError):
        return sha256, QImage()
