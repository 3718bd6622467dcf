"""What every desk works with: the newsroom's stores, who is working, and what time it is."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.sqlite.store import Store, Transaction
from editor.photos.store import PhotoStore
from editor.photos.thumbs import Thumbnails
from editor.render.guard import GuardedRenderer


class Changes:
    """Counts what this program has written, so that values read earlier are known to be old."""

    def __init__(self) -> None:
        self.count = 0


@dataclass(frozen=True, slots=True)
class Office:
    """Shared by all desks of one open newsroom. `who` signs revisions; `now` gives aware UTC times.

    `state` is the program's own folder, outside the newsroom.
    """

    store: Store
    photos: PhotoStore
    thumbnails: Thumbnails
    renderer: GuardedRenderer
    who: str
    now: Callable[[], datetime]
    changes: Changes
    state: Path | None = None

    @contextmanager
    def write(self, *, shows: bool = True) -> Generator[Transaction]:
        """A transaction that writes; `shows` tells whether it may change what other pages show."""
        with self.store.write() as tx:
            yield tx
        self.changes.count += shows

    @contextmanager
    def read(self) -> Generator[Transaction]:
        """A transaction that only reads."""
        with self.store.read() as tx:
            yield tx


def utc_now() -> datetime:
    """The present moment, to the second: what a newsroom writes beside a save."""
    return datetime.now(UTC).replace(microsecond=0)
