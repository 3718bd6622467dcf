"""A page that somebody copied becomes an article as the same page in a file does."""

from __future__ import annotations

from pathlib import Path

from editor.domain.imports import left_out
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
