"""Frozen snapshots of a story: added, read, never changed. Only the HTML made from one may be made anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Select, func, insert, select, update

from db import tables
from db.hashes import clean_story, clean_text, story_hash, story_to_json, text_hash
from db.newsroom.heirs import heirs, with_heirs
from db.newsroom.mapping import AnyRow, Values
from db.newsroom.stories import story_from_json, without_body
from editor.domain.articles import Reason, Revision
from editor.domain.errors import NotFound
from editor.domain.states import Publication
from editor.domain.story import Story

_revision = tables.Revision


def add(  # noqa: PLR0913 - a revision has these parts
    tx: Connection,
    article_id: int,
    story: Story,
    *,
    reason: Reason,
    author: str,
    note: str,
    at: datetime,
    body_html: str = "",
    html_key: str = "",
) -> Revision:
    """Freeze a story as the next revision of its article."""
    clean = clean_story(story)
    newest = select(func.max(_revision.number)).where(_revision.article_id == article_id)
    values: Values = {
        "article_id": article_id,
        "number": (tx.execute(newest).scalar() or 0) + 1,
        "rubric_id": clean.rubric_id,
        "reason": reason.value,
        "author": author,
        "note": note,
        "at": at,
        "content_hash": story_hash(clean),
        "body_sha256": text_hash(clean.body),
        "html_key": html_key,
        "story": story_to_json(without_body(clean)),
        "body": clean.body,
        "body_html": body_html,
        "html_sha256": html_hash(body_html),
    }
    revision_id: int = tx.execute(insert(_revision).values(values).returning(_revision.id)).scalar_one()
    return get(tx, revision_id)


def of_article(tx: Connection, article_id: int) -> tuple[Revision, ...]:
    """All revisions of an article, the newest first."""
    found = _whole().where(_revision.article_id == article_id).order_by(_revision.number.desc())
    now = heirs(tx)
    return tuple(revision_of(row, now) for row in tx.execute(found))


def get(tx: Connection, revision_id: int) -> Revision:
    """One revision. Raises NotFound."""
    row = tx.execute(_whole().where(_revision.id == revision_id)).first()
    if row is None:
        raise NotFound("not-found", what="revision", id=revision_id)
    return revision_of(row, heirs(tx))


def by_number(tx: Connection, article_id: int, number: int) -> Revision:
    """A revision by its number within the article. Raises NotFound."""
    row = tx.execute(_whole().where(_revision.article_id == article_id, _revision.number == number)).first()
    if row is None:
        raise NotFound("not-found", what="revision", id=number)
    return revision_of(row, heirs(tx))


def scheduled(tx: Connection, article_id: int) -> Revision | None:
    """The revision that goes out when the time comes; None when nothing is scheduled, or an older Rubrika did it."""
    article = tables.Article
    waits = select(article.id).where(article.id == article_id, article.publication == Publication.SCHEDULED.value)
    found = _whole().where(_revision.article_id.in_(waits), _revision.reason == Reason.SCHEDULE.value)
    row = tx.execute(found.order_by(_revision.number.desc()).limit(1)).first()
    return revision_of(row, heirs(tx)) if row else None


def set_html(tx: Connection, revision_id: int, *, body_html: str, html_key: str) -> None:
    """Keep the HTML of a body together with the key of all that it was made from."""
    made = update(_revision).where(_revision.id == revision_id)
    tx.execute(made.values(body_html=body_html, html_key=html_key, html_sha256=html_hash(body_html)))


def html_hash(html: str) -> str:
    """The hash that finds a flipped bit in kept HTML; of none, none."""
    return text_hash(clean_text(html)) if html else ""


def revision_of(row: AnyRow, now: Mapping[int, int]) -> Revision:
    """A revision from a whole row of `tables.Revision`, with the people of today; see `db.newsroom.heirs`."""
    return Revision(
        id=row.id,
        article_id=row.article_id,
        number=row.number,
        story=with_heirs(replace(story_from_json(row.story), body=row.body), now),
        reason=Reason(row.reason),
        author=row.author,
        note=row.note,
        at=row.at,
        content_hash=row.content_hash,
        body_html=row.body_html,
        html_key=row.html_key,
    )


def _whole() -> Select[*tuple[object, ...]]:
    return select(_revision.__table__)
