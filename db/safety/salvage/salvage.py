"""Out of a damaged database into a new one, row by row, each row checked by its hash.

The damaged file is never touched and SQLite never opens it: its pages are read from a copy, with its write-ahead log
(`db.safety.salvage.harvest`). A working copy that is lost or changed is made again from its newest sound revision.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from db.hashes import clean_text
from db.safety.reindex import reindex, reseal
from db.safety.salvage.gathering import Gathered, copied, gathered
from db.safety.salvage.harvest import Tell
from db.safety.salvage.rebuild import rebuild
from db.safety.salvage.row_shapes import steps_like
from db.safety.sound_rows import problem_of
from db.safety.verify import Progress, damage, silence
from db.sqlite.backup import FOLDER
from db.sqlite.connections import DRIVER, connect_to
from db.sqlite.reading import FoundRow
from db.sqlite.schema import make_tables, upgrade
from db.sqlite.seals import TABLES, Seals
from editor.domain.errors import WorldFailed
from editor.domain.keeping import Damage
from editor.files.scratch import scratch

_READING = 20
"""Steps of the progress that the reading of the pages takes; each table is one more."""

_STEPS = _READING + len(TABLES) + 1

_LIKELY_RIGHT = frozenset({"damage-row", "salvage-unproved"})
"""What is said of a row whose text is one that was saved once."""


@dataclass(slots=True)
class SalvageProgress:
    """What a salvage has done so far."""

    rows: int = 0
    saved: int = 0
    lost: list[Damage] = field(default_factory=list[Damage])


def salvage(damaged: Path, target: Path, progress: Progress | None = None) -> SalvageProgress:
    """Make the new database `target`, which must not exist, of what can be read in `damaged`.

    Raises WorldFailed("nothing-to-salvage") when no row of a newsroom is found in it.
    """
    report = progress or silence
    unfinished = scratch(target.parent, ".rubrika-unfinished-")
    with unfinished as folder, _reading(damaged, damaged.parent / FOLDER, Path(folder), report) as (step, old):
        _make_tables(target, step)
        with closing(DRIVER.connect(target)) as new:
            saved = _carry(old, new, report)
    report(_STEPS - 1, _STEPS, "index")
    _migrate(target)
    reindex(target)
    reseal(target)
    return saved


def look(damaged: Path, backups: Path, progress: Progress | None = None) -> tuple[dict[str, int], tuple[Damage, ...]]:
    """(rows by table that can be read, what a salvage would name), and nothing is made.

    Raises WorldFailed("nothing-to-salvage") as `salvage` does.
    """
    report = progress or silence
    counts, damages = Counter[str](), list[Damage]()
    with scratch() as folder, _reading(damaged, backups, Path(folder), report) as (_step, old):
        for number, table in enumerate(old.shapes, _READING):
            report(number, _STEPS, table)
            for row, problem in _judged(old, table):
                counts[table] += row.fields is not None
                damages += [damage(problem, table, row.key)] if problem else []
    return counts, tuple(damages)


@contextmanager
def _reading(damaged: Path, backups: Path, folder: Path, report: Progress) -> Generator[tuple[str, Gathered]]:
    """All that was found, and the step whose tables it fits: of several that may be, the one that most rows fit."""
    report(0, _STEPS, "pages")
    copy = copied(damaged, folder)
    steps = steps_like(copy.named_tables())
    with ExitStack() as stack:
        found: list[tuple[str, Gathered]] = []
        for number, step in enumerate(steps):
            made = folder / f"made-{step}.db"
            _make_tables(made, step)
            tell = _teller(report, number, len(steps))
            rows = gathered(copy, made, backups, folder / f"kept-{step}.db", tell)
            found.append((step, stack.enter_context(rows)))
        best = max(found, key=lambda each: each[1].found())
        if not best[1].harvest.is_ours:
            raise WorldFailed("nothing-to-salvage", location=str(damaged.parent))
        yield best


def _teller(report: Progress, number: int, times: int) -> Tell:
    """What hears how far the reading of all pages is that comes as `number` (from 0) of so many."""

    def tell(done: int, total: int) -> None:
        report((number * total + done) * _READING // max(times * total, 1), _STEPS, "pages")

    return tell


def _make_tables(target: Path, step: str) -> None:
    with _engine(target) as engine:
        make_tables(engine, step)


def _migrate(target: Path) -> None:
    with _engine(target) as engine:
        upgrade(engine)


@contextmanager
def _engine(path: Path) -> Generator[Engine]:
    engine = connect_to(path)
    try:
        yield engine
    finally:
        engine.dispose()


def _carry(old: Gathered, new: sqlite3.Connection, report: Progress) -> SalvageProgress:
    saved, broken, stale = SalvageProgress(), set[int](), set[int]()
    new.isolation_level = None
    new.execute("PRAGMA foreign_keys = OFF")
    new.execute("BEGIN")
    for number, table in enumerate(old.shapes, _READING):
        report(number, _STEPS, table)
        for key, problem in _carry_table(old, new, table, saved):
            if table == "article":
                (stale if problem in _LIKELY_RIGHT else broken).add(key)
    saved.lost += rebuild(new, broken, {key for key in stale if old.is_stale("article", key)})
    _cut_loose_ends(new, saved)
    new.execute("COMMIT")
    return saved


def _carry_table(old: Gathered, new: sqlite3.Connection, table: str, saved: SalvageProgress) -> list[tuple[int, str]]:
    """Bring the rows of a table over; (key, code) of those that are not as they were written."""
    told: list[tuple[int, str]] = []
    names = old.shapes[table].names
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    statement = f'INSERT INTO "{table}" (rowid, {columns}) VALUES (?, {marks})'  # noqa: S608 - names of our own schema
    for row, problem in _judged(old, table):
        saved.rows += 1
        code = problem
        if row.fields is not None and (not problem or _is_worth_keeping(table, problem)):
            if _insert(new, statement, [row.key, *row.fields.values()]):
                saved.saved += not problem
            else:
                code = problem or "damage-value"
        if code:
            told.append((row.key, code))
    saved.lost += [damage(code, table, key) for key, code in told]
    return told


def _judged(old: Gathered, table: str) -> Iterator[tuple[FoundRow, str]]:
    """Each row of a table that there is or was, with the code of what is wrong with it or an empty text."""
    kinds = dict(zip(old.shapes[table].names, old.shapes[table].kinds, strict=True))
    sealed = Seals(old.kept, table)
    for row in old.rows(table):
        changed = sealed.problem_of(row)
        problem = problem_of(old.kept, table, kinds, row, old.past) or changed
        yield row, problem or ("salvage-unproved" if old.is_unproved(table, row.key) else "")
    yield from ((FoundRow(key, None), "damage-gone") for key in sealed.gone())


def _is_worth_keeping(table: str, problem: str) -> bool:
    """What is not quite what was written is better than nothing; nonsense is not."""
    is_text = table in {"article", "revision", "draft"} and problem == "damage-text"
    return is_text or problem in _LIKELY_RIGHT


def _insert(new: sqlite3.Connection, statement: str, values: list[Any]) -> bool:
    try:
        new.execute(statement, [clean_text(value) if isinstance(value, str) else value for value in values])
    except DRIVER.Error:
        return False
    return True


def _cut_loose_ends(new: sqlite3.Connection, saved: SalvageProgress) -> None:
    """References to rows that were lost: emptied where they may be empty, else the referring row goes.

    A row that is referred to was there once: where nothing else has said that it is lost, this does.
    """
    named = {(each.what, each.id) for each in saved.lost}
    while found := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, key, parent, index in found:
            links = new.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
            column = next(link[3] for link in links if link[0] == index)
            nullable = _may_be_empty(new, table, column)
            (number,) = new.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (key,)).fetchone() or (None,)  # noqa: S608
            if isinstance(number, int) and (parent, number) not in named:
                named.add((parent, number))
                saved.lost.append(damage("damage-gone", parent, number))
            act = f'UPDATE "{table}" SET "{column}" = NULL' if nullable else f'DELETE FROM "{table}"'  # noqa: S608
            new.execute(f"{act} WHERE rowid = ?", (key,))
            code = "salvage-loosened" if nullable else "salvage-dropped"
            saved.lost.append(damage(code, table, key, parent=parent))


def _may_be_empty(new: sqlite3.Connection, table: str, column: str) -> bool:
    """Whether the tables allow no value there."""
    return any(row[1] == column and not row[3] for row in new.execute(f'PRAGMA table_info("{table}")').fetchall())
