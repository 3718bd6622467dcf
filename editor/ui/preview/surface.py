"""What the preview pane needs of a thing that shows a page, and how the web engine's one is loaded late."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from editor.ui.kit.tasks import Tasks
from editor.ui.preview.simple_view import SimpleView

WEB_VIEW = "editor.ui.preview.web_view"
"""Imported when a preview is first shown: QtWebEngine costs 0.1 s to import and 60 MB of memory."""

FileOf = Callable[[str], tuple[bytes, str]]
"""Path below the site's root -> (bytes, media type); raises `EditorError` for a path that the page does not have."""


class Surface(Protocol):
    """A widget that shows one page at a device's width and keeps the reader's place."""

    def show_html(self, html: str) -> None:
        """Show a whole page; the block that was on top stays on top."""
        ...

    def set_device(self, width: int, scale: float) -> None:
        """Lay the page out for `width` CSS pixels, drawn at `scale` (1.0 is true size)."""
        ...

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a slot of a toggle
        """Show what readers see who asked their system for a dark or a light page."""
        ...

    def scroll_to_line(self, line: int) -> None:
        """Bring the block that stands at this line of the text to the top."""
        ...

    @property
    def place(self) -> int:
        """CSS pixels above what is seen of the page."""
        ...

    def stand_at(self, place: int) -> None:
        """See the page from there as soon as it is shown; the text is not told to follow."""
        ...


def make_surface(
    file_of: FileOf,
    tasks: Tasks,
    on_line: Callable[[int], None],
    on_link: Callable[[QUrl], None],
    parent: QWidget,
) -> tuple[QWidget, bool]:
    """Return a surface and whether it is the true one; without the web engine it is a simplified page."""
    try:
        module = importlib.import_module(WEB_VIEW) if engine_may_start() else None
    except ImportError:
        module = None
    if module is None:
        simple = SimpleView(file_of, tasks, parent)
        simple.link_activated.connect(on_link)
        return simple, False
    view = module.WebView(file_of, tasks, parent)
    view.line_reached.connect(on_line)
    view.link_activated.connect(on_link)
    return cast("QWidget", view), True


def engine_may_start() -> bool:
    """False for the superuser: Chromium refuses to run its sandbox there and ends the whole program."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    unboxed = os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1"
    return not is_root or unboxed or "--no-sandbox" in os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
