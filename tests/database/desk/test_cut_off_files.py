"""A database file that is empty, or of a few bytes, is said to be that at every door, and nothing is made of it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.sqlite.store import DATABASE
from editor.desk import open_newsroom
from editor.desk.safety.keeping import restore_backup, salvage_newsroom, verify_newsroom
from editor.desk.safety.rescue import diagnose, put_back
from editor.domain.errors import WorldFailed
from editor.domain.sentences import say
from tests.database.desk.conftest import Room

SIZES = (0, 1, 511)


def place(tmp_path: Path, size: int) -> Path:
    folder = tmp_path / "room of somebody"
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"S" * size)
    return folder


def zipped(folder: Path) -> Path:
    made = folder / "backup.zip"
    with zipfile.ZipFile(made, "w") as archive:
        archive.write(folder / DATABASE, DATABASE)
    return made


DOORS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "open": ("newsroom-cut-off", open_newsroom),
    "verify": ("newsroom-cut-off", verify_newsroom),
    "salvage": ("newsroom-cut-off", lambda folder: salvage_newsroom(folder, folder / "made")),
    "restore": ("backup-cut-off", lambda folder: restore_backup(folder / DATABASE, folder / "made")),
    "restore an archive": ("backup-cut-off", lambda folder: restore_backup(zipped(folder), folder / "made")),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("door", DOORS)
def test_a_cut_off_file_is_told_as_that(door: str, size: int, tmp_path: Path) -> None:
    code, act = DOORS[door]
    folder = place(tmp_path, size)
    with pytest.raises(WorldFailed) as caught:
        act(folder)
    assert caught.value.code == code
    assert f"only {size} bytes" in say(caught.value.code, caught.value.facts)
    assert {file.name for file in folder.iterdir()} <= {DATABASE, "backup.zip"}, "nothing was made"
    assert (folder / DATABASE).stat().st_size == size


@pytest.mark.parametrize("size", SIZES)
def test_the_window_can_look_at_a_cut_off_newsroom_and_at_its_backups(size: int, tmp_path: Path) -> None:
    folder = place(tmp_path, size)
    (folder / "backups").mkdir()
    (folder / "backups" / "2026-11-20T090000Z.db").write_bytes(b"")
    found = diagnose(folder)
    assert not found.found.is_sound
    assert found.backup is None


def test_a_cut_off_backup_takes_nobodys_place(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "empty.db"
    file.touch()
    with pytest.raises(WorldFailed) as caught:
        put_back(room.desks.newsroom.location, file)
    assert caught.value.code == "backup-cut-off"
    with closing(open_newsroom(room.desks.newsroom.location)) as again:
        assert again.newsroom.settings().name == "Таңба"
