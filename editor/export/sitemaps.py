"""What search engines read: an index, one sitemap a month, one of lists, and the news of the last two days."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

from editor.domain.articles import LiveArticle
from editor.export import addresses, cards, schema
from editor.export.directory import Directory
from editor.export.pages import Pages
from editor.export.shelves import Shelf
from editor.export.typesetting import plain

NEWS_DAYS = timedelta(days=2)
NEWS_LIMIT = 1000
"""Google's limits of a news sitemap."""

_INSTANT = timedelta.resolution

INDEX = "sitemap.xml"
NEWS = "sitemap-news.xml"
LISTS = "sitemaps/pages.xml"


def months(directory: Directory) -> dict[str, Shelf]:
    """Articles by the path of their month's sitemap; the month is that of the first publication."""
    found: dict[str, list[LiveArticle]] = defaultdict(list)
    for live in directory.everything():
        found[f"sitemaps/{directory.local(live.first_published_at):%Y-%m}.xml"].append(live)
    return {path: tuple(found[path]) for path in sorted(found)}


def news(directory: Directory, now: datetime) -> Shelf:
    """Articles first published in the last two days."""
    return directory.between(now - NEWS_DAYS, now + _INSTANT)[:NEWS_LIMIT]


def month_map(pages: Pages, shelf: Shelf) -> str:
    """The sitemap of one month."""
    return pages.theme.render("sitemap.xml", entries=[_entry(pages.directory, live) for live in shelf])


def list_map(pages: Pages, paths: list[str]) -> str:
    """The sitemap of front pages, rubric pages and other lists."""
    site = pages.directory.site
    entries = [{"url": addresses.absolute(site, path), "modified": "", "image": ""} for path in paths]
    return pages.theme.render("sitemap.xml", entries=entries)


def news_map(pages: Pages, shelf: Shelf) -> str:
    """The news sitemap."""
    directory = pages.directory
    entries = [
        {
            "url": addresses.absolute(directory.site, directory.path(live)),
            "language": live.story.language,
            "published": directory.local(live.first_published_at).isoformat(timespec="seconds"),
            "title": plain(live.story.headline, live.story.language),
        }
        for live in shelf
    ]
    return pages.theme.render("sitemap-news.xml", name=directory.site.newsroom.name, entries=entries)


def index_map(pages: Pages, months_of: dict[str, Shelf], *, has_news: bool) -> str:
    """The index of all sitemaps."""
    directory = pages.directory
    files = [(LISTS, "")]
    files += [(NEWS, "")] if has_news else []
    files += [(path, _modified(directory, shelf)) for path, shelf in months_of.items()]
    entries = [(addresses.absolute(directory.site, path), modified) for path, modified in files]
    return pages.theme.render("sitemap-index.xml", entries=entries)


def _modified(directory: Directory, shelf: Shelf) -> str:
    newest = max(schema.modified(live) for live in shelf)
    return directory.local(newest).isoformat(timespec="seconds")


def _entry(directory: Directory, live: LiveArticle) -> dict[str, str]:
    photo = cards.teaser(directory, live, "")
    return {
        "url": addresses.absolute(directory.site, directory.path(live)),
        "modified": directory.local(schema.modified(live)).isoformat(timespec="seconds"),
        "image": addresses.absolute(directory.site, photo.path) if photo else "",
    }
