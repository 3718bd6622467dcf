"""Former addresses and where they lead now, for the web team's server."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from editor.domain.articles import LiveArticle
from editor.domain.rubrics import Rubric
from editor.export import addresses, lists
from editor.export.directory import Directory
from editor.export.entries import Entry
from editor.export.site import Site

Row = tuple[str, str]
"""(from, to) as addresses of the web server."""


def former_paths(
    directory: Directory, known: Iterable[tuple[str, int]], pages: Mapping[int, Entry]
) -> tuple[tuple[str, int], ...]:  # fmt: skip
    """Every (former path, article id): those that are `known`, those of the newsroom's slug history and of `pages`.

    `pages` are where earlier exports put those that may have moved. An address that was never exported is not among
    them: nobody can have it.
    """
    found = set(known)
    for article, entry in pages.items():
        live = directory.find(article)
        if live and directory.path(live) != entry.path:
            found.add((entry.path, article))
    for article, slug in directory.site.former_slugs:
        if live := directory.find(article):
            renamed = replace(live, story=replace(live.story, slug=slug))
            tops = ("", *_former_tops(directory, live))
            paths = {addresses.article_path(directory.site, renamed, top=top) for top in tops}
            found.update((path, article) for path in paths if _was_page(directory.site, article, path))
    return tuple(sorted(found))


def table(directory: Directory, former: tuple[tuple[str, int], ...], is_page: Callable[[str], bool]) -> list[Row]:
    """All former addresses, each with the one that stands now, in one step; `is_page` tells where an article stands.

    Exact ones come first and those with a star after them, the deeper ones before those that hold them: a server
    that takes the first match is right. An address that has a page again leads nowhere else.
    """
    site = directory.site
    standing = {addresses.rubric_slugs(site, rubric) for rubric in site.rubrics}
    exact: dict[str, str] = {}
    stars: dict[str, str] = {}
    for old, rubric_id in site.former_rubrics:
        rubric = site.rubric(rubric_id)
        if rubric and old not in standing:
            exact.update(row for paths in _lists(directory, old, rubric) for row in _rows(*paths))
            stars.update(_stars(directory, old, rubric))
    for path, article in former:
        live = directory.find(article)
        if live and not is_page(path):
            exact.update(_rows(path, directory.path(live)))
    return sorted(exact.items()) + sorted(stars.items(), key=lambda row: (-row[0].count("/"), row))


def as_json(rows: list[Row]) -> bytes:
    """For servers that are told by a program."""
    found = [{"from": old, "to": new, "status": 301} for old, new in rows]
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def as_lines(rows: list[Row]) -> bytes:
    """The `_redirects` file that several static hosts read."""
    return "".join(f"{old} {new} 301\n" for old, new in rows).encode()


def _rows(old: str, new: str) -> Iterator[Row]:
    """Lines from a former path; a page `index.html` was also reached by the name of its folder."""
    for address in {addresses.clean(old), f"/{old}"}:
        yield address, addresses.clean(new)


def _lists(directory: Directory, old: str, rubric: Rubric) -> Iterator[tuple[str, str]]:
    """(former path, path now) of all lists of a rubric that once lay at `old`."""
    site = directory.site
    now = addresses.rubric_slugs(site, rubric)
    for language in directory.languages:
        shelf = directory.shelf(language, rubric)
        prefix = addresses.prefix(site, language)
        if not shelf or not _was_list(site, prefix, old):
            continue
        pages = [
            addresses.rubric_path(site, rubric, language, part.number)
            for part in lists.parts(shelf, site.newsroom.rubric_page_size)
        ]
        pages += [addresses.feed_path(site, language, kind, rubric) for kind in ("rss", "atom")]
        for path in pages:
            yield f"{prefix}{old}/{path.removeprefix(f'{prefix}{now}/')}", path
        yield f"fragments/{language}/{old}.inc", addresses.fragment_path(site, rubric, language)


def _stars(directory: Directory, old: str, rubric: Rubric) -> Iterator[Row]:
    """What else lay under a former rubric: articles under one at the top, older archive pages under the others."""
    site = directory.site
    now = addresses.rubric_slugs(site, rubric)
    for language in directory.languages:
        prefix = addresses.prefix(site, language)
        if directory.shelf(language, rubric) and _was_list(site, prefix, old):
            yield f"/{prefix}{old}/*", f"/{prefix}{now}/:splat"
    if "/" not in old and site.newsroom.url_profile.startswith("/{rubric}/"):
        yield f"/{old}/*", f"/{now.partition('/')[0]}/:splat"


def _was_list(site: Site, prefix: str, old: str) -> bool:
    """Whether an export has put the list of a rubric there."""
    return site.carried_lists is None or f"{prefix}{old}/{addresses.INDEX}" in site.carried_lists


def _was_page(site: Site, article_id: int, path: str) -> bool:
    """Whether an export has put the page of an article there."""
    return site.carried_pages is None or (article_id, path) in site.carried_pages


def _former_tops(directory: Directory, live: LiveArticle) -> Iterator[str]:
    """Names that the folder of an article had before its rubric was renamed, moved or merged."""
    site = directory.site
    own = {rubric.id for rubric in site.chain(live.story.rubric_id)}
    for old, rubric_id in site.former_rubrics:
        rubric = site.rubric(rubric_id)
        if rubric and rubric.id in own and "/" not in old:
            yield old
