"""Whether another program has written to the newsroom: its commits, told apart from those of this one."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError

from db.sqlite.connections import DRIVER

Stamp = tuple[tuple[int, int] | None, ...]


class Outside:
    """Asks SQLite for `data_version`, a number that a connection sees change when any other one has committed.

    One connection is kept to look through. It sees this program's commits too; around each of those the connection
    that writes is asked as well, whose number its own commits leave alone. So no commit of another program passes
    unseen, and none of this one is taken for it. A newsroom that is only read is known by the times of its files.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._engine: Engine | None = None
        self._witness: PoolProxiedConnection | None = None
        self._seen: int | Stamp | None = None
        self._came = False

    def came(self, engine: Engine, *, reads_only: bool) -> bool:
        """Whether another program has committed anything since this was last asked; the first time it has not.

        A few microseconds, however large the newsroom is.
        """
        with self._lock:
            self._look(self._stamp() if reads_only else self._version(engine))
            came, self._came = self._came, False
        return came

    @contextmanager
    def writing(self, engine: Engine, connection: Connection) -> Generator[None]:
        """Around a transaction that has begun to write, until it is committed. Free until `came` was asked once."""
        with self._lock:
            if self._seen is None:
                yield
                return
            self._look(self._version(engine))
            before = _data_version(connection.connection)
            yield
            self._seen = self._version(engine) or self._seen
            self._came |= _data_version(connection.connection) != before

    def let_go(self) -> None:
        """Close the connection that was kept; the next look takes another one."""
        witness, self._witness = self._witness, None
        if witness is not None:
            with suppress(DRIVER.Error):
                witness.invalidate()

    def _look(self, now: int | Stamp | None) -> None:
        if now is not None:
            self._came |= self._seen not in {None, now}
            self._seen = now

    def _version(self, engine: Engine) -> int | None:
        """What the kept connection sees; None when a disk gives no connection, which whoever writes will say."""
        try:
            if self._witness is None or self._engine is not engine:
                self.let_go()
                self._witness, self._engine = engine.raw_connection(), engine
                self._came |= self._seen is not None  # nobody looked in between
            return _data_version(self._witness)
        except (DRIVER.Error, DBAPIError):
            return None

    def _stamp(self) -> Stamp:
        """Size and time of the database and of its wal."""
        return tuple(_stamp_of(path) for path in (self._path, self._path.with_name(f"{self._path.name}-wal")))


def _stamp_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _data_version(connection: PoolProxiedConnection) -> int:
    number: int = connection.cursor().execute("PRAGMA data_version").fetchall()[0][0]
    return number
