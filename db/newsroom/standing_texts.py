"""Many texts at once, as the checks want them: what tells whether one has changed, without its story."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, exists, or_, select
from sqlalchemy.orm import aliased

from db import tables
from db.newsroom.batches import in_batches
from db.newsroom.heirs import heirs, rubric_heirs, standing_rubrics, with_heirs
from db.newsroom.stories import story_from_json
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story

_article, _revision, _history = tables.ArticleRecord, tables.RevisionRecord, tables.SlugHistory
_PUBLIC = _article.publication.in_((Publication.LIVE.value, Publication.CORRECTED.value))


@dataclass(frozen=True, slots=True)
class StandingText:
    """A text by its hash, and what the newsroom says of it: `slug_taken` is asked of working copies alone."""

    article_id: int
    revision_id: int
    content_hash: str
    rubric_exists: bool
    slug_taken: bool = False
    is_scheduled: bool = False


def to_check(tx: Connection) -> tuple[int, ...]:
    """Ids of the articles that are not spiked, in their order."""
    standing = select(_article.id).where(_article.workflow != Workflow.SPIKED.value).order_by(_article.id)
    return tuple(tx.execute(standing).scalars())


def working(tx: Connection, article_ids: Iterable[int]) -> tuple[StandingText, ...]:
    """The working copies of these articles."""
    other = aliased(_article)
    now = exists().where(other.slug == _article.slug, other.id != _article.id)
    once = exists().where(_history.slug == _article.slug, _history.article_id != _article.id)
    columns = (_article.id, _article.content_hash, _article.rubric_id, _article.slug, _article.publication)
    asked = select(*columns, or_(now, once).label("taken"))
    there = standing_rubrics(tx)
    return tuple(
        StandingText(
            article_id=row.id,
            revision_id=0,
            content_hash=row.content_hash,
            rubric_exists=row.rubric_id in there,
            slug_taken=bool(row.slug and row.taken),
            is_scheduled=row.publication == Publication.SCHEDULED.value,
        )
        for batch in in_batches(article_ids)
        for row in tx.execute(asked.where(_article.id.in_(batch)))
    )


def live(tx: Connection) -> tuple[StandingText, ...]:
    """The texts that readers have, what was published last first."""
    asked = (
        select(_article.id, _revision.id.label("revision_id"), _revision.content_hash, _revision.rubric_id)
        .join(_revision, _revision.id == _article.live_revision_id)
        .where(_PUBLIC)
        .order_by(_article.published_at.desc(), _article.id.desc())
    )
    there, went = standing_rubrics(tx), rubric_heirs(tx)
    return tuple(
        StandingText(row.id, row.revision_id, row.content_hash, went.get(row.rubric_id or 0, row.rubric_id) in there)
        for row in tx.execute(asked)
    )


def live_stories(tx: Connection, revision_ids: Iterable[int]) -> dict[int, Story]:
    """Revision id -> its story; one that can't be read is left out."""
    found: dict[int, Story] = {}
    now = heirs(tx)
    for batch in in_batches(revision_ids):
        asked = select(_revision.id, _revision.story, _revision.body).where(_revision.id.in_(batch))
        for row in tx.execute(asked):
            try:
                found[row.id] = with_heirs(replace(story_from_json(row.story), body=row.body), now)
            except (ValueError, KeyError, TypeError, AttributeError):  # a flipped bit in the text of the row
                continue
    return found
