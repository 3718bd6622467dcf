"""What the verbs ask of the database: few statements, and no more of them in a larger newsroom."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from db import tables
from db.newsroom import merging, people
from db.newsroom.heirs import heirs
from db.safety.verify import verify
from db.sqlite.store import DATABASE
from db.store import Store
from editor.domain.people import Person
from editor.domain.words import Names
from tests.bench.statements import ROWS
from tests.statements import VERBS, Act, Room, counted, make, statements_of


@pytest.mark.parametrize(("ready", "most"), VERBS.values(), ids=VERBS.keys())
def test_a_verb_takes_few_statements_however_many_rows_there_are(
    ready: Callable[[Room], Act], most: int, tmp_path: Path
) -> None:
    numbers: list[int] = []
    for rows in ROWS:
        room = make(tmp_path / str(rows), rows)
        with closing(room.desks):
            numbers.append(len(statements_of(room, ready)))
    assert numbers[0] <= most
    assert numbers[1] == numbers[0]


def test_what_few_statements_wrote_is_sealed_and_found(tmp_path: Path) -> None:
    room = make(tmp_path / "room", ROWS[0])
    with closing(room.desks):
        for ready, _most in VERBS.values():
            statements_of(room, ready)
        assert [row.id for row in room.desks.search.search("абзацев парка")] == [room.article.id]
    counts, damages = verify(tmp_path / "room" / DATABASE)
    assert damages == ()
    assert counts["revision"] > 1


@pytest.mark.engines
def test_what_is_read_once_is_read_again_when_the_transaction_has_changed_it(store: Store) -> None:
    with store.write() as tx:
        one, two = (people.save(tx, Person(names=Names(name))).id for name in ("Анна", "Аня"))
        assert heirs(tx) == {}
        merging.merge(tx, two, one)
        assert heirs(tx) == {two: one}
    with store.read() as tx, counted() as sent:
        assert heirs(tx) == heirs(tx) == {two: one}
        assert len(sent) == 1
        tx.execute(select(tables.PersonRecord.id)).all()
        assert len(sent) == 2, "the count itself counts"
