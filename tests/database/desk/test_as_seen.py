"""Nothing goes live that its publisher did not see: a text that was saved meanwhile stops the act."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from threading import Thread

import pytest

from editor.desk import Desks, open_newsroom
from editor.domain.articles import Article, Reason, Seen
from editor.domain.errors import StaleArticle
from editor.domain.sentences import say
from editor.domain.states import Publication, Workflow
from tests.database.desk.conftest import Room

THEIRS = "Этого текста никто не видел."
ACTS: dict[str, Callable[[Room, Article], Article]] = {
    "publish": lambda room, saw: room.desks.publication.publish(saw.id, seen=saw.seen),
    "correct": lambda room, saw: room.desks.publication.correct(saw.id, "Длина названа неверно.", seen=saw.seen),
    "withdraw": lambda room, saw: room.desks.publication.withdraw(saw.id, seen=saw.seen),
    "schedule": lambda room, saw: room.desks.publication.schedule(
        saw.id, room.clock() + timedelta(hours=1), seen=saw.seen
    ),
    "embargo": lambda room, saw: room.desks.publication.set_embargo(saw.id, None, seen=saw.seen),
    "send": lambda room, saw: room.desks.articles.move(saw.id, Workflow.DRAFT, seen=saw.seen),
    "spike": lambda room, saw: room.desks.articles.spike(saw.id, seen=saw.seen),
    "restore": lambda room, saw: room.desks.articles.restore(saw.id, 1, version=saw.version),
}


@pytest.fixture
def other(room: Room) -> Iterator[Desks]:
    """A second program in the same newsroom."""
    with closing(open_newsroom(str(room.desks.newsroom.location), who="Б. Сейтов")) as desks:
        yield desks


def saves(desks: Desks, article_id: int, body: str = THEIRS) -> Article:
    """Another program's save."""
    now = desks.articles.get(article_id)
    return desks.articles.save(article_id, replace(now.story, body=body), version=now.version)


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_refused_when_another_program_has_saved_since(name: str, room: Room, other: Desks) -> None:
    saw = room.live() if name != "schedule" else room.desks.articles.create(room.story())
    theirs = saves(other, saw.id)
    with pytest.raises(StaleArticle):
        ACTS[name](room, saw)
    assert room.desks.articles.get(saw.id) == theirs


def test_two_programs_at_once_publish_only_what_was_read(room: Room, other: Desks) -> None:
    """One program saves all the time; whatever the other publishes is a text that it had read."""
    article = room.desks.articles.create(room.story())
    read: set[str] = set()

    def save_on() -> None:
        for number in range(30):
            now = other.articles.get(article.id)
            with suppress(StaleArticle):
                other.articles.save(article.id, replace(now.story, body=f"Текст {number}."), version=now.version)

    writer = Thread(target=save_on)
    writer.start()
    while writer.is_alive():
        saw = room.desks.articles.get(article.id)
        read.add(saw.content_hash)
        with suppress(StaleArticle):
            room.desks.publication.publish(article.id, seen=saw.seen)
    writer.join()
    published = [each for each in room.desks.articles.revisions(article.id) if each.reason is Reason.PUBLISH]
    assert {each.content_hash for each in published} <= read


def test_without_a_hash_only_the_version_counts(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    with pytest.raises(StaleArticle):
        room.desks.publication.publish(article.id, seen=Seen(article.version + 1))
    assert room.desks.publication.publish(article.id, seen=Seen(article.version)).publication is Publication.LIVE


def test_the_refusal_says_what_to_do(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    with pytest.raises(StaleArticle) as refusal:
        room.desks.publication.publish(article.id, seen=Seen(7))
    assert "look at it again" in say(refusal.value.code, refusal.value.facts)


def test_another_state_of_the_same_text_is_no_conflict(room: Room, other: Desks) -> None:
    saw = room.desks.articles.create(room.story())
    other.articles.move(saw.id, Workflow.REVIEW)
    assert room.desks.publication.publish(saw.id, seen=saw.seen).publication is Publication.LIVE


def test_what_was_spiked_unseen_is_not_published(room: Room, other: Desks) -> None:
    saw = room.desks.articles.create(room.story())
    other.articles.spike(saw.id)
    with pytest.raises(StaleArticle):
        room.desks.publication.publish(saw.id, seen=saw.seen)
    assert room.desks.articles.get(saw.id).workflow is Workflow.SPIKED


def scheduled(room: Room) -> Article:
    article = room.desks.articles.create(room.story())
    return room.desks.publication.schedule(article.id, room.clock() + timedelta(hours=1), seen=article.seen)


def test_what_goes_out_by_itself_is_the_text_that_was_scheduled(room: Room, other: Desks) -> None:
    article = scheduled(room)
    saves(other, article.id)
    room.clock.forward(hours=2)
    (live,) = room.desks.publication.publish_due()
    frozen = next(each for each in room.desks.articles.revisions(live.id) if each.id == live.live_revision_id)
    assert frozen.story.body == article.story.body
    assert THEIRS not in frozen.body_html
    assert (live.story.body, live.differs_from_live) == (THEIRS, True)
    assert room.desks.articles.revisions(live.id)[0].story.body == THEIRS, "the newest version is the working copy"


def test_a_text_that_is_newer_than_the_scheduled_one_is_named(room: Room, other: Desks) -> None:
    article = scheduled(room)
    assert room.desks.articles.problems(article.id) == ()
    newer = saves(other, article.id)
    (found,) = room.desks.articles.problems(article.id)
    assert (found.code, found.facts["number"]) == ("scheduled-is-older", article.revision)
    (row,) = room.desks.articles.rows((article.id,))
    assert row.warnings == 1
    room.desks.publication.schedule(article.id, room.clock() + timedelta(hours=1), seen=newer.seen)
    assert room.desks.articles.problems(article.id) == ()
    assert room.desks.articles.rows((article.id,))[0].warnings == 0
    room.clock.forward(hours=2)
    (live,) = room.desks.publication.publish_due()
    assert not live.differs_from_live
    assert live.story.body == THEIRS


def test_an_embargo_set_later_keeps_the_scheduled_text_back(room: Room) -> None:
    article = scheduled(room)
    room.desks.publication.set_embargo(article.id, room.clock() + timedelta(days=1))
    room.clock.forward(hours=2)
    assert room.desks.publication.publish_due() == ()
    assert room.desks.articles.get(article.id).publication is Publication.SCHEDULED
