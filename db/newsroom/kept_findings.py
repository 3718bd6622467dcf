"""What the checks found in each text, kept with all that they looked at: read, written, never changed by others."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from db import tables
from db.hashes import canonical_json, text_hash
from db.newsroom.batches import in_batches
from db.newsroom.mapping import Values
from editor.domain.checks import CHECKS, Problem

WORKING, LIVE = "working", "live"
"""The two texts of an article: the working copy, and what readers have."""

_kept = tables.FindingsRecord
_FIELDS = ("content_hash", "around", "day", "photos", "headline", "problems")


@dataclass(frozen=True, slots=True)
class Kept:
    """What was found in a text with this hash, among `around`: a digest of all that the checks look at besides.

    `photos` are the ids of its photos. `day` is the one on which it was looked at, None where no check asked for it.
    """

    article_id: int
    content_hash: str
    around: str
    day: date | None
    photos: tuple[int, ...]
    problems: tuple[Problem, ...]
    headline: str = ""


def read(tx: Connection, text: str, article_ids: Iterable[int]) -> dict[int, Kept]:
    """What is kept of these articles by id; a row that is not as it was written is left out."""
    found: dict[int, Kept] = {}
    for batch in in_batches(article_ids):
        rows = tx.execute(select(_kept.__table__).where(_kept.text == text, _kept.article_id.in_(batch))).mappings()
        found.update((row["article_id"], _kept_of(row)) for row in rows if row["sha256"] == _seal(row))
    return found


def keep(tx: Connection, text: str, found: Sequence[Kept]) -> None:
    """Put these in the place of what was kept of their articles."""
    if not found:
        return
    known = {number for batch in in_batches(each.article_id for each in found) for number in _known(tx, text, batch)}
    add(tx, text, [each for each in found if each.article_id not in known])
    if old := [_values(text, each) for each in found if each.article_id in known]:
        names = (*_FIELDS, "sha256")
        tx.execute(
            _AGAIN, [{"of": row["article_id"], "which": text, **{name: row[name] for name in names}} for row in old]
        )


def add(tx: Connection, text: str, found: Sequence[Kept]) -> None:
    """Keep these of articles of which nothing is kept."""
    if found:
        tx.execute(insert(_kept), [_values(text, each) for each in found])


_AGAIN = update(_kept).where(_kept.article_id == bindparam("of"), _kept.text == bindparam("which"))


def _known(tx: Connection, text: str, batch: Sequence[int]) -> Iterable[int]:
    return tx.execute(select(_kept.article_id).where(_kept.text == text, _kept.article_id.in_(batch))).scalars()


def _values(text: str, kept: Kept) -> Values:
    values: Values = {
        "article_id": kept.article_id,
        "text": text,
        "content_hash": kept.content_hash,
        "around": kept.around,
        "day": kept.day,
        "photos": canonical_json(kept.photos),
        "headline": kept.headline,
        "problems": canonical_json([_written(each) for each in kept.problems]),
    }
    return {**values, "sha256": _seal(values)}


def _seal(values: Mapping[Any, Any]) -> str:
    return text_hash("\n".join(str(values[name]) for name in ("article_id", "text", *_FIELDS)))


def _kept_of(row: Mapping[Any, Any]) -> Kept:
    return Kept(
        article_id=row["article_id"],
        content_hash=row["content_hash"],
        around=row["around"],
        day=row["day"],
        photos=tuple(json.loads(row["photos"])),
        problems=tuple(_read(each) for each in json.loads(row["problems"])),
        headline=row["headline"],
    )


def _written(problem: Problem) -> list[object]:
    facts = {name: _plain(value) for name, value in problem.facts.items()}
    return [problem.code, problem.place, problem.number, facts]


def _plain(value: object) -> object:
    """A day or a moment as JSON holds it; numbers and texts are there as they are."""
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _read(written: list[object]) -> Problem:
    code, place, number, facts = written
    values = {name: _value(value) for name, value in dict[str, object](facts).items()}  # type: ignore[arg-type, call-overload]
    return CHECKS[str(code)].at(str(place), int(str(number)), values)


def _value(value: object) -> object:
    match value:
        case {"moment": str(text)}:
            return datetime.fromisoformat(text)
        case {"day": str(text)}:
            return date.fromisoformat(text)
        case _:
            return value
