"""What is imported to be published goes where its text says: to readers, on its day, or nowhere yet."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.domain.articles import Article
from editor.domain.imports import Brought
from editor.domain.states import Publication, Workflow
from tests.database.desk.conftest import Room

THEN = datetime(2019, 5, 14, 3, 30, tzinfo=UTC)


def brought(room: Room, fields: str, *, publish: bool = True, body: str = "Текст.") -> Brought:
    text = f"---\ntitle: Мост открыли досрочно\nrubric: gorod\n{fields}\n---\n{body}"
    (imported,) = room.desks.imports.read_text(text)
    return room.desks.imports.bring(imported, publish=publish)


def codes(one: Brought) -> set[str]:
    return {code for code, _text in one.left_out}


def state(article: Article) -> tuple[Workflow, Publication]:
    return article.workflow, article.publication


@pytest.mark.parametrize("said", ["draft: true", "published: false", "status: draft", "publish: false", "черновик: да"])
def test_a_draft_stays_a_draft_and_the_report_says_so(room: Room, said: str) -> None:
    one = brought(room, said)
    assert state(one.article) == (Workflow.DRAFT, Publication.NEVER)
    assert ("kept-draft", said) in one.left_out
    assert one.refusal is None


def test_a_date_that_lies_ahead_schedules(room: Room) -> None:
    one = brought(room, "date: 2027-01-15 9:05")
    assert one.article.publication is Publication.SCHEDULED
    assert one.article.publish_at == datetime(2027, 1, 15, 4, 5, tzinfo=UTC)
    assert ("import-scheduled", "2027-01-15 09:05") in one.left_out
    room.clock.forward(days=100)
    (published,) = room.desks.publication.publish_due()
    assert published.first_published_at == published.published_at == room.clock.time


def test_a_text_whose_time_is_over_is_spiked(room: Room) -> None:
    one = brought(room, "expiryDate: 2026-01-10")
    assert state(one.article) == (Workflow.SPIKED, Publication.NEVER)
    assert ("import-spiked", "2026-01-10 00:00") in one.left_out
    assert room.desks.articles.unspike(one.article.id).workflow is Workflow.DRAFT


def test_an_end_that_lies_ahead_is_told(room: Room) -> None:
    one = brought(room, "expiryDate: 2027-01-10")
    assert one.article.publication is Publication.LIVE
    assert ("import-expires", "2027-01-10 00:00") in one.left_out


def test_an_article_goes_out_under_its_own_dates(room: Room) -> None:
    article = brought(room, "date: 2019-05-14T09:30:00+06:00\nlastmod: 2019-06-01 12:00").article
    assert article.publication is Publication.LIVE
    assert article.first_published_at == THEN
    assert article.published_at == datetime(2019, 6, 1, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize("updated", ["", "\nupdated: 2018-01-01", "\nupdated: 2030-01-01", "\nupdated: недавно"])
def test_a_change_before_the_day_or_after_today_is_none(room: Room, updated: str) -> None:
    article = brought(room, f"date: 2019-05-14T09:30:00+06:00{updated}").article
    assert (article.first_published_at, article.published_at) == (THEN, THEN)


@pytest.mark.parametrize("fields", ["draft: true\n", ""])
def test_the_date_is_kept_for_the_day_when_somebody_publishes_it(room: Room, fields: str) -> None:
    article = brought(room, f"{fields}date: 2019-05-14T09:30:00+06:00", publish=bool(fields)).article
    assert article.publication is Publication.NEVER
    published = room.desks.publication.publish(article.id)
    assert (published.first_published_at, published.published_at) == (THEN, THEN)
    room.clock.forward(hours=1)
    again = room.desks.publication.publish(article.id)
    assert (again.first_published_at, again.published_at) == (THEN, room.clock.time)


def test_a_time_that_somebody_sets_wins_over_the_date(room: Room) -> None:
    article = brought(room, "date: 2019-05-14T09:30:00+06:00", publish=False).article
    room.desks.publication.schedule(article.id, datetime(2026, 12, 1, tzinfo=UTC))
    room.clock.forward(days=20)
    (published,) = room.desks.publication.publish_due()
    assert published.first_published_at == room.clock.time


def test_the_date_of_a_foreign_page_counts_when_it_is_asked_for(room: Room) -> None:
    page = (
        "Мост открыли досрочно\n14 мая 2019, 09:30\n\nРабочие закончили укладку асфальта ночью, утром прошёл автобус."
    )
    (imported,) = room.desks.imports.read_text(page)
    assert room.desks.imports.bring(imported, rubric="gorod").article.first_published_at is None
    article = room.desks.imports.bring(imported, rubric="gorod", publish=True).article
    assert article.first_published_at == THEN


def test_what_a_check_blocks_is_a_draft_with_the_reason(room: Room) -> None:
    for fields in ("date: 2019-05-14", "date: 2027-01-15"):
        one = brought(room, fields, body="Текст. ПРОВЕРИТЬ")
        assert state(one.article) == (Workflow.DRAFT, Publication.NEVER)
        assert one.refusal is not None
        assert one.refusal.code == "blocked"


def test_without_publishing_a_date_that_lies_ahead_is_told(room: Room) -> None:
    one = brought(room, "date: 2027-01-15\nexpires: 2026-01-10", publish=False)
    assert state(one.article) == (Workflow.DRAFT, Publication.NEVER)
    assert one.article.first_published_at is None
    assert {"date-ahead", "import-expired"} <= codes(one)


def test_a_date_that_can_not_be_read_keeps_the_text_from_readers_and_is_told(room: Room) -> None:
    one = brought(room, "date: 03/05/2024")
    assert state(one.article) == (Workflow.DRAFT, Publication.NEVER)
    assert {"unread-date", "kept-draft"} <= codes(one)


@pytest.mark.parametrize("body", ["![Схема](schema.svg)", "![](gone.jpg)", "![](https://example.kz/a.jpg)"])
def test_a_picture_that_can_not_come_leaves_the_text_and_an_empty_place(room: Room, tmp_path: Path, body: str) -> None:
    (tmp_path / "schema.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    file = tmp_path / "text.md"
    file.write_text(f"# Заголовок\n\nУлицы перекроют с утра.\n\n{body}\n\nАвтобусы пойдут в объезд.", "utf-8")
    (imported,) = room.desks.imports.read_file(file)
    one = room.desks.imports.bring(imported, rubric="gorod")
    (placement,) = one.article.story.placements
    assert placement.photo_id is None
    assert one.article.story.body.startswith("Улицы перекроют с утра.")
    assert one.article.story.body.endswith("Автобусы пойдут в объезд.")
    assert any("picture" in code for code in codes(one))


def test_a_damaged_picture_does_not_keep_the_article_out(room: Room, tmp_path: Path, picture: Path) -> None:
    (tmp_path / "cut.jpg").write_bytes(picture.read_bytes()[:2_000])
    file = tmp_path / "text.md"
    file.write_text("---\ntitle: Сад\nphotos: [cut.jpg]\n---\nТекст.", "utf-8")
    (imported,) = room.desks.imports.read_file(file)
    assert ("dropped-picture", "cut.jpg") in room.desks.imports.bring(imported).left_out


@pytest.mark.parametrize(
    ("given", "slug"),
    [
        ("slug: Қалалық Каток/новый?да#нет", "kalalyk-katok-novyj-da-net"),
        ("slug: новый?да#нет", "novyj"),
        ("slug: /gorod/sad-na-kryshe.html", "sad-na-kryshe"),
        ("permalink: /novosti/:year/:title/", "most-otkryli-dosrocno"),
        ("permalink: /2019/05/staraya-statya/index.html", "staraya-statya"),
        ("permalink: /index.html", "most-otkryli-dosrocno"),
        ("url: https://example.kz/2019/05/most-otkryt/?utm=1", "most-otkryt"),
        ("url: https://example.kz/?p=123", "most-otkryli-dosrocno"),
        ("slug: '{{ page.date }}-most'", "most-otkryli-dosrocno"),
        ("slug: %D0%BC%D0%BE%D1%81%D1%82", "most"),
        ("slug: '../../etc/passwd'", "passwd"),
        ("slug: '...'", "most-otkryli-dosrocno"),
        ("slug: " + "slovo-" * 50, ("slovo-" * 20)[:-1]),
        ("slug: " + "a" * 255, "a" * 120),
    ],
)
def test_an_address_of_another_program_becomes_a_real_one(room: Room, given: str, slug: str) -> None:
    one = brought(room, given)
    assert one.article.story.slug == slug
    assert one.article.publication is Publication.LIVE


@pytest.mark.parametrize("slug", ["новый", "a b", "a?b", "a/b", ":title", "-a", "A", "a" * 201, "..", "a--b"])
def test_an_address_that_is_none_blocks_publication(room: Room, slug: str) -> None:
    article = room.desks.articles.create(room.story(slug=slug))
    assert "bad-slug" in {problem.code for problem in room.desks.articles.problems(article.id)}
