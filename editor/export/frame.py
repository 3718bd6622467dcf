"""What stands around the text of every page: head, menu, languages, footer."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, replace

from markupsafe import Markup

from editor.domain.rubrics import Rubric
from editor.export import addresses, pictures
from editor.export.digests import digest
from editor.export.directory import Directory

LOCALES = {"ru": "ru_RU", "kk": "kk_KZ", "en": "en_US"}
"""Open Graph names of the languages."""


@dataclass(frozen=True, slots=True)
class MenuLink:
    """A link of a menu; `current` marks the page or the section that the reader is in."""

    href: str
    text: str
    language: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """The same page in another language, for `hreflang`."""

    language: str
    url: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Menus of one page, with links from where it lies."""

    language: str
    name: str
    style: str
    front: str
    rubrics: tuple[MenuLink, ...]
    languages: tuple[MenuLink, ...]
    footer: tuple[MenuLink, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that the head of a page announces."""

    href: str
    title: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Head:
    """What search engines, social networks and feed readers read. `kind` is the Open Graph type."""

    title: str
    description: str
    url: str
    locale: str
    kind: str = "website"
    other_locales: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    feeds: tuple[Feed, ...] = ()
    image: str = ""
    image_width: int = 0
    image_height: int = 0
    image_alt: str = ""
    properties: tuple[tuple[str, str], ...] = ()
    data: Markup | None = None


def frame(
    directory: Directory, words: dict[str, dict[str, str]], here: str, language: str, *,
    section: Rubric | None = None, others: dict[str, str] | None = None,
) -> Frame:  # fmt: skip
    """The menus of the page `here`; `others` are paths of the same page in other languages."""
    site = directory.site
    fronts = {tag: addresses.front_path(site, tag) for tag in directory.languages}
    folder = posixpath.dirname(here)
    opened = section.id if section else 0
    return Frame(
        language=language,
        name=site.newsroom.name,
        style=addresses.href(here, addresses.STYLE),
        front=addresses.href(here, fronts.get(language, addresses.INDEX)),
        rubrics=directory.remember(
            ("menu", language, folder, opened), lambda: _menu(directory, here, language, opened)
        ),
        languages=_switch(words, here, language, fronts | (others or {})),
        footer=directory.remember(
            ("footer", language, folder), lambda: _footer(directory, words[language], here, language)
        ),
    )


def rubric_link(directory: Directory, rubric: Rubric, language: str, here: str) -> MenuLink:
    """A link to the newest page of a rubric."""
    path = addresses.rubric_path(directory.site, rubric, language)
    return MenuLink(addresses.href(here, path), rubric.names.best(language))


def head(
    directory: Directory, here: str, language: str, title: str, paths: dict[str, str], rubric: Rubric | None = None
) -> Head:
    """The head of the page `here`; `paths` are its versions by language, its own included."""
    locale, others = _locales(language, paths)
    return Head(
        title=title,
        description=title,
        url=addresses.absolute(directory.site, here),
        locale=locale,
        other_locales=others,
        versions=_versions(directory, paths),
        feeds=_feeds(directory, here, language, rubric),
    )


def with_picture(directory: Directory, one: Head, picture: pictures.Picture | None) -> Head:
    """The same head with the picture that social networks show."""
    if picture is None:
        return one
    url = addresses.absolute(directory.site, picture.path)
    return replace(
        one, image=url, image_width=picture.width, image_height=picture.height, image_alt=picture.alt or one.title
    )


def frame_digest(directory: Directory, language: str) -> str:
    """Changes when a menu, a name or a setting that every page of a language shows changes."""
    site = directory.site
    tops = [(rubric.slug, rubric.names.best(language)) for rubric in directory.tops(language)]
    room = site.newsroom
    return digest(
        tops, directory.languages, room.name, room.site_url, room.zone, room.language, room.credit_patterns,
        room.about.exact(language),
    )  # fmt: skip


def _menu(directory: Directory, here: str, language: str, opened: int) -> tuple[MenuLink, ...]:
    return tuple(
        replace(rubric_link(directory, rubric, language, here), current=rubric.id == opened)
        for rubric in directory.tops(language)
    )


def _feeds(directory: Directory, here: str, language: str, rubric: Rubric | None = None) -> tuple[Feed, ...]:
    """Feeds of the language and, inside a rubric, of the rubric before them."""
    site = directory.site
    found: list[Feed] = []
    for one in (rubric, None) if rubric else (None,):
        title = f"{site.newsroom.name}: {one.names.best(language)}" if one else site.newsroom.name
        for kind in ("rss", "atom"):
            href = addresses.href(here, addresses.feed_path(site, language, kind, one))
            found.append(Feed(href, title, f"application/{kind}+xml"))
    return tuple(found)


def _versions(directory: Directory, paths: dict[str, str]) -> tuple[Version, ...]:
    """`hreflang` links of a page in all its languages, itself included, and the default for all others."""
    site = directory.site
    found = [Version(tag, addresses.absolute(site, path)) for tag, path in paths.items()]
    default = paths.get(site.newsroom.language) or next(iter(paths.values()))
    return (*found, Version("x-default", addresses.absolute(site, default)))


def _locales(language: str, paths: dict[str, str]) -> tuple[str, tuple[str, ...]]:
    """The Open Graph locale of a page and of its other versions."""
    return LOCALES.get(language, language), tuple(LOCALES.get(tag, tag) for tag in paths if tag != language)


def _switch(words: dict[str, dict[str, str]], here: str, language: str, paths: dict[str, str]) -> tuple[MenuLink, ...]:
    if len(paths) == 1:
        return ()
    return tuple(
        MenuLink(addresses.href(here, path), words[tag]["self"], tag, current=tag == language)
        for tag, path in paths.items()
    )


def _footer(directory: Directory, words: dict[str, str], here: str, language: str) -> tuple[MenuLink, ...]:
    site = directory.site
    links = [MenuLink(addresses.href(here, addresses.corrections_path(site, language)), words["corrections"])]
    if site.newsroom.about.exact(language):
        links.insert(0, MenuLink(addresses.href(here, addresses.about_path(site, language)), words["about"]))
    return (*links, MenuLink(addresses.href(here, addresses.feed_path(site, language, "rss")), "RSS"))
