"""Words typed into any field of an article are kept like those of its text, and a copy elsewhere has them all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from editor.domain.photos import Credit, Role
from editor.domain.story import Story
from editor.ui.writing.photos.photo_form import PhotoForm
from tests.gui.writing.conftest import Room
from tests.gui.writing.keys import type_text

STORY = Story(headline="Парк", lede="Лид.", body="Первый абзац.", slug="park")


def with_photo(room: Room) -> PhotoForm:
    """An article with one photo, whose form is open."""
    photo = room.desks.photos.add(room.picture())
    place = room.desks.photos.place(photo.id, Role.LEAD)
    room.open(room.desks.articles.create(replace(STORY, placements=(place,))))
    (placed,) = room.desk.session.story().placements
    room.desk.photos.open_form(placed.id)
    form = room.desk.page.findChild(PhotoForm)
    assert form is not None
    return form


def kept(room: Room) -> Story:
    (draft,) = room.desks.drafts.left_over("")
    return draft.story


def test_a_caption_is_in_the_journal_while_it_is_typed(room: Room) -> None:
    form = with_photo(room)
    type_text(form.caption, "Трамвай у реки")
    type_text(form.alt, "Синий трамвай")
    room.qtbot.waitUntil(lambda: len(room.desks.drafts.left_over("")) == 1, timeout=2300)
    room.qtbot.waitUntil(lambda: kept(room).placements[0].alt == "Синий трамвай", timeout=2300)
    assert kept(room).placements[0].caption == "Трамвай у реки"


def test_a_form_that_is_left_with_escape_has_lost_no_caption_and_undo_takes_it_back(room: Room) -> None:
    form = with_photo(room)
    type_text(form.caption, "Трамвай у реки")
    form.reject()
    room.settle()
    room.desk.session.save()
    assert room.stored().story.placements[0].caption == "Трамвай у реки"
    room.desk.session.undo_stack.undo()
    assert room.desk.session.story().placements[0].caption == ""


def test_a_credit_typed_into_a_form_that_is_left_with_escape_is_taken(room: Room) -> None:
    form = with_photo(room)
    type_text(form.credit_text, "Фото из архива семьи")
    form.reject()
    room.settle()
    (placed,) = room.desk.session.story().placements
    assert room.desks.photos.get(placed.photo_id).credit == Credit(text="Фото из архива семьи")


def test_words_under_photos_are_one_step_to_undo_and_an_order_is_another(room: Room) -> None:
    form = with_photo(room)
    type_text(form.caption, "Мост")
    type_text(form.alt, "Два берега")
    assert room.desk.session.undo_stack.count() == 1
    form.accept()
    room.settle()
    (placed,) = room.desk.session.story().placements
    room.desk.session.change("role", placements=(replace(placed, role=Role.GALLERY),))
    assert room.desk.session.undo_stack.count() == 2


def test_the_undo_history_is_there_after_a_save(room: Room) -> None:
    room.open(room.desks.articles.create(STORY))
    type_text(room.desk.page.body, "Слово ")
    room.desk.session.save()
    room.settle()
    room.desk.page.body.undo()
    assert room.desk.page.body.markdown() == STORY.body
    assert room.desk.session.is_dirty


def test_replacing_everywhere_is_in_the_journal_without_another_key(room: Room) -> None:
    room.open(room.desks.articles.create(replace(STORY, body="Парк и парк. " * 3000)))
    bar = room.desk.page.find_bar
    bar.open_bar(replace=True)
    bar.needle.setText("парк")
    bar.replacement.setText("сквер")
    bar.replace_all()
    room.qtbot.waitUntil(lambda: len(room.desks.drafts.left_over("")) == 1, timeout=2300)
    assert kept(room).body.startswith("сквер и сквер. ")


def test_a_copy_elsewhere_has_every_word_of_the_article(room: Room, tmp_path: Path) -> None:
    form = with_photo(room)
    type_text(form.caption, "Трамвай у реки")
    type_text(form.alt, "Синий трамвай")
    form.reject()
    room.desk.session.change("Tags", tags=("река", "мост"))
    room.desk.session.change("Kicker", kicker="Город", dateline="Алматы")
    room.desk.troubles.write_to(str(tmp_path / "копия.md"))
    text = (tmp_path / "копия.md").read_text("utf-8")
    for words in (
        "Парк",
        "Лид.",
        "Первый абзац.",
        "Трамвай у реки",
        "Синий трамвай",
        "река",
        "мост",
        "Город",
        "Алматы",
    ):
        assert words in text


def test_a_copy_elsewhere_takes_half_a_pair_of_letters_too(room: Room, tmp_path: Path) -> None:
    room.open(room.desks.articles.create(STORY))
    room.desk.session.change("Headline", headline="Парк \ud83d")
    room.desk.troubles.write_to(str(tmp_path / "копия.md"))
    assert "Парк" in (tmp_path / "копия.md").read_text("utf-8")


def test_a_copy_that_does_not_fit_leaves_the_one_that_was_there(room: Room, tmp_path: Path) -> None:
    room.open(room.desks.articles.create(STORY))
    place = tmp_path / "shut"
    place.mkdir()
    (place / "копия.md").mkdir()
    room.desk.troubles.write_to(str(place / "копия.md"))
    assert room.desk.page.banner.isVisible()
    assert [each.name for each in place.iterdir()] == ["копия.md"], "nothing half-written is left"
