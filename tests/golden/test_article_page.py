"""One whole article page beside the page that was looked at and approved."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from editor.domain.articles import Correction, LiveArticle
from editor.domain.newsroom import Newsroom
from editor.domain.people import Gender, Person
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.domain.words import Names
from editor.export.article import render_context
from editor.export.directory import Directory
from editor.export.pages import article_page
from editor.export.site import Site
from editor.render.pipeline import render

APPROVED = Path(__file__).with_name("article.html")
SEEN = datetime(2026, 11, 20, 13, 0, tzinfo=UTC)

BODY = """Одиннадцать лет по улице Байзакова не ходят трамваи, но рельсы здесь. Смотрите [проект](article:2).

> "Мы рисуем не новый парк, а старую улицу".
> — Асель Жумабаева, архитектор

## Что останется от рельсов

![](photo:12)

/// fact | Что построят
* три площади;
* 1 200 деревьев.
///
"""


def photo(number: int, creator: int) -> Photo:
    return Photo(
        number, sha256=f"{number:x}" * 64, width=1600, height=1000, credit=Credit(creator), alt="Рельсы и клёны"
    )


def live(number: int, headline: str, language: str = "ru", **story: object) -> LiveArticle:
    content = Story(language, headline=headline, rubric_id=3, slug=f"slug-{number}", bylines=(1,))
    content = replace(content, **story)  # type: ignore[arg-type]
    at = SEEN - timedelta(hours=number)
    group = "tram" if number in {1, 4} else ""
    return LiveArticle(number, f"u{number}", number, f"h{number}", content, Publication.LIVE, at, at, group)


def newsroom() -> tuple[Site, LiveArticle]:
    placements = (
        Placement(11, 1, Role.LEAD, "Старые пути у бывшего депо."),
        Placement(12, 2, Role.BODY, "План парка."),
    )
    tram = live(
        1, "Трамвайная линия в Алматы станет парком", lede="Рельсы оставят в траве.", body=BODY,
        tags=("парки", "трамвай"), placements=placements,
    )  # fmt: skip
    note = Correction(SEEN + timedelta(minutes=70), "В первой версии мы назвали длину парка неверно.")
    tram = replace(tram, corrections=(note,))
    others = (
        live(2, "Мост закроют на две ночи"),
        live(3, "Зачем городу карта тени"),
        live(4, "Трамвай саябақ болады", "kk"),
    )
    site = Site(
        Newsroom("Таңба", "https://tanba.example"),
        (Rubric(2, slug="gorod", names=Names(ru="Город", kk="Қала", en="City"), colour="city"),
         Rubric(3, parent_id=2, slug="parki", colour="city",
                names=Names(ru="Парки и скверы", kk="Саябақтар", en="Parks"))),
        (tram, *others),
        people={
            1: Person(1, names=Names(ru="Дина Ермекова")),
            2: Person(2, names=Names(ru="Тимур Осипов"), gender=Gender.MALE, genitive_ru="Тимура Осипова"),
        },
        photos={1: photo(1, 1), 2: photo(2, 2)},
    )  # fmt: skip
    return site, tram


def test_the_article_page_is_the_approved_one() -> None:
    site, tram = newsroom()
    body = render(BODY, render_context(Directory(site), tram, BODY)).html
    page = article_page(site, tram, body)
    seen = APPROVED.with_name("article.seen.html")
    if page != APPROVED.read_text("utf-8"):
        seen.write_text(page, "utf-8")
    assert page == APPROVED.read_text("utf-8"), (
        f"look at {seen.name}; if it is right, let it take the place of article.html"
    )
