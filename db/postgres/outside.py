"""Whether another program has written to the newsroom: each writer tells the others when its commit is there."""

from __future__ import annotations

from threading import Lock
from uuid import uuid4

import psycopg
from sqlalchemy import Connection, Engine, text

CHANNEL = "rubrika_written"
_TELL = text("SELECT pg_notify(:channel, :who)")


class NotifiedOutside:
    """Tells of this store's commits under a name of its own, and hears those of others through one connection."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._name = uuid4().hex
        self._lock = Lock()
        self._ear: psycopg.Connection | None = None
        self._heard = False

    def announce(self, connection: Connection) -> None:
        """In a transaction: the server tells the others at its commit, and nothing when it is rolled back."""
        connection.execute(_TELL, {"channel": CHANNEL, "who": self._name})

    def came(self) -> bool:
        """Whether another program has committed anything since this was last asked; the first time it has not."""
        with self._lock:
            if self._ear is None or self._ear.closed:
                is_first, self._ear = self._ear is None, self._listen()
                return not is_first  # nobody listened in between
            self._heard = False
            self._ear.execute("SELECT 1")  # what was told before comes with the answer
            return self._heard

    def let_go(self) -> None:
        """Close the connection that listens."""
        with self._lock:
            if self._ear is not None:
                self._ear.close()
                self._ear = None

    def _listen(self) -> psycopg.Connection:
        _, options = self._engine.dialect.create_connect_args(self._engine.url)
        made = psycopg.connect(**options, autocommit=True)
        made.add_notify_handler(self._hear)
        made.execute(f"LISTEN {CHANNEL}")
        return made

    def _hear(self, told: psycopg.Notify) -> None:
        self._heard |= told.payload != self._name
