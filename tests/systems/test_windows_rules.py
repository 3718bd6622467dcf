"""The rules of Windows as they are put in here: what is open or mapped is not moved or removed, all else is."""

from __future__ import annotations

import mmap
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.systems.windows import as_on_windows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the rules are put in by way of Linux's /proc")


@pytest.fixture(autouse=True)
def _rules() -> Iterator[None]:
    with as_on_windows():
        yield


def test_an_open_file_is_neither_renamed_nor_replaced_nor_removed(tmp_path: Path) -> None:
    open_one, other = tmp_path / "open", tmp_path / "other"
    other.write_text("x")
    with open_one.open("w"):
        for act in (open_one.unlink, lambda: open_one.rename(tmp_path / "new"), lambda: os.replace(other, open_one)):  # noqa: PTH105
            with pytest.raises(PermissionError):
                act()
    open_one.unlink()


def test_a_link_to_its_folder_hides_no_open_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    with (tmp_path / "folder" / "file").open("w"), pytest.raises(PermissionError):
        (tmp_path / "link" / "file").unlink()


def test_a_folder_with_an_open_file_stays_under_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with (folder / "file").open("w"), pytest.raises(PermissionError):
        folder.rename(tmp_path / "new")
    folder.rename(tmp_path / "new")


def test_each_file_of_an_open_database_is_held(tmp_path: Path) -> None:
    place = tmp_path / "newsroom.db"
    with closing(sqlite3.connect(place)) as database:
        database.execute("PRAGMA journal_mode = wal")
        database.execute("CREATE TABLE line (words)")
        for ending in ("", "-wal", "-shm"):
            with pytest.raises(PermissionError):
                place.with_name(f"{place.name}{ending}").unlink()


def test_a_mapped_file_is_held_after_its_handle_is_closed(tmp_path: Path) -> None:
    place = tmp_path / "mapped"
    place.write_bytes(b"words")
    with place.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    with pytest.raises(PermissionError):
        place.unlink()
    mapped.close()
    place.unlink()
