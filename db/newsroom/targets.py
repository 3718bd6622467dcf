"""What this newsroom has put where: the pages that stand at each target, so that a run looks at what has changed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from db import tables
from db.newsroom import change_log
from db.newsroom.batches import in_batches

_target, _page, _block = tables.ExportTarget, tables.TargetPage, tables.ExportBlock


@dataclass(frozen=True, slots=True)
class Left:
    """How a run left a target; see `db.tables.ExportTarget`."""

    token: str
    program: str
    log_id: int
    left_out: frozenset[int] = frozenset()
    files: int = 0


class PageThere(NamedTuple):
    """The page of an article at a target, and the articles in its latest block."""

    article_id: int
    path: str
    revision_id: int | None
    latest: tuple[int, ...] = ()


def left(tx: Connection, target: str) -> Left | None:
    """How the last run left this target; None where nobody knows."""
    row = tx.execute(select(_target.__table__).where(_target.target == target)).first()
    if row is None:
        return None
    return Left(row.token, row.program, row.log_id, frozenset(json.loads(row.left_out)), row.files)


def paths(tx: Connection, target: str, article_ids: Collection[int]) -> dict[int, str]:
    """Where the pages of these articles stand, by article id; those that have none there are left out."""
    found: dict[int, str] = {}
    for batch in in_batches(article_ids):
        here = select(_page.article_id, _page.path).join(_target, _target.id == _page.target_id)
        found.update(tx.execute(here.where(_target.target == target, _page.article_id.in_(batch))).all())
    return found


def revisions(tx: Connection, target: str) -> dict[int, tuple[str, int | None]]:
    """(path, revision id) of every page there, by article id."""
    here = select(_page.article_id, _page.path, _page.revision_id).join(_target, _target.id == _page.target_id)
    return {row.article_id: (row.path, row.revision_id) for row in tx.execute(here.where(_target.target == target))}


def showing(tx: Connection, target: str, article_ids: Collection[int]) -> frozenset[int]:
    """Articles whose page there has any of these in its latest block."""
    found: set[int] = set()
    for batch in in_batches(article_ids):
        here = select(_block.article_id).join(_target, _target.id == _block.target_id)
        found.update(tx.execute(here.where(_target.target == target, _block.shown_id.in_(batch))).scalars())
    return frozenset(found)


def remember(
    tx: Connection, target: str, now: Left, pages: Iterable[PageThere], gone: Collection[int], *, is_whole: bool
) -> None:
    """Keep what a run left: its new pages and the articles that have none any more, or with `is_whole` all of them."""
    number = _row(tx, target, now)
    fresh = {one.article_id: one for one in pages}
    if is_whole:
        tx.execute(delete(_block).where(_block.target_id == number))
        tx.execute(delete(_page).where(_page.target_id == number))
    else:
        for batch in in_batches({*fresh, *gone}):
            tx.execute(delete(_block).where(_block.target_id == number, _block.article_id.in_(batch)))
            tx.execute(delete(_page).where(_page.target_id == number, _page.article_id.in_(batch)))
    _insert(tx, number, fresh)
    change_log.shorten(tx)


def forget(tx: Connection, target: str) -> None:
    """Nobody knows any more what stands there: the next run compares everything."""
    tx.execute(delete(_target).where(_target.target == target))


def _row(tx: Connection, target: str, now: Left) -> int:
    values = {
        "token": now.token,
        "program": now.program,
        "log_id": now.log_id,
        "files": now.files,
        "left_out": json.dumps(sorted(now.left_out)),
    }
    known = tx.execute(update(_target).where(_target.target == target).values(values).returning(_target.id)).scalar()
    return known or tx.execute(insert(_target).values(target=target, **values).returning(_target.id)).scalar_one()


def _insert(tx: Connection, number: int, fresh: Mapping[int, PageThere]) -> None:
    if not fresh:
        return
    tx.execute(
        insert(_page),
        [
            {"target_id": number, "article_id": one.article_id, "path": one.path, "revision_id": one.revision_id}
            for one in fresh.values()
        ],
    )
    blocks = [
        {"target_id": number, "shown_id": shown, "article_id": one.article_id}
        for one in fresh.values()
        for shown in dict.fromkeys(one.latest)
    ]
    if blocks:
        tx.execute(insert(_block), blocks)
