"""Lists of articles, read by columns alone: which ids, what a row shows, the figures of the sidebar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select

from db import tables
from db.newsroom.batches import in_batches
from db.newsroom.exports import count_to_export
from db.newsroom.mapping import AnyRow
from db.newsroom.named import columns
from db.newsroom.photos import without_credit
from db.newsroom.plain_rows import article_row, names_of
from db.newsroom.search import matching
from editor.domain.articles import ArticleRow, Counts, ListQuery
from editor.domain.states import Publication, Workflow

_article = tables.ArticleRecord
_PUBLIC = (Publication.LIVE.value, Publication.CORRECTED.value)
_NOT_PUBLIC = _article.publication.in_((Publication.NEVER.value, Publication.WITHDRAWN.value))
DIFFERS = and_(_article.live_revision_id.is_not(None), _article.live_hash != _article.content_hash)

PLACES: dict[str, ColumnElement[bool]] = {
    "drafts": and_(_article.workflow.in_((Workflow.IDEA.value, Workflow.DRAFT.value)), _NOT_PUBLIC),
    "review": _article.workflow == Workflow.REVIEW.value,
    "ready": and_(_article.workflow == Workflow.READY.value, or_(_NOT_PUBLIC, DIFFERS)),
    "scheduled": _article.publication == Publication.SCHEDULED.value,
    "published": _article.publication.in_(_PUBLIC),
    "spiked": _article.workflow == Workflow.SPIKED.value,
}
"""Place -> its articles; «all» has no condition. Ready: waits for publication, or with changes for the next one."""


def ids(tx: Connection, query: ListQuery) -> tuple[int, ...]:
    """Ids of a list, what was changed last first (in «published», what was published last)."""
    statement = _narrowed(tx, select(_article.id), query)
    if statement is None:
        return ()
    newest = _article.published_at if query.place == "published" else _article.updated_at
    return tuple(tx.execute(statement.order_by(newest.desc(), _article.id.desc())).scalars())


def how_many(tx: Connection, query: ListQuery) -> int:
    """The length of a list."""
    statement = _narrowed(tx, select(func.count()).select_from(_article), query)
    return 0 if statement is None else tx.execute(statement).scalar_one()


def _narrowed(tx: Connection, statement: Select[Any], query: ListQuery) -> Select[Any] | None:
    """The statement for the articles of a list; None when words can't be found anywhere."""
    if query.place != "all":
        statement = statement.where(PLACES[query.place])
    if query.rubric_id is not None:
        children = select(tables.RubricRecord.id).where(tables.RubricRecord.parent_id == query.rubric_id)
        statement = statement.where(or_(_article.rubric_id == query.rubric_id, _article.rubric_id.in_(children)))
    if query.language:
        statement = statement.where(_article.language == query.language)
    if query.to_fix:
        statement = statement.where(_article.blocks + _article.warnings > 0)
    if query.text.strip():
        found = matching(tx, query.text)
        if found is None:
            return None
        statement = statement.where(_article.id.in_(found))
    return statement


def rows(tx: Connection, article_ids: Sequence[int]) -> tuple[ArticleRow, ...]:
    """What a list shows of these articles, in the order asked for; an unknown id is left out."""
    found: dict[int, ArticleRow] = {}
    for batch in in_batches(article_ids):
        bylines, thumbs = _bylines(tx, batch), _thumbs(tx, batch)
        for row in tx.execute(ROW.where(_article.id.in_(batch))):
            byline = ", ".join(names_of(person).best(row.language) for person in bylines.get(row.id, ()))
            found[row.id] = article_row(row, byline, thumbs.get(row.id, ""))
    return tuple(found[number] for number in article_ids if number in found)


def translations(tx: Connection, group: str) -> tuple[ArticleRow, ...]:
    """The language versions of one article, the oldest first; none when `group` is empty."""
    if not group:
        return ()
    members = select(_article.id).where(_article.translation_group == group).order_by(_article.id)
    return rows(tx, tx.execute(members).scalars().all())


def counts(tx: Connection) -> Counts:
    """The figures beside the sidebar's places. A rubric counts its public articles and those of its children."""
    places = {place: func.count(case((condition, 1))) for place, condition in PLACES.items()}
    desk = tx.execute(select(*(count.label(place) for place, count in places.items()), func.count().label("all"))
                      .select_from(_article)).mappings().one()  # fmt: skip
    photo = tables.PhotoRecord
    bare = func.count(case((without_credit(), 1)))
    photos, without = tx.execute(select(func.count(), bare).select_from(photo)).one()
    return Counts(
        desk=dict(desk),
        rubrics=_rubric_counts(tx),
        photos=photos,
        photos_without_credit=without,
        to_export=count_to_export(tx),
    )


def _rubric_counts(tx: Connection) -> dict[int, int]:
    own = (
        select(tables.RubricRecord.id, tables.RubricRecord.parent_id, func.count(_article.id))
        .outerjoin(_article, and_(_article.rubric_id == tables.RubricRecord.id, PLACES["published"]))
        .group_by(tables.RubricRecord.id, tables.RubricRecord.parent_id)
    )
    totals: dict[int, int] = {}
    for rubric_id, parent_id, number in tx.execute(own):
        totals[rubric_id] = totals.get(rubric_id, 0) + number
        if parent_id is not None:
            totals[parent_id] = totals.get(parent_id, 0) + number
    return totals


ROW = select(
    _article.id, _article.headline, _article.language, _article.rubric_id, _article.workflow, _article.publication,
    _article.updated_at, _article.blocks, _article.warnings, DIFFERS.label("differs"), _article.publish_at,
    _article.published_at,
)  # fmt: skip
"""Selects what `plain_rows.article_row` reads, without bylines and thumbnails."""


def _bylines(tx: Connection, batch: list[int]) -> dict[int, list[AnyRow]]:
    author, person = tables.ArticleAuthor, tables.PersonRecord
    statement = (
        select(author.article_id, *columns(person))
        .join(person, person.id == author.person_id)
        .where(author.article_id.in_(batch))
        .order_by(author.article_id, author.position)
    )
    found: dict[int, list[AnyRow]] = {}
    for row in tx.execute(statement):
        found.setdefault(row.article_id, []).append(row)
    return found


def _thumbs(tx: Connection, batch: list[int]) -> dict[int, str]:
    placement, photo = tables.PlacementRecord, tables.PhotoRecord
    statement = (
        select(placement.article_id, photo.sha256)
        .join(photo, photo.id == placement.photo_id)
        .where(placement.article_id.in_(batch), placement.role == "lead")
        .order_by(placement.position.desc())
    )
    return dict(tx.execute(statement).all())
