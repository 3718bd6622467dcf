"""Text and page scroll together, block by block: each leads while it is moved, and neither answers the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from editor.ui.preview.pane import PreviewPane
from editor.ui.writing.page.page import WritingPage

PAUSE_MS = 60
"""How long the text must rest before the page follows it."""


class Together(QObject):
    """Lives as long as the preview. The pane's own button says whether the two go together."""

    def __init__(self, page: WritingPage, preview: PreviewPane) -> None:
        super().__init__(preview)
        self._page, self._preview = page, preview
        self._line = 0
        self._is_following = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._lead)
        page.sheet.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        preview.line_reached.connect(self._follow)

    def stand_at(self, line: int) -> None:
        """Text and page stand where somebody left them: neither leads until one of them is moved on from this line."""
        self._line = line

    @Slot()
    def _on_scrolled(self) -> None:
        if not self._is_following and self._preview.isVisible():
            self._pause.start()

    @Slot()
    def _lead(self) -> None:
        line = self._page.top_line()
        if line != self._line:
            self._line = line
            self._preview.scroll_to_line(line)

    @Slot(int)
    def _follow(self, line: int) -> None:
        self._line = line
        self._is_following = True
        self._page.show_line(line)
        self._is_following = False
