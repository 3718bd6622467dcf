"""A newsroom on a share of Windows is opened; on Linux two slashes lead where one does."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from db.sqlite.connections import DRIVER, without_authority


@pytest.mark.skipif(os.name != "posix", reason="stands a folder in for a share: on Windows that takes a server")
def test_a_database_on_a_share_is_opened(tmp_path: Path) -> None:
    place = tmp_path / "Редакция №1" / "news#1.db"
    place.parent.mkdir()
    share = place.as_uri().replace("file:///", "file://")
    with closing(DRIVER.connect(f"{without_authority(share)}?mode=rwc", uri=True)) as database:
        database.execute("CREATE TABLE line (words)").fetchall()
    assert place.stat().st_size > 0


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("file://nas/desk/news%20room/newsroom.db", "file:////nas/desk/news%20room/newsroom.db"),
        ("file:///C:/Users/me/newsroom.db", "file:///C:/Users/me/newsroom.db"),
        ("file:////srv/me/newsroom.db", "file:////srv/me/newsroom.db"),
    ],
)
def test_only_a_share_is_told_otherwise(address: str, told: str) -> None:
    assert without_authority(address) == told
