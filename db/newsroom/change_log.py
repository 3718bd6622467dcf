"""A log of what changed for readers, written by the transaction that changes it, so that a plan need not read all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, delete, func, insert, select

from db import tables
from db.newsroom.mapping import AnyRow

_log = tables.ChangeLog

KEPT = 50_000
"""Rows that are kept; who has not looked for longer compares everything."""


class ChangeKind(StrEnum):
    """What a row speaks of; its key is the id of that, or 0."""

    ARTICLE = "article"
    PHOTO = "photo"
    PERSON = "person"
    AGENCY = "agency"
    ADDRESS = "address"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class ShelfPlace:
    """Where an article stands on readers' lists; `rubric_id` 0 is none."""

    language: str
    rubric_id: int
    shown_at: datetime


@dataclass(frozen=True, slots=True)
class Logged:
    """One row: what changed, and where an article stood before, None when readers did not have it."""

    kind: ChangeKind
    key: int
    before: ShelfPlace | None = None


def note(tx: Connection, *changes: Logged) -> None:
    """Write down what this transaction changes."""
    if changes:
        tx.execute(insert(_log), [_values(one) for one in changes])


def everything(tx: Connection) -> None:
    """Something changes that any page may show: rubrics, settings, views."""
    note(tx, Logged(ChangeKind.EVERYTHING, 0))


def newest(tx: Connection) -> int:
    """The number of the last row that was written; 0 before the first one."""
    return tx.execute(select(func.max(_log.id))).scalar() or 0


def since(tx: Connection, number: int) -> tuple[Logged, ...] | None:
    """Rows after this one, the oldest first; None when they are not all there any more."""
    oldest, last = tx.execute(select(func.min(_log.id), func.max(_log.id))).one()
    if number > (last or 0) or number + 1 < (oldest or 0):
        return None
    rows = tx.execute(select(_log.__table__).where(_log.id > number).order_by(_log.id))
    return tuple(Logged(ChangeKind(row.what), row.key, _place(row)) for row in rows)


def shorten(tx: Connection) -> None:
    """Forget what is older than the newest rows that are kept."""
    tx.execute(delete(_log).where(_log.id <= newest(tx) - KEPT))


def _place(row: AnyRow) -> ShelfPlace | None:
    return None if row.shown_at is None else ShelfPlace(row.language, row.rubric_id, row.shown_at)


def _values(one: Logged) -> dict[str, object]:
    place = one.before
    return {
        "what": one.kind.value,
        "key": one.key,
        "language": place.language if place else "",
        "rubric_id": place.rubric_id if place else 0,
        "shown_at": place.shown_at if place else None,
    }
