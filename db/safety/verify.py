"""Bit rot: every row read and hashed again, the index compared with one made anew, references and structure."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Any

from db.hashes import canonical_json, hashed_values, text_hash
from db.newsroom.stories import COLUMNS
from db.safety.figures_check import figure_damages
from db.safety.index_check import index_damages, prepare
from db.sqlite.connections import opened
from db.sqlite.contents import text_problem
from db.sqlite.failures import is_passing
from db.sqlite.reading import DatabaseError, Fields, FoundRow, forgiving, rows
from db.sqlite.schema import age_of
from db.sqlite.seals import TABLES, Seals, strays
from editor.domain.articles import DraftKind, Reason
from editor.domain.content import FieldKind
from editor.domain.errors import WorldFailed
from editor.domain.keeping import OLDER, Damage
from editor.domain.people import Gender
from editor.domain.photos import Role
from editor.domain.states import Publication, Workflow
from editor.domain.story import fields_of

Progress = Callable[[int, int, str], None]
"""Told (steps done, steps in all, what was looked at)."""

WORDS = {
    ("article", "workflow"): frozenset(Workflow),
    ("article", "publication"): frozenset(Publication),
    ("revision", "reason"): frozenset(Reason),
    ("placement", "role"): frozenset(Role),
    ("draft", "kind"): frozenset(DraftKind),
    ("person", "gender"): frozenset(Gender),
}
JSON = {("setting", "value"), ("placement", "crop"), ("export_run", "left_out"), ("photo", "file_notes")}

NO_LETTER = re.compile("[\ud800-\udfff]")


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


def past_rubrics(connection: sqlite3.Connection) -> dict[int, list[int | None]]:
    """Rubric id -> ids of rubrics that went into it: a working copy keeps the hash that it was saved with."""
    past: dict[int, list[int | None]] = {}
    try:
        for old, heir in connection.execute("SELECT old_id, rubric_id FROM rubric_history WHERE old_id IS NOT NULL"):
            past.setdefault(heir, []).append(old)
    except DatabaseError as error:
        if is_passing(error):
            raise
    return past


def _table(connection: sqlite3.Connection, table: str, past: dict[int, list[int | None]]) -> tuple[int, list[Damage]]:
    count, found = 0, list[Damage]()
    kinds = kinds_of(connection, table)
    if not kinds:
        return 0, [damage("damage-no-table", table)]
    sealed = Seals(connection, table)
    for row in rows(connection, table):
        count += 1
        changed = sealed.problem_of(row)
        code = problem_of(connection, table, kinds, row, past) or changed
        if code:
            found.append(damage(code, table, row.key))
    found += [damage("damage-gone", table, key) for key in sealed.gone()]
    return count, found


def kinds_of(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """Column -> declared type."""
    return {row[1]: row[2] for row in connection.execute(f'PRAGMA table_info("{table}")')}


def problem_of(
    connection: sqlite3.Connection,
    table: str,
    kinds: dict[str, str],
    row: FoundRow,
    past: dict[int, list[int | None]],
) -> str:
    """The code of what is wrong with a row, or an empty text."""
    if row.fields is None:
        return "damage-unreadable"
    if not all(is_sane(table, name, kinds.get(name, ""), value) for name, value in row.fields.items()):
        return "damage-value"
    try:
        sound = _is_as_written(connection, table, row.fields, past)
    except (ValueError, KeyError, TypeError, RecursionError):
        sound = False
    except DatabaseError:
        return "damage-unreadable"
    return "" if sound else "damage-text"


def is_sane(table: str, name: str, kind: str, value: Any) -> bool:  # noqa: ANN401 - whatever a damaged file holds
    """Whether a column of the declared type `kind` takes this value."""
    if value is None:
        return True
    if kind in {"INTEGER", "BOOLEAN"}:
        return isinstance(value, int) and (kind == "INTEGER" or value in {0, 1})
    if not isinstance(value, str) or NO_LETTER.search(value):
        return False
    try:
        if kind == "DATETIME":
            datetime.fromisoformat(value)
        elif kind == "DATE":
            date.fromisoformat(value)
        elif (table, name) in JSON:
            json.loads(value)
    except (ValueError, RecursionError):
        return False
    return value in WORDS.get((table, name), (value,))


def _is_as_written(
    connection: sqlite3.Connection, table: str, fields: Fields, past: dict[int, list[int | None]]
) -> bool:
    if table == "article":
        return is_sound_article(connection, fields, past)
    if table == "revision":
        return is_sound_revision(fields)
    if table == "draft":
        return canonical_hash(fields["story"]) == fields["content_hash"]
    return True


def is_sound_revision(fields: Fields) -> bool:
    """Whether text, details and HTML of a revision are those that were frozen."""
    story = {**json.loads(fields["story"]), "body": fields["body"]}
    html = fields.get("html_sha256")
    return (
        text_hash(fields["body"]) == fields["body_sha256"]
        and text_hash(canonical_json(story)) == fields["content_hash"]
        and (not html or text_hash(fields["body_html"]) == html)
    )


def canonical_hash(story: str) -> str:
    """The hash of a story that is kept as JSON."""
    return text_hash(canonical_json(json.loads(story)))


def is_sound_article(connection: sqlite3.Connection, fields: Fields, past: dict[int, list[int | None]]) -> bool:
    """Whether the working copy, with its authors, tags and placements, is what was saved."""
    if text_hash(fields["body"]) != fields["body_sha256"]:
        return False
    story = story_of(connection, fields)
    rubrics = [fields["rubric_id"], *past.get(fields["rubric_id"] or 0, ())]
    return any(
        text_hash(canonical_json(hashed_values({**story, "rubric_id": each}))) == fields["content_hash"]
        for each in rubrics
    )


def story_of(connection: sqlite3.Connection, fields: Fields) -> dict[str, Any]:
    """The story of an article's row, as plain values by field."""
    number = (fields["id"],)
    bylines = connection.execute(
        "SELECT person_id FROM article_author WHERE article_id = ? ORDER BY position", number
    ).fetchall()
    tags = connection.execute(
        "SELECT name FROM article_tag JOIN tag ON tag.id = tag_id WHERE article_id = ? ORDER BY position", number
    ).fetchall()
    places = connection.execute(
        "SELECT id, photo_id, role, caption, alt, own_credit, creator_id, agency_id, credit_text, crop"
        " FROM placement WHERE article_id = ? ORDER BY position",
        number,
    ).fetchall()
    return {
        **{name: fields[name] for name in COLUMNS if name in fields},
        **{field.name: bool(fields[field.name]) for field in fields_of(FieldKind.SWITCH) if field.name in fields},
        "bylines": [each for (each,) in bylines],
        "tags": [each for (each,) in tags],
        "placements": list(_placements(places)),
    }


def _placements(places: list[tuple[Any, ...]]) -> Iterator[dict[str, Any]]:
    for number, photo, role, caption, alt, own, creator, agency, words, crop in places:
        credit = {"creator_id": creator, "agency_id": agency, "text": words} if own else None
        yield {
            "id": number,
            "photo_id": photo,
            "role": role,
            "caption": caption,
            "alt": alt,
            "credit": credit,
            "crop": json.loads(crop) if crop else None,
        }
