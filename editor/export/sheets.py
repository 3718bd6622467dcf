"""Every file that a site has, each with its parts and the way to make it. Nothing is made here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric
from editor.export import addresses, feeds, lists, pictures, sitemaps
from editor.export.digests import digest
from editor.export.directory import Directory
from editor.export.fingerprints import Fingerprints, Parts
from editor.export.manifest import Entry, Manifest
from editor.export.pages import LOST, Pages
from editor.export.shelves import Shelf


@dataclass(frozen=True, slots=True)
class ArticleSheet:
    """The page of an article; its body comes when it is made."""

    path: str
    parts: Parts
    live: LiveArticle
    latest: Shelf
    links: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PhotoSheet:
    """A rendition of a photograph."""

    path: str
    parts: Parts
    rendition: pictures.Rendition


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A page, feed or other file made of many articles; `make` takes the byte sizes of renditions by path."""

    path: str
    parts: Parts
    kind: str
    make: Callable[[dict[str, int]], bytes] = field(compare=False)


Sheet = ArticleSheet | PhotoSheet | ListSheet


class Drawer:
    """Draws up the sheets of a site, given what its last export looked like."""

    def __init__(self, pages: Pages, previous: Manifest, now: datetime) -> None:
        self.pages = pages
        self.directory: Directory = pages.directory
        self.site = pages.directory.site
        self.now = now
        self.prints = Fingerprints(pages.directory, pages.theme)
        self._known = previous.pages()

    def sheets(self) -> list[Sheet]:
        """All files: photographs first, because feeds state their sizes; lists last."""
        photos = {one.path: one for live in self.directory.everything() for one in self.photos(live)}
        articles = [self.article(live) for live in self.directory.everything()]
        return [*photos.values(), *articles, *self._lists()]

    def photos(self, live: LiveArticle) -> Iterator[PhotoSheet]:
        """Renditions that an article's page and its cards show."""
        for placement in live.story.placements:
            if photo := pictures.shown(self.site, placement):
                for one in pictures.renditions_of(self.site, placement, photo):
                    yield PhotoSheet(one.path, {"photo": one.inputs}, one)

    def article(self, live: LiveArticle) -> ArticleSheet:
        """The page of an article. A page beyond the newest of its rubric keeps the block it went out with."""
        entry = self._known.get(live.article_id)
        shelf, kept = self._block(live, entry)
        links = entry.links if entry and entry.revision == live.revision_id else ()
        parts = self.prints.article(live, self.prints.block(shelf, only_addresses=kept), links)
        return ArticleSheet(self.directory.path(live), parts, live, shelf, links)

    def _block(self, live: LiveArticle, entry: Entry | None) -> tuple[Shelf, bool]:
        newest = lists.latest(self.directory, live)
        chain = self.site.chain(live.story.rubric_id)
        if not chain or self._is_fresh(live, chain[0]):
            return newest, False
        found = [self.directory.find(one) for one in entry.latest] if entry else []
        kept = tuple(one for one in found if one)
        complete = entry is not None and kept and len(kept) == len(entry.latest)
        return (kept if complete else newest), True

    def _is_fresh(self, live: LiveArticle, top: Rubric) -> bool:
        shelf = self.directory.shelf(live.story.language, top)[: self.site.newsroom.rebake_latest]
        return any(one.article_id == live.article_id for one in shelf)

    def _lists(self) -> Iterator[ListSheet]:
        for language in self.directory.languages:
            yield from self._language(language)
        for language in self.directory.languages:
            for rubric in self.directory.filled(language):
                yield from self._rubric(rubric, language)
        yield from self._sitemaps()
        own = self.site.newsroom.language
        style = self.pages.theme.style()
        yield self._page(LOST, own, self.pages.lost, digest(style))
        yield ListSheet(addresses.STYLE, {"theme": digest(style)}, "theme", lambda _sizes: style)

    def _language(self, language: str) -> Iterator[ListSheet]:
        site, pages, prints = self.site, self.pages, self.prints
        shelf = self.directory.articles(language)
        front = lists.front(self.directory, language)
        on_front = (*((front.lead,) if front.lead else ()), *front.news)
        own = digest(
            prints.shelf(on_front),
            [(row.rubric.names, row.rubric.colour, row.half, prints.shelf(row.articles)) for row in front.sections],
        )
        yield self._page(addresses.front_path(site, language), language, lambda: pages.front(language), own)
        corrected = self.directory.corrected(language)
        path = addresses.corrections_path(site, language)
        yield self._page(path, language, lambda: pages.corrections(language), prints.shelf(corrected))
        if about := site.newsroom.about.exact(language):
            yield self._page(
                addresses.about_path(site, language), language, lambda: pages.about(language), digest(about)
            )
        yield from self._feeds(language, None, shelf)

    def _rubric(self, rubric: Rubric, language: str) -> Iterator[ListSheet]:
        site, pages, prints = self.site, self.pages, self.prints
        shelf = self.directory.shelf(language, rubric)
        inside = [(one.slug, one.names) for one in self.directory.children(language, rubric)]
        shown = (rubric.names, rubric.about, rubric.colour, rubric.slug, [one.names for one in site.chain(rubric.id)])
        tags = [tag for tag in self.directory.languages if self.directory.shelf(tag, rubric)]
        for part in lists.parts(shelf, site.newsroom.rubric_page_size):
            own = digest(prints.shelf(part.articles), part.newer, part.older, shown)
            own = digest(own, inside, tags) if part.is_newest else own
            path = addresses.rubric_path(site, rubric, language, part.number)
            yield self._page(path, language, lambda part=part: pages.rubric(rubric, language, part), own)
        yield from self._feeds(language, rubric, shelf)
        block = prints.fragment(shelf[: rubric.latest_count])
        yield ListSheet(
            addresses.fragment_path(site, rubric, language), {"block": block, "theme": prints.theme}, "block",
            lambda _sizes: pages.fragment(rubric, language).encode(),
        )  # fmt: skip

    def _feeds(self, language: str, rubric: Rubric | None, shelf: Shelf) -> Iterator[ListSheet]:
        newest = shelf[: self.site.newsroom.feed_size]
        own = digest(self.prints.shelf(newest), rubric and (rubric.names, rubric.about, rubric.slug))
        parts = {"feed": own, "frame": self.prints.frame(language), "theme": self.prints.theme}
        for kind in ("rss", "atom"):
            path = addresses.feed_path(self.site, language, kind, rubric)

            def make(sizes: dict[str, int], kind: str = kind) -> bytes:
                return feeds.feed(self.pages, language, rubric, kind, newest, sizes).encode()

            yield ListSheet(path, parts, "feed", make)

    def _page(self, path: str, language: str, make: Callable[[], str], own: str) -> ListSheet:
        parts = {"list": own, "frame": self.prints.frame(language), "theme": self.prints.theme}
        return ListSheet(path, parts, "list", lambda _sizes: make().encode())

    def _sitemaps(self) -> Iterator[ListSheet]:
        pages, directory, site = self.pages, self.directory, self.site
        months = sitemaps.months(directory)
        news = sitemaps.news(directory, self.now)
        for path, shelf in months.items():
            yield self._map(path, self.prints.shelf(shelf), lambda shelf=shelf: sitemaps.month_map(pages, shelf))
        if news:
            yield self._map(sitemaps.NEWS, self.prints.shelf(news), lambda: sitemaps.news_map(pages, news))
        paths = self._list_paths()
        yield self._map(sitemaps.LISTS, digest(paths), lambda: sitemaps.list_map(pages, paths))
        own = digest([(path, self.prints.shelf(shelf)) for path, shelf in months.items()], bool(news))
        yield self._map(sitemaps.INDEX, own, lambda: sitemaps.index_map(pages, months, has_news=bool(news)))
        robots = f"User-agent: *\nAllow: /\nSitemap: {addresses.absolute(site, sitemaps.INDEX)}\n".encode()
        yield ListSheet("robots.txt", {"frame": digest(robots)}, "sitemap", lambda _sizes: robots)

    def _map(self, path: str, own: str, make: Callable[[], str]) -> ListSheet:
        room = self.site.newsroom
        parts = {"sitemap": own, "frame": digest(room.site_url, room.name, room.zone), "theme": self.prints.theme}
        return ListSheet(path, parts, "sitemap", lambda _sizes: make().encode())

    def _list_paths(self) -> list[str]:
        site, directory = self.site, self.directory
        found: list[str] = []
        for language in directory.languages:
            found += [addresses.front_path(site, language), addresses.corrections_path(site, language)]
            found += [addresses.about_path(site, language)] if site.newsroom.about.exact(language) else []
            for rubric in directory.filled(language):
                cut = lists.parts(directory.shelf(language, rubric), site.newsroom.rubric_page_size)
                found += [addresses.rubric_path(site, rubric, language, part.number) for part in cut]
        return found


def body_parts(sheet: ArticleSheet, links: tuple[int, ...], prints: Fingerprints) -> Parts:
    """The parts of a page once its body is known: what it links to may be new."""
    return sheet.parts if links == sheet.links else prints.article(sheet.live, sheet.parts["latest"], links)
