"""Links to articles by number, to embeds, and to safe addresses of the web."""

from __future__ import annotations

import pytest

from tests.unit.render.reading import Page, html, shown


def test_a_link_to_an_article_by_its_number() -> None:
    assert html("[про трамвай](article:5)") == '<p><a href="/gorod/5-tramvaj.html">про трамвай</a></p>'


def test_a_number_alone_is_a_card() -> None:
    assert html("[](article:5)") == (
        '<p class="related"><a href="/gorod/5-tramvaj.html">Трамвайная линия станет парком</a></p>'
    )


def test_an_article_that_readers_do_not_have_is_not_linked() -> None:
    found = shown("раз\n\n[про метро](article:6) и [](article:7).")
    assert found.html.replace("&nbsp;", " ") == "<p>раз</p>\n<p>про метро и .</p>"
    assert [(problem.code, problem.facts, problem.number) for problem in found.problems] == [
        ("unknown-article", {"id": 6}, 2),
        ("unknown-article", {"id": 7}, 2),
    ]


def test_an_embed_is_a_link_with_a_title() -> None:
    assert html("!embed[Видео *дня*](https://example.org/a_b_c?d=1&e=2)") == (
        '<p class="embed"><a href="https://example.org/a_b_c?d=1&amp;e=2" rel="noopener external">Видео *дня*</a></p>'
    )


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "x"])
def test_an_embed_leads_to_the_web_or_nowhere(address: str) -> None:
    found = shown(f"!embed[Видео]({address})")
    assert found.html == "<p>Видео</p>"
    assert [problem.code for problem in found.problems] == ["bad-link"]


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("//example.org/x", "https://example.org/x"),
        ("/\\example.org/x", "https://example.org/x"),
        ("/gorod/", "/gorod/"),
        ("mailto:a@b.kz", "mailto:a@b.kz"),
        ("tel:+77271234567", "tel:+77271234567"),
        ("https://қала.kz/жаңа?а=%D0%B0", "https://қала.kz/жаңа?а=%D0%B0"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/a[1].html?b[]=2", "https://example.org/a%5B1%5D.html?b%5B%5D=2"),
        ("https://example.org/##x", "https://example.org/#%23x"),
        ("http://[::1]/x", "http://[::1]/x"),
        ("/gorod/?f[0]=1#a#b", "/gorod/?f%5B0%5D=1#a%23b"),
    ],
)
def test_addresses_are_those_that_a_checker_takes(written: str, address: str) -> None:
    assert Page(html(f"[слово](<{written}>)")).tags[1] == ("a", {"href": address})


@pytest.mark.parametrize(
    "address", ["javascript:x", "vbscript:x", "data:x", "https://", "https://[", "file:///x", "", "blob:x"]
)
def test_other_addresses_leave_the_words(address: str) -> None:
    found = shown(f"[слово](<{address}>)")
    assert found.html == "<p>слово</p>"
    assert [problem.code for problem in found.problems] == ["bad-link"]


def test_bare_addresses_in_brackets() -> None:
    assert html("<https://example.org> <a@b.kz>") == (
        '<p><a href="https://example.org">https://example.org</a> <a href="mailto:a@b.kz">a@b.kz</a></p>'
    )


@pytest.mark.parametrize(
    ("written", "address", "title"),
    [
        ('[с](https://example.org/"x")', "https://example.org/%22x%22", None),
        ("[с](https://example.org/it's)", "https://example.org/it's", None),
        ('[с](https://example.org/a"b "О нём")', "https://example.org/a%22b", "О нём"),
        ('[с](https://example.org "Он сказал "да"")', "https://example.org", 'Он сказал "да"'),
        ('[с](https://example.org/a_(b) "О (нём)")', "https://example.org/a_(b)", "О (нём)"),
        ("[с](https://example.org/«x»)", "https://example.org/«x»", None),
        ("[с](https://example.org/?f[0]=1)", "https://example.org/?f%5B0%5D=1", None),
    ],
)
def test_a_quote_mark_in_an_address_is_part_of_it(written: str, address: str, title: str | None) -> None:
    given = {"href": address} | ({"title": title} if title else {})
    assert Page(html(written)).tags[1] == ("a", given)
