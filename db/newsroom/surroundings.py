"""What the newsroom says of a story besides its photos, in one statement."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, exists, select

from db import tables
from db.newsroom import settings, shared_settings
from db.newsroom.articles import slug_is_taken
from editor.domain.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Around:
    """`slug_taken`: another article has, or had on the site, this address part."""

    newsroom: Newsroom
    slug_taken: bool
    rubric_exists: bool


def around(tx: Connection, *, slug: str, rubric_id: int | None, except_id: int | None) -> Around:
    """Everything that an address part and a rubric are held against; `except_id` is the article that asks."""
    asked = select(
        slug_is_taken(slug, except_id).label("taken"),
        exists().where(tables.RubricRecord.id == rubric_id).label("stands"),
        settings.stored(shared_settings.NAME).label("newsroom"),
    )
    row = tx.execute(asked).one()
    settings.learn(tx, shared_settings.NAME, row.newsroom)
    return Around(shared_settings.get(tx), slug_taken=bool(slug and row.taken), rubric_exists=bool(row.stands))
