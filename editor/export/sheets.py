"""Every file that a site has, each with its parts and the way to make it. Nothing is made here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric
from editor.export import addresses, feeds, lists, pictures, sitemaps
from editor.export.digests import digest
from editor.export.directory import Directory
from editor.export.entries import Entry
from editor.export.fingerprints import Fingerprints, Parts
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

MODIFIED = "modified"
"""A part of a month's sitemap that says when it last changed: the index of all of them states it."""


class Drawer:
    """Draws up the sheets of a site, given what its last export looked like."""

    def __init__(self, pages: Pages, known: Mapping[int, Entry], now: datetime) -> None:
        """`known` are the pages of articles that the last export left, by article id."""
        self.pages = pages
        self.directory: Directory = pages.directory
        self.site = pages.directory.site
        self.now = now
        self.prints = Fingerprints(pages.directory, pages.theme)
        self._known = known

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
            yield self.front(language)
            yield self.corrections(language)
            yield from self._about(language)
            yield from self.feeds(language)
        for language in self.directory.languages:
            for rubric in self.directory.filled(language):
                yield from self.rubric(rubric, language)
        yield from self._sitemaps()
        own = self.site.newsroom.language
        style = self.pages.theme.style()
        yield self._page(LOST, own, self.pages.lost, digest(style))
        yield ListSheet(addresses.STYLE, {"theme": digest(style)}, "theme", lambda _sizes: style)

    def front(self, language: str) -> ListSheet:
        """The front page of a language."""
        pages, prints = self.pages, self.prints
        front = lists.front(self.directory, language)
        on_front = (*((front.lead,) if front.lead else ()), *front.news)
        own = digest(
            prints.shelf(on_front),
            [(row.rubric.names, row.rubric.colour, row.half, prints.shelf(row.articles)) for row in front.sections],
        )
        return self._page(addresses.front_path(self.site, language), language, lambda: pages.front(language), own)

    def corrections(self, language: str) -> ListSheet:
        """The page of all corrections of a language."""
        own = self.prints.shelf(self.directory.corrected(language))
        path = addresses.corrections_path(self.site, language)
        return self._page(path, language, lambda: self.pages.corrections(language), own)

    def _about(self, language: str) -> Iterator[ListSheet]:
        if about := self.site.newsroom.about.exact(language):
            path = addresses.about_path(self.site, language)
            yield self._page(path, language, lambda: self.pages.about(language), digest(about))

    def feeds(self, language: str) -> Iterator[ListSheet]:
        """The feeds of a whole language."""
        return self._feeds(language, None, self.directory.articles(language))

    def rubric(
        self, rubric: Rubric, language: str, numbers: Collection[int | None] | None = None
    ) -> Iterator[ListSheet]:
        """The pages, feeds and block of a rubric; `numbers` are the pages that are wanted, None is the newest one."""
        site, pages, prints = self.site, self.pages, self.prints
        shelf = self.directory.shelf(language, rubric)
        inside = [(one.slug, one.names) for one in self.directory.children(language, rubric)]
        shown = (rubric.names, rubric.about, rubric.colour, rubric.slug, [one.names for one in site.chain(rubric.id)])
        tags = [tag for tag in self.directory.languages if self.directory.shelf(tag, rubric)]
        for part in lists.parts(shelf, site.newsroom.rubric_page_size):
            if numbers is not None and part.number not in numbers:
                continue
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
        months = [self.month(path, shelf) for path, shelf in sitemaps.months(self.directory).items()]
        news = tuple(self.news())
        yield from (*months, *news)
        yield self.list_map()
        yield self.index([(one.path, one.parts) for one in months], has_news=bool(news))
        robots = f"User-agent: *\nAllow: /\nSitemap: {addresses.absolute(self.site, sitemaps.INDEX)}\n".encode()
        yield ListSheet("robots.txt", {"frame": digest(robots)}, "sitemap", lambda _sizes: robots)

    def month(self, path: str, shelf: Shelf) -> ListSheet:
        """The sitemap of one month."""
        modified = sitemaps.modified(self.directory, shelf)
        made = self._map(path, self.prints.shelf(shelf), lambda: sitemaps.month_map(self.pages, shelf))
        return replace(made, parts={**made.parts, MODIFIED: modified})

    def news(self) -> Iterator[ListSheet]:
        """The sitemap of the last two days, when there was anything in them."""
        if news := sitemaps.news(self.directory, self.now):
            yield self._map(sitemaps.NEWS, self.prints.shelf(news), lambda: sitemaps.news_map(self.pages, news))

    def list_map(self) -> ListSheet:
        """The sitemap of all lists."""
        paths = self._list_paths()
        return self._map(sitemaps.LISTS, digest(paths), lambda: sitemaps.list_map(self.pages, paths))

    def index(self, months: Sequence[tuple[str, Parts]], *, has_news: bool) -> ListSheet:
        """The index of all sitemaps; `months` are paths of theirs with the parts of these files."""
        own = digest([(path, parts["sitemap"]) for path, parts in months], has_news)
        files = [(path, parts[MODIFIED]) for path, parts in months]
        return self._map(sitemaps.INDEX, own, lambda: sitemaps.index_map(self.pages, files, has_news=has_news))

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
