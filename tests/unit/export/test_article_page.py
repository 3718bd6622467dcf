"""The page of one article: its parts in their order, what machines read of it, and nothing that a text could break."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from editor.domain.articles import LiveArticle
from editor.domain.photos import Credit, Crop, Placement, Role
from editor.export.pages import article_page
from tests.unit.export.conftest import Room

ORDER = (
    'class="kick"', "<h1>", 'class="lede"', 'class="by"', "<time datetime=", 'class="views" data-views-for="113"',
    '<figure class="hero">', 'class="cr"', 'class="fix"', 'class="body"', 'class="tags"', 'class="versions"',
    'class="fresh"', '<footer class="end">',
)  # fmt: skip


@pytest.fixture
def tram(filled: Room) -> LiveArticle:
    """The article with everything: photograph, correction, tags, translation."""
    return next(live for live in filled.site.live if live.article_id == 113)


@pytest.fixture
def page(filled: Room, tram: LiveArticle) -> str:
    return article_page(filled.site, tram, "<p>Тело.</p>")


def graph(page: str) -> dict[str, dict[str, object]]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert found
    return {one["@type"]: one for one in json.loads(found[1])["@graph"]}


def test_the_parts_stand_in_their_order(page: str) -> None:
    places = [page.index(mark) for mark in ORDER]
    assert places == sorted(places)


def test_there_is_one_heading_of_the_first_rank(page: str) -> None:
    assert re.findall(r"<h1>(.*?)</h1>", page) == ["Трамвайная линия станет парком"]


def test_the_credit_stands_in_the_genitive_inside_the_caption(page: str) -> None:
    assert '<figcaption>Старые пути. <span class="cr">Фото Айгерим Сатпаевой</span></figcaption>' in page


def test_the_counter_is_an_empty_hook(page: str) -> None:
    assert re.search(r'<span class="views" data-views-for="113"[^>]*></span>', page)


def test_an_imported_count_fills_the_hook(filled: Room, tram: LiveArticle) -> None:
    site = replace(filled.site, views={tram.uid: 16008})
    assert "16\u00a0008</span>" in article_page(site, tram, "")


def test_the_correction_names_its_moment_on_the_newsroom_s_clock(page: str) -> None:
    assert re.search(r'<p class="fix"><b>Исправлено \d+ ноября, \d\d:\d\d\.</b> В\s?первой версии', page)


def test_the_block_is_named_in_the_article_s_language(filled: Room) -> None:
    names = {"ru": "Свежее из этой рубрики", "kk": "Осы айдардың жаңалықтары", "en": "Latest from this rubric"}
    for language, name in names.items():
        filled.publish("One", language=language)
        live = filled.publish("Two", language=language)
        assert f'<h2 id="fresh">{name}</h2>' in article_page(filled.site, live, "")


def test_every_language_version_is_announced(page: str) -> None:
    found = dict(re.findall(r'hreflang="([a-z-]+)" href="(https[^"]+)"', page))
    assert found == {
        "ru": "https://tanba.example/gorod/113-slug-113.html",
        "kk": "https://tanba.example/gorod/114-slug-114.html",
        "x-default": "https://tanba.example/gorod/113-slug-113.html",
    }


def test_both_versions_announce_the_same_set(filled: Room, page: str) -> None:
    kazakh = next(live for live in filled.site.live if live.article_id == 114)
    other = article_page(filled.site, kazakh, "")
    pattern = r'<link rel="alternate" hreflang=.*'
    assert re.findall(pattern, page) == re.findall(pattern, other)


def test_structured_data_names_authors_makers_and_corrections(page: str) -> None:
    article = graph(page)["NewsArticle"]
    assert article["author"] == [{"@type": "Person", "name": "Дина Ермекова"}]
    image = article["image"][0]  # type: ignore[index]
    assert image["creditText"] == "Фото Айгерим Сатпаевой"
    assert image["creator"] == [{"@type": "Person", "name": "Айгерим Сатпаева"}]
    assert image["copyrightNotice"] == "© Айгерим Сатпаева"
    assert article["correction"][0]["@type"] == "CorrectionComment"  # type: ignore[index]
    assert str(article["datePublished"]).endswith("+05:00")
    assert str(article["dateModified"]) > str(article["datePublished"])


def test_breadcrumbs_lead_through_both_rubrics(page: str) -> None:
    items = graph(page)["BreadcrumbList"]["itemListElement"]
    assert [one["name"] for one in items][1:3] == ["Город", "Парки и скверы"]  # type: ignore[union-attr]


def test_hostile_words_stay_words(filled: Room) -> None:
    evil = '</script><script>alert(1)</script>"><b>{{ 7*7 }}{% raise %}\x00\x0b'
    live = filled.publish(evil, tags=(evil,), kicker=evil, dateline=evil)
    page = article_page(filled.site, live, "<p>{{ 7*7 }}</p>")
    assert page.count("<script") == 1
    assert "<script>alert" not in page
    assert ">49<" not in page
    assert "{{ 7*7 }}" in page
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", page)


def test_a_preview_differs_by_its_base_and_the_scroll_mark_alone(filled: Room, tram: LiveArticle, page: str) -> None:
    preview = article_page(filled.site, tram, "<p>Тело.</p>", preview=True)
    lines = difflib.unified_diff(page.splitlines(), preview.splitlines(), n=0, lineterm="")
    differing = [line for line in lines if line[0] in "+-" and line[:3] not in {"+++", "---"}]
    assert differing == [
        '+<base href="preview://newsroom/">', '-<body class="r-city">',
        '+<body class="r-city" data-preview="scroll">',
    ]  # fmt: skip


def test_a_draft_that_nobody_has_can_be_shown(filled: Room) -> None:
    story = filled.site.live[0].story
    draft = replace(filled.site.live[0], article_id=999, story=replace(story, headline="", slug="", rubric_id=None))
    assert "<h1></h1>" in article_page(filled.site, draft, "<p>…</p>", preview=True)


def test_a_photo_in_the_text_is_a_figure_with_sizes(room: Room) -> None:
    room.photo(3, size=(1500, 1000))
    room.publish("С фото", body="До.\n\n![](photo:55)\n\nПосле.\n", placements=(Placement(55, 3, Role.BODY, "План."),))
    room.export()
    page = room.page("gorod/101-slug-101.html")
    assert re.search(
        r'<img src="\.\./photos/[0-9a-f]{16}-1440\.jpg" srcset="[^"]+ 480w, [^"]+ 960w, [^"]+ 1440w"', page
    )
    assert 'width="1440" height="960"' in page


def test_a_cropped_picture_keeps_its_focus_in_view(room: Room) -> None:
    crop = Crop(0.0, 0.0, 0.5, 1.0, 0.125, 0.5)
    live = room.publish("С фото", placements=(room.lead(crop=crop),))
    page = article_page(room.site, live, "")
    assert "object-position: 25% 50%" in page
    assert re.search(r"photos/[0-9a-f]{16}-[0-9a-f]{8}-480\.jpg", page)


def test_the_time_of_a_correction_counts_as_the_last_change(tram: LiveArticle, page: str) -> None:
    modified = (tram.published_at + timedelta(hours=6)).strftime("%Y-%m-%dT%H:%M:%S+05:00")
    assert f'<meta property="article:modified_time" content="{modified}">' in page


def test_a_preview_says_which_lead_an_export_would_not_show(room: Room) -> None:
    live = room.publish("С фото", placements=(room.lead(),))
    room.photo(credit=Credit())
    assert 'data-problem="no-credit"' in article_page(room.site, live, "", preview=True)
    empty = replace(live, story=replace(live.story, placements=(Placement(9, None, Role.LEAD),)))
    assert 'data-problem="empty-photo-place"' in article_page(room.site, empty, "", preview=True)
