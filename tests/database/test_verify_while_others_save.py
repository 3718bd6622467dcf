"""`verify` looks at one state of the newsroom: what others save meanwhile is no damage, and an older one is none."""

from __future__ import annotations

import gzip
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from db.newsroom import articles
from db.safety.verify import verify
from db.sqlite.store import DATABASE, SqliteStore, open_store
from editor.domain.errors import WorldFailed
from editor.domain.story import Story
from tests.soak.kills import FIRST_VERSION


def write_on(location: str, at: datetime, stop: Event) -> None:
    """Another program: new articles, and new texts of old ones, as fast as the newsroom takes them."""
    number = 0
    with closing(open_store(location)) as own:
        while not stop.is_set():
            number += 1
            with own.write() as tx:
                articles.create(tx, Story(headline=f"Новая {number}", body=f"Слово{number} и ещё."), by="", at=at)
                found = articles.get(tx, 1)
                changed = replace(found.story, body=f"{found.story.body} слово{number}")
                articles.save(tx, 1, changed, version=found.version, by="", at=at)


def test_a_newsroom_in_which_somebody_saves_is_sound(store: SqliteStore, noon: datetime) -> None:
    with store.write() as tx:
        for number in range(1, 120):
            articles.create(tx, Story(headline=f"Мост {number}", body="Мост открыли. " * 30), by="", at=noon)
    stop = Event()
    writer = Thread(target=write_on, args=(store.location, noon, stop))
    writer.start()
    try:
        found = [verify(store.path) for _ in range(6)]
    finally:
        stop.set()
        writer.join()
    assert [damages for _counts, damages in found] == [()] * 6
    assert found[-1][0]["article"] > found[0][0]["article"], "somebody did save meanwhile"


@pytest.mark.parametrize("step", ["0001", "0003"])
def test_an_older_newsroom_is_told_to_be_older(store: SqliteStore, step: str) -> None:
    with store.write() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (step,))
        tx.exec_driver_sql("DROP TABLE seal")
    assert refusal(store.path) == "older-newsroom"


def test_a_real_newsroom_of_the_first_version_is_older_and_no_more(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(gzip.decompress(FIRST_VERSION.read_bytes()))
    before = (tmp_path / DATABASE).read_bytes()
    assert refusal(tmp_path / DATABASE) == "older-newsroom"
    assert (tmp_path / DATABASE).read_bytes() == before


def test_damage_of_an_older_newsroom_is_damage(store: SqliteStore, noon: datetime) -> None:
    with store.write() as tx:
        articles.create(tx, Story(headline="Мост", body="Мост открыли."), by="", at=noon)
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '0003'")
        tx.exec_driver_sql("UPDATE article SET body = 'Мост закрыли.'")
    assert [each.code for each in verify(store.path)[1]] == ["damage-database"]


def test_a_newer_newsroom_needs_a_newer_program(store: SqliteStore) -> None:
    with store.write() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert refusal(store.path) == "newer-newsroom"


def refusal(path: Path) -> str:
    with pytest.raises(WorldFailed) as caught:
        verify(path)
    return caught.value.code
