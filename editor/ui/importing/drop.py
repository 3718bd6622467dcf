"""Lets a pane take dropped text files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from editor.ui.importing.taking import TEXT_ENDINGS
from editor.ui.kit.file_drop import FileDrop, files_in


class TextDrop(FileDrop):
    """`dropped` carries the paths; what holds no text file and no folder is not taken."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane, _texts)


def _texts(mime: QMimeData) -> tuple[Path, ...]:
    return tuple(path for path in files_in(mime) if path.suffix.lower() in TEXT_ENDINGS or path.is_dir())
