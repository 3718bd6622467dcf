"""A real newsroom for each test, on one engine or on both, and words to fill it with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.newsroom.recounting import counted, is_right, kept
from db.sqlite.store import create_store
from db.store import Store
from tests.database.postgres_server import Server, running_server
from tests.database.soundness import problems

ENGINES = ("sqlite", "postgres")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what is marked `engines` on each of them; everything else has a newsroom of SQLite."""
    if "store" in metafunc.fixturenames and metafunc.definition.get_closest_marker("engines"):
        metafunc.parametrize("store", ENGINES, indirect=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One server for all tests of a process."""
    with running_server() as server:
        yield server


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty newsroom in a folder, or in a database, of its own."""
    if getattr(request, "param", "sqlite") == "postgres":
        server: Server = request.getfixturevalue("postgres")
        with server.newsroom(tmp_path / "photos") as made:
            yield made
            assert problems(made) == ()
        return
    made = create_store(str(tmp_path / "newsroom"))
    yield made
    if request.node.get_closest_marker("engines"):
        with made.read() as tx:
            assert is_right(tx), (kept(tx), counted(tx))
    made.close()


@pytest.fixture
def noon() -> datetime:
    """A moment to save things at."""
    return datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
