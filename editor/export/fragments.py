"""Parts that many pages share, each filled in once for the folder that its links start from."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, TypeVar, cast

from markupsafe import Markup

from editor.domain.rubrics import Rubric
from editor.export import addresses, cards
from editor.export.directory import Directory
from editor.export.filling import FeedLink, MenuLink
from editor.export.shelves import Shelf

if TYPE_CHECKING:
    from editor.export.theme import SiteTheme

KEPT = 8192
"""Parts that are remembered; a site of a hundred rubrics in three languages has some two thousand."""

ELSEWHERE = "\0"
"""A folder that no page lies in: no path may say it."""

Made = TypeVar("Made")


class Fragments:
    """Menu, footer, feeds and latest blocks of one site."""

    def __init__(self, directory: Directory, theme: SiteTheme) -> None:
        self.directory = directory
        self.theme = theme
        self._made: dict[Hashable, object] = {}
        self._folders = directory.remember(("folders of lists",), lambda: _folders(directory))

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, made once for each key while that is remembered."""
        if key not in self._made:
            if len(self._made) >= KEPT:
                self._made.clear()
            self._made[key] = make()
        return cast("Made", self._made[key])

    def place(self, here: str) -> str:
        """Where shared links of the page `here` start from: one place for all pages of a rubric, in folders or not."""
        folder = posixpath.dirname(here)
        return f"{folder}/" if folder in self._folders else self._as_from(folder)

    def menu(self, place: str, language: str, opened: int) -> Markup:
        """The rubrics of a language; `opened` is the id of the one that the reader is in, or 0."""
        return self.once(("menu", language, place, opened), lambda: self._menu(place, language, opened))

    def footer(self, place: str, language: str) -> Markup:
        """The links at the foot of a page."""
        return self.once(("footer", language, place), lambda: self._footer(place, language))

    def feeds(self, place: str, language: str, rubric: Rubric | None) -> Markup:
        """Feeds of the language and, inside a rubric, of the rubric before them."""
        key = "feeds", language, place, rubric.id if rubric else 0
        return self.once(key, lambda: self._feeds(place, language, rubric))

    def latest(self, place: str, language: str, shelf: Shelf) -> Markup:
        """A latest block; nothing for an empty shelf."""
        key = "latest", language, place, tuple([live.article_id for live in shelf])
        return self.once(key, lambda: self._latest(place, language, shelf)) if shelf else Markup()

    def link(self, place: str, language: str, rubric: Rubric) -> MenuLink:
        """A link to the newest page of a rubric."""
        return self.once(("link", language, place, rubric.id), lambda: self._link(place, language, rubric))

    def _as_from(self, folder: str) -> str:
        """Below the folders of lists all folders of one depth are alike."""
        parts = folder.split("/") if folder else []
        known = 0
        while known < len(parts) and "/".join(parts[: known + 1]) in self._folders:
            known += 1
        return "".join(f"{part}/" for part in (*parts[:known], *[ELSEWHERE] * (len(parts) - known)))

    def _menu(self, place: str, language: str, opened: int) -> Markup:
        links = [
            self._link(place, language, rubric)._replace(current=rubric.id == opened)
            for rubric in self.directory.tops(language)
        ]
        return self._filled("menu.html", language, links=links) if links else Markup()

    def _footer(self, place: str, language: str) -> Markup:
        site, words = self.directory.site, self.theme.words_of(language)
        links = [MenuLink(addresses.href(place, addresses.corrections_path(site, language)), words["corrections"])]
        if site.newsroom.about.exact(language):
            links.insert(0, MenuLink(addresses.href(place, addresses.about_path(site, language)), words["about"]))
        links.append(MenuLink(addresses.href(place, addresses.feed_path(site, language, "rss")), "RSS"))
        return self._filled("footer.html", language, links=links)

    def _feeds(self, place: str, language: str, rubric: Rubric | None) -> Markup:
        site = self.directory.site
        found: list[FeedLink] = []
        for one in (rubric, None) if rubric else (None,):
            title = f"{site.newsroom.name}: {one.names.best(language)}" if one else site.newsroom.name
            for kind in ("rss", "atom"):
                href = addresses.href(place, addresses.feed_path(site, language, kind, one))
                found.append(FeedLink(href, title, f"application/{kind}+xml"))
        return self._filled("feeds.html", language, feeds=found)

    def _latest(self, place: str, language: str, shelf: Shelf) -> Markup:
        return self._filled("latest.html", language, latest=[cards.card(self.directory, one, place) for one in shelf])

    def _link(self, place: str, language: str, rubric: Rubric) -> MenuLink:
        path = addresses.rubric_path(self.directory.site, rubric, language)
        return MenuLink(addresses.href(place, path), rubric.names.best(language))

    def _filled(self, template: str, language: str, **values: object) -> Markup:
        return self.theme.fragment(template, w=self.theme.words_of(language), **values)


def _folders(directory: Directory) -> frozenset[str]:
    """Folders that hold pages of rubrics, or others that do."""
    site = directory.site
    slugs = [addresses.rubric_slugs(site, rubric) for rubric in site.rubrics]
    lists = [f"{addresses.prefix(site, language)}{one}" for language in directory.languages for one in slugs]
    return frozenset(folder for one in lists for folder in _and_above(one))


def _and_above(folder: str) -> list[str]:
    parts = folder.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts) + 1)]
