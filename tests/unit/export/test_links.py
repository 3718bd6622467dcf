"""Every link inside a site leads to a file of that site."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.unit.export.conftest import Room


class Links(HTMLParser):
    """Collects addresses and ids of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: set[str] = set()
        self.base = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Called by the parser."""
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            if tag == "base" and value:
                self.base = value
            elif name in {"href", "src"} and value:
                self.found.append(value)
            elif name == "srcset" and value:
                self.found += [part.split()[0] for part in value.split(",")]


def broken(folder: Path, site_url: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for page in sorted(folder.rglob("*.html")):
        here = page.relative_to(folder).as_posix()
        links = Links(page.read_text("utf-8"))
        for link in links.found:
            path = resolved(here, link, site_url)
            if path is not None and not (folder / path).is_file():
                found.append((here, link))
            if link.startswith("#") and link[1:] not in links.ids:
                found.append((here, link))
    return found


def resolved(here: str, link: str, site_url: str) -> str | None:
    if link.startswith(site_url):
        path = unquote(link.removeprefix(site_url).lstrip("/"))
        return path + "index.html" if not path or path.endswith("/") else path
    if urlsplit(link).scheme or link.startswith("#"):
        return None
    return posixpath.normpath(posixpath.join(posixpath.dirname(here), unquote(link)))


def test_no_link_of_a_site_is_broken(filled: Room) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, rubric_page_size=3))
    filled.publish("Со сноской", body="Текст[^1].\n\n## Глава\n\n[туда](article:101)\n\n[^1]: Сноска.\n")
    filled.export()
    assert (filled.root / "site/gorod/page-1.html").exists()
    assert broken(filled.root / "site", "https://tanba.example") == []


def test_links_hold_after_each_kind_of_change(filled: Room) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, rubric_page_size=2, rebake_latest=2))
    filled.export()
    for change in (
        lambda: filled.publish("Новая", hours_ago=1),
        lambda: filled.withdraw(filled.site.live[3]),
        lambda: filled.change(filled.site.live[4], story=replace(filled.site.live[4].story, slug="inoj")),
        lambda: filled.change(filled.site.live[5], story=replace(filled.site.live[5].story, rubric_id=1)),
    ):
        change()
        filled.export()
        assert broken(filled.root / "site", "https://tanba.example") == []


def test_an_empty_newsroom_still_makes_a_whole_site(room: Room) -> None:
    room.export()
    assert broken(room.root / "site", "https://tanba.example") == []
    assert room.export().changed_nothing


def test_another_address_profile_works_too(filled: Room) -> None:
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, url_profile="/{id}/{slug}/"))
    filled.export()
    assert (filled.root / "site/101/slug-101/index.html").exists()
    assert broken(filled.root / "site", "https://tanba.example") == []
