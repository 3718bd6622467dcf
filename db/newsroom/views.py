"""How often readers opened each article, as the web team's server told."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from db import tables


def set_counts(tx: Connection, counts: Mapping[str, int]) -> None:
    """Set the count of each article named by its uid; the others keep theirs."""
    if not counts:
        return
    statement = insert(tables.ViewCount)
    newer = statement.on_conflict_do_update(index_elements=["article_uid"], set_={"views": statement.excluded.views})
    tx.execute(newer, [{"article_uid": uid, "views": views} for uid, views in counts.items()])


def get(tx: Connection) -> dict[str, int]:
    """Article uid -> count, of every article that has one."""
    rows = tx.execute(select(tables.ViewCount.article_uid, tables.ViewCount.views))
    return dict(rows.all())
