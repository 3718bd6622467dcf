"""Making the working copy a revision, and an older story one that may stand today."""

from __future__ import annotations

from dataclasses import replace

import db.newsroom.heirs
import db.newsroom.revisions
from db.store import Transaction
from editor.desk.office import Office
from editor.domain.articles import Article, Reason
from editor.domain.story import Story


def freeze(tx: Transaction, article: Article, reason: Reason, note: str, office: Office) -> Article:
    """Make the working copy a new revision; comes back with the number of that one."""
    who, at = office.who, office.now()
    made = db.newsroom.revisions.add(tx, article.id, article.story, reason=reason, author=who, note=note, at=at)
    return replace(article, revision=made.number)


def as_today(tx: Transaction, article: Article, story: Story) -> Story:
    """An older story of an article with a rubric that stands, and with the address that readers know."""
    slug = article.story.slug if article.address_frozen else story.slug
    return replace(story, slug=slug, rubric_id=db.newsroom.heirs.rubric_of_today(tx, story.rubric_id))
