"""Addresses of pages: the newsroom's profile, languages, and slugs that try to climb out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.export import addresses
from tests.unit.export.conftest import Room


@pytest.mark.parametrize(
    ("profile", "path"),
    [
        ("/{rubric}/{id}-{slug}.html", "gorod/101-slug-101.html"),
        ("/{id}.html", "101.html"),
        ("/a/{slug}/", "a/slug-101/index.html"),
        ("/../../{slug}.html", "slug-101.html"),
    ],
)
def test_the_profile_decides_the_path(room: Room, profile: str, path: str) -> None:
    live = room.publish("Текст", rubric_id=3)
    site = replace(room.site, newsroom=replace(room.site.newsroom, url_profile=profile))
    assert addresses.article_path(site, live) == path


def test_a_slug_cannot_leave_the_site(room: Room) -> None:
    live = room.publish("Текст")
    evil = replace(live, story=replace(live.story, slug="../../etc/passwd"))
    assert addresses.article_path(room.site, evil) == "gorod/101-etc-passwd.html"


def test_other_languages_have_a_folder_for_their_lists(room: Room) -> None:
    parks = room.site.rubrics[2]
    assert addresses.rubric_path(room.site, parks, "ru") == "gorod/parki/index.html"
    assert addresses.rubric_path(room.site, parks, "kk", 3) == "kk/gorod/parki/page-3.html"
    assert addresses.feed_path(room.site, "en", "atom") == "en/atom.xml"


def test_a_full_address_has_no_index_html(room: Room) -> None:
    assert addresses.absolute(room.site, "gorod/index.html") == "https://tanba.example/gorod/"
    assert addresses.absolute(room.site, "index.html") == "https://tanba.example/"


def test_links_are_relative() -> None:
    assert addresses.href("gorod/parki/index.html", "index.html") == "../../index.html"
    assert addresses.href("index.html", "gorod/1-a.html") == "gorod/1-a.html"
