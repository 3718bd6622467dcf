"""What another program has committed is noticed, once; what this one commits is not taken for it."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from db.newsroom import articles
from db.sqlite.engines import look_at
from db.sqlite.outside import Outside
from db.sqlite.store import DATABASE, SqliteStore, open_store
from editor.domain.story import Story

ROOT = Path(__file__).parents[2]


@pytest.fixture
def other(store: SqliteStore) -> Iterator[SqliteStore]:
    with closing(open_store(store.location)) as made:
        yield made


def write(store: SqliteStore, noon: datetime, headline: str = "Мост") -> None:
    with store.write() as tx:
        articles.create(tx, Story(headline=headline), by="", at=noon)


def test_the_first_look_finds_nothing_and_begins(store: SqliteStore, other: SqliteStore, noon: datetime) -> None:
    write(other, noon)
    assert not store.came_from_outside()
    assert not store.came_from_outside()


def test_another_programs_commit_is_told_once(store: SqliteStore, other: SqliteStore, noon: datetime) -> None:
    store.came_from_outside()
    write(other, noon)
    assert store.came_from_outside()
    assert not store.came_from_outside()


def test_a_commit_of_a_real_process_is_told(store: SqliteStore) -> None:
    store.came_from_outside()
    verb = ["rubrics", "add", "--ru", "Город"]
    run = [sys.executable, str(ROOT / "main.py"), "--newsroom", store.location, *verb]
    subprocess.run(run, check=True, capture_output=True)
    assert store.came_from_outside()


def test_own_commits_are_not_told_from_whichever_thread(store: SqliteStore, noon: datetime) -> None:
    store.came_from_outside()
    threads = [threading.Thread(target=write, args=(store, noon, str(number))) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    write(store, noon)
    assert not store.came_from_outside()


def test_what_came_between_two_own_commits_is_told(store: SqliteStore, other: SqliteStore, noon: datetime) -> None:
    store.came_from_outside()
    write(store, noon)
    write(other, noon)
    write(store, noon)
    assert store.came_from_outside()
    assert not store.came_from_outside()


def test_what_is_taken_back_is_no_news(store: SqliteStore, other: SqliteStore, noon: datetime) -> None:
    store.came_from_outside()

    def write_and_fail(where: SqliteStore) -> None:
        with where.write() as tx:
            articles.create(tx, Story(headline="Нет"), by="", at=noon)
            raise LookupError

    for where in (store, other):
        with pytest.raises(LookupError):
            write_and_fail(where)
    assert not store.came_from_outside()
    write(other, noon)
    assert store.came_from_outside()


def test_a_newsroom_that_is_only_read_is_known_by_its_files(store: SqliteStore, noon: datetime) -> None:
    path = Path(store.location) / DATABASE
    looks, engine = Outside(path), look_at(path)
    assert not looks.came(engine, reads_only=True)
    write(store, noon)
    assert looks.came(engine, reads_only=True)
    assert not looks.came(engine, reads_only=True)
