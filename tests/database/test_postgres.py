"""The store of PostgreSQL: opened, closed to others while one writes, and honest about a server that is not there."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import IntegrityError

from db.newsroom import articles, search, settings
from db.postgres import store as postgres_store
from db.postgres.search_tsvector import ARTICLE_TEXT, LONGEST_WORD, MOST_BYTES
from db.postgres.store import PostgresStore, create_store, open_store
from db.sqlite.store import SqliteStore
from db.steps import newest_step
from db.store import Store
from db.tables import Setting
from editor.domain.articles import ListQuery
from editor.domain.errors import NewsroomSaysNo, StaleArticle, WorldFailed, WrongCall
from editor.domain.story import Story
from tests.database.postgres_server import Server, running_server


@pytest.fixture
def shared(postgres: Server, tmp_path: Path) -> Iterator[tuple[PostgresStore, PostgresStore]]:
    """One newsroom, open in two stores as in two programs."""
    address = postgres.new_database()
    with closing(create_store(address, tmp_path)) as one, closing(open_store(address, tmp_path)) as two:
        yield one, two


@pytest.mark.parametrize("engine", [SqliteStore, PostgresStore])
def test_each_engine_has_the_verbs_of_a_store(engine: type[Store]) -> None:
    for name, verb in inspect.getmembers(Store, inspect.isfunction):
        if not name.startswith("_"):
            assert inspect.signature(getattr(engine, name)).parameters == inspect.signature(verb).parameters


def test_a_newsroom_is_made_once_and_opened_again(postgres: Server, tmp_path: Path, noon: datetime) -> None:
    address = postgres.new_database()
    with pytest.raises(WorldFailed, match="no-newsroom"):
        open_store(address, tmp_path)
    with closing(create_store(address, tmp_path)) as made, made.write() as tx:
        number = articles.create(tx, Story(headline="Мост"), by="", at=noon).id
    with pytest.raises(NewsroomSaysNo, match="newsroom-exists"):
        create_store(address, tmp_path)
    with closing(open_store(address, tmp_path)) as opened, opened.read() as tx:
        assert articles.get(tx, number).story.headline == "Мост"


@pytest.mark.parametrize(("step", "code"), [("0001", "older-newsroom"), ("9999", "newer-newsroom")])
def test_tables_of_another_step_are_left_alone(postgres: Server, tmp_path: Path, step: str, code: str) -> None:
    address = postgres.new_database()
    with closing(create_store(address, tmp_path)) as made, made.write() as tx:
        assert tx.execute(text("SELECT version_num FROM alembic_version")).scalar() == newest_step()
        tx.execute(text("UPDATE alembic_version SET version_num = :step"), {"step": step})
    with pytest.raises(WorldFailed, match=code):
        open_store(address, tmp_path)


def test_an_address_of_another_engine_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(WrongCall):
        open_store("postgresql://desk:secret@server/newsroom", tmp_path)


def test_the_password_is_in_no_location(postgres: Server, tmp_path: Path) -> None:
    address = postgres.new_database().replace("postgres@", "postgres:secret@")
    with closing(create_store(address, tmp_path)) as made:
        assert "secret" not in made.location


def test_whoever_writes_second_waits_and_is_told(
    shared: tuple[PostgresStore, PostgresStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_store, "BRIEF_WAIT_S", 0.05)
    one, two = shared
    with one.write() as tx:
        settings.put(tx, "a", 1)
        with pytest.raises(WorldFailed, match="busy"), two.write(briefly=True):
            pass
        with two.read() as reading:
            assert settings.get(reading, "a", 0) == 0
    with two.write(briefly=True) as tx:
        assert settings.get(tx, "a", 0) == 1


def _give_up(store: PostgresStore) -> None:
    def write() -> None:
        with store.write() as tx:
            settings.put(tx, "a", 9)
            raise KeyError

    with pytest.raises(KeyError):
        write()


def test_a_block_that_raises_changes_nothing(shared: tuple[PostgresStore, PostgresStore]) -> None:
    one, two = shared
    _give_up(one)
    with two.read() as tx:
        assert settings.get(tx, "a", 0) == 0


def test_a_reader_sees_one_state_and_writes_nothing(shared: tuple[PostgresStore, PostgresStore]) -> None:
    one, two = shared
    with one.read() as reading:
        assert settings.get(reading, "a", 0) == 0
        with two.write() as tx:
            settings.put(tx, "a", 1)
        assert settings.get(reading, "a", 0) == 0
    with pytest.raises(WorldFailed, match="read-only"), one.read() as reading:
        reading.execute(update(Setting).values(value="2"))


def test_a_second_save_over_the_same_version_is_refused(
    shared: tuple[PostgresStore, PostgresStore], noon: datetime
) -> None:
    one, two = shared
    with one.write() as tx:
        made = articles.create(tx, Story(headline="Мост"), by="", at=noon)
    with two.write() as tx:
        articles.save(tx, made.id, Story(headline="Мост открыт"), version=made.version, by="Омар", at=noon)
    with one.write() as tx, pytest.raises(StaleArticle):
        articles.save(tx, made.id, Story(headline="Мост закрыт"), version=made.version, by="Асель", at=noon)


def test_commits_of_other_programs_are_news_and_own_ones_are_not(shared: tuple[PostgresStore, PostgresStore]) -> None:
    one, two = shared
    assert not one.came_from_outside()
    with one.write() as tx:
        settings.put(tx, "a", 1)
    assert not one.came_from_outside()
    _give_up(two)
    assert not one.came_from_outside()
    with two.write() as tx:
        settings.put(tx, "a", 3)
    assert one.came_from_outside()
    assert not one.came_from_outside()


def test_who_may_only_read_is_told_so(shared: tuple[PostgresStore, PostgresStore]) -> None:
    one, other = shared
    other.must_take()
    with one.write() as tx:
        name = tx.execute(text("SELECT current_database()")).scalar_one()
        tx.execute(text(f"ALTER DATABASE {name} SET default_transaction_read_only = on"))
    one._engine.dispose()  # the next connection hears of it
    with pytest.raises(WorldFailed, match="read-only"):
        one.must_take()
    assert not one.is_read_only
    with pytest.raises(WorldFailed, match="read-only"), one.write() as tx:
        settings.put(tx, "a", 1)
    assert one.is_read_only


def test_a_server_that_goes_away_is_no_error_of_ours(tmp_path: Path) -> None:
    with running_server() as server:
        store = create_store(server.new_database(), tmp_path)
        assert store.trouble() == ""
    with closing(store):
        assert store.trouble() == "server-away"
        with pytest.raises(WorldFailed, match="server-away"), store.write():
            pass
        with pytest.raises(WorldFailed, match="server-away"):
            store.came_from_outside()


def test_an_error_of_ours_passes_through(shared: tuple[PostgresStore, PostgresStore]) -> None:
    one, _ = shared
    with one.write() as tx:
        settings.put(tx, "a", 1)
    with pytest.raises(IntegrityError, match="duplicate key"), one.write() as tx:
        tx.execute(insert(Setting).values(name="a", value="1"))


def test_words_beyond_what_the_server_takes_are_cut(
    shared: tuple[PostgresStore, PostgresStore], noon: datetime
) -> None:
    one, _ = shared
    endless = "ж" * 5 * LONGEST_WORD
    many = " ".join(f"сло{number}во" for number in range(MOST_BYTES // 10))
    with one.write() as tx:
        made = articles.create(tx, Story(headline=endless, body=many), by="", at=noon).id
        assert search.search(tx, endless, limit=5) == (made,)
        assert search.search(tx, "сло1во", limit=5) == (made,)
        kept = tx.execute(select(ARTICLE_TEXT.c.words)).scalar_one()
    assert len(kept) > MOST_BYTES // 2


def test_a_text_that_is_gone_is_found_no_more(shared: tuple[PostgresStore, PostgresStore], noon: datetime) -> None:
    one, _ = shared
    with one.write() as tx:
        made = articles.create(tx, Story(headline="Мост"), by="", at=noon)
        articles.save(tx, made.id, Story(headline="Парк"), version=1, by="", at=noon)
        assert articles.ids(tx, ListQuery(text="мост")) == ()
        assert articles.ids(tx, ListQuery(text="пар")) == (made.id,)
