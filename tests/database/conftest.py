"""A real newsroom on disk for each test, and words to fill it with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.sqlite.store import create_store
from db.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty newsroom in a folder of its own."""
    made = create_store(str(tmp_path / "newsroom"))
    yield made
    made.close()


@pytest.fixture
def noon() -> datetime:
    """A moment to save things at."""
    return datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
