"""A newsroom where people have worked: rows were changed and deleted, so old copies of them lie about in its file."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from db.newsroom import articles, drafts, revisions
from db.safety.salvage.salvage import SalvageProgress, salvage
from db.sqlite.backup import FOLDER, make_automatic
from db.sqlite.connections import DRIVER
from db.sqlite.reading import rows
from db.sqlite.seals import TABLES
from db.sqlite.store import DATABASE, SqliteStore, open_store
from db.store import Transaction
from editor.domain.articles import Reason
from editor.domain.sentences import say
from editor.domain.story import Story
from tests.bench.damage import WORDS, make_newsroom

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

Rows = dict[tuple[str, int], tuple[Any, ...]]
"""Every row by its table and key."""


def make_lived_in(folder: Path, count: int = 300, rounds: int = 80) -> Path:
    """A closed newsroom of `count` articles and `rounds` of work, with a backup made in the middle; its database."""
    path = make_newsroom(folder, count)
    chance = random.Random(count)  # noqa: S311 - the same work each time
    with closing(open_store(str(folder))) as store:
        with store.write() as tx:
            for number in range(1, 40):
                tx.exec_driver_sql("INSERT INTO person VALUES (?, ?, 'f', '', 1, '', NULL)", (number, str(number)))
                tx.exec_driver_sql("INSERT INTO person_name VALUES (?, 'ru', ?)", (number, f"Имя {number}"))
        for number in range(rounds):
            if number == rounds // 2:
                make_automatic(path, folder / FOLDER, AT)
            _work(store, chance, number, count)
    return path


def _work(store: SqliteStore, chance: random.Random, number: int, count: int) -> None:
    at, session = AT + timedelta(minutes=number), f"место {chance.randrange(3)}"
    article, other = chance.randrange(1, count + 1), chance.randrange(1, count + 1)
    text = " ".join(chance.choices(WORDS, k=chance.randrange(1200)))
    story = Story(
        headline=f"Правка {number}",
        body=text,
        tags=tuple(chance.sample(WORDS, chance.randrange(4))),
        bylines=tuple(chance.sample(range(1, 40), chance.randrange(3))),
    )
    with store.write() as tx:
        drafts.keep(tx, session=session, article_id=other, story=story, base_version=1, at=at)
    with store.write() as tx:
        _save(tx, article, story, at)
        drafts.sweep(tx, at - timedelta(minutes=9))


def _save(tx: Transaction, number: int, story: Story, at: datetime) -> None:
    version = articles.get(tx, number).version
    saved = articles.save(tx, number, story, version=version, by="Омар", at=at)
    revisions.add(tx, number, saved.story, reason=Reason.SAVED, author="Омар", note="", at=at)


def rows_of(path: Path) -> Rows:
    """All that a sound database holds."""
    with closing(DRIVER.connect(path)) as connection:
        return {
            (table, row.key): tuple((row.fields or {}).values()) for table in TABLES for row in rows(connection, table)
        }


def copy_of(sound: Path, folder: Path, *, with_backup: bool = True) -> Path:
    """A newsroom's files in another folder, to be damaged."""
    (folder / FOLDER).mkdir(parents=True)
    shutil.copyfile(sound, folder / DATABASE)
    for backup in sound.parent.joinpath(FOLDER).glob("*.db") if with_backup else ():
        shutil.copyfile(backup, folder / FOLDER / backup.name)
    return folder / DATABASE


def salvaged(damaged: Path, folder: Path) -> tuple[SalvageProgress, Rows]:
    """What a salvage says, and all that stands in what it made; the damaged file is the same before and after."""
    folder.mkdir()
    before = damaged.read_bytes()
    saved = salvage(damaged, folder / DATABASE)
    assert damaged.read_bytes() == before
    assert all(say(each.code, each.facts) for each in saved.lost)
    return saved, rows_of(folder / DATABASE)


def named(saved: SalvageProgress) -> set[tuple[str, int]]:
    """Table and key of every row that is not said to be as it was written."""
    return {(each.what, each.id) for each in saved.lost}


def changed_unnamed(sound: Rows, made: Rows, saved: SalvageProgress) -> Sequence[tuple[str, int]]:
    """Rows that were saved and are said to be sound, and are not what was written."""
    return [key for key, row in made.items() if sound.get(key) != row and not _is_told(key, row, saved)]


def missing_unnamed(sound: Rows, made: Rows, saved: SalvageProgress) -> Sequence[tuple[str, int]]:
    """Rows that are gone without a word."""
    return [key for key, row in sound.items() if key not in made and not _is_told(key, row, saved)]


def _is_told(key: tuple[str, int], row: tuple[Any, ...], saved: SalvageProgress) -> bool:
    """Whether a row is named, or belongs to an article that was made again from a revision, which is named."""
    rebuilt = {each.id for each in saved.lost if each.code == "salvage-rebuilt"}
    if key[0] in {"article_tag", "article_author"} and row[0] in rebuilt:
        return True
    return key in named(saved) or (key[0] == "tag" and row[1] in WORDS and bool(rebuilt))
