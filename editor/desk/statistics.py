"""Figures that the web team's server sends back."""

from __future__ import annotations

from collections.abc import Mapping

import db.live
import db.views
from editor.desk import Desks


def take_view_counts(desks: Desks, counts: Mapping[str, int]) -> tuple[int, tuple[str, ...]]:
    """Set how often readers opened articles, by article uid, all or none.

    Returns how many were taken, and the uids that no public article has (they are left out).
    """
    with desks.office.write() as tx:
        known = {live.uid for live in db.live.articles(tx)}
        db.views.set_counts(tx, {uid: views for uid, views in counts.items() if uid in known})
    unknown = tuple(uid for uid in counts if uid not in known)
    return len(counts) - len(unknown), unknown
