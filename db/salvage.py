"""Out of a damaged database into a new one, row by row by primary key, each row checked by its hash.

The damaged file is never touched: this works on a copy of it with its write-ahead log. A working copy that is lost or
changed is made again from its newest sound revision.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.connections import DRIVER, connect_to
from db.hashes import clean_text, text_hash
from db.reading import DatabaseError, Fields, Found, forgiving, rows
from db.reindex import reindex, reseal
from db.schema import upgrade
from db.seals import TABLES, Seals
from db.verify import Progress, damage, is_sound_revision, kinds_of, past_rubrics, problem_of, silence
from editor.domain.errors import WorldFailed
from editor.domain.keeping import Damage
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story

REBUILT_STORY = ("language", "kicker", "headline", "lede", "dateline", "rubric_id", "slug", "on_front")


@dataclass(slots=True)
class Saved:
    """What a salvage has done so far."""

    rows: int = 0
    saved: int = 0
    lost: list[Damage] = field(default_factory=list[Damage])


def salvage(damaged: Path, target: Path, progress: Progress | None = None) -> Saved:
    """Make the new database `target`, which must not exist, of what can be read in `damaged`.

    Raises WorldFailed("nothing-to-salvage") when not even the names of the tables can be read.
    """
    report = progress or silence
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".rubrika-unfinished-") as folder:
        copy = Path(folder) / "damaged.db"
        for ending in ("", "-wal"):
            if (source := damaged.with_name(damaged.name + ending)).exists():
                shutil.copyfile(source, copy.with_name(copy.name + ending))
        engine = connect_to(target)
        try:
            upgrade(engine)
        finally:
            engine.dispose()
        with closing(forgiving(_open(copy, damaged))) as old, closing(DRIVER.connect(target)) as new:
            saved = _carry(old, new, report)
    report(len(TABLES), len(TABLES) + 1, "index")
    reindex(target)
    reseal(target)
    return saved


def _open(copy: Path, damaged: Path) -> sqlite3.Connection:
    connection = DRIVER.connect(copy)
    try:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except DatabaseError as error:
        connection.close()
        raise WorldFailed("nothing-to-salvage", location=str(damaged.parent)) from error
    if not names & set(TABLES):
        connection.close()
        raise WorldFailed("nothing-to-salvage", location=str(damaged.parent))
    return connection


def _carry(old: sqlite3.Connection, new: sqlite3.Connection, report: Progress) -> Saved:
    saved = Saved()
    new.isolation_level = None
    new.execute("PRAGMA foreign_keys = OFF")
    new.execute("BEGIN")
    past = past_rubrics(old)
    broken: dict[int, str] = {}
    for number, table in enumerate(TABLES):
        report(number, len(TABLES) + 1, table)
        _carry_table(old, new, table, past, saved, broken)
    _rebuild(new, broken, saved)
    _cut_loose_ends(new, saved)
    new.execute("COMMIT")
    return saved


def _carry_table(
    old: sqlite3.Connection,
    new: sqlite3.Connection,
    table: str,
    past: dict[int, list[int | None]],
    saved: Saved,
    broken: dict[int, str],
) -> None:
    kinds = kinds_of(old, table)
    columns = [name for name in kinds_of(new, table) if name in kinds]
    marks = ", ".join("?" * len(columns))
    names = ", ".join(f'"{name}"' for name in columns)
    statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - names of our own schema
    sealed = Seals(old, table)
    for row in rows(old, table):
        saved.rows += 1
        changed = sealed.problem_of(row)
        problem = problem_of(old, table, kinds, row, past) or changed
        if row.fields is not None and (not problem or _is_worth_keeping(table, row, problem)):
            if _insert(new, statement, [row.fields[name] for name in columns]):
                saved.saved += not problem
            else:
                problem = problem or "damage-value"
        if problem:
            saved.lost.append(damage(problem, table, row.key))
            if table == "article" and problem != "damage-row":
                broken[row.key] = problem
    for key in sealed.gone():
        saved.rows += 1
        saved.lost.append(damage("damage-gone", table, key))


def _is_worth_keeping(table: str, row: Found, problem: str) -> bool:
    """What is not quite what was written is better than nothing; nonsense is not."""
    is_text = table in {"article", "revision", "draft"} and problem == "damage-text"
    return row.fields is not None and (is_text or problem == "damage-row")


def _insert(new: sqlite3.Connection, statement: str, values: list[Any]) -> bool:
    try:
        new.execute(statement, [clean_text(value) if isinstance(value, str) else value for value in values])
    except DRIVER.Error:
        return False
    return True


def _rebuild(new: sqlite3.Connection, broken: dict[int, str], saved: Saved) -> None:
    """Give each lost or changed working copy the text of its newest sound revision."""
    lone = new.execute("SELECT DISTINCT article_id FROM revision WHERE article_id NOT IN (SELECT id FROM article)")
    for (number,) in lone.fetchall():
        broken.setdefault(number, "damage-unreadable")
    for number in sorted(broken):
        revision = next(_sound_revisions(new, number), None)
        if revision is None:
            continue
        _put_back(new, number, revision)
        saved.lost.append(damage("salvage-rebuilt", "article", number, revision=revision["number"]))


def _sound_revisions(new: sqlite3.Connection, article_id: int) -> Iterator[Fields]:
    found = new.execute("SELECT * FROM revision WHERE article_id = ? ORDER BY number DESC", (article_id,))
    names = [column[0] for column in found.description]
    for values in found.fetchall():
        fields = dict(zip(names, values, strict=True))
        if is_sound_revision(fields):
            yield fields


def _put_back(new: sqlite3.Connection, number: int, revision: Fields) -> None:
    story: Fields = {**_plain_story(), **json.loads(revision["story"])}
    values: Fields = {name: story[name] for name in REBUILT_STORY}
    values |= {"body": revision["body"], "body_sha256": revision["body_sha256"]}
    values |= {"content_hash": revision["content_hash"]}
    there = new.execute("SELECT 1 FROM article WHERE id = ?", (number,)).fetchone()
    if there is None:
        values |= {
            "id": number, "uid": text_hash(f"salvaged {number}")[:32], "version": revision["number"] + 1,
            "workflow": Workflow.DRAFT.value, "publication": Publication.NEVER.value, "blocks": 0, "warnings": 0,
            "live_hash": "", "created_at": revision["at"], "updated_at": revision["at"],
            "updated_by": revision["author"], "translation_group": "",
        }  # fmt: skip
        names = ", ".join(values)
        new.execute(f"INSERT INTO article ({names}) VALUES ({', '.join('?' * len(values))})", list(values.values()))  # noqa: S608
    else:
        sets = ", ".join(f"{name} = ?" for name in values)
        new.execute(f"UPDATE article SET {sets} WHERE id = ?", [*values.values(), number])  # noqa: S608
    _put_children_back(new, number, story)


def _put_children_back(new: sqlite3.Connection, number: int, story: Fields) -> None:
    for table in ("article_author", "article_tag", "placement"):
        new.execute(f"DELETE FROM {table} WHERE article_id = ?", (number,))  # noqa: S608
    for position, person in enumerate(story["bylines"]):
        new.execute("INSERT INTO article_author VALUES (?, ?, ?)", (number, position, person))
    for position, tag in enumerate(story["tags"]):
        new.execute("INSERT OR IGNORE INTO tag (name) VALUES (?)", (tag,))
        new.execute("INSERT INTO article_tag SELECT ?, ?, id FROM tag WHERE name = ?", (number, position, tag))
    for position, place in enumerate(story["placements"]):
        credit = place["credit"] or {"creator_id": None, "agency_id": None, "text": ""}
        crop = json.dumps(place["crop"]) if place["crop"] else None
        new.execute(
            "INSERT OR REPLACE INTO placement (id, article_id, position, photo_id, role, caption, alt, own_credit,"
            " creator_id, agency_id, credit_text, crop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (place["id"], number, position, place["photo_id"], place["role"], place["caption"], place["alt"],
             place["credit"] is not None, credit["creator_id"], credit["agency_id"], credit["text"], crop),
        )  # fmt: skip


def _plain_story() -> Fields:
    plain = Story()
    return {name: getattr(plain, name) for name in Story.__dataclass_fields__}


def _cut_loose_ends(new: sqlite3.Connection, saved: Saved) -> None:
    """References to rows that were lost: emptied where they may be empty, else the referring row goes."""
    while found := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, key, parent, index in found:
            links = new.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
            column = next(link[3] for link in links if link[0] == index)
            nullable = _may_be_empty(new, table, column)
            act = f'UPDATE "{table}" SET "{column}" = NULL' if nullable else f'DELETE FROM "{table}"'  # noqa: S608
            new.execute(f"{act} WHERE rowid = ?", (key,))
            code = "salvage-loosened" if nullable else "salvage-dropped"
            saved.lost.append(damage(code, table, key, parent=parent))


def _may_be_empty(new: sqlite3.Connection, table: str, column: str) -> bool:
    """Whether the tables allow no value there."""
    return any(row[1] == column and not row[3] for row in new.execute(f'PRAGMA table_info("{table}")').fetchall())
