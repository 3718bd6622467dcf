"""The working copies: made, read, saved against a version, moved between states."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, exists, func, insert, or_, select, update

from db import tables
from db.hashes import clean_story, clean_text, story_hash
from db.newsroom import carried, change_log, search, shelves
from db.newsroom.batches import in_batches
from db.newsroom.heirs import heirs, rubric_of_today, with_heirs
from db.newsroom.lists import DIFFERS, counts, how_many, ids, rows, translations
from db.newsroom.mapping import AnyRow, Values, new_uid
from db.newsroom.placements import next_placement_id, with_own_ids
from db.newsroom.stories import (
    article_values,
    clear_children,
    read_rows,
    read_story,
    rewrite_children,
    write_children,
)
from editor.domain.articles import Article, Correction
from editor.domain.errors import NotFound, StaleArticle
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story

__all__ = [
    "add_correction",
    "change",
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

_SHOWN = frozenset(
    {"publication", "live_revision_id", "embargo_until", "first_published_at", "published_at", "translation_group"}
)
"""Those of them that readers' lists and pages depend on."""


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
    return Article(
        id=article_id,
        uid=values["uid"],
        story=settled,
        workflow=workflow,
        content_hash=values["content_hash"],
        created_at=at,
        updated_at=at,
        updated_by=clean_text(by),
    )


def get(tx: Connection, article_id: int) -> Article:
    """The working copy with all its parts. Raises NotFound."""
    row = _row(tx, article_id)
    return _article_of(tx, row, read_story(tx, row))


def _article_of(tx: Connection, row: AnyRow, story: Story) -> Article:
    return Article(
        id=row.id,
        uid=row.uid,
        story=story,
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
        corrections=_corrections(tx, row.id) if row.corrected else (),
    )


def _corrections(tx: Connection, article_id: int) -> tuple[Correction, ...]:
    correction = tables.CorrectionRecord
    made = select(correction.__table__).where(correction.article_id == article_id)
    rows = tx.execute(made.order_by(correction.at, correction.id))
    return tuple(Correction(at=item.at, text=item.text, by=item.by) for item in rows)


def save(tx: Connection, article_id: int, story: Story, *, version: int, by: str, at: datetime) -> Article:
    """Save a story over the version it was read at. Saving what is there already changes nothing.

    Raises NotFound, and StaleArticle when somebody else's save came first.
    """
    return saved(tx, article_id, story, version=version, by=by, at=at).now


class SavedOver(NamedTuple):
    """An article before and after a save: the same value where it changed nothing."""

    before: Article
    now: Article


def saved(tx: Connection, article_id: int, story: Story, *, version: int, by: str, at: datetime) -> SavedOver:
    """`save`, and what stood there before."""
    row = _row(tx, article_id)
    rows = read_rows(tx, row)
    before = _article_of(tx, row, with_heirs(rows, heirs(tx)))
    settled = _settled(tx, article_id, story, [placement.id for placement in rows.placements])
    if story_hash(settled) == story_hash(before.story):
        return SavedOver(before, before)
    values = article_values(settled)
    changed = tx.execute(
        update(_article)
        .where(_article.id == article_id, _article.version == version)
        .values(version=version + 1, updated_at=at, updated_by=by, **values)
    )
    if changed.rowcount != 1:
        raise StaleArticle("stale", id=article_id, yours=version, theirs=row.version)
    if row.address_frozen_at is not None and row.slug != settled.slug and carried.has_slug(tx, article_id, row.slug):
        tx.execute(insert(tables.SlugHistory).values(article_id=article_id, slug=row.slug, at=at))
        change_log.note(tx, change_log.Logged(change_log.ChangeKind.ADDRESS, article_id))
    rewrite_children(tx, article_id, rows, settled)
    search.index(tx, [article_id])
    now = replace(
        before,
        story=settled,
        version=version + 1,
        content_hash=values["content_hash"],
        differs_from_live=row.live_revision_id is not None and row.live_hash != values["content_hash"],
        updated_at=at,
        updated_by=clean_text(by),
    )
    return SavedOver(before, now)


def set_state(tx: Connection, article_id: int, *, by: str, at: datetime, **columns: object) -> Article:
    """Change the state of an article; `columns` are among `STATE_COLUMNS`. The version goes one up.

    Raises NotFound.
    """
    return change(tx, get(tx, article_id), by=by, at=at, **columns)  # type: ignore[arg-type] - none is `live_hash`


