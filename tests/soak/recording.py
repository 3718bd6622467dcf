"""A disk that remembers what was written and what was waited for, under the SQL that the desk really makes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import apsw
from sqlalchemy import Connection, Engine, event

from db.sqlite.connections import PRAGMAS
from db.sqlite.seals import SEAL_OF, seal_of, triggers
from tests.soak.acks import Ack, read_acks
from tests.soak.writer import CHECKPOINT, Job, run

READS, ENDS = ("SELECT", "PRAGMA"), ("COMMIT", "ROLLBACK")


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes that reached a file, but perhaps not the disk."""

    file: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file made shorter or longer."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """All that was written to a file is on the disk."""

    file: str


@dataclass(frozen=True, slots=True)
class Promise:
    """From here on, this was acknowledged."""

    ack: Ack


Event = Write | Cut | Sync | Promise


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement and its rows of parameters, or an acknowledgement between two of them."""

    sql: str
    rows: tuple[Any, ...] = ()
    ack: Ack | None = None

    @classmethod
    def read(cls, path: Path) -> tuple[Statement, ...]:
        """The statements that a recorded session left in a file."""
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        return tuple(cls(one["sql"], tuple(one["rows"]), _ack(one["ack"])) for one in lines)


@dataclass
class Session:
    """What the engine was asked while a writer worked."""

    statements: list[Statement] = field(default_factory=list[Statement])

    def asked(self, _connection: Connection, _cursor: object, sql: str, parameters: Any, *rest: Any) -> None:
        """Note a statement that may write."""
        if not sql.lstrip().upper().startswith(READS):
            self.statements.append(Statement(sql, tuple(parameters) if rest[-1] else (parameters,)))

    def ended(self, how: str, _connection: Connection) -> None:
        """Note the end of a transaction."""
        self.statements.append(Statement(how))

    def said(self, line: str) -> None:
        """Note an acknowledgement where it was made."""
        for ack in read_acks([line + "\n"]):
            self.statements.append(Statement("", ack=ack))


def run_recorded(job: Job, path: Path) -> int:
    """One session of a real writer; the statements that write go to the file `path`."""
    session = Session()
    with _listened(session):
        status = run(job, session.said)
    lines = [json.dumps({**asdict(one), "ack": str(one.ack) if one.ack else ""}) for one in session.statements]
    path.write_text("\n".join(lines), "utf-8")
    return status


def _ack(line: str) -> Ack | None:
    return read_acks([line + "\n"])[0] if line else None


@contextmanager
def _listened(session: Session) -> Iterator[None]:
    commit, rollback = partial(session.ended, "COMMIT"), partial(session.ended, "ROLLBACK")
    heard = (("before_cursor_execute", session.asked), ("commit", commit), ("rollback", rollback))
    for name, listener in heard:
        event.listen(Engine, name, listener)
    try:
        yield
    finally:
        for name, listener in heard:
            event.remove(Engine, name, listener)


class Disk(apsw.VFS):
    """Passes everything to the real file system and writes down what happens to the database and its log."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events
        super().__init__("recording", base="")

    def xOpen(self, name: Any, flags: list[int]) -> RecordedFile:  # noqa: N802 - SQLite's name
        """A file that is listened to."""
        return RecordedFile(self.events, name, flags)


class RecordedFile(apsw.VFSFile):
    """One file of the database."""

    def __init__(self, events: list[Event], name: Any, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        self.events, self.file = events, {".db": "db", ".db-wal": "wal"}.get(Path(path).suffix, "")
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        """Bytes that are not yet safe."""
        self._note(Write(self.file, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802 - SQLite's name
        """A length that is not yet safe."""
        self._note(Cut(self.file, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        """What was written is safe now."""
        self._note(Sync(self.file))
        super().xSync(flags)

    def _note(self, each: Write | Cut | Sync) -> None:
        if self.file:
            self.events.append(each)


def record(database: Path, statements: tuple[Statement, ...], **settings: object) -> tuple[Event, ...]:
    """What happens on a disk when these statements are made under our settings, and those given here."""
    events: list[Event] = []
    disk = Disk(events)
    with closing(apsw.Connection(str(database), vfs="recording")) as connection:
        connection.create_scalar_function("lower", _lower, 1, deterministic=True)
        _seal(connection)
        _set(connection, {"locking_mode": "EXCLUSIVE", **PRAGMAS, "wal_autocheckpoint": CHECKPOINT, **settings})
        for statement in statements:
            if statement.ack:
                events.append(Promise(statement.ack))
                continue
            if statement.sql in ENDS and not connection.in_transaction:
                continue
            for row in statement.rows or ((),):
                connection.execute(statement.sql, row).fetchall()
    disk.unregister()
    return tuple(events)


def _seal(connection: apsw.Connection) -> None:
    """The temporary triggers that a store's own connection has: they seal what the statements write."""
    connection.create_scalar_function(SEAL_OF, lambda *values: seal_of(values), -1, deterministic=True)
    for statement in triggers(lambda sql: connection.execute(sql).fetchall()):
        connection.execute(statement).fetchall()


def _set(connection: apsw.Connection, settings: dict[str, object]) -> None:
    """Set each, and look: apsw runs a statement only as far as its rows are read."""
    for name, value in settings.items():
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
    wanted = {"synchronous": {"OFF": 0, "NORMAL": 1, "FULL": 2}[str(settings["synchronous"])],
              "journal_mode": str(settings["journal_mode"]), "foreign_keys": 1}  # fmt: skip
    found = {name: connection.execute(f"PRAGMA {name}").fetchall()[0][0] for name in wanted}
    if found != wanted:
        raise RuntimeError(f"wanted {wanted}, the connection has {found}")


def _lower(text: str | None) -> str | None:
    return None if text is None else str(text).lower()
