"""How often readers opened each article, as the web team's server told."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, bindparam, select, update

from db import tables
from db.newsroom import change_log
from db.newsroom.batches import in_batches
from db.newsroom.missing import add_missing


def set_counts(tx: Connection, counts: Mapping[str, int]) -> None:
    """Set the count of each article named by its uid; the others keep theirs."""
    if not counts:
        return
    count = tables.ViewCount
    newer = update(count).where(count.article_uid == bindparam("uid")).values(views=bindparam("number"))
    tx.execute(newer, [{"uid": uid, "number": views} for uid, views in counts.items()])
    rows = [{"article_uid": uid, "views": views} for uid, views in counts.items()]
    add_missing(tx, count, "article_uid", rows)
    change_log.everything(tx)


def of(tx: Connection, uids: Collection[str]) -> dict[str, int]:
    """The same of these articles alone."""
    count, found = tables.ViewCount, dict[str, int]()
    for batch in in_batches(uids):
        rows = tx.execute(select(count.article_uid, count.views).where(count.article_uid.in_(batch)))
        found.update(rows.all())
    return found


def get(tx: Connection) -> dict[str, int]:
    """Article uid -> count, of every article that has one."""
    rows = tx.execute(select(tables.ViewCount.article_uid, tables.ViewCount.views))
    return dict(rows.all())
