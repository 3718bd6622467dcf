"""Two rows of one human being become one, and every text that named either still says who it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from db.newsroom import articles, drafts, live, merging, people, photos, revisions, search
from db.store import Store
from editor.domain.articles import Article, Reason
from editor.domain.errors import NewsroomSaysNo, NotFound
from editor.domain.people import Gender, Person, Uses
from editor.domain.photos import Credit, Photo, Placement
from editor.domain.states import Publication
from editor.domain.story import Story
from editor.domain.words import Names
from tests.database.soundness import problems

pytestmark = pytest.mark.engines

TWICE = Person(names=Names(ru="Каримова Жанара", en="Zhanara Karimova"), gender=Gender.FEMALE)
ONCE = Person(names=Names(ru="Жанара Каримова"))


class Desk:
    """A newsroom where one photographer stands twice, as `gone` and as `stays`."""

    def __init__(self, store: Store, noon: datetime) -> None:
        self.store, self.noon = store, noon
        with store.write() as tx:
            self.stays, self.gone = people.save(tx, ONCE), people.save(tx, TWICE)
            self.photo = photos.add(tx, Photo(sha256="1", credit=Credit(self.gone.id)))

    def article(self, headline: str, *bylines: Person, credit: Credit | None = None) -> Article:
        places = (Placement(-1, self.photo.id, credit=credit),)
        story = Story(headline=headline, body="Текст.", bylines=tuple(each.id for each in bylines), placements=places)
        with self.store.write() as tx:
            return articles.create(tx, story, by="", at=self.noon)

    def publish(self, article: Article) -> Article:
        with self.store.write() as tx:
            made = revisions.add(tx, article.id, article.story, reason=Reason.PUBLISH, author="", note="", at=self.noon)
            columns = {"publication": Publication.LIVE.value, "live_revision_id": made.id, "published_at": self.noon}
            return articles.set_state(tx, article.id, by="", at=self.noon, **columns)

    def merge(self) -> Person:
        with self.store.write() as tx:
            return merging.merge(tx, self.gone.id, self.stays.id)


@pytest.fixture
def desk(store: Store, noon: datetime) -> Desk:
    return Desk(store, noon)


def test_the_plan_counts_and_writes_nothing(desk: Desk) -> None:
    desk.publish(desk.article("Мост", desk.gone))
    desk.article("Парк", desk.stays, credit=Credit(desk.gone.id))
    with desk.store.read() as tx:
        planned = merging.plan(tx, desk.gone.id, desk.stays.id)
        assert planned.uses == Uses(photos=1, credits=1, bylines=1, public=1, kept=1)
        assert planned.result.names == Names(ru="Жанара Каримова", en="Zhanara Karimova")
        assert planned.result.gender is Gender.FEMALE
        assert len(people.all(tx)) == 2


def test_photographs_bylines_and_credits_mean_the_one_who_stays(desk: Desk) -> None:
    own = desk.article("Парк", desk.stays, desk.gone, credit=Credit(desk.gone.id, None))
    merged = desk.merge()
    with desk.store.read() as tx:
        assert people.all(tx) == (merged,)
        assert photos.get(tx, desk.photo.id).credit == Credit(merged.id)
        story = articles.get(tx, own.id).story
        assert story.bylines == (merged.id,)
        assert story.placements[0].credit == Credit(merged.id)
        assert search.search(tx, "Zhanara", limit=5) == (own.id,)


def test_what_readers_have_follows_and_does_not_count_as_edited(desk: Desk) -> None:
    article = desk.publish(desk.article("Мост", desk.gone))
    merged = desk.merge()
    with desk.store.read() as tx:
        (public,) = live.articles(tx)
        assert public.story.bylines == (merged.id,)
        assert people.by_any_id(tx)[desk.gone.id] == merged
        after = articles.get(tx, article.id)
        assert (after.version, after.differs_from_live) == (article.version, False)
    assert problems(desk.store) == ()


def test_a_text_that_was_typed_before_names_the_one_who_stays_when_it_is_saved_after(desk: Desk) -> None:
    article = desk.article("Мост", desk.gone)
    typed = replace(article.story, headline="Мост открыт")
    with desk.store.write() as tx:
        drafts.keep(tx, session="a", article_id=article.id, story=typed, base_version=1, at=desk.noon)
    merged = desk.merge()
    with desk.store.write() as tx:
        (left,) = drafts.left_over(tx, not_session="")
        assert left.story.bylines == (merged.id,)
        saved = articles.save(tx, article.id, typed, version=article.version, by="", at=desk.noon)
        assert saved.story.bylines == (merged.id,)


def test_the_name_that_is_gone_still_finds_the_person(desk: Desk) -> None:
    merged = desk.merge()
    with desk.store.write() as tx:
        assert people.by_name(tx, "каримова жанара") == merged
        third = people.save(tx, Person(names=Names(ru="Ж. Каримова")))
        merging.merge(tx, merged.id, third.id)
        assert people.by_any_id(tx)[desk.gone.id].id == third.id
        assert (found := people.by_name(tx, "Каримова Жанара")) is not None
        assert found.id == third.id


def test_nobody_is_merged_into_themselves(desk: Desk) -> None:
    with desk.store.write() as tx, pytest.raises(NewsroomSaysNo, match="person-into-itself"):
        merging.merge(tx, desk.stays.id, desk.stays.id)
    merged = desk.merge()
    with desk.store.write() as tx, pytest.raises(NewsroomSaysNo, match="person-into-itself"):
        merging.merge(tx, desk.gone.id, merged.id)


def test_only_somebody_whom_nothing_names_is_taken_away(desk: Desk) -> None:
    article = desk.publish(desk.article("Мост", desk.stays))
    with desk.store.write() as tx:
        photos.save(tx, replace(desk.photo, credit=Credit()))
        merging.remove(tx, desk.gone.id)
        with pytest.raises(NotFound):
            people.get(tx, desk.gone.id)
    with desk.store.write() as tx:
        articles.save(tx, article.id, replace(article.story, bylines=()), version=article.version, by="", at=desk.noon)
        assert merging.uses(tx, desk.stays.id) == Uses(public=1, kept=1)
        with pytest.raises(NewsroomSaysNo, match="person-in-use"):
            merging.remove(tx, desk.stays.id)
