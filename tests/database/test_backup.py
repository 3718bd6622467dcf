"""Copies that can be trusted, made while others write; and which of them are kept."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from db.newsroom import articles
from db.sqlite import backup
from db.sqlite.backup import copy_database, make_automatic, moment_of, name_of, thin
from db.sqlite.connections import DRIVER
from db.sqlite.failures import world_failures
from db.sqlite.store import DATABASE, SqliteStore, open_store
from editor.domain.errors import WorldFailed
from editor.domain.story import Story
from tests.bench.damage import make_newsroom
from tests.disks import NEEDS_DISKS, TELLS_HANDLES, disk_at, waited_for

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 256 kB."""
    with disk_at(tmp_path / "tiny", "256k") as place:
        yield place


def headlines(path: Path) -> list[str]:
    with closing(DRIVER.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT headline FROM article ORDER BY id")]


def test_a_backup_of_an_open_newsroom_has_what_was_committed(
    store: SqliteStore, tmp_path: Path, noon: datetime
) -> None:
    with store.write() as tx:
        articles.create(tx, Story(headline="Раз"), by="", at=noon)
    target = tmp_path / "копия 🗞 в субботу" / "редакция.db"
    with store.write() as tx:
        articles.create(tx, Story(headline="Два"), by="", at=noon)
        copy_database(Path(store.location) / DATABASE, target)
    assert headlines(target) == ["Раз"]
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_backup_ends_while_another_connection_writes_without_pause(
    store: SqliteStore, tmp_path: Path, noon: datetime
) -> None:
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            with store.write() as tx:
                articles.create(tx, Story(headline="Ещё", body="слово " * 2000), by="", at=noon)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            copy_database(Path(store.location) / DATABASE, tmp_path / f"{number}.db")
    finally:
        stop.set()
        writer.join()
    assert len(headlines(tmp_path / "0.db")) <= len(headlines(tmp_path / "2.db"))


def test_a_damaged_newsroom_makes_no_backup_and_spoils_no_older_one(
    store: SqliteStore, tmp_path: Path, noon: datetime
) -> None:
    with store.write() as tx:
        articles.create(tx, Story(headline="Раз", body="Первый текст"), by="", at=noon)
    target = tmp_path / "kept.db"
    copy_database(Path(store.location) / DATABASE, target)
    before = target.read_bytes()
    with store.write() as tx:
        tx.exec_driver_sql("UPDATE article SET body = 'Первый текст?'")
    with pytest.raises(WorldFailed) as caught:
        copy_database(Path(store.location) / DATABASE, target)
    assert caught.value.code == "backup-damaged"
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".rubrika*"))


def test_one_spoilt_text_among_many_makes_no_backup(tmp_path: Path) -> None:
    source = make_newsroom(tmp_path / "sound", 700)
    with closing(DRIVER.connect(source)) as connection, connection:
        connection.execute("UPDATE revision SET body = replace(body, 'п', 'р') WHERE id = 401")
    with pytest.raises(WorldFailed) as caught:
        copy_database(source, tmp_path / "copy.db")
    assert caught.value.facts["why"] == "the text of revision 401 is not what was saved"


@NEEDS_DISKS
def test_a_full_disk_leaves_nothing_of_a_backup(store: SqliteStore, tiny_disk: Path) -> None:
    with pytest.raises(WorldFailed) as caught, world_failures(store.location):
        copy_database(Path(store.location) / DATABASE, tiny_disk / "backup.db")
    assert caught.value.code == "disk-full"
    assert list(tiny_disk.iterdir()) == []


def left_over(path: Path, *, hours: float) -> Path:
    """A file of that name that was last written to so long ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"half")
    then = time.time() - hours * 3600
    os.utime(path, (then, then))
    os.utime(path.parent, (then, then))
    return path


def test_what_a_killed_backup_left_is_swept_also_that_of_one_with_photos(store: SqliteStore, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    left_over(folder / ".rubrika-unfinished-1.db", hours=2)
    left_over(folder / ".rubrika-unfinished-2" / DATABASE, hours=2)
    made = make_automatic(Path(store.location) / DATABASE, folder, NOW)
    assert list(folder.iterdir()) == [made]


def test_a_backup_sweeps_nothing_that_another_program_is_writing(store: SqliteStore, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    at_work = left_over(folder / ".rubrika-unfinished-1.db", hours=0.5)
    grown = left_over(folder / ".rubrika-unfinished-2" / DATABASE, hours=0.5)
    made = make_automatic(Path(store.location) / DATABASE, folder, NOW)
    assert (at_work.exists(), grown.exists(), made.exists()) == (True, True, True)


@pytest.mark.not_on("windows", "opens no folder to wait for its names")
@TELLS_HANDLES
def test_the_names_of_new_folders_are_waited_for_too(
    store: SqliteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = waited_for(monkeypatch)
    copy_database(Path(store.location) / DATABASE, tmp_path / "флешка" / "копии" / "одна.db")
    assert {str(tmp_path), str(tmp_path / "флешка"), str(tmp_path / "флешка" / "копии")} <= seen


def test_a_backup_opens_as_a_newsroom(store: SqliteStore, tmp_path: Path, noon: datetime) -> None:
    with store.write() as tx:
        saved = articles.create(tx, Story(headline="Раз"), by="", at=noon)
    copy_database(Path(store.location) / DATABASE, tmp_path / "again" / DATABASE)
    with closing(open_store(str(tmp_path / "again"))) as opened, opened.read() as tx:
        assert articles.get(tx, saved.id) == saved


def test_the_name_tells_the_moment() -> None:
    assert name_of(NOW) == "2026-11-20T090000Z.db"
    assert moment_of(name_of(NOW)) == moment_of(name_of(NOW, before_migration=True)) == NOW
    assert moment_of("редакция.db") is None


def test_everything_of_two_days_is_kept() -> None:
    times = [NOW - timedelta(minutes=30 * step) for step in range(96)]
    assert thin(times, NOW) == ()


def test_the_newest_of_a_day_stays() -> None:
    day = NOW - timedelta(days=5)
    times = [day + timedelta(hours=hour) for hour in range(4)]
    assert thin([NOW, *times], NOW) == tuple(reversed(times[:-1]))


def test_a_year_of_daily_backups_keeps_days_then_weeks_then_months() -> None:
    kept: set[datetime] = set()
    for day in range(366):
        now = NOW + timedelta(days=day)
        for hour in (0, 4):
            kept.add(now + timedelta(hours=hour))
            kept -= set(thin(kept, now + timedelta(hours=hour)))
    end = NOW + timedelta(days=365)
    ages = sorted((end - at).days for at in kept)
    assert len([age for age in ages if age <= 14]) >= 14
    assert len(ages) <= 6 + 12 + 10 + 9
    assert max(ages) >= 270
    weekly = [age for age in ages if 14 < age <= 84]
    assert 9 <= len(weekly) <= 11
    assert all(later - earlier <= 7 for earlier, later in pairwise(weekly))


def test_the_oldest_of_all_go_first_when_there_are_too_many() -> None:
    months = [NOW - timedelta(days=31 * step) for step in range(60)]
    gone = thin(months, NOW)
    assert len(months) - len(gone) <= 1 + sum(count for count, _ in backup.PERIODS)
    assert set(gone) == set(months[-len(gone) :])
