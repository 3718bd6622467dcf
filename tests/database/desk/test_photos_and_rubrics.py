"""The photo desk and the rubric manager."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.domain.errors import NewsroomSaysNo
from editor.domain.imports import Imported, PhotoPlace
from editor.domain.photos import Credit, Photo, Placement, Role
from editor.domain.story import Story
from editor.domain.words import Names
from editor.photos.store import PhotoStore, StoredPhoto
from tests.database.desk.conftest import Room


def test_a_credit_prints_in_the_case_of_its_language(room: Room) -> None:
    lines = room.desks.photos.credit_lines(Credit(creator_id=room.person.id))
    assert lines["ru"] == "Фото Жанары Каримовой"
    assert "Жанара Каримова" in lines["kk"]


def test_a_stored_form_wins_over_the_suggested_one(room: Room) -> None:
    person = room.desks.people.find_or_add("Ермек Касым", "m")
    room.desks.people.save(replace(room.desks.people.suggest(person), genitive_ru="Ермека Қасыма"))
    assert room.desks.photos.credit_line(Credit(creator_id=person.id), "ru") == "Фото Ермека Қасыма"


@pytest.mark.parametrize("name", ["", "  ", "\u200b"])
def test_a_person_whom_nobody_could_name_is_refused(room: Room, name: str) -> None:
    with pytest.raises(NewsroomSaysNo, match="person-without-name"):
        room.desks.people.save(replace(room.person, names=Names(ru=name)))
    assert room.desks.people.all() == (room.person,)


def test_the_same_file_twice_is_one_photo(room: Room, picture: Path) -> None:
    assert room.desks.photos.add(picture).id == room.desks.photos.add(picture).id


def test_a_known_file_keeps_what_the_desk_knows_of_it(room: Room, photo: Photo, picture: Path) -> None:
    again = room.desks.photos.take_in(picture, alt="Другое", description="Парк")
    assert (again.photo.credit, again.photo.alt, again.replaced_credit) == (photo.credit, photo.alt, None)
    assert again.photo.description == "Парк"
    assert room.desks.photos.take_in(picture, credit=photo.credit).replaced_credit is None


def test_a_credit_that_is_given_replaces_the_stored_one_and_says_which(room: Room, photo: Photo, picture: Path) -> None:
    given = Credit(text="Фото автора")
    again = room.desks.photos.take_in(picture, credit=given)
    assert (again.photo.id, again.photo.credit, again.replaced_credit) == (photo.id, given, photo.credit)
    assert room.desks.photos.get(photo.id).credit == given


def test_a_first_credit_replaces_none(room: Room, picture: Path) -> None:
    room.desks.photos.add(picture)
    assert room.desks.photos.take_in(picture, credit=Credit(text="Фото автора")).replaced_credit is None


def test_a_new_credit_puts_the_articles_figures_right(room: Room, picture: Path) -> None:
    photo = room.desks.photos.add(picture)
    article = room.desks.articles.create(room.story())
    room.desks.photos.attach(article.id, photo.id)
    assert room.desks.articles.rows((article.id,))[0].blocks == 1
    room.desks.photos.change((photo.id,), credit=Credit(creator_id=room.person.id))
    assert room.desks.articles.rows((article.id,))[0].blocks == 0


def test_an_imported_credit_waits_for_its_file(room: Room, photo: Photo) -> None:
    story = Story(headline="Снег", body="Текст.", placements=(Placement(id=-1, role=Role.LEAD),))
    places = (PhotoPlace(-1, credit_text="Фото Жанары Каримовой", caption="Снег"),)
    article = room.desks.imports.take(Imported(story, rubric="gorod", photos=places))
    assert article.story.lead is not None
    assert article.story.lead.credit == Credit(creator_id=room.person.id)
    assert [p.code for p in room.desks.articles.problems(article.id) if p.level == "block"] == ["empty-photo-place"]
    filled = room.desks.photos.attach(article.id, photo.id, role=Role.LEAD)
    assert filled.story.lead is not None
    assert (filled.story.lead.photo_id, filled.story.lead.caption) == (photo.id, "Снег")


def test_rubrics_have_two_levels_and_addresses_of_their_own(room: Room) -> None:
    parks = room.desks.rubrics.add(Names(ru="Парки"), parent_id=room.rubric.id)
    assert parks.slug == "parki"
    with pytest.raises(NewsroomSaysNo):
        room.desks.rubrics.add(Names(ru="Скверы"), parent_id=parks.id)
    with pytest.raises(NewsroomSaysNo):
        room.desks.rubrics.add(Names(ru="Город"), slug="gorod")


def test_the_articles_of_a_deleted_rubric_move_to_its_heir(room: Room) -> None:
    heir = room.desks.rubrics.add(Names(ru="Экология"), slug="ekologia")
    article = room.live()
    room.desks.rubrics.delete(room.rubric.id, heir.id)
    assert room.desks.articles.get(article.id).story.rubric_id == heir.id
    assert [rubric.id for rubric in room.desks.rubrics.tree()] == [heir.id]


def test_rubrics_are_put_in_order(room: Room) -> None:
    for name in ("Экология", "Культура"):
        room.desks.rubrics.add(Names(ru=name))
    culture = room.desks.rubrics.tree()[2]
    moved = room.desks.rubrics.move(culture.id, None, 0)
    assert [rubric.names["ru"] for rubric in moved] == ["Культура", "Город", "Экология"]


def test_a_credit_is_shown_before_its_names_are_in_the_register(room: Room) -> None:
    before = room.desks.people.all()
    shown = room.desks.photos.preview_credit(Credit(), person="Жанара  Каримова")
    assert (shown.lines["ru"], shown.gender) == ("Фото Жанары Каримовой", "f")
    said = room.desks.photos.preview_credit(Credit(), person="Саша Ким", gender="f", agency="агентство «Қайнар»")
    assert (said.lines["ru"], said.gender) == ("Фото: агентство «Қайнар» / Саша Ким", "f")
    assert room.desks.photos.preview_credit(Credit(), person="Саша Ким").gender == ""
    assert room.desks.people.all() == before


def test_a_file_that_goes_away_while_it_is_taken_in_is_kept_all_the_same(
    room: Room, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = PhotoStore.put

    def put_and_lose(store: PhotoStore, path: Path) -> StoredPhoto:
        stored = put(store, path)
        path.unlink()
        return stored

    monkeypatch.setattr(PhotoStore, "put", put_and_lose)
    photo = room.desks.photos.add(picture)
    assert photo.file_name == "IMG_8831.jpg"
    assert room.desks.photos.original(photo.sha256).is_file()
