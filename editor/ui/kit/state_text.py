"""States of windows and splitters as text, for the settings file."""

from __future__ import annotations

from PySide6.QtCore import QByteArray


def as_text(state: QByteArray) -> str:
    """In letters that any file holds."""
    return bytes(state.toBase64().data()).decode("ascii")


def as_bytes(text: str) -> QByteArray:
    """Back again; of what is no such text Qt makes nothing."""
    return QByteArray.fromBase64(text.encode("ascii", "replace"))
