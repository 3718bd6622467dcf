"""What every desk works with: the newsroom's stores, who is working, and what time it is."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.store import Store, Transaction
from editor.desk.first_use import first_use
from editor.render.guard import GuardedRenderer

if TYPE_CHECKING:
    from editor.photos.store import PhotoStore
    from editor.photos.thumbs import ThumbnailCache


class Changes:
    """Counts what this program has written, so that values read earlier are known to be old."""

    def __init__(self) -> None:
        self.count = 0


@dataclass(frozen=True)
class Office:
    """Shared by all desks of one open newsroom. `who` signs revisions; `now` gives aware UTC times.

    `state` is the program's own folder, outside the newsroom.
    """

    store: Store
    renderer: GuardedRenderer
    who: str
    now: Callable[[], datetime]
    changes: Changes
    state: Path | None = None

    @first_use
    def photos(self) -> PhotoStore:
        """The newsroom's original photographs."""
        from editor.photos.store import PhotoStore  # noqa: PLC0415 - imaging libraries, for photographs alone

        return PhotoStore(self.store.photo_root)

    @first_use
    def thumbnails(self) -> ThumbnailCache:
        """Small pictures of them, kept in the program's own folder where the newsroom can't be written to."""
        from editor.photos.thumbs import ThumbnailCache  # noqa: PLC0415 - as above

        elsewhere = None if self.state is None else self.state / "thumbnails"
        return ThumbnailCache(self.photos, self.store.photo_root / "thumbnails", elsewhere)

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
