"""Working copies: saved, compared, never overwritten in silence."""

from dataclasses import replace

import pytest

from editor.domain.errors import NotFound, StaleArticle
from editor.domain.photos import Photo, Placement, Role
from editor.domain.states import Workflow
from editor.domain.story import photo_references
from tests.database.desk.conftest import Room


def test_saving_the_same_text_changes_nothing(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    again = room.desks.articles.save(article.id, article.story, version=article.version)
    assert again == article
    assert len(room.desks.articles.revisions(article.id)) == 1


def test_a_second_saver_is_told_and_loses_nothing(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    mine = replace(article.story, lede="Мой лид.")
    theirs = replace(article.story, lede="Их лид.")
    room.desks.articles.save(article.id, theirs, version=article.version)
    with pytest.raises(StaleArticle):
        room.desks.articles.save(article.id, mine, version=article.version)
    room.desks.drafts.keep("session", article.id, mine, article.version)
    assert [draft.story for draft in room.desks.drafts.left_over("another")] == [mine]


def test_every_changed_save_leaves_a_revision(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    for lede in ("Один.", "Два."):
        article = room.desks.articles.save(article.id, replace(article.story, lede=lede), version=article.version)
    assert [revision.story.lede for revision in room.desks.articles.revisions(article.id)] == [
        "Два.",
        "Один.",
        "Рельсы оставят в траве.",
    ]


def test_a_new_place_gets_a_number_of_its_own(room: Room) -> None:
    story = room.story(body="Текст.\n\n![](photo:-1)", placements=(Placement(id=-1, role=Role.BODY),))
    one, two = room.desks.articles.create(story), room.desks.articles.create(replace(story, slug="drugaa"))
    ids = [photo_references(article.story.body)[0] for article in (one, two)]
    assert ids[0] != ids[1]
    assert all(article.story.placement(found) for article, found in zip((one, two), ids, strict=True))


def test_typing_does_not_touch_the_version(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.drafts.keep("session", article.id, replace(article.story, body="Ещё слово"), article.version)
    assert room.desks.articles.get(article.id).version == article.version
    room.desks.drafts.drop("session", article.id)
    assert room.desks.drafts.left_over("another") == ()


def test_a_translation_starts_with_the_photos_and_without_the_words(room: Room, photo: Photo) -> None:
    source = room.desks.articles.create(room.story())
    room.desks.photos.attach(source.id, photo.id, role=Role.LEAD, caption="Подпись")
    other = room.desks.articles.start_translation(source.id, "kk")
    assert (other.story.language, other.story.headline) == ("kk", "")
    assert [placement.photo_id for placement in other.story.placements] == [photo.id]
    assert [row.id for row in room.desks.articles.translations(source.id)] == [other.id]


def test_an_unknown_article_is_said_to_be_unknown(room: Room) -> None:
    with pytest.raises(NotFound):
        room.desks.articles.get(404)


def test_the_address_follows_rubric_and_slug(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    assert room.desks.articles.suggest_slug("Молодежь", "ru") == "molodez"
    address = room.desks.articles.address(article.story, article.id)
    assert address == f"https://tanba.example/gorod/{article.id}-tramvajnaa-linia.html"


def test_the_list_counts_what_must_be_fixed(room: Room) -> None:
    article = room.desks.articles.create(room.story(rubric_id=None, lede=""))
    (row,) = room.desks.articles.rows((article.id,))
    assert (row.blocks, row.warnings, row.workflow) == (1, 1, Workflow.DRAFT)


def test_search_finds_other_forms_of_a_word(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    assert [row.id for row in room.desks.search.search("трамвая парком")] == [article.id]
    assert room.desks.search.search("вертолёт") == ()
