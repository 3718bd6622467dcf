"""Numbers for requests, by which an answer that comes late is known."""

from __future__ import annotations

from editor.domain.articles import Article
from editor.domain.story import Story
from editor.ui.writing.session.requests import Request


class Numbering:
    """`sheet` counts opened articles. In a sheet a request names the save before it, and only the last check counts."""

    def __init__(self) -> None:
        self.sheet = 0
        self._last = self._last_save = self._last_check = 0

    @property
    def has_saved(self) -> bool:
        """Whether a save of this sheet has been asked for."""
        return self._last_save > 0

    def next_sheet(self) -> None:
        """Another article, or none."""
        self.sheet += 1
        self._last_save = 0

    def request(self, article: Article | None, story: Story) -> Request:
        """The next request about a story; without an article it has no row yet."""
        self._last += 1
        number, version, base = (article.id, article.version, article.content_hash) if article else (None, 0, "")
        return Request(self._last, self.sheet, number, story, version, base, self._last_save)

    def saves(self, request: Request) -> None:
        """A save was asked for: the next request may need its answer."""
        self._last_save = request.sequence

    def checks(self, request: Request) -> None:
        """Checks and a preview were asked for: older ones are out of date."""
        self._last_check = request.sequence

    def is_here(self, request: Request) -> bool:
        """Whether a request is about what lies on the desk now."""
        return request.sheet == self.sheet

    def is_current(self, request: Request) -> bool:
        """Whether a check or a preview that was asked for is still the newest one."""
        return self.is_here(request) and request.sequence >= self._last_check
