"""What a check found is shown word by word, and what was refused is called by its name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.domain.photos import Credit, Role
from editor.domain.states import Workflow
from editor.domain.story import Story
from editor.ui.writing.photos.photo_form import PhotoForm
from tests.gui.at_work import words
from tests.gui.keyboard import press
from tests.gui.real_newsrooms import picture_file
from tests.gui.writing.conftest import Room


def test_f8_selects_the_word_that_was_found(room: Room) -> None:
    story = Story(
        headline="Пaрк города", lede="Лид ПРОВЕРИТЬ тут", body="Первый.\n\nВторой ПРОВЕРИТЬ абзац, гoрод.", slug="park"
    )
    room.open(room.desks.articles.create(story))
    room.window.activateWindow()
    page = room.desk.page
    page.body.setFocus()
    seen: set[tuple[str, str]] = set()
    for _ in range(8):
        press("F8")
        room.settle()
        for edit in (page.headline.edit, page.lede.edit, page.body):
            if edit.hasFocus():
                seen.add((edit.objectName(), edit.textCursor().selectedText()))
    assert {("headline", "Пaрк"), ("lede", "ПРОВЕРИТЬ"), ("body", "ПРОВЕРИТЬ"), ("body", "гoрод")} <= seen


@pytest.mark.parametrize(("field", "place"), [("caption", "caption"), ("alt", "alt")])
def test_f8_selects_the_word_in_the_form_of_a_photo(room: Room, tmp_path: Path, field: str, place: str) -> None:
    photo = room.desks.photos.add(picture_file(tmp_path, "TRM_1.jpg", 40), credit=Credit(text="Жанара"), alt="рельсы")
    placement = replace(room.desks.photos.place(photo.id, Role.LEAD), **{field: "Новый пaрк"})
    room.open(room.desks.articles.create(Story(headline="Город", body="Текст.", slug="gorod", placements=(placement,))))
    room.window.activateWindow()
    room.desk.page.body.setFocus()
    for _ in range(8):
        press("F8")
        room.settle()
        form = room.desk.page.findChild(PhotoForm)
        if form is not None and form.isVisible():
            edit = getattr(form, place)
            assert edit.textCursor().selectedText() == "пaрк"
            room.qtbot.waitUntil(edit.hasFocus)
            press("Escape")
            return
    raise AssertionError("no form was opened")


def test_a_refused_publication_says_so_and_that_the_text_is_saved(room: Room) -> None:
    article = room.open(room.desks.articles.create(Story(headline="Парк", body="Текст ПРОВЕРИТЬ", slug="park")))
    told: list[str] = []
    room.desk.told.connect(told.append)
    room.desk.bindings.take("publish")
    room.settle()
    said = " ".join(words(room.desk.page.banner))
    assert "Not published." in said
    assert "The text is saved." in said
    assert "Not saved" not in said
    assert not any(told)
    assert room.desks.articles.get(article.id).workflow is Workflow.DRAFT
