"""Two programs in one newsroom at once: no save is lost, and only one of them brings it up to now."""

from __future__ import annotations

import gzip
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from db.newsroom import articles
from db.safety.verify import verify
from db.sqlite.backup import automatic
from db.sqlite.store import DATABASE, SqliteStore, open_store
from db.store import Transaction
from editor.domain.articles import Article
from editor.domain.errors import StaleArticle
from editor.domain.story import Story
from tests.soak.kills import FIRST_VERSION

ROOT = Path(__file__).parents[2]
SAVES = 40
OPENS = """
import sys
from contextlib import closing
from db.sqlite.store import open_store
from db.store import Transaction
print("ready", flush=True)
sys.stdin.readline()
for location in sys.argv[1:]:
    with closing(open_store(location)) as store, store.write() as tx:
        tx.exec_driver_sql("UPDATE article SET lede = lede")
    print("open", flush=True)
"""


def write_in_turns(store: SqliteStore, noon: datetime) -> tuple[str, int, int]:
    """Two programs add words to one text, each to what it has read; the text, its version, how many were refused."""
    with store.write() as tx:
        articles.create(tx, Story(headline="Мост"), by="", at=noon)
    refused: list[str] = []

    def work(name: str) -> None:
        with closing(open_store(store.location)) as own:
            told = 0
            while told < SAVES:
                with own.read() as tx:
                    found = articles.get(tx, 1)
                story = replace(found.story, body=f"{found.story.body} {name}{told}")
                try:
                    with own.write() as tx:
                        articles.save(tx, 1, story, version=found.version, by=name, at=noon)
                except StaleArticle:
                    refused.append(name)
                    continue
                told += 1

    programs = [threading.Thread(target=work, args=(name,)) for name in ("а", "б")]
    for each in programs:
        each.start()
    for each in programs:
        each.join()
    with store.read() as tx:
        article = articles.get(tx, 1)
    return article.story.body, article.version, len(refused)


def test_of_two_programs_that_save_one_article_neither_loses_a_word(store: SqliteStore, noon: datetime) -> None:
    body, version, refused = write_in_turns(store, noon)
    assert sorted(body.split()) == sorted(f"{name}{number}" for name in "аб" for number in range(SAVES))
    assert version == 1 + 2 * SAVES
    assert refused, "they never met"


def test_a_bulk_update_that_asks_for_no_version_is_seen(
    store: SqliteStore, noon: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above."""
    save: Callable[..., Article] = articles.save

    def over(tx: Transaction, article_id: int, story: Story, *, version: int, **rest: Any) -> Article:
        return save(tx, article_id, story, version=articles.get(tx, article_id).version, **rest)

    monkeypatch.setattr(articles, "save", over)
    body, _version, refused = write_in_turns(store, noon)
    assert refused == 0
    assert len(body.split()) < 2 * SAVES


def test_programs_that_open_one_old_newsroom_at_once_bring_it_up_to_now_once(tmp_path: Path) -> None:
    rooms = [tmp_path / f"room {number}" for number in range(3)]
    for room in rooms:
        room.mkdir()
        (room / DATABASE).write_bytes(gzip.decompress(FIRST_VERSION.read_bytes()))
    command = [sys.executable, "-c", OPENS, *map(str, rooms)]
    programs = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    for each in programs:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in programs:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    assert [(each.communicate(timeout=100)[0], each.returncode) for each in programs] == [("open\n" * 3, 0)] * 3
    for room in rooms:
        assert verify(room / DATABASE)[1] == ()
        assert automatic(room / "backups")
