"""Bit rot: every row read and hashed again, the index compared with one made anew, references and structure."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.safety.figures_check import figure_damages
from db.safety.index_check import index_damages, prepare
from db.safety.proof import Proof
from db.safety.sound_rows import Past, problem_of
from db.sqlite.connections import opened
from db.sqlite.contents import text_problem
from db.sqlite.failures import is_passing
from db.sqlite.reading import DatabaseError, forgiving, pieces
from db.sqlite.schema import age_of
from db.sqlite.seals import TABLES, Seals, strays
from editor.domain.errors import WorldFailed
from editor.domain.keeping import OLDER, Damage

Progress = Callable[[int, int, str], None]
"""Told (steps done, steps in all, what was looked at)."""


def verify(path: Path, progress: Progress | None = None) -> tuple[dict[str, int], tuple[Damage, ...]]:
    """(rows by table, damages) of the database `path`, which may be open elsewhere. It is only read.

    All of it is read in one transaction: what others save meanwhile is neither seen nor waited for. Raises the
    driver's error where the file can't be reached, WorldFailed "older-newsroom" and "newer-newsroom" where the tables
    are others than those of this program: that is no damage.
    """
    report = progress or silence
    counts: dict[str, int] = {}
    damages: list[Damage] = []
    try:
        with closing(forgiving(opened(path))) as connection:
            connection.isolation_level = None
            prepare(connection)
            connection.execute("PRAGMA query_only = ON").fetchall()
            connection.execute("BEGIN")
            _look(connection, path, report, counts, damages)
    except DatabaseError as error:
        if is_passing(error):
            raise
        damages.append(damage("damage-database", "newsroom", why=str(error)))
    report(STEPS, STEPS, "")
    return counts, tuple(damages)


STEPS = len(TABLES) + 2
"""What `verify` tells its progress of."""


def _look(
    connection: sqlite3.Connection, path: Path, report: Progress, counts: dict[str, int], damages: list[Damage]
) -> None:
    """Everything that the transaction of a connection sees; `counts` and `damages` are filled on the way."""
    report(0, STEPS, "structure")
    damages += structure_damages(connection)
    age = age_of(step_in(connection))
    if age:
        damages += _text_damages(connection) if age == OLDER and not damages else ()
        if not damages:
            raise WorldFailed(age, location=str(path.parent))
        return
    past = past_rubrics(connection)
    for number, table in enumerate(TABLES, 1):
        report(number, STEPS, table)
        counts[table], found = _table(connection, table, past)
        damages += found
    damages += [damage("damage-gone", str(table), key) for table, key in strays(connection)]
    report(STEPS - 1, STEPS, "index")
    damages += index_damages(connection)
    damages += () if damages else figure_damages(connection)  # of rows that changed nobody expects the same figures


def step_in(connection: sqlite3.Connection) -> str:
    """The step that the tables stand at, as far as it can be read."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except DatabaseError as error:
        if is_passing(error):
            raise
        return ""
    return str(row[0]) if row else ""


def _text_damages(connection: sqlite3.Connection) -> list[Damage]:
    """What can be said of the texts of an older newsroom."""
    reason = text_problem(connection)
    return [damage("damage-database", "newsroom", why=reason)] if reason else []


def silence(_done: int, _total: int, _what: str) -> None:
    """Nobody watches."""


def damage(code: str, what: str, number: int = 0, **facts: object) -> Damage:
    """A damage whose facts fill its sentence."""
    return Damage(code, what, number, {"what": what, "id": number, **facts})


def structure_damages(connection: sqlite3.Connection) -> list[Damage]:
    """What SQLite itself finds: pages, indexes, references."""
    found: list[Damage] = []
    try:
        said = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        found += [damage("damage-structure", "newsroom", why=line) for line in said if line != "ok"]
        for table, key, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
            found.append(damage("damage-reference", table, key or 0, parent=parent))
    except DatabaseError as error:
        if is_passing(error):
            raise
        found.append(damage("damage-structure", "newsroom", why=str(error)))
    return found


def past_rubrics(connection: sqlite3.Connection) -> Past:
    """The rubrics that went into others."""
    past: Past = {}
    try:
        for old, heir in connection.execute("SELECT old_id, rubric_id FROM rubric_history WHERE old_id IS NOT NULL"):
            past.setdefault(heir, []).append(old)
    except DatabaseError as error:
        if is_passing(error):
            raise
    return past


def _table(connection: sqlite3.Connection, table: str, past: Past) -> tuple[int, list[Damage]]:
    count, found = 0, list[Damage]()
    kinds = kinds_of(connection, table)
    if not kinds:
        return 0, [damage("damage-no-table", table)]
    sealed = Seals(connection, table)
    for piece in pieces(connection, table):
        count += len(piece.rows)
        proof = Proof(connection, table, kinds, piece, past)
        for values in piece.rows:
            if proof.holds(values) and sealed.fits(values[0], values[1:]):
                continue
            row = piece.row(values)
            changed = sealed.problem_of(row)
            code = problem_of(connection, table, kinds, row, past) or changed
            if code:
                found.append(damage(code, table, row.key))
    found += [damage("damage-gone", table, key) for key in sealed.gone()]
    return count, found


def kinds_of(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """Column -> declared type."""
    return {row[1]: row[2] for row in connection.execute(f'PRAGMA table_info("{table}")')}
