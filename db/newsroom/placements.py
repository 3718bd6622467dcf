"""Ids of placements: unique in the newsroom and never given twice, so that no text can show a wrong picture."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection, select

from db import tables
from db.newsroom import settings
from editor.domain.photos import Placement
from editor.domain.story import Story, renumber

LAST_ID = "last-placement-id"
"""The setting that holds the id given last."""


def next_placement_id(tx: Connection) -> int:
    """A new id, spent even when no placement ever takes it (as long as the transaction is committed)."""
    last = settings.get(tx, LAST_ID, 0)
    settings.put(tx, LAST_ID, last + 1)
    return last + 1


def with_own_ids(tx: Connection, article_id: int, story: Story, own_ids: Collection[int] = ()) -> Story:
    """The story with a new id for each placement whose own is provisional, doubled, unknown or another article's.

    `own_ids` are those that this article has: a story with these alone is asked about nowhere.
    """
    ids = [placement.id for placement in story.placements]
    if len(set(ids)) == len(ids) and set(ids) <= set(own_ids):
        return story
    given_out = last = settings.get(tx, LAST_ID, 0)
    foreign = _ids_elsewhere(tx, article_id, story)
    changed: dict[int, int] = {}
    placements: list[Placement] = []
    seen: set[int] = set()
    for placement in story.placements:
        own = 0 < placement.id <= given_out and placement.id not in foreign and placement.id not in seen
        number = placement.id if own else (last := last + 1)
        seen.add(placement.id)
        changed.setdefault(placement.id, number)
        placements.append(replace(placement, id=number))
    if last != given_out:
        settings.put(tx, LAST_ID, last)
    return replace(renumber(story, changed), placements=tuple(placements))


def _ids_elsewhere(tx: Connection, article_id: int, story: Story) -> set[int]:
    table = tables.PlacementRecord
    asked = [placement.id for placement in story.placements]
    return set(tx.execute(select(table.id).where(table.id.in_(asked), table.article_id != article_id)).scalars())
