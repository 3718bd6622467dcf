"""What a verification asks of the database grows with the pieces that it reads, not with the rows in them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

import db.safety.verify
from db.sqlite.connections import opened
from tests.bench.verify import make_long_newsroom


def statements(folder: Path, count: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many statements it takes for that many articles."""
    path = make_long_newsroom(folder, count)
    sent: list[str] = []

    def traced(place: Path) -> sqlite3.Connection:
        connection = opened(place)
        connection.set_trace_callback(sent.append)
        return connection

    monkeypatch.setattr(db.safety.verify, "opened", traced)
    assert db.safety.verify.verify(path)[1] == ()
    return len([each for each in sent if not each.startswith("--")])


def test_four_times_the_articles_take_no_statement_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = (statements(tmp_path / str(count), count, monkeypatch) for count in (5, 20))
    assert many == few
