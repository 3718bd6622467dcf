"""The journal of typing: the newest text of each session and article that no save has taken over."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, insert, select

from db import tables
from db.hashes import clean_story, story_hash, story_to_json
from db.newsroom.heirs import heirs, rubric_of_today, with_heirs
from db.newsroom.mapping import Values
from db.newsroom.stories import story_from_json
from editor.domain.articles import Draft
from editor.domain.story import Story

_draft = tables.Draft


def keep(
    tx: Connection, *, session: str, article_id: int | None, story: Story, base_version: int, at: datetime
) -> None:
    """Keep the working text of an article in a session in place of the one kept before.

    A text whose article is gone is kept as one that has none.
    """
    clean = clean_story(story)
    drop(tx, session=session, article_id=article_id)
    values: Values = {
        "session": session,
        "article_id": _there(tx, article_id),
        "base_version": base_version,
        "at": at,
        "content_hash": story_hash(clean),
        "story": story_to_json(clean),
    }
    tx.execute(insert(_draft).values(values))


def drop(tx: Connection, *, session: str, article_id: int | None) -> None:
    """Forget the text of an article in a session: a save has taken it over, or the author threw it away."""
    tx.execute(delete(_draft).where(_place(session, _there(tx, article_id))))


def left_over(tx: Connection, *, not_session: str) -> tuple[Draft, ...]:
    """Texts of all other sessions, the newest first: what a crash or a power cut left behind.

    A row that is damaged is left where it is; it must not hide the others.
    """
    others = select(_draft.__table__).where(_draft.session != not_session)
    found: list[Draft] = []
    for row in tx.execute(others.order_by(_draft.at.desc(), _draft.id.desc())):
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            found.append(
                Draft(
                    session=row.session,
                    article_id=row.article_id,
                    story=_as_of_today(tx, story_from_json(row.story)),
                    base_version=row.base_version,
                    at=row.at,
                )
            )
    return tuple(found)


def is_any_older(tx: Connection, than: datetime) -> bool:
    """Whether a text was kept before a moment."""
    return tx.execute(select(_draft.id).where(_is_older(than)).limit(1)).first() is not None


def sweep(tx: Connection, before: datetime) -> None:
    """Forget every text that was kept before a moment."""
    tx.execute(delete(_draft).where(_is_older(before)))


def _is_older(than: datetime) -> ColumnElement[bool]:
    """A text is no older than the version that it was typed over, whatever the clock said."""
    article = tables.Article
    over = exists().where(
        article.id == _draft.article_id, article.version == _draft.base_version, article.updated_at >= than
    )
    return and_(_draft.at < than, ~over)


def _there(tx: Connection, article_id: int | None) -> int | None:
    return tx.execute(select(tables.Article.id).where(tables.Article.id == article_id)).scalar()


def _as_of_today(tx: Connection, story: Story) -> Story:
    """The rubric and the people may have gone into others since it was typed."""
    return replace(with_heirs(story, heirs(tx)), rubric_id=rubric_of_today(tx, story.rubric_id))


def _place(session: str, article_id: int | None) -> ColumnElement[bool]:
    same = _draft.article_id.is_(None) if article_id is None else _draft.article_id == article_id
    return and_(_draft.session == session, same)
