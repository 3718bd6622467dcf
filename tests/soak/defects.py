"""Seeded defects: each breaks one promise in the process that calls it. A harness that misses one is broken itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

import db.newsroom.articles
import db.newsroom.drafts
import db.newsroom.revisions
import db.newsroom.search
import db.sqlite.connections
import db.sqlite.seals
from db.hashes import story_hash
from db.newsroom.articles import SavedOver
from db.sqlite.store import SqliteStore
from db.store import Transaction
from editor.desk import findings
from editor.desk.articles import Articles
from editor.domain.articles import Article, Reason
from editor.domain.story import Story
from tests.soak.acks import Ack

Say = Callable[[str], None]


def acknowledge_first(say: Say) -> None:
    """Say that a save is done before its transaction ends."""
    save = db.newsroom.articles.saved

    def told_too_early(tx: Transaction, article_id: int, story: Story, **rest: Any) -> SavedOver:
        over = save(tx, article_id, story, **rest)
        say(str(Ack("save", article_id, over.now.version, story_hash(over.now.story))))
        return over

    db.newsroom.articles.saved = told_too_early


def acknowledge_typing_first(say: Say) -> None:
    """Say that typing is in the journal before its transaction ends."""
    keep = db.newsroom.drafts.keep

    def told_too_early(
        tx: Transaction, *, article_id: int | None, story: Story, base_version: int, **rest: Any
    ) -> None:
        keep(tx, article_id=article_id, story=story, base_version=base_version, **rest)
        say(str(Ack("draft", article_id or 0, base_version, story_hash(story))))

    db.newsroom.drafts.keep = told_too_early


def two_transactions(_say: Say) -> None:
    """Save the article in one transaction and freeze its revision in the next."""

    def save(self: Articles, article_id: int, story: Story, *, version: int, **_rest: object) -> Article:
        office, at = self._office, self._office.now()
        with office.write() as tx:
            article = db.newsroom.articles.save(tx, article_id, story, version=version, by=office.who, at=at)
            looks = findings.Looks()
            looks.at_once = True
            findings.record(tx, article, at, looks)
        with office.write() as tx:
            db.newsroom.revisions.add(
                tx, article_id, article.story, reason=Reason.SAVED, author=office.who, note="", at=at
            )  # fmt: skip
        return article

    Articles.save = save


def no_journal(_say: Say) -> None:
    """Write straight into the database file."""
    db.sqlite.connections.PRAGMAS["journal_mode"] = "off"


def weak_settings(_say: Say) -> None:
    """Do not wait for the disk after a commit; kills cannot show it, the writer's own look at the settings does."""
    db.sqlite.connections.PRAGMAS["synchronous"] = "NORMAL"


def no_search_index(_say: Say) -> None:
    """Forget to bring the index of words in step with a text."""

    def forget(_tx: Transaction, _article_ids: Iterable[int]) -> None:
        return

    db.newsroom.search.index = forget


def no_seals(_say: Say) -> None:
    """Forget to seal the rows that a transaction has written."""

    def forget(_connection: Transaction) -> None:
        return

    db.sqlite.seals.watch = forget


def swallowed_failure(_say: Say) -> None:
    """Take a failing disk for a success: what could not be committed is told as done."""
    write = SqliteStore.write

    @contextmanager
    def careless(self: SqliteStore) -> Generator[Transaction]:
        done = False
        try:
            with write(self) as tx:
                yield tx
                done = True
        except Exception:
            if not done:
                raise

    SqliteStore.write = careless


DEFECTS: dict[str, Callable[[Say], None]] = {
    "acknowledge-first": acknowledge_first,
    "acknowledge-typing-first": acknowledge_typing_first,
    "two-transactions": two_transactions,
    "no-journal": no_journal,
    "weak-settings": weak_settings,
    "no-search-index": no_search_index,
    "no-seals": no_seals,
    "swallowed-failure": swallowed_failure,
}

SWALLOWED = "swallowed-failure"
"""Found by a failing disk."""

KILLED_POINT_BY_POINT = (
    "acknowledge-first",
    "acknowledge-typing-first",
    "two-transactions",
    "no-journal",
    "no-search-index",
    "no-seals",
)
"""Found by kills at calls spread over a session; `weak-settings` by the writer's own look at its settings."""

WEAKER: tuple[tuple[dict[str, object], str], ...] = (
    ({"synchronous": "NORMAL"}, "lost"),
    ({"synchronous": "NORMAL", "wal_autocheckpoint": 1000}, "lost"),
    ({"synchronous": "OFF"}, "lost"),
    ({"journal_mode": "off"}, "corrupt"),
)
"""Settings that a power cut tells from ours, and by what."""
