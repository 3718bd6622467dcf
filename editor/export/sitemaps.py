"""What search engines read: an index, one sitemap a month, one of lists, and the news of the last two days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
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
        found[month_path(directory, live.first_published_at)].append(live)
    return {path: tuple(found[path]) for path in sorted(found)}


def month_path(directory: Directory, at: datetime) -> str:
    """The path of the sitemap of a moment's month."""
    return f"sitemaps/{directory.local(at):%Y-%m}.xml"


def month_of(directory: Directory, at: datetime) -> tuple[datetime, datetime]:
    """When the month of a moment begins and when the next one does, on the newsroom's clock."""
    local = directory.local(at)
    first = local.replace(day=1, hour=0, minute=0, second=0, microsecond=0, fold=0)
    return first, _next_month(first)


def _next_month(first: datetime) -> datetime:
    return first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1)


def months_between(directory: Directory, first: datetime, last: datetime) -> Iterator[datetime]:
    """The beginnings of all months from that of one moment to that of another."""
    at = month_of(directory, first)[0]
    while at <= last:
        yield at
        at = _next_month(at)


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


def index_map(pages: Pages, months_of: Sequence[tuple[str, str]], *, has_news: bool) -> str:
    """The index of all sitemaps; `months_of` are (path, when it last changed)."""
    directory = pages.directory
    files = [(LISTS, "")]
    files += [(NEWS, "")] if has_news else []
    files += months_of
    entries = [(addresses.absolute(directory.site, path), modified) for path, modified in files]
    return pages.theme.render("sitemap-index.xml", entries=entries)


def modified(directory: Directory, shelf: Shelf) -> str:
    """When any of these articles last changed for readers."""
    newest = max(schema.modified(live) for live in shelf)
    return directory.local(newest).isoformat(timespec="seconds")


def _entry(directory: Directory, live: LiveArticle) -> dict[str, str]:
    photo = cards.teaser(directory, live, "")
    return {
        "url": addresses.absolute(directory.site, directory.path(live)),
        "modified": directory.local(schema.modified(live)).isoformat(timespec="seconds"),
        "image": addresses.absolute(directory.site, photo.path) if photo else "",
    }
