"""Opening, creating and losing a newsroom's file."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from db.newsroom import articles
from db.sqlite import connections
from db.sqlite.migrating import ALEMBIC_OPTIONS
from db.sqlite.store import SqliteStore, create_store, open_store
from editor.domain.errors import EditorError, NewsroomSaysNo, WorldFailed, WrongCall
from editor.domain.sentences import say
from editor.domain.story import Story


def test_the_settings_of_the_connection_are_the_durable_ones(store: SqliteStore) -> None:
    with store.read() as tx:
        found = {name: tx.exec_driver_sql(f"PRAGMA {name}").scalar() for name in connections.PRAGMAS}
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "journal_size_limit": 32 * 1024 * 1024,
    }


def test_where_there_is_no_wheel_pythons_own_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "find_spec", lambda _name: None)
    assert connections._driver() is sqlite3


def test_the_sqlite_is_one_that_cannot_corrupt_on_a_wal_reset(store: SqliteStore) -> None:
    with store.read() as tx:
        version = str(tx.exec_driver_sql("SELECT sqlite_version()").scalar())
    assert tuple(int(part) for part in version.split(".")) >= connections.OLDEST_SAFE


def test_the_migrated_tables_are_those_of_the_models(store: SqliteStore) -> None:
    with store.read() as tx:
        context = MigrationContext.configure(tx, opts=ALEMBIC_OPTIONS)
        assert compare_metadata(context, ALEMBIC_OPTIONS["target_metadata"]) == []


def test_a_transaction_that_fails_leaves_nothing_behind(store: SqliteStore, noon: datetime) -> None:
    def spoil() -> None:
        with store.write() as tx:
            articles.create(tx, Story(headline="Раз"), by="", at=noon)
            raise NewsroomSaysNo("blocked")

    with pytest.raises(NewsroomSaysNo):
        spoil()
    with store.read() as tx:
        assert articles.counts(tx).desk["all"] == 0


def test_a_reader_cannot_write_by_mistake(store: SqliteStore, noon: datetime) -> None:
    with pytest.raises(WorldFailed), store.read() as tx:
        articles.create(tx, Story(headline="Раз"), by="", at=noon)
    with store.write() as tx:
        assert articles.create(tx, Story(headline="Раз"), by="", at=noon).id == 1


def test_a_store_made_in_one_thread_works_in_others(store: SqliteStore, noon: datetime) -> None:
    failed: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for step in range(10):
                with store.write() as tx:
                    articles.create(tx, Story(headline=f"{number}-{step}"), by="", at=noon)
        except EditorError as error:
            failed.append(error)

    workers = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert failed == []
    with store.read() as tx:
        assert articles.counts(tx).desk["drafts"] == 40


def test_a_reader_sees_one_state_while_another_writes(store: SqliteStore, noon: datetime) -> None:
    with store.read() as reading:
        assert articles.counts(reading).desk["all"] == 0
        with store.write() as writing:
            articles.create(writing, Story(headline="Раз"), by="", at=noon)
        assert articles.counts(reading).desk["all"] == 0


def test_what_was_saved_is_there_after_opening_again(tmp_path: Path, noon: datetime) -> None:
    place = str(tmp_path / "редакция 1 %20 #")
    with closing(create_store(place)) as made, made.write() as tx:
        saved = articles.create(tx, Story(headline="Раз"), by="", at=noon)
    with closing(open_store(place)) as opened, opened.read() as tx:
        assert articles.get(tx, saved.id) == saved
        assert opened.photo_root.is_dir()


def test_a_newsroom_is_not_made_over_another(store: SqliteStore) -> None:
    with pytest.raises(NewsroomSaysNo) as caught:
        create_store(store.location)
    assert caught.value.code == "newsroom-exists"


def test_what_an_interrupted_creation_left_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / ".newsroom.db.new").write_bytes(b"half")
    create_store(str(tmp_path)).close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["newsroom.db", "photos"]


@pytest.mark.parametrize("location", ["postgresql+psycopg://host/newsroom", "s3://bucket", "", "  "])
def test_an_address_is_not_a_folder(location: str) -> None:
    for act in (create_store, open_store):
        with pytest.raises(WrongCall) as caught:
            act(location)
        assert caught.value.code == "location-not-a-folder"


def test_no_newsroom_is_made_by_opening(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "no-newsroom"
    assert list(tmp_path.iterdir()) == []


def test_a_newer_newsroom_is_refused_and_not_a_byte_of_it_changes(store: SqliteStore) -> None:
    with store.write() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    file = Path(store.location) / "newsroom.db"
    before = file.read_bytes()
    assert refusal(file.parent) == "newer-newsroom"
    assert file.read_bytes() == before


def test_a_newer_newsroom_that_was_killed_is_refused_and_neither_file_nor_log_changes(
    store: SqliteStore, tmp_path: Path
) -> None:
    with store.write() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    remains = tmp_path / "remains"
    shutil.copytree(store.location, remains)
    files = [remains / name for name in ("newsroom.db", "newsroom.db-wal")]
    before = [file.read_bytes() for file in files]
    assert refusal(remains) == "newer-newsroom"
    assert [file.read_bytes() for file in files] == before


def test_a_file_that_is_no_database_is_no_newsroom(tmp_path: Path) -> None:
    (tmp_path / "newsroom.db").write_text("Это просто текст, и довольно длинный. " * 100)
    assert refusal(tmp_path) == "not-a-newsroom"


def test_another_programs_database_is_no_newsroom(tmp_path: Path) -> None:
    with closing(connections.DRIVER.connect(tmp_path / "newsroom.db")) as other:
        other.execute("CREATE TABLE song (id INTEGER PRIMARY KEY)")
    before = (tmp_path / "newsroom.db").read_bytes()
    assert refusal(tmp_path) == "not-a-newsroom"
    assert (tmp_path / "newsroom.db").read_bytes() == before


def test_a_damaged_newsroom_says_so(store: SqliteStore) -> None:
    store.close()
    file = Path(store.location) / "newsroom.db"
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)
    assert refusal(file.parent) == "damaged"


def test_a_writer_that_waits_in_vain_is_told_so(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connections.PRAGMAS, "busy_timeout", 10)
    with (
        closing(open_store(store.location)) as second,
        store.write(),
        pytest.raises(WorldFailed) as caught,
        second.write(),
    ):
        pass
    assert caught.value.code == "busy"
    assert say(caught.value.code, caught.value.facts).startswith(f"The newsroom in {store.location} is busy")


def test_a_full_disk_says_so_and_keeps_what_was_there(store: SqliteStore, noon: datetime) -> None:
    with store.write() as tx:
        tx.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(WorldFailed) as caught, store.write() as tx:
        articles.create(tx, Story(headline="Раз", body="слово " * 200_000), by="", at=noon)
    assert caught.value.code == "disk-full"
    with store.read() as tx:
        assert articles.counts(tx).desk["all"] == 0


def test_what_was_committed_before_the_program_died_is_there(
    store: SqliteStore, tmp_path: Path, noon: datetime
) -> None:
    with store.write() as tx:
        saved = articles.create(tx, Story(headline="Раз"), by="", at=noon)
    remains = tmp_path / "remains"
    remains.mkdir()
    for name in ("newsroom.db", "newsroom.db-wal"):
        shutil.copy(Path(store.location) / name, remains / name)
    with closing(open_store(str(remains))) as opened, opened.read() as tx:
        assert articles.get(tx, saved.id) == saved


def refusal(folder: Path) -> str:
    """The code with which a newsroom is not opened; its sentence exists."""
    with pytest.raises(WorldFailed) as caught:
        open_store(str(folder))
    assert str(folder) in say(caught.value.code, caught.value.facts)
    return caught.value.code
