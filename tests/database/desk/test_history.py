"""Versions: the timeline is read light, any two are compared, and one is brought back without losing another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

import db.newsroom.articles
import db.newsroom.revisions
from editor.domain.articles import Article, Reason
from editor.domain.errors import NotFound, StaleArticle
from editor.domain.photos import Photo, Role
from editor.domain.states import Workflow
from editor.domain.word_changes import Kind
from tests.database.desk.conftest import Room


def saved(room: Room, article: Article, *, note: str = "", **fields: object) -> Article:
    """Save another story a minute later."""
    room.clock.forward(minutes=1)
    return room.desks.articles.save(
        article.id, replace(article.story, **fields), version=article.version, note=note
    )  # fmt: skip


def test_the_timeline_tells_why_who_when_and_how_long(room: Room) -> None:
    article = room.desks.articles.create(room.story(body="Раз два три.\n\nЧетыре\nпять."))
    saved(room, article, note="Исправлено имя", body="")
    second, first = room.desks.articles.history(article.id)
    assert (first.number, first.reason, first.author, first.words) == (1, Reason.SAVED, "Д. Ермекова", 5)
    assert (second.number, second.note, second.words) == (2, "Исправлено имя", 0)
    assert second.at > first.at
    assert second.content_hash == room.desks.articles.get(article.id).content_hash
    assert [second.is_live, second.is_with_web_team, second.was_exported] == [False, False, False]


def test_the_version_that_readers_have_is_marked(room: Room) -> None:
    article = room.live()
    saved(room, article, lede="Другой лид.")
    assert [(row.number, row.reason, row.is_live) for row in room.desks.articles.history(article.id)] == [
        (3, Reason.SAVED, False), (2, Reason.PUBLISH, True), (1, Reason.SAVED, False),
    ]  # fmt: skip


def test_what_the_web_team_has_is_the_newest_exported_version(room: Room, tmp_path: Path) -> None:
    article = room.live()
    room.clock.forward(minutes=1)
    first = room.desks.exporting.export(tmp_path / "site")
    article = saved(room, room.desks.articles.get(article.id), lede="Другой лид.")
    room.desks.publication.publish(article.id)
    marks = [(row.number, row.is_with_web_team, row.export_number) for row in room.desks.articles.history(article.id)]
    assert marks[0] == (4, False, 0)
    assert (2, True, first.number) in marks
    second = room.desks.exporting.export(tmp_path / "site")
    rows = {row.number: row for row in room.desks.articles.history(article.id)}
    assert [number for number, row in rows.items() if row.is_with_web_team] == [4]
    assert (rows[4].export_number, rows[4].exported_at) == (second.number, second.finished_at)
    assert rows[2].was_exported


def test_a_withdrawn_article_is_with_nobody_after_the_next_export(room: Room, tmp_path: Path) -> None:
    article = room.live()
    room.desks.exporting.export(tmp_path / "site")
    room.desks.publication.withdraw(article.id)
    room.desks.exporting.export(tmp_path / "site")
    assert not [row for row in room.desks.articles.history(article.id) if row.is_with_web_team]
    assert [row.number for row in room.desks.articles.history(article.id) if row.was_exported] == [2]


def test_five_hundred_versions_are_listed_without_reading_a_story(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    with room.desks.office.write() as tx:
        for number in range(499):
            story = replace(article.story, body=f"Версия {number}. " * 300)
            db.newsroom.revisions.add(tx, article.id, story, reason=Reason.SAVED, author="", note="", at=room.clock())
    statements: list[str] = []
    engine = room.desks.office.store._engine
    event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    rows = room.desks.articles.history(article.id)
    assert [rows[0].number, rows[-1].number, rows[0].words] == [500, 1, 600]
    asked = [statement for statement in statements if "FROM revision" in statement]
    assert len(asked) == 1
    assert "revision.story" not in asked[0]


def test_two_versions_and_the_working_copy_are_compared_in_words(room: Room, photo: Photo) -> None:
    article = room.desks.articles.create(room.story())
    placed = replace(room.desks.photos.place(photo.id, Role.LEAD), caption="Рельсы")
    article = saved(room, article, lede="Рельсы оставят в снегу.", placements=(placed,), tags=("парки",))
    compared = room.desks.articles.compare(article.id, 1, 2)
    assert compared == room.desks.articles.compare(article.id, 1)
    lede = next(each for each in compared.passages if each.place == "lede")
    assert [piece.text for piece in lede.pieces if piece.kind is not Kind.EQUAL] == ["траве", "снегу"]
    (added,) = compared.changed_photos
    assert (added.kind, added.side.credit, added.side.sha256) == (Kind.INSERTED, "Фото Жанары Каримовой", photo.sha256)
    assert [(change.name, change.added) for change in compared.details] == [("tags", ("парки",))]
    assert room.desks.articles.compare(article.id, 2).is_empty


def test_a_text_that_is_not_saved_is_compared_too(room: Room) -> None:
    story = room.story()
    assert room.desks.articles.compare_texts(story, replace(story, headline="Парк")).places == 1


def test_restoring_makes_a_new_version_and_deletes_none(room: Room, photo: Photo) -> None:
    placed = room.desks.photos.place(photo.id, Role.LEAD)
    first = room.desks.articles.create(room.story(placements=(placed,)))
    article = saved(room, first, body="Совсем другой текст.", placements=())
    room.clock.forward(minutes=1)
    restored = room.desks.articles.restore(article.id, 1, version=article.version)
    assert restored.story == first.story
    assert restored.version == article.version + 1
    newest, *older = room.desks.articles.history(article.id)
    assert (newest.number, newest.reason, newest.note) == (3, Reason.RESTORE, "1")
    assert [row.number for row in older] == [2, 1]
    back = room.desks.articles.restore(article.id, 2, version=restored.version)
    assert back.story == article.story
    assert len(room.desks.articles.history(article.id)) == 4


def test_restoring_what_stands_there_already_makes_no_version(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    assert room.desks.articles.restore(article.id, 1, version=article.version) == article
    assert len(room.desks.articles.history(article.id)) == 1


def test_a_working_copy_that_no_version_holds_is_frozen_before_it_is_replaced(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    unkept = replace(article.story, lede="Никем не сохранённый лид.")
    with room.desks.office.write() as tx:
        article = db.newsroom.articles.save(tx, article.id, unkept, version=article.version, by="", at=room.clock())
    restored = room.desks.articles.restore(article.id, 1, version=article.version)
    assert [(row.number, row.reason) for row in room.desks.articles.history(article.id)] == [
        (3, Reason.RESTORE), (2, Reason.SAVED), (1, Reason.SAVED),
    ]  # fmt: skip
    assert room.desks.articles.restore(article.id, 2, version=restored.version).story == unkept


def test_an_address_that_readers_know_survives_restoring(room: Room, tmp_path: Path) -> None:
    article = room.desks.articles.create(room.story(slug="old-address"))
    article = saved(room, article, slug="new-address", lede="Другой лид.")
    room.desks.publication.publish(article.id)
    room.desks.exporting.export(tmp_path / "site")
    article = room.desks.articles.get(article.id)
    restored = room.desks.articles.restore(article.id, 1, version=article.version)
    assert (restored.story.slug, restored.story.lede) == ("new-address", "Рельсы оставят в траве.")


def test_restoring_over_somebody_elses_save_is_refused(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    saved(room, article, lede="Другой лид.")
    with pytest.raises(StaleArticle):
        room.desks.articles.restore(article.id, 1, version=article.version)
    with pytest.raises(NotFound):
        room.desks.articles.restore(article.id, 99, version=article.version)
    assert room.desks.articles.get(article.id).story.lede == "Другой лид."


def test_the_working_copy_knows_the_number_of_its_newest_version(room: Room) -> None:
    article = room.desks.articles.create()
    assert article.revision == 0
    article = saved(room, article, headline="Парк вместо рельсов")
    assert (article.revision, article.version) == (1, 2)
    moved = room.desks.articles.move(article.id, Workflow.REVIEW)
    assert (moved.revision, moved.version) == (1, 3)
    again = saved(room, moved, lede="Лид.")
    assert again == room.desks.articles.get(article.id)
    assert again.revision == room.desks.articles.history(article.id)[0].number == 2
    brought_back = room.desks.articles.restore(article.id, 1, version=again.version)
    assert brought_back == room.desks.articles.get(article.id)
    assert brought_back.revision == 3
