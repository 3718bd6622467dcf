"""The preview without the web engine: the same words and pictures in Qt's own rich text, without the style."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from editor.domain.errors import EditorError
from editor.ui.kit.tasks import Tasks

MARGIN_PX = 20
WITHOUT = re.compile(r"<(head|script|style|nav|svg)\b.*?</\1>", re.DOTALL | re.IGNORECASE)
NO_PICTURE = QImage(1, 1, QImage.Format.Format_ARGB32)
NO_PICTURE.fill(0)


class _Page(QTextBrowser):
    """Never reads a file or a network address: a resource is one of our pictures or nothing."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.document().setDocumentMargin(MARGIN_PX)

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        """Give a picture that was fetched before, or ask for it and give none."""
        path = QUrl(name).path().lstrip("/")
        if kind != QTextDocument.ResourceType.ImageResource.value or QUrl(name).scheme() not in {"", "preview"}:
            return None
        if path not in self.pictures:
            self.pictures[path] = NO_PICTURE
            self.wanted.emit(path)
        return self.pictures[path]


class SimpleView(QWidget):
    """A `Surface` of Qt's rich text; it knows no lines and no dark page of the site."""

    link_activated = Signal(QUrl)

    def __init__(
        self, file_of: Callable[[str], tuple[bytes, str]], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file_of = file_of
        self._tasks = tasks
        self._html = ""
        self._stand = 0
        self._page = _Page(self)
        self._page.setAccessibleName(self.tr("Simplified page preview"))
        self.setFocusProxy(self._page)
        self._page.anchorClicked.connect(self._on_anchor)
        self._page.wanted.connect(self._on_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)

    def show_html(self, html: str) -> None:
        """Show the words and pictures of a page; the scroll place is kept."""
        self._html = WITHOUT.sub("", html)
        place, self._stand = self._stand or self._page.verticalScrollBar().value(), 0
        self._page.setHtml(self._html)
        self._page.verticalScrollBar().setValue(place)

    @property
    def place(self) -> int:
        """Pixels above what is seen of the page."""
        return self._page.verticalScrollBar().value()

    def stand_at(self, place: int) -> None:
        """See the page from there as soon as it is shown."""
        self._stand = place

    def plain_text(self) -> str:
        """What can be read on the page now."""
        return self._page.toPlainText()

    def set_device(self, width: int, scale: float) -> None:
        """Wrap the words at the device's width."""
        self.setFixedWidth(max(1, round(width * scale)))

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a slot of a toggle
        """Only the true preview knows the site's dark page; here the window's own colours stay."""

    def scroll_to_line(self, line: int) -> None:
        """Rich text keeps no line of the source; the place stays."""

    def _fetch(self, path: str) -> tuple[str, bytes]:
        try:
            content, media_type = self._file_of(path)
        except (EditorError, LookupError, OSError, ValueError):
            return path, b""
        return path, content if media_type.startswith("image/") else b""

    @Slot(str)
    def _on_wanted(self, path: str) -> None:
        self._tasks.compute(self._fetch, path, done=self._on_file)

    @Slot(object)
    def _on_file(self, answer: tuple[str, bytes]) -> None:
        path, content = answer
        picture = QImage.fromData(content)
        if not picture.isNull():
            wide = self._page.viewport().width() - 2 * MARGIN_PX
            self._page.pictures[path] = picture.scaledToWidth(wide) if picture.width() > wide > 0 else picture
            self.show_html(self._html)

    @Slot(QUrl)
    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() in {"http", "https"}:
            self.link_activated.emit(url)
