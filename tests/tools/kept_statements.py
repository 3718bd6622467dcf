"""The statements of the first list, as SQLAlchemy sends them for the verbs: kept for a start that has not loaded it.

`python -m tests.tools.kept_statements` writes `db/sqlite/kept_statements.json` anew; a test compares.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event

from db.newsroom import lists, rubrics, shared_settings
from db.newsroom.narrowing import Narrowed
from db.sqlite.store import create_store
from db.store import Transaction
from editor.domain.articles import ListQuery
from editor.domain.first_look import FIRST_PLACES, FIRST_ROWS
from editor.domain.words import LANGUAGES

FILE = Path(__file__).parents[2] / "db" / "sqlite" / "kept_statements.json"
ID = 7_000_007
"""Stands for all ids that are asked for: `null` among the values of question marks."""


def text() -> str:
    """What the file has to say."""
    with tempfile.TemporaryDirectory() as folder:
        store = create_store(str(Path(folder, "newsroom")))
        with store.read() as tx:
            (newsroom,) = _sent(tx, shared_settings.get)
            (tree,) = _sent(tx, rubrics.all)
            places = dict(_of_place(tx, place) for place in FIRST_PLACES)
            lengths = dict(_length_of(tx, place) for place in FIRST_PLACES)
            bylines, thumbs, rows = _sent(tx, lambda tx: lists.rows(tx, (ID,)))
        store.close()
    kept = {
        "newsroom": newsroom,
        "rubrics": tree,
        "bylines": bylines,
        "thumbs": thumbs,
        "rows": rows,
        **lengths,
        **places,
    }
    return json.dumps({"languages": LANGUAGES, **kept}, indent=1) + "\n"


def _length_of(tx: Transaction, place: str) -> tuple[str, object]:
    (length,) = _sent(tx, lambda tx: lists.how_many(tx, ListQuery(place=place)))
    return f"length {place}", length


def _of_place(tx: Transaction, place: str) -> tuple[str, object]:
    """The keys of the first rows: the newsroom is empty, so that nobody else would ask for any."""
    (first,) = _sent(tx, lambda tx: Narrowed(tx, ListQuery(place=place))._walk(limit=FIRST_ROWS))
    return f"first {place}", first


def _sent(tx: Transaction, verb: Callable[[Transaction], object]) -> list[tuple[str, tuple[object, ...]]]:
    with _recorded() as sent:
        verb(tx)
    return [(what, tuple(None if value == ID else value for value in values)) for what, values in sent]


@contextmanager
def _recorded() -> Generator[list[tuple[str, tuple[object, ...]]]]:
    sent: list[tuple[str, tuple[object, ...]]] = []

    def listen(
        _connection: object, _cursor: object, statement: str, values: tuple[object, ...], *_rest: object
    ) -> None:
        if statement != "BEGIN":
            sent.append((" ".join(statement.split()), values))

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", listen)


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
