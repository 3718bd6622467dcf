"""JSON-LD of the sample site against the schema.org vocabulary; hreflang sets; internal links."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from tests.end_to_end.conftest import pages

SITE = "https://tanba.example"
Node = dict[str, Any]


class Vocabulary:
    """Types and properties of schema.org, and which property may stand on which type."""

    def __init__(self, path: Path) -> None:
        graph = json.loads(path.read_text("utf-8"))["@graph"]
        self.parents: dict[str, set[str]] = {}
        self.domains: dict[str, set[str]] = {}
        for node in graph:
            kinds = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
            if "rdfs:Class" in kinds:
                self.parents[_name(node)] = set(map(_name, _listed(node.get("rdfs:subClassOf"))))
            if "rdf:Property" in kinds:
                self.domains[_name(node)] = set(map(_name, _listed(node.get("schema:domainIncludes"))))

    def problems(self, node: Node) -> Iterator[str]:
        """Unknown types, unknown properties, and properties on types that do not take them."""
        kind = node.get("@type")
        if kind not in self.parents:
            yield f"unknown type {kind}"
            return
        for key, value in node.items():
            if key.startswith("@"):
                continue
            if key not in self.domains:
                yield f"unknown property {key}"
            elif not self.domains[key] & set(self._ancestors(kind)):
                yield f"{key} does not stand on {kind}"
            for child in _listed(value):
                if isinstance(child, dict) and "@type" in child:
                    yield from self.problems(child)

    def _ancestors(self, kind: str) -> Iterator[str]:
        yield kind
        for parent in self.parents.get(kind, ()):
            yield from self._ancestors(parent)


def _name(node: Node) -> str:
    return node["@id"].removeprefix("schema:").rsplit("/", 1)[-1]


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


@pytest.fixture(scope="module")
def vocabulary(shared_data: Path) -> Vocabulary:
    return Vocabulary(shared_data / "schemas" / "schemaorg-30.0.jsonld")


def _data(path: Path) -> list[Node]:
    scripts = html.parse(path).xpath("//script[@type='application/ld+json']/text()")
    found = [json.loads(text) for text in scripts]
    return [node for each in found for node in (each.get("@graph", [each]))]


def test_the_vocabulary_catches_a_wrong_property(vocabulary: Vocabulary) -> None:
    bad = {"@type": "NewsArticle", "headlin": "x", "author": {"@type": "Persn"}, "birthDate": "2000-01-01"}
    assert len(list(vocabulary.problems(bad))) == 3


def test_every_page_speaks_schema_org(vocabulary: Vocabulary, sample_site: Path) -> None:
    bad = {
        str(path): found
        for path in pages(sample_site)
        if (found := [problem for node in _data(path) for problem in vocabulary.problems(node)])
    }
    assert bad == {}


def test_every_picture_of_an_article_names_its_maker(sample_site: Path) -> None:
    articles = [node for path in pages(sample_site) for node in _data(path) if node.get("@type") == "NewsArticle"]
    pictures = [picture for article in articles for picture in _listed(article.get("image"))]
    assert len(articles) >= 25
    assert pictures
    assert all(picture["creditText"].strip() for picture in pictures)


def test_language_versions_name_each_other(sample_site: Path) -> None:
    sets = {_own_address(tree): _alternates(tree) for tree in map(html.parse, pages(sample_site)) if _alternates(tree)}
    assert sets
    for address, alternates in sets.items():
        assert address in alternates.values(), f"{address} does not name itself"
        assert "x-default" in alternates
        for other in alternates.values():
            assert sets.get(other) == alternates, f"{other} does not answer {address}"


def _own_address(tree: Any) -> str:
    found = tree.xpath("//link[@rel='canonical']/@href")
    return found[0] if found else ""


def _alternates(tree: Any) -> dict[str, str]:
    return {link.get("hreflang"): link.get("href") for link in tree.xpath("//link[@rel='alternate'][@hreflang]")}


def test_every_internal_link_leads_somewhere(sample_site: Path) -> None:
    missing = {
        (str(path.relative_to(sample_site)), target)
        for path in pages(sample_site)
        for target in html.parse(path).xpath("//@href | //@src")
        if not _exists(sample_site, path, target)
    }
    assert missing == set()


def _exists(site: Path, page: Path, target: str) -> bool:
    if target.startswith(SITE):
        target = target.removeprefix(SITE) or "/"
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or not parts.path:
        return True
    path = unquote(parts.path)
    file = site / path.lstrip("/") if path.startswith("/") else page.parent / path
    return (file / "index.html").is_file() if path.endswith("/") else file.is_file()
