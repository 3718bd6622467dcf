"""The working copies: made, read, saved against a version, moved between states."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, exists, func, insert, or_, select, update

from db import tables
from db.hashes import clean_story, story_hash
from db.newsroom import carried, search
from db.newsroom.batches import in_batches
from db.newsroom.heirs import heirs, rubric_of_today, with_heirs
from db.newsroom.lists import DIFFERS, counts, how_many, ids, rows, translations
from db.newsroom.mapping import AnyRow, Values, new_uid
from db.newsroom.placements import next_placement_id, with_own_ids
from db.newsroom.stories import article_values, clear_children, read_story, write_children
from editor.domain.articles import Article, Correction
from editor.domain.errors import NotFound, StaleArticle
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story

__all__ = [
    "add_correction",
    "counts",
    "create",
    "due",
    "freeze_addresses",
    "get",
    "how_many",
    "ids",
    "next_placement_id",
    "rows",
    "save",
    "set_findings",
    "set_state",
    "slug_taken",
    "story_hash",
    "translations",
]

_article = tables.ArticleRecord

STATE_COLUMNS = frozenset(
    {"workflow", "publication", "live_revision_id", "spiked_from", "publish_at", "embargo_until",
     "first_published_at", "published_at", "translation_group"}
)  # fmt: skip
"""What `set_state` may set."""


def create(tx: Connection, story: Story, *, by: str, at: datetime, workflow: Workflow = Workflow.DRAFT) -> Article:
    """A new article; its placements get their real ids, in the body too."""
    settled = _settled(tx, 0, story)
    values: Values = {
        "uid": new_uid(),
        "version": 1,
        "workflow": workflow.value,
        "publication": Publication.NEVER.value,
        "blocks": 0,
        "warnings": 0,
        "live_hash": "",
        "created_at": at,
        "updated_at": at,
        "updated_by": by,
        "translation_group": "",
        **article_values(settled),
    }
    article_id: int = tx.execute(insert(_article).values(values).returning(_article.id)).scalar_one()
    write_children(tx, article_id, settled)
    search.index(tx, [article_id])
    return get(tx, article_id)


def get(tx: Connection, article_id: int) -> Article:
    """The working copy with all its parts. Raises NotFound."""
    row = _row(tx, article_id)
    correction = tables.CorrectionRecord
    made = select(correction.__table__).where(correction.article_id == article_id)
    made = made.order_by(correction.at, correction.id)
    return Article(
        id=row.id,
        uid=row.uid,
        story=read_story(tx, row),
        workflow=Workflow(row.workflow),
        publication=Publication(row.publication),
        version=row.version,
        revision=row.newest or 0,
        content_hash=row.content_hash,
        live_revision_id=row.live_revision_id,
        differs_from_live=bool(row.differs),
        spiked_from=Workflow(row.spiked_from) if row.spiked_from else None,
        publish_at=row.publish_at,
        embargo_until=row.embargo_until,
        first_published_at=row.first_published_at,
        published_at=row.published_at,
        created_at=row.created_at,
        updated_at=row.updated_at,
        updated_by=row.updated_by,
        address_frozen=row.address_frozen_at is not None,
        translation_group=row.translation_group,
        corrections=tuple(Correction(at=item.at, text=item.text, by=item.by) for item in tx.execute(made)),
    )


def save(tx: Connection, article_id: int, story: Story, *, version: int, by: str, at: datetime) -> Article:
    """Save a story over the version it was read at. Saving what is there already changes nothing.

    Raises NotFound, and StaleArticle when somebody else's save came first.
    """
    row = _row(tx, article_id)
    settled = _settled(tx, article_id, story)
    if story_hash(settled) == story_hash(read_story(tx, row)):
        return get(tx, article_id)
    changed = tx.execute(
        update(_article)
        .where(_article.id == article_id, _article.version == version)
        .values(version=version + 1, updated_at=at, updated_by=by, **article_values(settled))
    )
    if changed.rowcount != 1:
        raise StaleArticle("stale", id=article_id, yours=version, theirs=row.version)
    if row.address_frozen_at is not None and row.slug != settled.slug and carried.has_slug(tx, article_id, row.slug):
        tx.execute(insert(tables.SlugHistory).values(article_id=article_id, slug=row.slug, at=at))
    clear_children(tx, article_id)
    write_children(tx, article_id, settled)
    search.index(tx, [article_id])
    return get(tx, article_id)


def set_state(tx: Connection, article_id: int, *, by: str, at: datetime, **columns: object) -> Article:
    """Change the state of an article; `columns` are among `STATE_COLUMNS`. The version goes one up.

    Raises NotFound.
    """
    if unknown := columns.keys() - STATE_COLUMNS:
        raise TypeError(f"not a state of an article: {sorted(unknown)}")
    if "live_revision_id" in columns:
        columns["live_hash"] = _revision_hash(tx, columns["live_revision_id"])
    changed = tx.execute(
        update(_article)
        .where(_article.id == article_id)
        .values(version=_article.version + 1, updated_at=at, updated_by=by, **columns)
    )
    if changed.rowcount != 1:
        raise NotFound("not-found", what="article", id=article_id)
    return get(tx, article_id)


def renew(tx: Connection, article_ids: Iterable[int], *, as_live: bool = True) -> None:
    """Write working copies anew after a person or rubric in them became another. Nobody edited them: versions stay.

    What was the same as the readers' text is so still; not so without `as_live`, where that kept what it had.
    """
    for article_id in article_ids:
        row = _row(tx, article_id)
        story = read_story(tx, row)
        values: Values = {"content_hash": story_hash(story)}
        if as_live and row.live_hash == row.content_hash:
            values["live_hash"] = values["content_hash"]
        tx.execute(update(_article).where(_article.id == article_id).values(values))
        clear_children(tx, article_id)
        write_children(tx, article_id, story)


def set_findings(tx: Connection, article_id: int, *, blocks: int, warnings: int) -> None:
    """Keep how many problems the checks found; this is no change of the article."""
    tx.execute(update(_article).where(_article.id == article_id).values(blocks=blocks, warnings=warnings))


def slug_taken(tx: Connection, slug: str, *, except_id: int | None) -> bool:
    """Whether another article has, or had on the site, this address part."""
    history = tables.SlugHistory
    now = exists().where(_article.slug == slug, _article.id != (except_id or 0))
    once = exists().where(history.slug == slug, history.article_id != (except_id or 0))
    return bool(tx.execute(select(or_(now, once))).scalar())


def due(tx: Connection, at: datetime) -> tuple[int, ...]:
    """Ids of the scheduled articles whose time has come by `at`, the earliest first; one that was spiked waits."""
    come = select(_article.id).where(
        _article.publication == Publication.SCHEDULED.value, _article.publish_at <= at,
        _article.workflow != Workflow.SPIKED.value,
    )  # fmt: skip
    return tuple(tx.execute(come.order_by(_article.publish_at, _article.id)).scalars())


def add_correction(tx: Connection, article_id: int, correction: Correction) -> None:
    """Add a correction that readers will see."""
    values: Values = {"article_id": article_id, "at": correction.at, "text": correction.text, "by": correction.by}
    tx.execute(insert(tables.CorrectionRecord).values(values))


def freeze_addresses(tx: Connection, article_ids: Iterable[int], at: datetime) -> None:
    """Remember that an export has carried out these addresses; this is no change of the articles."""
    for batch in in_batches(article_ids):
        fresh = update(_article).where(_article.id.in_(batch), _article.address_frozen_at.is_(None))
        tx.execute(fresh.values(address_frozen_at=at))


def _row(tx: Connection, article_id: int) -> AnyRow:
    newest = select(func.max(tables.RevisionRecord.number)).where(tables.RevisionRecord.article_id == article_id)
    columns = (_article.__table__, DIFFERS.label("differs"), newest.scalar_subquery().label("newest"))
    statement = select(*columns).where(_article.id == article_id)
    row = tx.execute(statement).first()
    if row is None:
        raise NotFound("not-found", what="article", id=article_id)
    return row


def _settled(tx: Connection, article_id: int, story: Story) -> Story:
    """The story as it will be stored: clean, rubric and people those that stand, placements with their own ids."""
    clean = clean_story(story)
    today = with_heirs(clean, heirs(tx))
    return with_own_ids(tx, article_id, replace(today, rubric_id=rubric_of_today(tx, clean.rubric_id)))


def _revision_hash(tx: Connection, revision_id: object) -> str:
    revision = tables.RevisionRecord
    return tx.execute(select(revision.content_hash).where(revision.id == revision_id)).scalar() or ""
