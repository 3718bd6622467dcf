"""The first list of a newsroom, read before SQLAlchemy is loaded, by the statements that the verbs would send.

Only a newsroom that opens without any ado is looked at: one that needs a migration, can't be written to, may be
damaged or has another's wal beside it is left to `store.open_store`, which says what is wrong.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from db.newsroom.plain_rows import article_row, names_of, newsroom_of, rubric_of
from db.sqlite.connections import DRIVER, is_cut_off, may_write, opened, prepare_to_read
from db.sqlite.foreign_wal import is_foreign
from db.steps import newest_step
from editor.domain.articles import ArticleRow, ListQuery
from editor.domain.first_look import FIRST_PLACES, FirstLook
from editor.domain.rubrics import in_tree_order
from editor.domain.words import LANGUAGES

_KEPT = Path(__file__).with_name("kept_statements.json")
"""What the verbs of `db.newsroom` send, kept by `tests/tools/kept_statements.py`, which a test runs again."""

_IDS = "IN (?)"
"""Stands in the statements for all ids that are asked for, and null among their values."""

Statement = tuple[str, list[str | None]]


def first_look(database: Path) -> FirstLook | None:
    """What a window begins with, from one state of the newsroom; None where opening has to say or do more first.

    Nothing is written, and nobody is waited for.
    """
    try:
        if not database.is_file() or is_cut_off(database) or not may_write(database) or is_foreign(database):
            return None
        kept = json.loads(_KEPT.read_text(encoding="utf-8"))
        with closing(opened(database, mode="ro")) as connection:
            prepare_to_read(connection)
            connection.execute("PRAGMA busy_timeout = 0").fetchall()
            connection.execute("BEGIN")
            can_read = _step(connection) == newest_step() and tuple(kept.pop("languages")) == LANGUAGES
            return _look(connection, kept) if can_read else None
    except (DRIVER.Error, OSError, ValueError):
        return None


def _step(connection: sqlite3.Connection) -> str:
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else ""


def _look(connection: sqlite3.Connection, kept: Mapping[str, Statement]) -> FirstLook:
    stored = connection.execute(*kept["newsroom"]).fetchone()
    newsroom = newsroom_of(json.loads(stored[0]) if stored and stored[0] else {})
    rubrics = in_tree_order(tuple(map(rubric_of, _rows(connection, kept["rubrics"]))))
    place, ids = "drafts", ()
    for each in FIRST_PLACES:
        if found := tuple(row[1] for row in connection.execute(*kept[f"first {each}"])):
            place, ids = each, found
            break
    (length,) = connection.execute(*kept[f"length {place}"]).fetchone()
    rows = _articles(connection, kept, ids)
    return FirstLook(newsroom, rubrics, ListQuery(place=place), max(int(length), len(rows)), rows)


def _articles(
    connection: sqlite3.Connection, kept: Mapping[str, Statement], ids: tuple[int, ...]
) -> tuple[ArticleRow, ...]:
    if not ids:
        return ()
    bylines: dict[int, list[SimpleNamespace]] = {}
    for person in _rows(connection, kept["bylines"], ids):
        bylines.setdefault(person.article_id, []).append(person)
    thumbs = {row.article_id: row.sha256 for row in _rows(connection, kept["thumbs"], ids)}
    found: dict[int, ArticleRow] = {}
    for row in _rows(connection, kept["rows"], ids):
        byline = ", ".join(names_of(person).best(row.language) for person in bylines.get(row.id, ()))
        found[row.id] = article_row(row, byline, thumbs.get(row.id, ""))
    return tuple(found[number] for number in ids if number in found)


def _rows(connection: sqlite3.Connection, statement: Statement, ids: tuple[int, ...] = ()) -> list[SimpleNamespace]:
    text, given = statement
    values = [value for each in given for value in (ids if each is None else (each,))]
    cursor = connection.execute(text.replace(_IDS, f"IN ({', '.join('?' * len(ids))})"), values)
    names = [column[0] for column in cursor.description]
    return [
        SimpleNamespace(**{name: _value(name, cell) for name, cell in zip(names, row, strict=True)}) for row in cursor
    ]


def _value(name: str, stored: Any) -> Any:  # noqa: ANN401 - whatever a cell holds
    """Times are stored as texts, in UTC (`db.base.UtcTime`)."""
    return datetime.fromisoformat(stored).replace(tzinfo=UTC) if stored and name.endswith("_at") else stored
