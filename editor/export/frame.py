"""What stands around the text of every page: head, menu, languages, footer."""

from __future__ import annotations

from collections.abc import Mapping

from editor.domain.rubrics import Rubric
from editor.export import addresses
from editor.export.digests import digest
from editor.export.directory import Directory
from editor.export.filling import Frame, Head, MenuLink, Picture, Version
from editor.export.fragments import Fragments
from editor.language.profiles import PROFILES


def frame(
    fragments: Fragments, here: str, language: str, *,
    section: Rubric | None = None, others: Mapping[str, str] | None = None,
) -> Frame:  # fmt: skip
    """The menus of the page `here`; `others` are paths of the same page in other languages."""
    directory = fragments.directory
    site = directory.site
    fronts = {tag: addresses.front_path(site, tag) for tag in directory.languages}
    place = fragments.place(here)
    return Frame(
        language=language,
        name=site.newsroom.name,
        style=addresses.href(place, addresses.STYLE),
        front=addresses.href(place, fronts.get(language, addresses.INDEX)),
        menu=fragments.menu(place, language, section.id if section else 0),
        languages=_switch(fragments.theme.words, here, language, fronts | dict(others or {})),
        footer=fragments.footer(place, language),
    )


def head(
    fragments: Fragments, here: str, language: str, title: str, paths: dict[str, str], rubric: Rubric | None = None
) -> Head:
    """The head of the page `here`; `paths` are its versions by language, its own included."""
    directory = fragments.directory
    return Head(
        title=title,
        description=title,
        url=addresses.absolute(directory.site, here),
        locale=PROFILES[language].locale,
        other_locales=tuple([PROFILES[tag].locale for tag in paths if tag != language]),
        versions=_versions(directory, paths),
        feeds=fragments.feeds(fragments.place(here), language, rubric),
    )


def with_picture(directory: Directory, one: Head, picture: Picture | None) -> Head:
    """The same head with the picture that social networks show."""
    if picture is None:
        return one
    url = addresses.absolute(directory.site, picture.path)
    return one._replace(
        image=url, image_width=picture.width, image_height=picture.height, image_alt=picture.alt or one.title
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


def _versions(directory: Directory, paths: dict[str, str]) -> tuple[Version, ...]:
    """`hreflang` links of a page in all its languages, itself included, and the default for all others."""
    site = directory.site
    found = [Version(tag, addresses.absolute(site, path)) for tag, path in paths.items()]
    default = paths.get(site.newsroom.language) or next(iter(paths.values()))
    return (*found, Version("x-default", addresses.absolute(site, default)))


def _switch(
    words: Mapping[str, Mapping[str, str]], here: str, language: str, paths: dict[str, str]
) -> tuple[MenuLink, ...]:
    if len(paths) == 1:
        return ()
    return tuple(
        [MenuLink(addresses.href(here, path), words[tag]["self"], tag, tag == language) for tag, path in paths.items()]
    )
