"""The rows of a damaged database as an open one that can be asked: copied, its wal put in, its pages gathered."""

from __future__ import annotations

import mmap
import shutil
import sqlite3
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from db.safety.salvage.btrees import Root, master
from db.safety.salvage.file_pages import Bytes, file_pages_of
from db.safety.salvage.harvest import Harvest, Harvester, Tell
from db.safety.salvage.row_shapes import RowShape, shapes
from db.safety.salvage.wal import apply_wal
from db.safety.sound_rows import Past
from db.safety.verify import past_rubrics
from db.sqlite import foreign_wal
from db.sqlite.backup import automatic
from db.sqlite.connections import DRIVER
from db.sqlite.reading import FoundRow
from db.sqlite.seals import SEAL, TABLES


@dataclass(frozen=True, slots=True)
class Gathered:
    """An open database `kept` with the rows that were found, and what is known of those that were not."""

    kept: sqlite3.Connection
    harvest: Harvest
    shapes: Mapping[str, RowShape]
    past: Past

    def rows(self, table: str) -> Iterator[FoundRow]:
        """Every row of a table by its key, what may be old copies after the others, then keys that can't be read.

        Of two rows with one name only the first finds room in the new table.
        """
        yield from self._rows(table, stale=False)
        if any(name == table for name, _key in self.harvest.stale):
            yield from self._rows(table, stale=True)
        for key in sorted(self.harvest.unreadable[table]):
            yield FoundRow(key, None)

    def found(self) -> int:
        """How many rows of all tables were found."""
        counts = (self.kept.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in self.shapes)  # noqa: S608 - as below
        return sum(counts)

    def _rows(self, table: str, *, stale: bool) -> Iterator[FoundRow]:
        names = self.shapes[table].names
        for key, *values in self.kept.execute(f'SELECT * FROM "{table}" ORDER BY rubrika_key'):  # noqa: S608 - names of our own schema
            if self.is_stale(table, key) == stale:
                yield FoundRow(key, dict(zip(names, values, strict=True)))

    def is_stale(self, table: str, key: int) -> bool:
        """Whether neither a tree nor a seal leads to the row: it may be an old copy."""
        return (table, key) in self.harvest.stale

    def is_unproved(self, table: str, key: int) -> bool:
        """Whether nothing shows that a row is the one that was written last."""
        return self.is_stale(table, key) or (table, key) in self.harvest.unsealed


@dataclass(frozen=True, slots=True)
class Copy:
    """A damaged database with its wal in it; `page_size` is what the wal says, 0 without one."""

    path: Path
    page_size: int

    def named_tables(self) -> frozenset[str]:
        """The tables that it names itself."""
        with _mapped(self.path) as data:
            return frozenset(master(file_pages_of(data, self.page_size))[0])


def copied(damaged: Path, folder: Path) -> Copy:
    """A copy in `folder` that may be changed."""
    copy = folder / "damaged.db"
    shutil.copyfile(damaged, copy)
    return Copy(copy, _put_wal_in(damaged, copy))


@contextmanager
def gathered(copy: Copy, made: Path, backups: Path, kept_in: Path, tell: Tell) -> Generator[Gathered]:
    """Gather in the new database `kept_in` what the pages hold; `made` is a sound and empty database of ours."""
    with closing(DRIVER.connect(made)) as sound:
        known = shapes(sound)
    with closing(DRIVER.connect(kept_in)) as kept, _mapped(copy.path) as data:
        kept.isolation_level = None
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            kept.execute(f"PRAGMA {pragma}").fetchall()
        pages = file_pages_of(data, copy.page_size)
        own, is_whole = master(pages)
        others = {**_roots_in(made), **_roots_in_backup(backups)}
        kept.execute("BEGIN")
        harvest = Harvester(
            pages, known, kept, own=own, others=others, may_be_sealed=SEAL in own or not is_whole
        ).gather(tell)
        kept.execute("COMMIT")
        yield Gathered(kept, harvest, known, past_rubrics(kept))


def _put_wal_in(damaged: Path, copy: Path) -> int:
    """The page size of a wal that belongs to the database, once it is in the copy; 0 without such a wal."""
    wal = damaged.with_name(f"{damaged.name}-wal")
    if not wal.exists() or foreign_wal.is_foreign(damaged):
        return 0
    beside = copy.with_name(f"{copy.name}-wal")
    shutil.copyfile(wal, beside)
    return apply_wal(beside, copy)


def _roots_in_backup(backups: Path) -> dict[str, Root]:
    """The roots that the newest backup names, of those that name any of our tables."""
    for _at, path in automatic(backups):
        roots = _roots_in(path)
        if set(roots) & set(TABLES):
            return roots
    return {}


def _roots_in(database: Path) -> dict[str, Root]:
    with _mapped(database) as data:
        return master(file_pages_of(data))[0]


@contextmanager
def _mapped(path: Path) -> Generator[Bytes]:
    """A file as bytes that are read when they are asked for; an empty one can't be mapped."""
    with path.open("rb") as file:
        if not path.stat().st_size:
            yield b""
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            yield data
