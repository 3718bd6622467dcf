"""What changed for readers since a row of the log: articles, and photographs whose files may be other ones now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from db import tables
from db.newsroom import change_log, shelves
from db.newsroom.change_log import ChangeKind, Logged, ShelfPlace
from db.newsroom.heirs import heirs

_photo = tables.PhotoRecord
MOST = 2000
"""Articles beyond which a comparison of everything is as quick."""


@dataclass(frozen=True, slots=True)
class WhatChanged:
    """`before` is where each changed article stood, None where readers did not have it.

    `photos` may have other files or other users, `moved` are articles that left an address behind.
    """

    before: dict[int, ShelfPlace | None]
    photos: frozenset[int]
    moved: frozenset[int]


def since(tx: Connection, log_id: int, also: Collection[int] = ()) -> WhatChanged | None:
    """What changed after this row of the log, and `also` these articles; None when anything may have."""
    rows = change_log.since(tx, log_id)
    if rows is None or any(row.kind is ChangeKind.EVERYTHING for row in rows):
        return None
    found = _photos(tx, rows)
    before = {row.key: row.before for row in reversed(rows) if row.kind is ChangeKind.ARTICLE}
    others = {*_users(tx, rows, found), *also} - before.keys()
    if len(before) + len(others) > MOST:
        return None
    places = shelves.places(tx, others)
    moved = _keys(rows, ChangeKind.ADDRESS)
    return WhatChanged({**{one: places.get(one) for one in others}, **before}, found, moved)


def mates(tx: Connection, article_ids: Collection[int]) -> frozenset[int]:
    """Public language versions of these articles, whether those are public or not."""
    article, live = tables.ArticleRecord, tables.LiveArticleRecord
    groups = select(article.translation_group).where(article.id.in_(article_ids), article.translation_group != "")
    found = select(live.article_id).join(article, article.id == live.article_id)
    return frozenset(tx.execute(found.where(article.translation_group.in_(groups))).scalars())


def corrected(tx: Connection, article_ids: Collection[int]) -> frozenset[int]:
    """Those of these articles that have a correction."""
    correction = tables.CorrectionRecord
    found = select(correction.article_id).where(correction.article_id.in_(article_ids))
    return frozenset(tx.execute(found).scalars())


def _photos(tx: Connection, rows: Collection[Logged]) -> frozenset[int]:
    """Photographs that changed, and those whose makers did."""
    found = _keys(rows, ChangeKind.PHOTO)
    people, agencies = _people(tx, rows), _keys(rows, ChangeKind.AGENCY)
    if people or agencies:
        theirs = or_(_photo.creator_id.in_(people), _photo.agency_id.in_(agencies))
        found |= frozenset(tx.execute(select(_photo.id).where(theirs)).scalars())
    return found


def _users(tx: Connection, rows: Collection[Logged], photos: frozenset[int]) -> set[int]:
    named = {
        ChangeKind.PHOTO: photos,
        ChangeKind.PERSON: _people(tx, rows),
        ChangeKind.AGENCY: _keys(rows, ChangeKind.AGENCY),
    }
    return {number for kind, keys in named.items() if keys for number in shelves.naming(tx, kind.value, keys)}


def _people(tx: Connection, rows: Collection[Logged]) -> frozenset[int]:
    """People that changed, under each id that they ever had."""
    found = _keys(rows, ChangeKind.PERSON)
    return found | {old for old, now in heirs(tx).items() if now in found} if found else found


def _keys(rows: Collection[Logged], kind: ChangeKind) -> frozenset[int]:
    return frozenset(row.key for row in rows if row.kind is kind)
