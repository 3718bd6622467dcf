"""Working copies: what goes in comes out, and nobody's save is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db.newsroom import articles, exports, people, photos, revisions, rubrics
from db.store import Store, Transaction
from editor.domain.articles import Correction, ListQuery, Reason
from editor.domain.errors import NotFound, StaleArticle
from editor.domain.exports import Change, ExportReport, PlannedFile
from editor.domain.people import Person
from editor.domain.photos import Credit, Crop, Photo, Placement, Role
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story, photo_references
from editor.domain.words import Names

pytestmark = pytest.mark.engines


def full_story(tx: Transaction) -> Story:
    """A story that uses every field there is."""
    zhanar = people.save(tx, Person(names=Names(ru="Жанара Каримова", kk="Жанар Кәрімова", en="Zhanara Karimova")))
    omar = people.save(tx, Person(names=Names(ru="Омар Сейтов")))
    rubric = rubrics.add(tx, Rubric(slug="gorod", names=Names(ru="Город", kk="Қала", en="City")))
    photo = photos.add(tx, Photo(sha256="a" * 64, credit=Credit(creator_id=zhanar.id)))
    return Story(
        kicker="Транспорт",
        headline="Автобусы пойдут чаще",
        lede="С понедельника",
        dateline="Алматы",
        body="Начало.\n\n![](photo:-2)\n\nКонец.",
        rubric_id=rubric.id,
        slug="avtobusy",
        bylines=(omar.id, zhanar.id),
        tags=("транспорт", "город", "автобус"),
        placements=(
            Placement(
                -1, photo.id, Role.LEAD, "На остановке", "Люди ждут", Credit(text="Архив"), Crop(0.1, 0.2, 0.5, 0.5)
            ),
            Placement(-2, None, Role.BODY),
        ),
        on_front=False,
    )


def test_a_story_comes_back_as_it_was_put_in(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        story = full_story(tx)
        made = articles.create(tx, story, by="Омар", at=noon)
    with store.read() as tx:
        read = articles.get(tx, made.id)
    assert read == made
    assert read.story == replace(story, body=read.story.body, placements=read.story.placements)
    assert read.content_hash == articles.story_hash(read.story)
    assert (read.version, read.workflow, read.publication) == (1, Workflow.DRAFT, Publication.NEVER)
    assert (read.created_at, read.updated_at, read.updated_by) == (noon, noon, "Омар")


def test_new_placements_get_ids_of_their_own_in_the_text_too(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        story = full_story(tx)
        first = articles.create(tx, story, by="", at=noon).story
        second = articles.create(tx, story, by="", at=noon).story
    ids = [placement.id for placement in first.placements + second.placements]
    assert len(set(ids)) == 4
    assert min(ids) > 0
    assert first.body == f"Начало.\n\n![](photo:{first.placements[1].id})\n\nКонец."


def test_text_copied_from_another_article_never_shows_its_picture(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        first = articles.create(tx, full_story(tx), by="", at=noon).story
        copied = articles.create(tx, first, by="", at=noon).story
        assert not {place.id for place in first.placements} & {place.id for place in copied.placements}
        assert photo_references(copied.body) == (copied.placements[1].id,)


def test_a_placement_keeps_its_id_when_it_is_taken_out_and_put_back(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, full_story(tx), by="", at=noon)
        articles.save(tx, made.id, replace(made.story, placements=()), version=1, by="", at=noon)
        other = articles.create(tx, Story(placements=(Placement(-1),)), by="", at=noon)
        back = articles.save(tx, made.id, made.story, version=2, by="", at=noon)
        assert back.story == made.story
        assert other.story.placements[0].id not in {place.id for place in made.story.placements}


def test_doubled_and_invented_ids_of_placements_become_real_ones(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        reserved = articles.next_placement_id(tx)
        places = (Placement(reserved), Placement(reserved, caption="второе"), Placement(4000))
        story = articles.create(tx, Story(placements=places, body="![](photo:4000)"), by="", at=noon).story
        ids = [place.id for place in story.placements]
        assert ids == [reserved, reserved + 1, reserved + 2]
        assert story.body == f"![](photo:{reserved + 2})"
        assert articles.next_placement_id(tx) == reserved + 3


def test_saving_over_somebody_elses_save_is_refused(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, Story(headline="Раз"), by="А", at=noon)
        articles.save(tx, made.id, Story(headline="Два"), version=1, by="Б", at=noon)
    with store.write() as tx, pytest.raises(StaleArticle) as caught:
        articles.save(tx, made.id, Story(headline="Три"), version=1, by="А", at=noon)
    assert caught.value.facts == {"id": made.id, "yours": 1, "theirs": 2}
    with store.read() as tx:
        assert articles.get(tx, made.id).story.headline == "Два"


def test_saving_the_same_changes_nothing_and_never_conflicts(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, full_story(tx), by="А", at=noon)
        later = noon + timedelta(hours=1)
        assert articles.save(tx, made.id, made.story, version=1, by="Б", at=later) == made


def test_an_article_that_is_not_there_is_not_found(store: Store) -> None:
    with store.read() as tx, pytest.raises(NotFound) as caught:
        articles.get(tx, 7)
    assert caught.value.facts == {"what": "article", "id": 7}


def test_a_published_revision_stays_as_it_was(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, full_story(tx), by="", at=noon)
        frozen = revisions.add(tx, made.id, made.story, reason=Reason.PUBLISH, author="", note="", at=noon)
        live = articles.set_state(
            tx, made.id, by="", at=noon, publication=Publication.LIVE, live_revision_id=frozen.id, published_at=noon
        )
        assert live.version == 2
        assert not live.differs_from_live
        edited = articles.save(tx, made.id, replace(made.story, body="Иначе"), version=2, by="", at=noon)
        assert edited.differs_from_live
        assert revisions.get(tx, frozen.id) == frozen
        assert frozen.story == made.story
        assert articles.rows(tx, [made.id])[0].differs_from_live


def test_a_changed_address_is_remembered_once_an_export_carried_it_out(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, Story(headline="Раз", slug="raz"), by="", at=noon)
        before = articles.save(tx, made.id, replace(made.story, slug="dva"), version=1, by="", at=noon)
        went = revisions.add(tx, made.id, before.story, reason=Reason.PUBLISH, author="", note="", at=noon)
        page = PlannedFile("gorod/1-dva.html", Change.ADDED, "", "", made.id, went.id)
        exports.record(tx, ExportReport(number=0, target="/site", started_at=noon, finished_at=noon, files=(page,)))
        articles.freeze_addresses(tx, [made.id], noon)
        assert articles.get(tx, made.id).address_frozen
        articles.save(tx, made.id, replace(before.story, slug="tri"), version=2, by="", at=noon)
        articles.save(tx, made.id, replace(before.story, slug="pjat"), version=3, by="", at=noon)
        taken = {slug: articles.slug_taken(tx, slug, except_id=None) for slug in ("raz", "dva", "tri", "pjat")}
        assert taken == {"raz": False, "dva": True, "tri": False, "pjat": True}
        assert not articles.slug_taken(tx, "dva", except_id=made.id)


def test_what_is_due_comes_earliest_first(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = [articles.create(tx, Story(headline=str(n)), by="", at=noon).id for n in range(3)]
        for number, hours in zip(made, (1, -1, 0), strict=True):
            at = noon + timedelta(hours=hours)
            articles.set_state(tx, number, by="", at=noon, publication=Publication.SCHEDULED, publish_at=at)
        assert articles.due(tx, noon) == (made[1], made[2])


def test_corrections_come_in_the_order_of_their_time(store: Store, noon: datetime) -> None:
    late, early = Correction(noon, "вторая", "Б"), Correction(noon - timedelta(days=1), "первая", "А")
    with store.write() as tx:
        made = articles.create(tx, Story(headline="Раз"), by="", at=noon)
        for correction in (late, early):
            articles.add_correction(tx, made.id, correction)
        assert articles.get(tx, made.id).corrections == (early, late)


def test_text_that_no_database_can_hold_is_made_safe(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, Story(headline="Р\0аз \ud83d", body="\0\udfff"), by="\0А", at=noon)
        assert (made.story.headline, made.story.body, made.updated_by) == ("Раз \ufffd", "\ufffd", "А")
        assert (
            articles.save(tx, made.id, Story(headline="Р\0аз \ud83d", body="\0\udfff"), version=1, by="", at=noon)
            == made
        )


def test_rows_show_the_byline_in_the_articles_language_and_the_lead_photo(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = articles.create(tx, replace(full_story(tx), language="kk"), by="", at=noon)
        articles.set_findings(tx, made.id, blocks=2, warnings=1)
        bare = articles.create(tx, Story(headline="Без автора"), by="", at=noon)
        first, second = articles.rows(tx, [bare.id, made.id])
    assert (first.headline, first.byline, first.thumb) == ("Без автора", "", "")
    assert (second.byline, second.thumb) == ("Омар Сейтов, Жанар Кәрімова", "a" * 64)
    assert (second.blocks, second.warnings) == (2, 1)


def test_a_list_query_is_newest_first(store: Store, noon: datetime) -> None:
    with store.write() as tx:
        made = [articles.create(tx, Story(headline=f"Новость {n}"), by="", at=noon + timedelta(n)).id for n in range(3)]
        assert articles.ids(tx, ListQuery()) == tuple(reversed(made))
        assert articles.ids(tx, ListQuery(text="новости")) == tuple(reversed(made))
        assert articles.ids(tx, ListQuery(text="...")) == ()
