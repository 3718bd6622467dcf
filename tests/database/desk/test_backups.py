"""A backup brings the whole newsroom back, photos too."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from db.sqlite.connections import DRIVER
from editor.desk import open_newsroom
from editor.desk.safety.keeping import location_warnings, restore_backup, salvage_newsroom, verify_newsroom
from editor.domain.errors import EditorError, NewsroomSaysNo, NotFound, WorldFailed
from editor.domain.photos import Photo
from tests.database.desk.conftest import Room


@pytest.fixture
def lived_in(room: Room, photo: Photo) -> Room:
    """A newsroom with a live article and a photo in it."""
    article = room.live()
    room.desks.photos.attach(article.id, photo.id)
    return room


@pytest.mark.parametrize("name", ["копия.db", "в субботу 🗞 %20#.db", "всё.zip"])
def test_a_backup_brings_everything_back(lived_in: Room, tmp_path: Path, name: str) -> None:
    made = lived_in.desks.backups.make(tmp_path / "флешка 1" / name)
    assert (made.photos, made.with_photos) == (1, name.endswith(".zip"))
    place = tmp_path / "вернули 🗞"
    restored = lived_in.desks.backups.restore(made, place)
    assert (restored.photos, restored.missing) == (1, ())
    assert verify_newsroom(place).damages == ()
    with closing(open_newsroom(place)) as again:
        assert again.articles.get(1) == lived_in.desks.articles.get(1)
    assert sorted(path.name for path in place.iterdir()) == ["newsroom.db", "photos"]


def test_an_archive_needs_nothing_of_the_old_place(lived_in: Room, tmp_path: Path) -> None:
    made = lived_in.desks.backups.make(tmp_path / "elsewhere" / "b.db", with_photos=True)
    assert made.path.endswith("b.zip")
    lived_in.desks.close()
    (tmp_path / "room").rename(tmp_path / "gone")
    assert restore_backup(made.path, tmp_path / "new").missing == ()
    assert verify_newsroom(tmp_path / "new").is_sound


def test_what_no_place_has_is_named(lived_in: Room, photo: Photo, tmp_path: Path) -> None:
    made = lived_in.desks.backups.make(tmp_path / "elsewhere" / "b.db")
    lived_in.desks.photos.original(photo.sha256).unlink()
    assert restore_backup(made.path, tmp_path / "new").missing == (photo.sha256,)
    (damage,) = verify_newsroom(tmp_path / "new").damages
    assert (damage.code, damage.what, damage.id) == ("damage-photo-missing", "photo-file", photo.id)


def test_a_damaged_original_is_found(lived_in: Room, photo: Photo) -> None:
    original = lived_in.desks.photos.original(photo.sha256)
    data = bytearray(original.read_bytes())
    data[1000] ^= 4
    original.write_bytes(data)
    assert [damage.code for damage in lived_in.desks.backups.verify().damages] == ["damage-photo-changed"]


def test_one_backup_a_day_is_made_by_itself(lived_in: Room) -> None:
    backups = lived_in.desks.backups
    first = backups.daily()
    assert first is not None
    assert backups.daily() is None
    lived_in.clock.forward(hours=15)
    assert backups.daily() is not None
    assert [made.at.day for made in backups.list()] == [21, 20]
    assert backups.list()[1].path == first.path


def test_a_backup_never_replaces_a_file(lived_in: Room, tmp_path: Path) -> None:
    (tmp_path / "b.db").write_text("чужое")
    with pytest.raises(NewsroomSaysNo) as caught:
        lived_in.desks.backups.make(tmp_path / "b.db")
    assert caught.value.code == "backup-in-the-way"
    assert (tmp_path / "b.db").read_text() == "чужое"


def test_a_newsroom_is_never_restored_over_another(lived_in: Room, tmp_path: Path) -> None:
    made = lived_in.desks.backups.make(tmp_path / "b.db")
    with pytest.raises(NewsroomSaysNo) as caught:
        restore_backup(made.path, lived_in.desks.newsroom.location)
    assert caught.value.code == "newsroom-exists"


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [("absent.db", NotFound, "backup-not-found"), ("half.db", WorldFailed, "backup-damaged"),
     ("half.zip", WorldFailed, "backup-damaged")],
)  # fmt: skip
def test_what_can_not_be_restored_leaves_nothing(
    lived_in: Room, tmp_path: Path, name: str, kind: type[EditorError], code: str
) -> None:
    if name != "absent.db":
        file = Path(lived_in.desks.backups.make(tmp_path / name).path)
        data = bytearray(file.read_bytes())
        data[8192:12288] = b"\xff" * 4096
        file.write_bytes(data)
    with pytest.raises(kind) as caught:
        restore_backup(tmp_path / name, tmp_path / "new")
    assert caught.value.code == code
    assert not (tmp_path / "new").exists()


def test_a_damaged_newsroom_is_salvaged_with_its_photos(lived_in: Room, tmp_path: Path) -> None:
    lived_in.desks.close()
    place = tmp_path / "room"
    with closing(DRIVER.connect(place / "newsroom.db")) as connection, connection:
        connection.execute("UPDATE article SET body = '?'")
    saved = salvage_newsroom(place, tmp_path / "new")
    assert (saved.photos, saved.missing) == (1, ())
    assert [damage.code for damage in saved.lost][:1] == ["damage-text"]
    assert verify_newsroom(tmp_path / "new").is_sound


def test_risky_places_are_told(tmp_path: Path) -> None:
    assert location_warnings(tmp_path) == ()
    warnings = [
        location_warnings(tmp_path / name / "Редакция") for name in ("Dropbox", "OneDrive - Tanba", "Яндекс.Диск")
    ]
    assert [[(each.code, each.facts["kind"]) for each in found] for found in warnings] == [
        [("place-cloud", "Dropbox")], [("place-cloud", "OneDrive")], [("place-cloud", "Яндекс.Диск")]
    ]  # fmt: skip
