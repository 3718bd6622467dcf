"""What a batch writes: only what is ticked, and names before words typed by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from editor.domain.photos import Credit, Photo
from editor.ui.photo_desk.batch import common, merged_credit, parse_day
from editor.ui.photo_desk.importing import pictures_in


def test_a_field_that_all_share_is_shown_and_others_are_counted() -> None:
    photos = (Photo(alt="депо", description="a"), Photo(alt="депо"), Photo(alt="депо", description="b"))
    assert common(photos, "alt").value == "депо"
    assert not common(photos, "alt").is_mixed
    mixed = common(photos, "description")
    assert (mixed.is_mixed, mixed.different, mixed.empty) == (True, 3, 1)


def test_naming_a_photographer_replaces_words_and_keeps_the_agency() -> None:
    typed = Credit(agency_id=3, text="Фото из архива")
    assert merged_credit({"creator": 7}, typed) == Credit(7, 3)


def test_emptying_the_photographer_leaves_the_words() -> None:
    assert merged_credit({"creator": None}, Credit(7, None, "Фото из архива")) == Credit(text="Фото из архива")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("30.11.2026", date(2026, 11, 30)),
        ("2026-11-30", date(2026, 11, 30)),
        ("1.2.2027", date(2027, 2, 1)),
        ("31.31.2026", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date | None) -> None:
    assert parse_day(typed) == day


def test_a_folder_stands_for_its_pictures(tmp_path: Path) -> None:
    for name in ("b.JPG", "a.png", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    assert [path.name for path in pictures_in([tmp_path, tmp_path / "notes.txt"])] == ["a.png", "b.JPG", "notes.txt"]
