"""Feeds and sitemaps: well-formed, of one piece with the pages, and silent about the time of the run."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree as ET

from editor.domain.words import Names
from editor.export.addresses import clean
from editor.export.sitemaps import LISTS
from tests.unit.export.conftest import Room

ATOM = "{http://www.w3.org/2005/Atom}"
MEDIA = "{http://search.yahoo.com/mrss/}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def xml(room: Room, path: str) -> ET.Element:
    return ET.fromstring((room.root / "site" / path).read_bytes())  # noqa: S314 - we have just written it


def test_a_feed_carries_the_credit_of_its_picture(filled: Room) -> None:
    filled.export()
    entry = xml(filled, "atom.xml").find(f"{ATOM}entry")
    assert entry is not None
    assert entry.findtext(f".//{MEDIA}credit") == "Фото Айгерим Сатпаевой"


def test_an_enclosure_states_the_length_of_its_file(filled: Room) -> None:
    filled.export()
    enclosure = xml(filled, "rss.xml").find(".//enclosure")
    assert enclosure is not None
    file = filled.root / "site" / enclosure.attrib["url"].removeprefix("https://tanba.example/")
    assert int(enclosure.attrib["length"]) == file.stat().st_size


def test_a_feed_that_is_made_again_still_knows_lengths_of_old_pictures(filled: Room) -> None:
    filled.export()
    filled.publish("Новая", rubric_id=1, hours_ago=1)
    filled.export()
    lengths = [int(one.attrib["length"]) for one in xml(filled, "rss.xml").iter("enclosure")]
    assert lengths
    assert all(lengths)


def test_a_feed_is_as_old_as_its_newest_entry(filled: Room) -> None:
    filled.now += timedelta(days=30)
    filled.export()
    newest = max(one.at for live in filled.site.live for one in live.corrections)
    assert parsedate_to_datetime(xml(filled, "rss.xml").findtext(".//lastBuildDate") or "") == newest


def test_every_rubric_and_language_has_its_feeds(filled: Room) -> None:
    filled.export()
    titles = {
        path: xml(filled, path).findtext("channel/title") for path in ("rss.xml", "gorod/parki/rss.xml", "kk/rss.xml")
    }
    assert titles == {"rss.xml": "Таңба", "gorod/parki/rss.xml": "Таңба: Парки и скверы", "kk/rss.xml": "Таңба"}


def test_the_index_names_sitemaps_that_exist(filled: Room) -> None:
    filled.publish("Прошлый год", hours_ago=24 * 400)
    filled.export()
    paths = [one.text or "" for one in xml(filled, "sitemap.xml").iter(f"{MAP}loc")]
    assert "https://tanba.example/sitemaps/2025-10.xml" in paths
    assert all((filled.root / "site" / path.removeprefix("https://tanba.example/")).is_file() for path in paths)


def test_every_article_stands_in_the_sitemap_of_its_month(filled: Room) -> None:
    filled.export()
    found = {one.text for one in xml(filled, "sitemaps/2026-11.xml").iter(f"{MAP}loc")}
    assert len(found) == len(filled.site.live)


def test_every_list_page_stands_in_the_sitemap_of_pages(filled: Room) -> None:
    about = Names(ru="Мы пишем о городе.", kk="Біз қала туралы жазамыз.")
    filled.site = replace(filled.site, newsroom=replace(filled.site.newsroom, about=about))
    report = filled.export()
    found = {(one.text or "").removeprefix("https://tanba.example") for one in xml(filled, LISTS).iter(f"{MAP}loc")}
    lists = {file.path for file in report.files if file.path.endswith(".html") and file.article_id is None}
    assert found == {clean(path) for path in lists - {"404.html"}}
    assert {"/about.html", "/kk/about.html"} <= found


def test_news_are_those_of_two_days(filled: Room) -> None:
    filled.publish("Вчера", hours_ago=30)
    filled.publish("Позавчера", hours_ago=50)
    filled.export()
    titles = [one.text for one in xml(filled, "sitemap-news.xml").iter() if one.tag.endswith("title")]
    assert titles == ["Вчера"]


def test_a_quiet_week_has_no_news_sitemap(filled: Room) -> None:
    filled.export()
    assert not (filled.root / "site/sitemap-news.xml").exists()
    assert "sitemap-news" not in filled.page("sitemap.xml")
