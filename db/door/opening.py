"""Opening a newsroom: where it is decides which engine keeps it. Today that is a folder, and SQLite."""

from __future__ import annotations

from db.sqlite import store
from db.sqlite.connections import DRIVER, OLDEST_SAFE
from db.store import Store


def create_store(location: str) -> Store:
    """A new, empty newsroom in the folder `location`; for its errors see `db.sqlite.store.create_store`."""
    return store.create_store(location)


def open_store(location: str) -> Store:
    """The newsroom in the folder `location`; for its errors see `db.sqlite.store.open_store`."""
    return store.open_store(location)


def engine_version() -> str:
    """Name and version of the engine that keeps newsrooms in folders."""
    return f"SQLite {DRIVER.sqlite_version}"


def engine_needed() -> str:
    """What `engine_version` must be at least: older ones can corrupt a newsroom."""
    return f"SQLite {'.'.join(map(str, OLDEST_SAFE))}"


def is_engine_safe() -> bool:
    """Whether the engine is new enough."""
    return DRIVER.sqlite_version_info >= OLDEST_SAFE
