"""A rubric that was merged or deleted comes back as if it had never gone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

import pytest

from db.newsroom import articles, exports, live, returning, revisions, rubrics
from db.store import Store, Transaction
from db.tables import RubricHistory
from editor.domain.articles import Article, ListQuery, Reason
from editor.domain.errors import NewsroomSaysNo
from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.domain.words import Names
from editor.export.site import gather
from tests.database.soundness import problems

pytestmark = pytest.mark.engines


@dataclass(frozen=True)
class Tree:
    """a (with one and two in it), b (with three in it), c; an export has carried them out."""

    a: Rubric
    one: Rubric
    two: Rubric
    b: Rubric
    c: Rubric
    draft: Article
    public: Article


def plant(tx: Transaction, noon: datetime) -> Tree:
    def add(slug: str, parent: int | None = None) -> Rubric:
        given = Rubric(
            slug=slug, names=Names(ru=slug, kk=f"{slug} kk"), parent_id=parent, colour="city", latest_count=3
        )
        return rubrics.add(tx, given)

    first = add("first")
    a = add("a")
    one, two = add("one", a.id), add("two", a.id)
    b = add("b")
    add("three", b.id)
    c = add("c")
    rubrics.delete(tx, first.id, reassign_to=a.id)
    draft = articles.create(tx, Story(headline="Раз", rubric_id=a.id), by="", at=noon)
    public = publish(tx, articles.create(tx, Story(headline="Два", rubric_id=a.id), by="", at=noon), noon)
    export(tx, noon)
    rubrics.save(tx, replace(rubrics.get(tx, a.id), slug="aa"))
    export(tx, noon)
    return Tree(rubrics.get(tx, a.id), one, two, b, c, draft, public)


def publish(tx: Transaction, article: Article, noon: datetime) -> Article:
    frozen = revisions.add(tx, article.id, article.story, reason=Reason.PUBLISH, author="", note="", at=noon)
    return articles.set_state(
        tx, article.id, by="", at=noon, publication=Publication.LIVE, live_revision_id=frozen.id,
        first_published_at=noon, published_at=noon,
    )  # fmt: skip


def export(tx: Transaction, noon: datetime) -> None:
    files = [PlannedFile(f"{path}/index.html", Change.ADDED, "", "") for path in rubrics.paths(tx).values()]
    exports.record(tx, ExportReport(number=0, target="/site", started_at=noon, finished_at=noon, files=tuple(files)))


def all_of(tx: Transaction) -> tuple[object, ...]:
    """Everything that merging and deleting touch."""
    history = tx.execute(RubricHistory.__table__.select().order_by(RubricHistory.id)).all()
    found = [articles.get(tx, number) for number in articles.ids(tx, ListQuery(place="all"))]
    return rubrics.all(tx), rubrics.replaced(tx), rubrics.redirects(tx), history, found, live.articles(tx), gather(tx)


@pytest.mark.parametrize("into", ["b", "c", "one", "three"])
@pytest.mark.parametrize("ends", ["a", "two", "b"])
def test_all_is_as_before(store: Store, noon: datetime, ends: str, into: str) -> None:
    if ends == into or (ends, into) == ("b", "three"):
        into = "c"
    with store.write() as tx:
        plant(tx, noon)
        by_slug = {each.slug.replace("aa", "a"): each.id for each in rubrics.all(tx)}
        before = all_of(tx)
        ended = rubrics.delete(tx, by_slug[ends], reassign_to=by_slug[into])
        assert all_of(tx) != before
        assert returning.bring_back(tx, ended) == ended.rubric
        assert all_of(tx) == before
    assert problems(store) == ()


def test_one_that_was_empty_comes_back_too(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        tree = plant(tx, noon)
        rubrics.save(tx, replace(tree.c, slug="cc"))
        before = all_of(tx)
        ended = rubrics.delete(tx, tree.c.id, reassign_to=None)
        returning.bring_back(tx, ended)
        assert all_of(tx) == before


def test_what_was_edited_meanwhile_keeps_its_words_and_gets_its_rubric_back(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        tree = plant(tx, noon)
        ended = rubrics.delete(tx, tree.a.id, reassign_to=tree.b.id)
        edited = articles.get(tx, tree.draft.id)
        articles.save(tx, edited.id, replace(edited.story, body="Новое"), version=edited.version, by="", at=noon)
        returning.bring_back(tx, ended)
        story = articles.get(tx, edited.id).story
        assert (story.body, story.rubric_id) == ("Новое", tree.a.id)
        assert articles.get(tx, edited.id).version == edited.version + 1


def test_what_was_filed_elsewhere_meanwhile_stays_there(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        tree = plant(tx, noon)
        ended = rubrics.delete(tx, tree.a.id, reassign_to=tree.b.id)
        here = articles.get(tx, tree.draft.id)
        articles.save(tx, here.id, replace(here.story, rubric_id=tree.c.id), version=here.version, by="", at=noon)
        rubrics.move(tx, tree.one.id, parent_id=None, position=0)
        returning.bring_back(tx, ended)
        assert articles.get(tx, here.id).story.rubric_id == tree.c.id
        assert rubrics.get(tx, tree.one.id).parent_id is None
        assert rubrics.get(tx, tree.two.id).parent_id == tree.a.id


def test_what_was_published_under_the_heir_differs_from_what_readers_have(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        tree = plant(tx, noon)
        ended = rubrics.delete(tx, tree.a.id, reassign_to=tree.b.id)
        again = publish(tx, articles.get(tx, tree.draft.id), noon)
        assert not again.differs_from_live
        returning.bring_back(tx, ended)
        assert articles.get(tx, again.id).differs_from_live
        assert articles.get(tx, again.id).story.rubric_id == tree.a.id
        assert not articles.get(tx, tree.public.id).differs_from_live
        assert {each.article_id: each.story.rubric_id for each in live.articles(tx)}[again.id] == tree.b.id


def test_an_heir_that_went_too_gives_the_articles_back(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        tree = plant(tx, noon)
        ended = rubrics.delete(tx, tree.a.id, reassign_to=tree.b.id)
        rubrics.delete(tx, tree.b.id, reassign_to=tree.c.id)
        returning.bring_back(tx, ended)
        assert articles.get(tx, tree.draft.id).story.rubric_id == tree.a.id
        assert rubrics.replaced(tx)[tree.b.id] == tree.c.id


def test_an_address_that_another_has_now_is_said(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        tree = plant(tx, noon)
        ended = rubrics.delete(tx, tree.a.id, reassign_to=tree.b.id)
        rubrics.save(tx, replace(tree.c, slug="aa"))
        before = all_of(tx)
        with pytest.raises(NewsroomSaysNo, check=lambda error: error.code == "rubric-slug-taken"):
            returning.bring_back(tx, ended)
        assert all_of(tx) == before


def test_an_address_that_an_export_carried_out_meanwhile_leads_home(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        tree = plant(tx, noon)
        ended = rubrics.delete(tx, tree.a.id, reassign_to=tree.b.id)
        export(tx, noon)
        returning.bring_back(tx, ended)
        assert dict(rubrics.redirects(tx))["b/one"] == tree.one.id


def test_twice_is_once(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        tree = plant(tx, noon)
        before = all_of(tx)
        ended = rubrics.delete(tx, tree.a.id, reassign_to=tree.b.id)
        returning.bring_back(tx, ended)
        assert returning.bring_back(tx, ended) == tree.a
        assert all_of(tx) == before
