"""Lists and figures: the right articles in each place, at the same price for ten rows and for two hundred."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import event

from db.newsroom import articles, exports, people, photos, revisions, rubrics
from db.store import Store, Transaction
from editor.domain.articles import PLACES, ListQuery, Reason
from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.domain.people import Person
from editor.domain.photos import Photo, Placement, Role
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from editor.domain.words import Names

pytestmark = pytest.mark.engines


def publish(tx: Transaction, article_id: int, at: datetime, state: Publication = Publication.LIVE) -> int:
    """Freeze the article's story and show it to readers; returns the revision."""
    story = articles.get(tx, article_id).story
    frozen = revisions.add(tx, article_id, story, reason=Reason.PUBLISH, author="", note="", at=at).id
    articles.set_state(tx, article_id, by="", at=at, publication=state, live_revision_id=frozen, published_at=at)
    return frozen


def test_each_place_lists_its_articles_and_counts_them(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = {
            name: articles.create(tx, Story(headline=name), by="", at=noon, workflow=workflow).id
            for name, workflow in {
                "idea": Workflow.IDEA, "draft": Workflow.DRAFT, "review": Workflow.REVIEW, "ready": Workflow.READY,
                "spiked": Workflow.SPIKED, "scheduled": Workflow.READY, "live": Workflow.READY,
                "edited": Workflow.READY, "corrected": Workflow.DRAFT, "withdrawn": Workflow.DRAFT,
            }.items()
        }  # fmt: skip
        articles.set_state(tx, made["scheduled"], by="", at=noon, publication=Publication.SCHEDULED)
        for hours, name in enumerate(("live", "edited")):
            publish(tx, made[name], noon + timedelta(hours=hours))
        publish(tx, made["corrected"], noon + timedelta(hours=2), Publication.CORRECTED)
        publish(tx, made["withdrawn"], noon, Publication.WITHDRAWN)
        edited = articles.get(tx, made["edited"])
        story = replace(edited.story, lede="Новое")
        articles.save(tx, edited.id, story, version=edited.version, by="", at=noon + timedelta(days=1))
        names = {number: name for name, number in made.items()}
        found = {place: [names[n] for n in articles.ids(tx, ListQuery(place))] for place in PLACES}
        counts = articles.counts(tx)
    assert {place: sorted(rows) for place, rows in found.items()} == {
        "drafts": ["draft", "idea", "withdrawn"],
        "review": ["review"],
        "ready": ["edited", "ready"],
        "scheduled": ["scheduled"],
        "published": ["corrected", "edited", "live"],
        "spiked": ["spiked"],
        "all": sorted(made),
    }
    assert found["published"] == ["corrected", "edited", "live"]
    assert found["all"][0] == "edited"
    assert counts.desk == {place: len(rows) for place, rows in found.items()}


def test_a_list_narrows_by_rubric_with_its_children_language_findings_and_words(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        top = rubrics.add(tx, Rubric(slug="a"))
        child = rubrics.add(tx, Rubric(slug="b", parent_id=top.id))
        in_top = articles.create(tx, Story(headline="Мост", rubric_id=top.id), by="", at=noon).id
        in_child = articles.create(tx, Story(headline="Мосты", rubric_id=child.id, language="kk"), by="", at=noon).id
        articles.create(tx, Story(headline="Мост"), by="", at=noon)
        articles.set_findings(tx, in_child, blocks=0, warnings=1)
        assert articles.ids(tx, ListQuery(rubric_id=top.id)) == (in_child, in_top)
        assert articles.ids(tx, ListQuery(rubric_id=child.id)) == (in_child,)
        assert articles.ids(tx, ListQuery(language="kk")) == (in_child,)
        assert articles.ids(tx, ListQuery(to_fix=True)) == (in_child,)
        assert articles.how_many(tx, ListQuery(to_fix=True)) == 1
        assert articles.ids(tx, ListQuery(rubric_id=top.id, text="мостом", language="ru")) == (in_top,)
        for number in (in_top, in_child):
            publish(tx, number, noon)
        assert articles.counts(tx).rubrics == {top.id: 2, child.id: 1}


def test_language_versions_come_together(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = [articles.create(tx, Story(language=tag), by="", at=noon).id for tag in ("ru", "kk", "en")]
        for number in made[:2]:
            articles.set_state(tx, number, by="", at=noon, translation_group="g")
        assert [row.language for row in articles.translations(tx, "g")] == ["ru", "kk"]
        assert articles.translations(tx, "") == ()


def test_what_waits_for_export_is_what_readers_should_see_and_do_not(store: Store, noon: datetime) -> None:
    def export(tx: Transaction, *carried: tuple[int, int], gone: tuple[int, ...] = ()) -> None:
        files = (
            *(PlannedFile(f"{a}.html", Change.ADDED, "new", article_id=a, revision_id=r) for a, r in carried),
            *(PlannedFile(f"{a}.html", Change.REMOVED, "gone", article_id=a) for a in gone),
        )
        exports.record(tx, ExportReport(0, "out", noon, noon, files))

    with store.write() as tx:
        a, b = (articles.create(tx, Story(headline=name), by="", at=noon).id for name in "ab")
        assert articles.counts(tx).to_export == 0
        first, second = publish(tx, a, noon), publish(tx, b, noon)
        assert articles.counts(tx).to_export == 2
        export(tx, (a, first), (b, second))
        assert articles.counts(tx).to_export == 0
        newer = publish(tx, a, noon)
        assert articles.counts(tx).to_export == 1
        articles.set_state(tx, b, by="", at=noon, publication=Publication.WITHDRAWN)
        assert articles.counts(tx).to_export == 2
        export(tx, (a, newer), gone=(b,))
        assert articles.counts(tx).to_export == 0
        exports.record(tx, ExportReport(0, "elsewhere", noon, noon, ()))
        assert articles.counts(tx).to_export == 1


@pytest.mark.parametrize("number", [10, 200])
def test_a_list_costs_the_same_queries_however_long(store: Store, noon: datetime, number: int) -> None:
    with store.write() as tx:
        author = people.save(tx, Person(names=Names(ru="Омар"))).id
        photo = photos.add(tx, Photo(sha256="1")).id
        story = Story(
            headline="Мост", bylines=(author,), placements=(Placement(-1, photo, Role.LEAD),), tags=("a", "b")
        )
        for _ in range(number):
            publish(tx, articles.create(tx, story, by="", at=noon).id, noon)
        articles.counts(tx)
        asked: list[str] = []

        def listen(*arguments: object) -> None:
            asked.append(str(arguments[2]))

        event.listen(tx, "before_cursor_execute", listen)
        rows = articles.rows(tx, articles.ids(tx, ListQuery(text="мост")))
        articles.counts(tx)
        event.remove(tx, "before_cursor_execute", listen)
    assert len(rows) == number
    assert len(asked) == 8
