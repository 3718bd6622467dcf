"""Lists of articles, read by columns alone: which ids, what a row shows, the figures of the sidebar."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, Integer, and_, func, literal_column, select

from db import tables
from db.newsroom import figures
from db.newsroom.batches import in_batches
from db.newsroom.figures import DIFFERS
from db.newsroom.mapping import AnyRow
from db.newsroom.named import columns, names_of
from db.newsroom.narrowing import Narrowed
from db.tables.places import RULES
from editor.domain.articles import ArticleRow, Counts, ListQuery
from editor.domain.states import Publication, Workflow

_article = tables.ArticleRecord


def ids(tx: Connection, query: ListQuery) -> tuple[int, ...]:
    """All ids of a list, what was changed last first (in «published», what was published last)."""
    return tuple(number for _, number in Narrowed(tx, query).whole())


def how_many(tx: Connection, query: ListQuery) -> int:
    """The length of a list."""
    return Narrowed(tx, query).length


def rows(tx: Connection, article_ids: Sequence[int]) -> tuple[ArticleRow, ...]:
    """What a list shows of these articles, in the order asked for; an unknown id is left out."""
    found: dict[int, ArticleRow] = {}
    for batch in in_batches(article_ids):
        bylines, thumbs = _bylines(tx, batch), _thumbs(tx, batch)
        for row in tx.execute(_ROW.where(_article.id.in_(batch))):
            byline = ", ".join(names_of(person).best(row.language) for person in bylines.get(row.id, ()))
            found[row.id] = _row(row, byline, thumbs.get(row.id, ""))
    return tuple(found[number] for number in article_ids if number in found)


def translations(tx: Connection, group: str) -> tuple[ArticleRow, ...]:
    """The language versions of one article, the oldest first; none when `group` is empty."""
    if not group:
        return ()
    members = select(_article.id).where(_article.translation_group == group).order_by(_article.id)
    return rows(tx, tx.execute(members).scalars().all())


def counts(tx: Connection) -> Counts:
    """The figures beside the sidebar's places. A rubric counts its public articles and those of its children."""
    figures.settle(tx)
    kept = tables.ArticleCount
    whens: dict[str, ColumnElement[int]] = {
        place: literal_column(f"CASE WHEN {rule.sql('differs')} THEN number END", Integer)
        for place, rule in RULES.items()
    }
    sums = [func.coalesce(func.sum(number), 0).label(place) for place, number in whens.items()]
    sums.append(func.coalesce(func.sum(kept.number), 0).label("all"))
    desk = tx.execute(select(*sums).select_from(kept)).mappings().one()
    tallies = dict(tx.execute(select(tables.Tally.name, tables.Tally.number)).all())
    return Counts(
        desk={place: int(number) for place, number in desk.items()},
        rubrics=_rubric_counts(tx),
        photos=tallies.get(figures.PHOTOS, 0),
        photos_without_credit=tallies.get(figures.BARE_PHOTOS, 0),
        to_export=tallies.get(figures.TO_EXPORT, 0),
    )


def _rubric_counts(tx: Connection) -> dict[int, int]:
    rubric, kept = tables.RubricRecord, tables.ArticleCount
    public = and_(kept.rubric_id == rubric.id, literal_column(RULES["published"].sql("differs")))
    number = func.coalesce(func.sum(kept.number), 0)
    own = select(rubric.id, rubric.parent_id, number).outerjoin(kept, public).group_by(rubric.id, rubric.parent_id)
    totals: dict[int, int] = {}
    for rubric_id, parent_id, public_ones in tx.execute(own):
        totals[rubric_id] = totals.get(rubric_id, 0) + int(public_ones)
        if parent_id is not None:
            totals[parent_id] = totals.get(parent_id, 0) + int(public_ones)
    return totals


_ROW = select(
    _article.id, _article.headline, _article.language, _article.rubric_id, _article.workflow, _article.publication,
    _article.updated_at, _article.blocks, _article.warnings, DIFFERS.label("differs"), _article.publish_at,
    _article.published_at,
)  # fmt: skip


def _row(row: AnyRow, byline: str, thumb: str) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        headline=row.headline,
        language=row.language,
        rubric_id=row.rubric_id,
        byline=byline,
        workflow=Workflow(row.workflow),
        publication=Publication(row.publication),
        updated_at=row.updated_at,
        thumb=thumb,
        blocks=row.blocks,
        warnings=row.warnings,
        differs_from_live=bool(row.differs),
        publish_at=row.publish_at,
        published_at=row.published_at,
    )


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
