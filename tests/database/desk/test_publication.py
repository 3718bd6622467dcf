"""What readers have changes by these verbs and by nothing else."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from editor.desk.findings import Blocked
from editor.domain.articles import ListQuery, Reason
from editor.domain.errors import NewsroomSaysNo, WrongCall
from editor.domain.photos import Role
from editor.domain.sentences import say
from editor.domain.states import Publication, Workflow
from tests.database.desk.conftest import Room


def test_publishing_freezes_a_revision(room: Room) -> None:
    article = room.live()
    live = room.desks.articles.revisions(article.id)[0]
    assert (article.publication, article.live_revision_id) == (Publication.LIVE, live.id)
    assert live.reason is Reason.PUBLISH
    assert "<p" in live.body_html
    assert live.html_key


def test_an_edit_after_publishing_does_not_touch_what_readers_have(room: Room) -> None:
    article = room.live()
    changed = replace(article.story, headline="Черновой заголовок")
    after = room.desks.articles.save(article.id, changed, version=article.version)
    live = next(r for r in room.desks.articles.revisions(article.id) if r.id == after.live_revision_id)
    assert live.story.headline == "Трамвайная линия станет парком"
    assert after.differs_from_live
    assert after.publication is Publication.LIVE


def test_a_story_with_a_fault_is_not_published(room: Room) -> None:
    article = room.desks.articles.create(room.story(rubric_id=None, body="Цифру ПРОВЕРИТЬ."))
    with pytest.raises(Blocked) as refusal:
        room.desks.publication.publish(article.id)
    assert [problem.code for problem in refusal.value.problems] == ["no-rubric", "to-check-in-paragraph"]
    assert room.desks.articles.get(article.id).publication is Publication.NEVER


def test_a_photo_without_a_credit_stops_publication_until_it_has_one(room: Room, picture: Path) -> None:
    photo = room.desks.photos.add(picture)
    article = room.desks.articles.create(room.story())
    room.desks.photos.attach(article.id, photo.id, role=Role.LEAD)
    with pytest.raises(Blocked):
        room.desks.publication.publish(article.id)
    credit = room.desks.people.find_or_add("Айгерим Сатпаева", "f")
    room.desks.photos.change((photo.id,), credit=replace(photo.credit, creator_id=credit.id))
    assert room.desks.publication.publish(article.id).publication is Publication.LIVE


def test_a_correction_needs_words_and_shows_them(room: Room) -> None:
    article = room.live()
    with pytest.raises(WrongCall):
        room.desks.publication.correct(article.id, "  ")
    corrected = room.desks.publication.correct(article.id, "Длина парка названа неверно.")
    assert corrected.publication is Publication.CORRECTED
    assert [note.text for note in corrected.corrections] == ["Длина парка названа неверно."]
    assert corrected.first_published_at == article.first_published_at


def test_only_what_readers_have_can_be_corrected_or_withdrawn(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    for act in (
        lambda: room.desks.publication.correct(article.id, "Слово."),
        lambda: room.desks.publication.withdraw(article.id),
    ):
        with pytest.raises(NewsroomSaysNo):
            act()


def test_withdrawing_keeps_the_text(room: Room) -> None:
    article = room.live()
    withdrawn = room.desks.publication.withdraw(article.id, "Просьба героя")
    assert (withdrawn.publication, withdrawn.live_revision_id) == (Publication.WITHDRAWN, None)
    assert withdrawn.story == article.story
    assert room.desks.articles.revisions(article.id)[0].note == "Просьба героя"


def test_a_scheduled_article_goes_live_when_its_time_comes(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    at = room.clock() + timedelta(hours=2)
    assert room.desks.publication.schedule(article.id, at).publication is Publication.SCHEDULED
    assert room.desks.publication.publish_due() == ()
    room.clock.forward(hours=3)
    assert [published.id for published in room.desks.publication.publish_due()] == [article.id]
    assert room.desks.articles.get(article.id).publication is Publication.LIVE
    assert room.desks.publication.publish_due() == ()


def test_a_spiked_article_is_not_published_when_its_time_comes(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.publication.schedule(article.id, room.clock() + timedelta(hours=2))
    room.desks.articles.spike(article.id)
    room.clock.forward(hours=3)
    assert room.desks.publication.publish_due() == ()
    restored = room.desks.articles.unspike(article.id)
    assert (restored.publication, restored.publish_at) == (Publication.NEVER, None)
    assert room.desks.publication.publish_due() == ()


def test_a_spike_that_is_taken_back_in_time_keeps_the_schedule(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    at = room.clock() + timedelta(hours=2)
    room.desks.publication.schedule(article.id, at)
    room.desks.articles.spike(article.id)
    assert room.desks.articles.unspike(article.id).publish_at == at


def test_nothing_is_scheduled_into_the_past(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    with pytest.raises(NewsroomSaysNo):
        room.desks.publication.schedule(article.id, room.clock() - timedelta(minutes=1))


def test_an_embargo_holds_until_it_ends(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.publication.set_embargo(article.id, room.clock() + timedelta(hours=1))
    with pytest.raises(Blocked) as refusal:
        room.desks.publication.publish(article.id)
    assert refusal.value.problems[-1].code == "embargo"
    local = (room.clock() + timedelta(hours=1)).astimezone(ZoneInfo(room.desks.newsroom.settings().zone))
    assert f" {local.year}, {local:%H:%M}" in say(refusal.value.code, refusal.value.facts)
    room.clock.forward(hours=2)
    assert room.desks.publication.publish(article.id).publication is Publication.LIVE


def test_lists_follow_both_states(room: Room) -> None:
    draft = room.desks.articles.create(room.story(slug="a"))
    live = room.live(slug="b")
    room.desks.articles.move(draft.id, Workflow.REVIEW)
    assert room.desks.articles.ids(ListQuery("review")) == (draft.id,)
    assert room.desks.articles.ids(ListQuery("published")) == (live.id,)
    room.desks.articles.spike(draft.id)
    assert room.desks.articles.ids(ListQuery("spiked")) == (draft.id,)
    assert room.desks.articles.unspike(draft.id).workflow is Workflow.REVIEW
