"""The preview is the export's own page."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from editor.domain.errors import BadInput, NotFound
from editor.domain.photos import Photo, Role
from editor.domain.story import PHOTO_MARK
from tests.database.desk.conftest import Room

ONLY_IN_PREVIEW = re.compile(r' data-line="\d+"|<base [^>]*>\n| data-preview="scroll"')


def test_the_preview_of_a_live_text_is_its_exported_page(room: Room, photo: Photo, tmp_path: Path) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.photos.attach(article.id, photo.id, role=Role.LEAD, caption="Пути у депо.")
    room.desks.photos.attach(article.id, photo.id, role=Role.BODY)
    room.desks.publication.publish(article.id)
    room.desks.exporting.export(tmp_path / "site")
    (exported,) = (tmp_path / "site" / "gorod").glob(f"{article.id}-*.html")
    live = room.desks.articles.get(article.id)
    preview = room.desks.preview.page(live.story, article.id)
    assert "data-line" in preview.html
    assert ONLY_IN_PREVIEW.sub("", preview.html) == exported.read_text("utf-8")
    assert preview.hidden_photos == 0


def test_the_preview_serves_what_its_page_shows(room: Room, photo: Photo) -> None:
    article = room.desks.articles.create(room.story())
    saved = room.desks.photos.attach(article.id, photo.id)
    preview = room.desks.preview.page(saved.story, article.id)
    (source,) = set(re.findall(r'<img[^>]* src="([^"]+)"', preview.html))
    data, media_type = room.desks.preview.file("photos/" + source.rsplit("/", 1)[-1])
    assert (data[:2], media_type) == (b"\xff\xd8", "image/jpeg")
    assert room.desks.preview.file("/assets/site.css")[1] == "text/css"
    with pytest.raises(NotFound):
        room.desks.preview.file("../newsroom.db")


def test_a_photo_without_a_credit_is_hidden_and_counted(room: Room, picture: Path) -> None:
    photo = room.desks.photos.add(picture)
    place = room.desks.photos.place(photo.id, Role.BODY)
    article = room.desks.articles.create(room.story())
    story = replace(article.story, body=PHOTO_MARK.format(place.id), placements=(place,))
    preview = room.desks.preview.page(story, article.id)
    assert preview.hidden_photos == 1
    assert "<img" not in preview.html


def test_a_tangled_text_is_refused_in_one_sentence_and_the_next_one_shows(room: Room) -> None:
    article = room.desks.articles.create(room.story())
    room.desks.office.renderer.seconds = 1.0
    with pytest.raises(BadInput, match="text-too-hard"):
        room.desks.preview.page(replace(article.story, body="*а* [б](/в) " * 400_000), article.id)
    assert "ходят трамваи" in room.desks.preview.page(article.story, article.id).html
