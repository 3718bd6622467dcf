"""A page that somebody copied becomes an article as the same page in a file does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from editor.domain.imports import left_out
from editor.domain.photos import Credit
from editor.photos.embed import Embedded, xmp_packet
from tests.database.desk.conftest import Room

PAGE = Path(__file__).parents[2] / "unit/intake/samples/tariffs-ru.txt"


def test_a_copied_page_reads_as_a_file_does(room: Room) -> None:
    (from_file,) = room.desks.imports.read_file(PAGE)
    (copied,) = room.desks.imports.read_text(PAGE.read_text("utf-8"))
    assert copied == from_file
    assert copied.story.headline
    assert copied.story.lede
    assert copied.story.placements


def test_a_rubric_that_the_newsroom_lacks_is_told(room: Room) -> None:
    (imported,) = room.desks.imports.read_text("---\nrubric: Космос\n---\n# Заголовок\n\nТекст.\n")
    article = room.desks.imports.take(imported)
    assert ("dropped-rubric", "Космос") in left_out(imported, article)
    assert ("dropped-rubric", "Космос") not in left_out(imported, room.desks.imports.take(imported, rubric="gorod"))


def signed_picture(path: Path, creator: str, credit: str) -> Path:
    """A JPEG that names its maker."""
    Image.new("RGB", (800, 500), "teal").save(path, xmp=xmp_packet(Embedded(creators=(creator,), credit=credit)))
    return path


@pytest.mark.parametrize("agency", ["Reuters", ""])
@pytest.mark.parametrize(
    ("creator", "credit"),
    [("Жанара Каримова", "Reuters"), ("", "Фото: Reuters / Жанара Каримова"), ("", "Фото Жанары Каримовой, Reuters")],
)
def test_a_file_that_names_person_and_agency_loses_neither(
    room: Room, tmp_path: Path, creator: str, credit: str, agency: str
) -> None:
    known = room.desks.people.find_or_add_agency(agency).id if agency else None
    file = signed_picture(tmp_path / "a.jpg", creator, credit)
    found = room.desks.photos.add(file).credit
    both = Credit(room.person.id, known)
    assert found == (both if agency or creator else Credit(room.person.id, text=credit))


def test_an_imported_picture_brings_its_own_credit(room: Room, tmp_path: Path) -> None:
    signed_picture(tmp_path / "a.jpg", "Жанара Каримова", "")
    text = tmp_path / "a.md"
    text.write_text("# Заголовок\n\nТекст.\n\n![Подпись](a.jpg)\n", "utf-8")
    (imported,) = room.desks.imports.read_file(text)
    (placed,) = room.desks.imports.take(imported).story.placements
    assert placed.credit is None
    assert room.desks.photos.get(placed.photo_id or 0).credit == Credit(room.person.id)
