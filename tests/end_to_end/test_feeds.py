"""Feeds and sitemaps of the sample site against their schemas."""

import shutil
import subprocess
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"


class Schemas(NamedTuple):
    """The two grammars, compiled."""

    atom: etree.RelaxNG
    sitemap: etree.XMLSchema


@pytest.fixture(scope="module")
def schemas(shared_data: Path, tools: Path, tmp_path_factory: pytest.TempPathFactory) -> Schemas:
    folder = tmp_path_factory.mktemp("schemas")
    grammar = folder / "atom.rng"
    subprocess.run(["trang", shared_data / "schemas" / "atom-profile.rnc", grammar], check=True)
    parser = etree.XMLParser(no_network=True)
    atom = etree.RelaxNG(etree.parse(grammar, parser))
    for source in (*(shared_data / "sitemap-xsd").iterdir(), tools / "sitemap" / "schema" / "sitemap.xsd"):
        shutil.copy(source, folder)
    sitemap = etree.XMLSchema(etree.parse(folder / "all.xsd", parser))
    return Schemas(atom, sitemap)


def _documents(site: Path, root: str) -> dict[str, etree._ElementTree]:
    parsed = {path: etree.parse(path) for path in sorted(site.rglob("*.xml"))}
    return {str(path): tree for path, tree in parsed.items() if etree.QName(tree.getroot()).localname == root}


def test_the_atom_grammar_refuses_a_feed_without_an_id(schemas: Schemas) -> None:
    bad = etree.fromstring('<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>')
    assert not schemas.atom.validate(bad)


def test_every_atom_feed_is_valid(schemas: Schemas, sample_site: Path) -> None:
    feeds = _documents(sample_site, "feed")
    assert len(feeds) >= 3
    assert {path: str(schemas.atom.error_log) for path, tree in feeds.items() if not schemas.atom.validate(tree)} == {}


def test_every_atom_entry_has_a_permanent_id_of_its_own(sample_site: Path) -> None:
    for path, tree in _documents(sample_site, "feed").items():
        ids = [found.text for found in tree.iter(ATOM + "id")]
        assert len(ids) == len(set(ids)), path


def test_every_rss_feed_has_what_readers_need(sample_site: Path) -> None:
    feeds = _documents(sample_site, "rss")
    assert feeds
    for tree in feeds.values():
        channel = tree.find("channel")
        assert channel is not None
        assert all(channel.findtext(name) for name in ("title", "link", "description", "language"))
        for item in channel.iter("item"):
            assert all(item.findtext(name) for name in ("title", "link", "guid"))
            assert parsedate_to_datetime(item.findtext("pubDate") or "").tzinfo is not None
            assert all(found.get("length", "").isdigit() for found in item.iter("enclosure"))


def test_the_sitemap_schema_refuses_a_bad_date(schemas: Schemas) -> None:
    bad = etree.fromstring(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        "<url><loc>https://tanba.example/</loc><lastmod>yesterday</lastmod></url></urlset>"
    )
    holder = etree.ElementTree(bad)
    assert not schemas.sitemap.validate(holder)


def test_every_sitemap_is_valid(schemas: Schemas, sample_site: Path) -> None:
    maps = _documents(sample_site, "urlset")
    assert len(maps) >= 2
    bad = {path: str(schemas.sitemap.error_log) for path, tree in maps.items() if not schemas.sitemap.validate(tree)}
    assert bad == {}


def test_the_sitemap_index_names_every_sitemap(sample_site: Path) -> None:
    indexes = list(_documents(sample_site, "sitemapindex").values())
    assert len(indexes) == 1
    named = {found.text.rsplit("/", 1)[-1] for found in indexes[0].iter("{*}loc") if found.text}
    assert {Path(path).name for path in _documents(sample_site, "urlset")} == named
