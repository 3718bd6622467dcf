"""The true preview: a web view that runs no script of the page, asks the network for nothing and keeps its place."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import delete, isValid

from editor.ui.kit.tasks import Tasks
from editor.ui.preview.web_page import HOME, PrivateProfile, SafePage
from editor.ui.preview.web_scheme import PreviewHandler
from editor.ui.preview.web_script import SCRIPT

SCROLL_PAUSE_MS = 60
OUR_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
"""Scripts of this world see the page's elements; the page's own scripts stay off and cannot see ours."""


class WebView(QWidget):
    """A `Surface` of the web engine. Pages are changed in place, so nothing flickers while somebody types."""

    line_reached = Signal(int)
    link_activated = Signal(QUrl)
    page_shown = Signal()

    def __init__(
        self, file_of: Callable[[str], tuple[bytes, str]], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._html = ""
        self._loaded = False
        self._loading = False
        self._waiting: str | None = None
        self._line = self._stand = 0
        profile = PrivateProfile()
        self._handler = PreviewHandler(file_of, tasks, profile)
        self._page = SafePage(profile, self)
        profile.setParent(self)  # after the page: children go in this order, and a page must not outlive its profile
        profile.installUrlSchemeHandler(b"preview", self._handler)
        self._page.link_activated.connect(self.link_activated)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.scrollPositionChanged.connect(self._on_scrolled)
        self._page.renderProcessTerminated.connect(self._on_renderer_gone)
        self._view = QWebEngineView(self)
        self._view.setPage(self._page)
        self._view.setAccessibleName(self.tr("Page preview"))
        self.setFocusProxy(self._view)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._pause = QTimer(self, interval=SCROLL_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask_for_line)

    @property
    def page(self) -> SafePage:
        """The page itself, for a test that looks at what it did."""
        return self._page

    @property
    def handler(self) -> PreviewHandler:
        """What answers the page's requests."""
        return self._handler

    def show_html(self, html: str) -> None:
        """Show a whole page: loaded once, then only the blocks that differ are replaced."""
        self._html = html
        if self._loading:
            self._waiting = html
        elif self._loaded:
            self._handler.set_html(html)
            self._run(f"rubrika.replace({json.dumps(self._handler.html)})", self._on_replaced)
        else:
            self._load()

    def set_device(self, width: int, scale: float) -> None:
        """Lay the page out for `width` CSS pixels at `scale`."""
        self.setFixedWidth(max(1, round(width * scale)))
        self._page.setZoomFactor(scale)

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a slot of a toggle
        """Answer the page's question for a colour scheme and load it anew."""
        self._handler.set_dark(dark)
        self._page.setBackgroundColor(QColor("#1c1b19" if dark else "#ffffff"))
        if self._html:
            self._load()

    def scroll_to_line(self, line: int) -> None:
        """Bring the block of this line to the top without telling the text to follow."""
        self._run(f"rubrika.scrollTo({int(line)})", self._on_moved)

    @property
    def place(self) -> int:
        """CSS pixels above what is seen of the page."""
        return round(self._page.scrollPosition().y() / self._page.zoomFactor())

    def stand_at(self, place: int) -> None:
        """See the page from there as soon as it is shown; the text is not told to follow."""
        self._stand = place

    def release(self) -> None:
        """Let the page go before its profile; a page that is left at exit makes the engine complain."""
        if isValid(self._page):
            self._loaded = False
            delete(self._view)
            delete(self._page)

    def _load(self) -> None:
        self._loading, self._loaded, self._waiting = True, False, None
        self._handler.set_html(self._html)
        self._page.load(QUrl(HOME))

    def _run(self, script: str, answer: Callable[[object], None] | None) -> None:
        if answer is None:
            self._page.runJavaScript(script, OUR_WORLD)
        else:
            self._page.runJavaScript(script, OUR_WORLD, answer)

    @Slot(bool)
    def _on_loaded(self, worked: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self._loading, self._loaded = False, worked
        if not worked:
            return
        self._run(SCRIPT, None)
        if self._stand:
            self._run(f"rubrika.standAt({self._stand})", self._on_moved)
            self._stand = 0
        if self._waiting is not None and self._waiting != self._handler.html:
            self.show_html(self._waiting)
        self._waiting = None
        self.page_shown.emit()

    def _on_replaced(self, _answer: object) -> None:
        self.page_shown.emit()

    @Slot()
    def _on_renderer_gone(self) -> None:
        self._loaded = self._loading = False

    @Slot()
    def _on_scrolled(self) -> None:
        self._pause.start()

    @Slot()
    def _ask_for_line(self) -> None:
        if self._loaded:
            self._run("rubrika.topLine()", self._on_line)

    def _on_line(self, line: object) -> None:
        if isinstance(line, int | float) and line > 0 and int(line) != self._line:
            self._line = int(line)
            self.line_reached.emit(self._line)

    def _on_moved(self, line: object) -> None:
        self._line = int(line) if isinstance(line, int | float) else 0
