"""The figures of lists and sidebar: each verb notes what it changes, and the transaction adds it up as it ends.

What is kept is told from what is there by `db.newsroom.recounting`, which makes it anew.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from sqlalchemy import Boolean, ColumnElement, Connection, literal_column, text

from db import tables
from db.newsroom.mapping import AnyRow
from db.newsroom.once import once
from db.tables import places

PHOTOS, BARE_PHOTOS, TO_EXPORT = "photos", "photos-without-credit", "to-export"
"""Names of tallies: photos in all, those whose credit would print nothing, articles that an export waits for."""

DIFFERS: ColumnElement[bool] = literal_column(places.DIFFERS, Boolean)
"""The condition of an article whose working copy is another text than the readers'."""

_NOTED = "figures"
_article = tables.ArticleRecord


class Group(NamedTuple):
    """What articles have in common that are counted as one; `rubric_id` is 0 for none."""

    rubric_id: int
    language: str
    workflow: str
    publication: str
    differs: bool
    to_fix: bool


COLUMNS = (
    _article.rubric_id, _article.language, _article.workflow, _article.publication, _article.blocks, _article.warnings,
    DIFFERS.label("differs"),
)  # fmt: skip
"""What `group_of` needs of a row."""


def group_of(row: AnyRow) -> Group:
    """The group of an article whose row has `COLUMNS`."""
    to_fix = row.blocks + row.warnings > 0
    return Group(row.rubric_id or 0, row.language, row.workflow, row.publication, bool(row.differs), to_fix)


def moved(tx: Connection, before: Group | None, now: Group) -> None:
    """An article is in another group, or in its first one."""
    if before is not None:
        _noted(tx)[before] -= 1
    _noted(tx)[now] += 1


def tally(tx: Connection, name: str, by: int) -> None:
    """A figure has grown, or shrunk."""
    _noted(tx)[name] += by


def put(tx: Connection, name: str, number: int) -> None:
    """A figure was counted anew."""
    settle(tx)
    tx.execute(_PUT_TALLY, {"name": name, "number": number})


def settle(tx: Connection) -> None:
    """Add up what was noted; whoever reads figures calls it, and the store before it commits."""
    noted = _noted(tx)
    groups = sorted((key, by) for key, by in noted.items() if by and isinstance(key, Group))
    names = sorted((key, by) for key, by in noted.items() if by and isinstance(key, str))
    noted.clear()
    if groups:
        tx.execute(_ADD_GROUP, [{**group._asdict(), "number": by} for group, by in groups])
    if names:
        tx.execute(_ADD_TALLY, [{"name": name, "number": by} for name, by in names])


def _noted(tx: Connection) -> Counter[Group | str]:
    return once(tx, _NOTED, _nothing)


def _nothing(_tx: Connection) -> Counter[Group | str]:
    return Counter()


_ADD_GROUP = text(
    "INSERT INTO article_count (rubric_id, language, workflow, publication, differs, to_fix, number)"
    " VALUES (:rubric_id, :language, :workflow, :publication, :differs, :to_fix, :number)"
    " ON CONFLICT (rubric_id, language, workflow, publication, differs, to_fix)"
    " DO UPDATE SET number = article_count.number + excluded.number"
)
_NEW_TALLY = "INSERT INTO tally (name, number) VALUES (:name, :number) ON CONFLICT (name) DO UPDATE SET number = "
_ADD_TALLY = text(f"{_NEW_TALLY} tally.number + excluded.number")
_PUT_TALLY = text(f"{_NEW_TALLY} excluded.number")
