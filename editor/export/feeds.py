"""Atom and RSS of a language or of one rubric. A feed's time is that of its newest entry, never the run's."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime
from urllib.parse import urlsplit

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric
from editor.export import addresses, cards, schema
from editor.export.directory import NOTHING_YET
from editor.export.pages import Pages
from editor.export.shelves import Shelf
from editor.export.typesetting import plain


def feed(pages: Pages, language: str, rubric: Rubric | None, kind: str, shelf: Shelf, sizes: dict[str, int]) -> str:
    """The file of one feed; `sizes` are bytes of renditions by path, which an enclosure must state."""
    site = pages.directory.site
    name = site.newsroom.name
    page = addresses.rubric_path(site, rubric, language) if rubric else addresses.front_path(site, language)
    newest = max((schema.modified(live) for live in shelf), default=NOTHING_YET)
    about = rubric.about.exact(language) if rubric else site.newsroom.about.exact(language)
    title = f"{name}: {rubric.names.best(language)}" if rubric else name
    return pages.theme.render(
        f"{kind}.xml",
        name=name,
        title=title,
        description=about or title,
        language=language,
        page=addresses.absolute(site, page),
        url=addresses.absolute(site, addresses.feed_path(site, language, kind, rubric)),
        updated=_written(pages, newest, kind),
        entries=[_entry(pages, live, kind, sizes) for live in shelf],
    )


def _entry(pages: Pages, live: LiveArticle, kind: str, sizes: dict[str, int]) -> dict[str, object]:
    directory, story = pages.directory, live.story
    site = directory.site
    url = addresses.absolute(site, directory.path(live))
    return {
        "id": f"tag:{urlsplit(site.newsroom.site_url).hostname},{live.first_published_at:%Y-%m-%d}:{live.uid}",
        "url": url,
        "title": plain(story.headline, story.language),
        "summary": plain(story.lede, story.language),
        "published": _written(pages, live.first_published_at, kind),
        "updated": _written(pages, schema.modified(live), kind),
        "authors": cards.names(directory, live),
        "categories": [one.names.best(story.language) for one in site.chain(story.rubric_id)] + list(story.tags),
        "image": _image(pages, live, sizes),
    }


def _image(pages: Pages, live: LiveArticle, sizes: dict[str, int]) -> dict[str, object] | None:
    shown = cards.teaser(pages.directory, live, "")
    if shown is None:
        return None
    return {
        "url": addresses.absolute(pages.directory.site, shown.path),
        "length": sizes[shown.path],
        "width": shown.width,
        "height": shown.height,
        "credit": shown.credit,
    }


def _written(pages: Pages, at: datetime, kind: str) -> str:
    local = pages.directory.local(at)
    return format_datetime(local) if kind == "rss" else local.isoformat(timespec="seconds")
