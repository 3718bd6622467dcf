"""Figures that the web team's server sends back."""

from __future__ import annotations

from collections.abc import Mapping

import db.newsroom.live
import db.newsroom.views
from editor.desk import Desks


def take_view_counts(desks: Desks, counts: Mapping[str, int]) -> tuple[int, tuple[str, ...]]:
    """Set how often readers opened articles, all or none; an article is named by its number or its uid.

    Returns how many articles have a new count, and the names that no public article has (they are left out).
    """
    with desks.office.write() as tx:
        public = db.newsroom.live.articles(tx)
        uids = {str(live.article_id): live.uid for live in public} | {live.uid: live.uid for live in public}
        taken = {uids[name]: views for name, views in counts.items() if name in uids}
        db.newsroom.views.set_counts(tx, taken)
    return len(taken), tuple(name for name in counts if name not in uids)
