"""What readers have: live revisions, and nothing of the working copies beside them."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping

from sqlalchemy import Connection, select

from db import tables
from db.newsroom.batches import in_batches
from db.newsroom.heirs import heirs, with_heirs
from db.newsroom.mapping import AnyRow
from db.newsroom.stories import story_from_json
from editor.domain.articles import Correction, LiveArticle, LiveBody
from editor.domain.states import Publication

_article, _revision = tables.ArticleRecord, tables.RevisionRecord
_PUBLIC = _article.publication.in_((Publication.LIVE.value, Publication.CORRECTED.value))


_WHOLE = (
    select(
        _article.id, _article.uid, _article.publication, _article.first_published_at, _article.published_at,
        _article.translation_group, _article.embargo_until, _revision.id.label("revision_id"), _revision.at,
        _revision.content_hash, _revision.story,
    )
    .join(_revision, _revision.id == _article.live_revision_id)
    .where(_PUBLIC)
)  # fmt: skip


def articles(tx: Connection) -> tuple[LiveArticle, ...]:
    """Every public article as its live revision has it, without the body, what was published last first.

    One whose revision is gone or can't be read is not among them; `unreadable` names it.
    """
    corrections, now = _corrections(tx), heirs(tx)
    rows = tx.execute(_WHOLE.order_by(_article.published_at.desc(), _article.id.desc()))
    found = (_live(row, tuple(corrections.get(row.id, ())), now) for row in rows)
    return tuple(one for one in found if one is not None)


def by_ids(tx: Connection, article_ids: Iterable[int]) -> dict[int, LiveArticle]:
    """The same of these articles alone, by id; those that readers do not have are left out."""
    found: dict[int, LiveArticle] = {}
    for batch in in_batches(article_ids):
        rows = tx.execute(_WHOLE.where(_article.id.in_(batch))).all()
        corrections = _corrections(tx, [row.id for row in rows]) if rows else {}
        for row in rows:
            one = _live(row, tuple(corrections.get(row.id, ())), heirs(tx))
            if one is not None:
                found[row.id] = one
    return found


def unreadable(tx: Connection, readable: Container[int]) -> tuple[tuple[int, str], ...]:
    """(id, headline) of public articles that are not among the `readable`; the headline is the working copy's."""
    rows = tx.execute(select(_article.id, _article.headline).where(_PUBLIC).order_by(_article.id))
    return tuple((row.id, row.headline) for row in rows if row.id not in readable)


def bodies(tx: Connection, revision_ids: Iterable[int]) -> Iterator[LiveBody]:
    """The bodies of these revisions in the order asked for, read a thousand at a time."""
    for batch in in_batches(revision_ids):
        rows = tx.execute(
            select(_revision.id, _revision.body, _revision.body_html, _revision.html_key).where(_revision.id.in_(batch))
        )
        found = {row.id: LiveBody(row.id, row.body, row.body_html, row.html_key) for row in rows}
        yield from (found[number] for number in batch if number in found)


def _corrections(tx: Connection, among: Collection[int] | None = None) -> dict[int, list[Correction]]:
    correction = tables.CorrectionRecord
    made = select(correction.article_id, correction.at, correction.text, correction.by)
    if among is None:
        made = made.join(_article, _article.id == correction.article_id).where(_PUBLIC)
    else:
        made = made.where(correction.article_id.in_(among))
    found: dict[int, list[Correction]] = {}
    for row in tx.execute(made.order_by(correction.at, correction.id)):
        found.setdefault(row.article_id, []).append(Correction(row.at, row.text, row.by))
    return found


def _live(row: AnyRow, corrections: tuple[Correction, ...], now: Mapping[int, int]) -> LiveArticle | None:
    try:
        story = with_heirs(story_from_json(row.story), now)
    except (ValueError, KeyError, TypeError, AttributeError):  # a flipped bit in the text of the row
        return None
    published_at = row.published_at or row.at
    return LiveArticle(
        article_id=row.id,
        uid=row.uid,
        revision_id=row.revision_id,
        content_hash=row.content_hash,
        story=story,
        publication=Publication(row.publication),
        first_published_at=row.first_published_at or published_at,
        published_at=published_at,
        translation_group=row.translation_group,
        embargo_until=row.embargo_until,
        corrections=corrections,
    )
