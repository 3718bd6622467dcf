"""Nobody waits for the checks of a text: no verb of the desk runs them while its transaction holds the newsroom."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.sqlite.store import SqliteStore
from db.store import Transaction
from editor.desk import checked, findings
from editor.domain.checks import Problem, Surroundings
from editor.domain.photos import Credit, Photo, Role
from editor.domain.states import Publication
from editor.domain.story import Story
from tests.database.desk.conftest import Room


class Watched:
    """How often a text was checked, and how often of these while a transaction that writes was open."""

    def __init__(self) -> None:
        self.writing = 0
        self.checked = 0
        self.while_writing = 0


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    """The checks and the transactions as they are, each counted."""
    watch = Watched()
    check, write = findings.check, SqliteStore.write

    def counted_check(story: Story, around: Surroundings) -> tuple[Problem, ...]:
        watch.checked += 1
        watch.while_writing += watch.writing
        return check(story, around)

    @contextmanager
    def counted_write(store: SqliteStore, *, briefly: bool = False) -> Generator[Transaction]:
        with write(store, briefly=briefly) as tx:
            watch.writing += 1
            try:
                yield tx
            finally:
                watch.writing -= 1

    monkeypatch.setattr(findings, "check", counted_check)
    monkeypatch.setattr(SqliteStore, "write", counted_write)
    yield watch
    assert watch.checked
    assert watch.while_writing == 0


def test_saving_and_bringing_back(room: Room, watched: Watched) -> None:
    articles = room.desks.articles
    article = articles.create(room.story())
    saved = articles.save(article.id, replace(article.story, body="Цифру ПРОВЕРИТЬ."), version=article.version)
    assert articles.get(article.id).story == saved.story
    assert articles.restore(article.id, 1, version=saved.version).story == article.story
    assert watched.checked == len(("create", "save", "restore")), "each text is checked once"


def test_another_language(room: Room, photo: Photo, watched: Watched) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.photos.attach(article.id, photo.id, role=Role.LEAD)
    assert room.desks.articles.start_translation(article.id, "kk").story.placements
    assert watched.checked


def test_what_readers_get(room: Room, watched: Watched) -> None:
    publication = room.desks.publication
    article = room.desks.articles.create(room.story())
    publication.schedule(article.id, room.clock() + timedelta(hours=1))
    publication.set_embargo(article.id, None)
    publication.unschedule(article.id)
    publication.schedule(article.id, room.clock() + timedelta(hours=2))
    saved = room.desks.articles.get(article.id)
    room.desks.articles.save(article.id, replace(saved.story, lede="Иначе."), version=saved.version)
    room.clock.forward(hours=3)
    assert [each.publication for each in publication.publish_due()] == [Publication.LIVE]
    publication.publish(article.id)
    publication.correct(article.id, "Имя названо неверно.")
    assert publication.withdraw(article.id).publication is not Publication.LIVE
    assert watched.checked


def test_a_credit_of_a_photo_in_many_articles(room: Room, picture: Path, watched: Watched) -> None:
    photo = room.desks.photos.add(picture)
    shown = [room.desks.articles.create(room.story(slug=f"park-{number}")) for number in range(5)]
    for article in shown:
        room.desks.photos.attach(article.id, photo.id, role=Role.LEAD)
    before = watched.checked
    (changed,) = room.desks.photos.change((photo.id,), credit=Credit(text="Ж. Каримова"))
    assert watched.checked - before == len(shown), "each text is checked once"
    room.desks.photos.restore((replace(changed, credit=Credit()),))
    room.desks.photos.add(picture, credit=Credit(text="Ж. Каримова"))


def test_an_import(room: Room, watched: Watched) -> None:
    text = "---\nauthor: Данияр Мусиров\npublished: true\n---\n# Парк\n\nТекст.\n\nФото Жанары Каримовой\n"
    (imported,) = room.desks.imports.read_text(text)
    assert room.desks.imports.bring(imported, rubric="gorod", publish=True).article.story.bylines
    assert watched.checked


def test_an_act_that_is_tried_again_leaves_nothing_of_its_first_try(room: Room) -> None:
    people = len(room.desks.people.all())
    (imported,) = room.desks.imports.read_text("---\nauthor: Данияр Мусиров\n---\n# Парк\n\nТекст.\n")
    article = room.desks.imports.take(imported)
    assert len(room.desks.people.all()) == people + 1
    assert [each.number for each in room.desks.articles.revisions(article.id)] == [1]


def test_a_text_that_is_another_one_at_each_try_is_checked_at_last(room: Room) -> None:
    tries: list[int] = []

    def act(tx: Transaction, looks: findings.Looks) -> tuple[str, ...]:
        tries.append(len(tries))
        story = room.story(rubric_id=None, kicker=str(tries[-1]))
        return tuple(found.code for found in findings.problems_of(tx, story, None, room.clock(), looks))

    assert "no-rubric" in checked.write(room.desks.office, act)
    assert len(tries) == checked.TRIES
