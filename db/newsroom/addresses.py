"""Addresses that articles had on the site and have no more."""

from __future__ import annotations

from sqlalchemy import Connection, select

from db import tables


def former_slugs(tx: Connection) -> tuple[tuple[int, str], ...]:
    """Every (article id, address part) that an export once carried out, the oldest first."""
    history = tables.SlugHistory
    rows = tx.execute(select(history.article_id, history.slug).order_by(history.id))
    return tuple((row.article_id, row.slug) for row in rows)