def change(
    tx: Connection, before: Article, *, by: str, at: datetime, live_hash: str | None = None, **columns: object
) -> Article:
    """The same for an article as this transaction has just read it; what it is now is answered, not read again.

    `live_hash` is the content hash of a `live_revision_id` that the caller knows. Raises StaleArticle when somebody
    else was faster all the same.
    """
    if unknown := columns.keys() - STATE_COLUMNS:
        raise TypeError(f"not a state of an article: {sorted(unknown)}")
    values: Values = {**columns, "version": before.version + 1, "updated_at": at, "updated_by": by}
    differs = before.differs_from_live
    if "live_revision_id" in columns:
        values["live_hash"] = live_hash or _revision_hash(tx, columns["live_revision_id"])
        differs = columns["live_revision_id"] is not None and values["live_hash"] != before.content_hash
    here = update(_article).where(_article.id == before.id, _article.version == before.version)
    if tx.execute(here.values(values)).rowcount != 1:
        theirs = _row(tx, before.id).version
        raise StaleArticle("stale", id=before.id, yours=before.version, theirs=theirs)
    _follow(tx, before, columns)
    now = replace(
        before, version=before.version + 1, differs_from_live=differs, updated_at=at, updated_by=clean_text(by)
    )
    return replace(now, **columns)  # type: ignore[arg-type] - the columns of a state are fields of the same names


def _follow(tx: Connection, before: Article, columns: Mapping[str, object]) -> None:
    """Have readers' lists follow a change of state; versions of a group it leaves or joins show another one too."""
    if not columns.keys() & _SHOWN:
        return
    shelves.follow(tx, before.id)
    group = columns.get("translation_group", before.translation_group)
    if group != before.translation_group:
        mates = {*shelves.of_group(tx, before.translation_group), *shelves.of_group(tx, str(group))} - {before.id}
        change_log.note(tx, *shelves.as_they_stand(tx, mates))


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
    return bool(tx.execute(select(slug_is_taken(slug, except_id))).scalar())


def slug_is_taken(slug: str, except_id: int | None) -> ColumnElement[bool]:
    """The same as a condition."""
    history = tables.SlugHistory
    now = exists().where(_article.slug == slug, _article.id != (except_id or 0))
    once = exists().where(history.slug == slug, history.article_id != (except_id or 0))
    return or_(now, once)


def due(tx: Connection, at: datetime) -> tuple[int, ...]:
    """Ids of the scheduled articles whose time has come by `at`, the earliest first; one that was spiked waits."""
    come = select(_article.id).where(
        _article.publication == Publication.SCHEDULED.value, _article.publish_at <= at,
        _article.workflow != Workflow.SPIKED.value,
    )  # fmt: skip
    return tuple(tx.execute(come.order_by(_article.publish_at, _article.id)).scalars())


def add_correction(tx: Connection, article_id: int, correction: Correction) -> Correction:
    """Add a correction that readers will see; answers with it as it is kept."""
    kept = Correction(correction.at, clean_text(correction.text), clean_text(correction.by))
    values: Values = {"article_id": article_id, "at": kept.at, "text": kept.text, "by": kept.by}
    tx.execute(insert(tables.CorrectionRecord).values(values))
    shelves.follow(tx, article_id)
    return kept


def freeze_addresses(tx: Connection, article_ids: Iterable[int], at: datetime) -> None:
    """Remember that these addresses were exported; this is no change of the articles."""
    for batch in in_batches(article_ids):
        fresh = update(_article).where(_article.id.in_(batch), _article.address_frozen_at.is_(None))
        tx.execute(fresh.values(address_frozen_at=at))


def _row(tx: Connection, article_id: int) -> AnyRow:
    newest = select(func.max(tables.RevisionRecord.number)).where(tables.RevisionRecord.article_id == article_id)
    corrected = exists().where(tables.CorrectionRecord.article_id == _article.id)
    columns = (
        _article.__table__,
        DIFFERS.label("differs"),
        newest.scalar_subquery().label("newest"),
        corrected.label("corrected"),
    )
    statement = select(*columns).where(_article.id == article_id)
    row = tx.execute(statement).first()
    if row is None:
        raise NotFound("not-found", what="article", id=article_id)
    return row


def _settled(tx: Connection, article_id: int, story: Story, own_ids: Collection[int] = ()) -> Story:
    """The story as it will be stored: clean, rubric and people those that stand, placements with their own ids."""
    clean = clean_story(story)
    today = with_heirs(clean, heirs(tx))
    return with_own_ids(tx, article_id, replace(today, rubric_id=rubric_of_today(tx, clean.rubric_id)), own_ids)


def _revision_hash(tx: Connection, revision_id: object) -> str:
    revision = tables.RevisionRecord
    return tx.execute(select(revision.content_hash).where(revision.id == revision_id)).scalar() or ""
