"""Former addresses and where they lead now, for the web team's server."""

from __future__ import annotations

import json
from dataclasses import replace

from editor.export import addresses
from editor.export.directory import Directory
from editor.export.manifest import Manifest


def former_paths(directory: Directory, previous: Manifest) -> tuple[tuple[str, int], ...]:
    """Every (former path, article id): from the newsroom's slug history and from where earlier exports put pages."""
    found = set(previous.redirects)
    for article, entry in previous.pages().items():
        live = directory.by_id.get(article)
        if live and directory.path(live) != entry.path:
            found.add((entry.path, article))
    for article, slug in directory.site.former_slugs:
        if live := directory.by_id.get(article):
            found.add(
                (addresses.article_path(directory.site, replace(live, story=replace(live.story, slug=slug))), article)
            )
    return tuple(sorted(found))


def table(directory: Directory, former: tuple[tuple[str, int], ...]) -> list[tuple[str, str]]:
    """(from, to) as paths of the web server; an address that has a page again leads nowhere else."""
    taken = {directory.path(live) for live in directory.by_id.values()}
    found: dict[str, str] = {}
    for path, article in former:
        live = directory.by_id.get(article)
        if live and path not in taken:
            found["/" + path] = "/" + directory.path(live)
    site = directory.site
    slugs = {rubric.slug for rubric in site.rubrics}
    for slug, rubric_id in site.former_rubrics:
        rubric = site.rubric(rubric_id)
        if rubric and slug not in slugs:
            found[f"/{slug}/*"] = f"/{addresses.rubric_slugs(site, rubric)}/:splat"
    return sorted(found.items())


def as_json(rows: list[tuple[str, str]]) -> bytes:
    """For servers that are told by a program."""
    found = [{"from": old, "to": new, "status": 301} for old, new in rows]
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def as_lines(rows: list[tuple[str, str]]) -> bytes:
    """The `_redirects` file that several static hosts read."""
    return "".join(f"{old} {new} 301\n" for old, new in rows).encode()
