"""The true preview: the export's own page of a text that is being typed."""

from __future__ import annotations

import time
from dataclasses import dataclass

import db.newsroom.articles
from editor.desk.office import Office
from editor.desk.pages import SitePages, as_live
from editor.domain.checks import Problem
from editor.domain.errors import NotFound
from editor.domain.printing import printed
from editor.domain.story import Story
from editor.export import addresses, lists
from editor.export.article import render_context
from editor.export.pages import Pages
from editor.export.pictures import Rendition, renditions_of, shown
from editor.export.theme import own_theme
from editor.photos import renditions

KEPT_FILES = 64
"""Renditions held in memory: those of one long photo story in every width."""


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """A whole HTML page; `hidden_photos` counts places that do not show for want of a file or a credit."""

    html: str
    problems: tuple[Problem, ...]
    hidden_photos: int
    took_ms: int


class Preview:
    """Pages of working texts. `file` may be called from any thread, `page` from one at a time."""

    def __init__(self, office: Office, pages: SitePages) -> None:
        self._office = office
        self._pages = pages
        self._renditions: dict[str, Rendition] = {}
        self._files: dict[str, bytes] = {}

    def page(self, story: Story, article_id: int) -> PreviewPage:
        """Render a story as its page will look; BadInput "text-too-hard" when it cannot be rendered."""
        started = time.perf_counter()
        with self._office.read() as tx:
            article = db.newsroom.articles.get(tx, article_id)
        directory = self._pages.directory()
        live = as_live(article, story, self._office.now())
        body = printed(story.body)
        context = render_context(directory, live, body, preview=True)
        rendered = self._office.renderer.render(body, context)
        latest = lists.latest(directory, live)
        html = Pages(directory, own_theme()).article(live, rendered.html, latest, preview=True)
        on_page = [live, *latest]
        self._renditions = {
            one.path: one
            for each in on_page
            for placement in each.story.placements
            if (photo := shown(directory.site, placement))
            for one in renditions_of(directory.site, placement, photo)
        }
        hidden = sum(1 for placement in story.placements if shown(directory.site, placement) is None)
        return PreviewPage(html, rendered.problems, hidden, round((time.perf_counter() - started) * 1000))

    def file(self, path: str) -> tuple[bytes, str]:
        """(bytes, media type) of the style sheet or a rendition of the page made last; NotFound for anything else."""
        clean = path.lstrip("/")
        if clean == addresses.STYLE:
            return own_theme().style(), "text/css"
        one = self._renditions.get(clean)
        if one is None:
            raise NotFound("not-found", what="file", id=path)
        return self._rendition(one), f"image/{one.fmt}"

    def _rendition(self, one: Rendition) -> bytes:
        data = self._files.get(one.path)
        if data is None:
            store = self._office.photos
            data = renditions.make(
                store, one.sha256, width=one.width, fmt=one.fmt, crop=one.crop, embedded=one.embedded
            )
            while len(self._files) >= KEPT_FILES:
                self._files.pop(next(iter(self._files)), None)
            self._files[one.path] = data
        return data
