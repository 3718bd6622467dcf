"""Hears what Qt tells a screen reader: every accessibility event, caught where the platform's own bridge gets it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import PySide6
import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from shiboken6 import wrapInstance

_LIBRARIES = {"linux": "Qt/lib/libQt6Gui.so.6", "darwin": "Qt/lib/QtGui.framework/Versions/A/QtGui"}
_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
"""`QAccessible::installUpdateHandler`, which PySide does not offer, as the compilers of Linux and macOS spell it.

On macOS this was read, not run.
"""

_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@dataclass
class Heard:
    """Announcements in their order: `polite` wait until the reader has come to the end, `urgent` don't."""

    polite: list[str] = field(default_factory=list[str])
    urgent: list[str] = field(default_factory=list[str])

    @property
    def all(self) -> list[str]:
        """Both kinds."""
        return self.polite + self.urgent

    def forget(self) -> None:
        """Begin anew."""
        self.polite.clear()
        self.urgent.clear()

    def has(self, words: str) -> bool:
        """Whether these words were in something that was said."""
        return any(words in said for said in self.all)


@contextmanager
def listening() -> Iterator[Heard]:
    """Listen as a bridge to a screen reader does."""
    library = _LIBRARIES.get(sys.platform)
    if library is None:
        pytest.skip("the name of Qt's handler is not known on this system")
    install = getattr(ctypes.CDLL(str(Path(PySide6.__file__).parent / library)), _INSTALL)
    install.restype = ctypes.c_void_p
    install.argtypes = [ctypes.c_void_p]
    heard = Heard()

    def on_event(address: int) -> None:
        event = cast("QAccessibleEvent", wrapInstance(address, QAccessibleEvent))
        if event.type() is not QAccessible.Event.Announcement:
            return
        said = cast("QAccessibleAnnouncementEvent", wrapInstance(address, QAccessibleAnnouncementEvent))
        is_polite = said.politeness() is QAccessible.AnnouncementPoliteness.Polite
        (heard.polite if is_polite else heard.urgent).append(said.message())

    handler = _HANDLER(on_event)
    before = install(ctypes.cast(handler, ctypes.c_void_p))
    try:
        yield heard
    finally:
        install(before)
