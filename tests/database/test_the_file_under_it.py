"""What can happen to the file of an open newsroom, and to the log beside it."""

from __future__ import annotations

import shutil
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import IO

import pytest

import db.sqlite.store
from db.newsroom import articles
from db.sqlite import connections, presence
from db.sqlite.connections import DRIVER
from db.sqlite.failures import code_of
from db.sqlite.foreign_wal import is_foreign
from db.sqlite.presence import PREFIX, Presence
from db.sqlite.store import DATABASE, SqliteStore, create_store, open_store
from editor.domain.errors import WorldFailed
from editor.domain.sentences import say
from editor.domain.story import Story


def write_one(store: SqliteStore, noon: datetime, headline: str = "Раз") -> None:
    with store.write() as tx:
        articles.create(tx, Story(headline=headline), by="", at=noon)


def refused(store: SqliteStore, noon: datetime) -> str:
    with pytest.raises(WorldFailed) as caught:
        write_one(store, noon)
    assert say(caught.value.code, caught.value.facts)
    return caught.value.code


@pytest.mark.not_on("windows", "an open newsroom can't be replaced, deleted or moved there")
def test_a_file_put_in_its_place_is_noticed_before_the_next_write(
    store: SqliteStore, tmp_path: Path, noon: datetime
) -> None:
    write_one(store, noon)
    other = create_store(str(tmp_path / "other"))
    other.close()
    shutil.copyfile(other.path, tmp_path / "swap")
    (tmp_path / "swap").replace(store.path)
    before = store.path.read_bytes()
    assert refused(store, noon) == "newsroom-replaced"
    assert store.path.read_bytes() == before


@pytest.mark.not_on("windows", "an open newsroom can't be replaced, deleted or moved there")
def test_a_deleted_file_is_noticed(store: SqliteStore, noon: datetime) -> None:
    store.path.unlink()
    assert refused(store, noon) == "newsroom-replaced"
    assert not store.path.exists()


@pytest.mark.not_on("windows", "an open newsroom can't be replaced, deleted or moved there")
def test_a_folder_that_moved_away_is_noticed(store: SqliteStore, tmp_path: Path, noon: datetime) -> None:
    Path(store.location).rename(tmp_path / "away")
    assert refused(store, noon) == "newsroom-replaced"


def log_of(store: SqliteStore, tmp_path: Path) -> Path:
    """A copy of the log that a killed program leaves."""
    log = tmp_path / f"{Path(store.location).name}-log"
    shutil.copyfile(store.path.with_name(f"{DATABASE}-wal"), log)
    return log


def test_the_log_of_another_newsroom_is_refused_and_not_a_byte_changes(
    store: SqliteStore, tmp_path: Path, noon: datetime
) -> None:
    with closing(create_store(str(tmp_path / "other"))) as other:
        for _ in range(5):
            write_one(other, noon, "Чужое")
        log = log_of(other, tmp_path)
    write_one(store, noon, "Своё")
    store.close()
    shutil.copyfile(log, store.path.with_name(f"{DATABASE}-wal"))
    before = store.path.read_bytes()
    with pytest.raises(WorldFailed) as caught:
        open_store(store.location)
    assert caught.value.code == "foreign-wal"
    assert "newsroom.db-wal" in say(caught.value.code, caught.value.facts)
    assert (store.path.read_bytes(), store.path.with_name(f"{DATABASE}-wal").read_bytes()) == (before, log.read_bytes())
    store.path.with_name(f"{DATABASE}-wal").unlink()
    with closing(open_store(store.location)) as opened, opened.read() as tx:
        assert articles.get(tx, 1).story.headline == "Своё"


def test_a_log_of_its_own_and_a_stale_index_beside_it_are_no_strangers(
    store: SqliteStore, tmp_path: Path, noon: datetime
) -> None:
    for _ in range(3):
        write_one(store, noon)
    remains = tmp_path / "remains"
    remains.mkdir()
    shutil.copyfile(store.path, remains / DATABASE)
    shutil.copyfile(log_of(store, tmp_path), remains / f"{DATABASE}-wal")
    (remains / f"{DATABASE}-shm").write_bytes(b"\xff" * 32768)
    assert not is_foreign(remains / DATABASE)
    with closing(open_store(str(remains))) as opened, opened.read() as tx:
        assert articles.counts(tx).desk["all"] == 3


def test_a_log_without_a_number_must_fit_the_tables(store: SqliteStore, tmp_path: Path, noon: datetime) -> None:
    """A newsroom of an older version, and the log of one with other tables."""
    write_one(store, noon)
    store.close()
    with closing(DRIVER.connect(store.path)) as connection:
        connection.execute("PRAGMA user_version = 0")
    with closing(DRIVER.connect(tmp_path / "song.db")) as other:
        other.execute("PRAGMA journal_mode = wal").fetchall()
        other.executescript(
            "CREATE TABLE song (id INTEGER PRIMARY KEY, text); INSERT INTO song VALUES (1, zeroblob(9000))"
        )
        shutil.copyfile(tmp_path / "song.db-wal", store.path.with_name(f"{DATABASE}-wal"))
    assert is_foreign(store.path)


def test_a_writer_asks_again_while_another_one_finishes(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch, noon: datetime
) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 1)
    monkeypatch.setattr(db.sqlite.store, "PAUSES", (0.02,) * 100)
    held, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with store.write():
            held.set()
            let_go.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait(10)
    with closing(open_store(store.location)) as second:
        threading.Timer(0.2, let_go.set).start()
        write_one(second, noon)
    holder.join()


@pytest.mark.parametrize(
    ("words", "code"),
    [("database or disk is full", "disk-full"), ("disk I/O error", "disk-failed"), ("no such table: x", None)],
)
def test_errors_without_a_name_are_known_by_their_words(words: str, code: str | None) -> None:
    assert code_of(DRIVER.OperationalError(words)) == code


def test_a_sign_is_read_where_the_lock_is_taken_far_behind_it(
    tmp_path: Path, noon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = presence._lock

    def as_on_windows(file: IO[bytes]) -> None:
        lock(file)
        file.seek(2**20)

    monkeypatch.setattr(presence, "_lock", as_on_windows)
    first, second = (Presence(tmp_path, who, noon) for who in ("Омар", "Жанара"))
    assert [each.who for each in first.others()] == ["Жанара"]
    for each in (first, second):
        each.leave()


def test_two_copies_hear_of_each_other_and_a_dead_one_is_forgotten(tmp_path: Path, noon: datetime) -> None:
    (tmp_path / f"{PREFIX}left-by-a-crash").write_text("{}")
    first, second = (Presence(tmp_path, who, noon) for who in ("Омар", "Жанара"))
    assert [(each.who, each.since) for each in first.others()] == [("Жанара", noon)]
    assert [each.who for each in second.others()] == ["Омар"]
    second.leave()
    assert first.others() == ()
    first.leave()
    assert list(tmp_path.iterdir()) == []
