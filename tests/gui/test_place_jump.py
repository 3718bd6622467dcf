"""From a finding of the export to the place that mends it, through the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from editor.domain.articles import Article
from editor.domain.photos import Credit
from editor.domain.words import Names
from editor.ui.writing.photos.photo_form import PhotoForm
from tests.gui.at_work import AtWork
from tests.gui.real_newsrooms import newsroom, picture_file, publish


@pytest.fixture
def articles(at_work: AtWork, tmp_path: Path) -> list[Article]:
    desks = newsroom(tmp_path / "newsroom")
    city = desks.rubrics.add(Names(ru="Город"), slug="gorod")
    photo = desks.photos.add(picture_file(tmp_path, "a.jpg", 40), credit=Credit(text="Фото автора"))
    made = [publish(desks, "Снимок", city, photo=photo), publish(desks, "Каток", city)]
    desks.close()
    at_work.start(tmp_path / "newsroom")
    return made


def jump(at_work: AtWork, article: Article, place: str, number: int = 0) -> None:
    at_work.act("place.export")
    rooms = at_work.program.rooms
    assert rooms is not None
    rooms.place_wanted.emit(article.id, place, number)
    at_work.until(lambda: at_work.desk.session.article_id == article.id)


def test_a_photo_is_shown_with_its_picture_and_credit(at_work: AtWork, articles: list[Article]) -> None:
    with_photo, _ = articles
    jump(at_work, with_photo, "photo", with_photo.story.placements[0].id)
    at_work.until(lambda: at_work.desk.page.findChildren(PhotoForm))
    said = [each.text() for each in at_work.desk.page.findChildren(PhotoForm)[0].findChildren(QLabel)]
    assert "This place waits for its file" not in said
    assert at_work.program.window.place == "desk"


def test_the_article_on_the_desk_is_only_shown_at_the_place(at_work: AtWork, articles: list[Article]) -> None:
    at_work.open(articles[1].id)
    jump(at_work, articles[1], "lede")
    at_work.until(at_work.desk.page.lede.edit.hasFocus)


def test_another_article_opened_meanwhile_ends_the_jump(at_work: AtWork, articles: list[Article]) -> None:
    with_photo, other = articles
    at_work.act("place.export")
    rooms = at_work.program.rooms
    assert rooms is not None
    rooms.place_wanted.emit(with_photo.id, "photo", with_photo.story.placements[0].id)
    at_work.open(other.id)
    assert at_work.desk.page.findChildren(PhotoForm) == []
