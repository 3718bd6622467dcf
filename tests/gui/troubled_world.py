"""Somebody in the way. Disks and rights that fail are in `tests/disks.py`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.sqlite import connections


@contextmanager
def somebody_writes(newsroom: Path) -> Iterator[None]:
    """Another program holds the newsroom's only pen."""
    other = connections.DRIVER.connect(newsroom / "newsroom.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()
