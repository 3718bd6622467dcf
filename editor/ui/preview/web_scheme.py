"""Answers the previewed page's requests: the page itself from memory, its style sheets and pictures from the desk."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Slot
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from editor.domain.errors import EditorError
from editor.ui.kit.tasks import Tasks

CONTENT_SECURITY = (
    "default-src 'none'; img-src preview: data:; media-src preview:; style-src preview: 'unsafe-inline'; "
    "font-src preview:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
SERVED_TYPES = re.compile(r"text/css|image/(jpeg|png|webp|gif|svg\+xml)|font/\w+")
COLOUR_QUESTION = re.compile(r"\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)")


class PreviewHandler(QWebEngineUrlSchemeHandler):
    """Serves `preview://newsroom/…`. Files are fetched off the GUI thread; an answer too late is dropped."""

    def __init__(self, file_of: Callable[[str], tuple[bytes, str]], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._file_of = file_of
        self._tasks = tasks
        self._dark = False
        self._page = ""
        self._jobs: dict[int, QWebEngineUrlRequestJob] = {}
        self._last = 0
        self.served: list[str] = []

    @property
    def html(self) -> str:
        """The page as it is served, with the colour scheme chosen for it."""
        return self._coloured(self._page)

    def set_html(self, html: str) -> None:
        """Hold the page that the next load gets."""
        self._page = html

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a slot of a toggle
        """Choose how questions for the colour scheme are answered from now on."""
        self._dark = dark

    def requestStarted(self, job: QWebEngineUrlRequestJob, /) -> None:
        """Answer from memory, or ask the desk and answer later."""
        url = job.requestUrl()
        path = url.path().lstrip("/")
        if url.host() != "newsroom" or bytes(job.requestMethod().data()) != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif not path:
            self._reply(job, self.html.encode(), "text/html; charset=utf-8")
        else:
            self._last += 1
            ticket = self._last
            self._jobs[ticket] = job
            job.destroyed.connect(lambda: self._jobs.pop(ticket, None))
            self._tasks.compute(self._fetch, ticket, path, done=self._on_file)

    def _fetch(self, ticket: int, path: str) -> tuple[int, str, bytes, str]:
        """On the worker: the file, or nothing when the newsroom has no such file."""
        try:
            content, media_type = self._file_of(path)
        except (LookupError, OSError, ValueError, EditorError):
            return ticket, path, b"", ""
        return ticket, path, content, media_type

    @Slot(object)
    def _on_file(self, answer: tuple[int, str, bytes, str]) -> None:
        ticket, path, content, media_type = answer
        job = self._jobs.pop(ticket, None)
        if job is None:
            return
        if SERVED_TYPES.fullmatch(media_type.split(";")[0]) is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        if media_type.startswith("text/css"):
            content = self._coloured(content.decode()).encode()
        self.served.append(path)
        self._reply(job, content, media_type)

    def _coloured(self, text: str) -> str:
        """Chromium takes the colour scheme from the window's theme; a reader's theme is ours to choose."""

        def answer(found: re.Match[str]) -> str:
            return "(min-width: 0)" if (found[1] == "dark") is self._dark else "(max-width: 0)"

        return COLOUR_QUESTION.sub(answer, text)

    def _reply(self, job: QWebEngineUrlRequestJob, content: bytes, media_type: str) -> None:
        buffer = QBuffer(job)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        headers = {QByteArray(name.encode()): [QByteArray(value.encode())] for name, value in HEADERS.items()}
        job.setAdditionalResponseHeaders(headers)  # pyright: ignore[reportArgumentType] - a multimap: PySide drops plain values
        job.reply(QByteArray(media_type.encode()), buffer)
