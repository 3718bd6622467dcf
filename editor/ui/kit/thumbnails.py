"""Small pictures, made and decoded beside the window and kept while they are wanted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from editor.domain.errors import EditorError
from editor.ui.kit.tasks import Tasks

KEPT = 200
"""Three times what a large screen shows at once; 57 MB of the contact sheet's."""

DENSITY = 2
"""Pictures are made for two device pixels to the pixel, so they stay sharp at every usual scale."""

Key = tuple[str, int, int]
Thumbnail = Callable[[str, int, int], Path]


class Thumbnails(QObject):
    """`get` answers at once or not yet; `arrived` carries the SHA-256 of a picture that is there now.

    Without a `thumbnail` to make them with, pictures wait for `read_from`.
    """

    arrived = Signal(str)

    def __init__(self, tasks: Tasks, thumbnail: Thumbnail | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._thumbnail = thumbnail
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()

    def get(self, sha256: str, width: int, height: int) -> QPixmap | None:
        """The picture covering `width` x `height` pixels, or None until `arrived`; a broken one stays empty."""
        key = (sha256, width, height)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            self._asked.add(key)
            self._make(key)
        return None

    def read_from(self, thumbnail: Thumbnail) -> None:
        """Make them with this from now on: what was asked of nobody before is asked now."""
        if self._thumbnail is None:
            self._thumbnail = thumbnail
            for key in self._asked:
                self._make(key)

    def _make(self, key: Key) -> None:
        if self._thumbnail is not None:
            self._tasks.compute(_make, self._thumbnail, key, done=self._on_made)

    def _on_made(self, answer: tuple[Key, QImage | None]) -> None:
        key, image = answer
        if image is None:
            return
        self._asked.discard(key)
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(DENSITY)
        self._kept[key] = picture
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(key[0])


def _make(thumbnail: Thumbnail, key: Key) -> tuple[Key, QImage | None]:
    """A picture that can't be shown keeps its grey place; `rubrika verify` names what is damaged."""
    sha256, width, height = key
    try:
        return key, QImage(str(thumbnail(sha256, width * DENSITY, height * DENSITY)))
    except (EditorError, OSError):
        return key, None
