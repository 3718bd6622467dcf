"""Many new articles at once: as many statements for a hundred of them as for one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection, insert, select

from db import tables
from db.hashes import clean_story, clean_text, story_to_json, text_hash
from db.newsroom import figures, search
from db.newsroom.batches import in_batches
from db.newsroom.figures import Group
from db.newsroom.heirs import heirs, rubric_of_today, with_heirs
from db.newsroom.mapping import Values, new_uid
from db.newsroom.placements import with_new_ids
from db.newsroom.stories import COLUMNS, without_body, write_many_children
from editor.domain.articles import Article, Reason
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story

_article, _revision = tables.ArticleRecord, tables.RevisionRecord

DATES = frozenset({"first_published_at", "published_at"})
"""What a new article may bring besides its story."""


@dataclass(frozen=True, slots=True)
class NewArticle:
    """A story as `settled` gave it, the figures of its checks, and dates (among `DATES`) that it brings."""

    story: Story
    blocks: int = 0
    warnings: int = 0
    dates: Mapping[str, datetime] = field(default_factory=dict[str, datetime])


def settled(tx: Connection, stories: Iterable[Story]) -> list[Story]:
    """Stories as they will be stored: clean, with the people and rubrics of today and with placements of their own."""
    now = heirs(tx)
    clean = (with_heirs(clean_story(story), now) for story in stories)
    return with_new_ids(tx, [replace(each, rubric_id=rubric_of_today(tx, each.rubric_id)) for each in clean])


def slugs_taken(tx: Connection, slugs: Iterable[str]) -> frozenset[str]:
    """Which of these address parts an article has, or had on the site."""
    found: set[str] = set()
    for batch in in_batches(slugs):
        for slug in (_article.slug, tables.SlugHistory.slug):
            found.update(tx.execute(select(slug).where(slug.in_(batch)).distinct()).scalars())
    return frozenset(found)


def add(tx: Connection, new: Sequence[NewArticle], *, reason: Reason, by: str, at: datetime) -> tuple[Article, ...]:
    """Make drafts of these, each with its first revision, in their order; stories are stored as they are."""
    if not new:
        return ()
    hashes = [text_hash(story_to_json(each.story)) for each in new]
    bodies = [text_hash(each.story.body) for each in new]
    rows = [_row(each, hash_, body, by, at) for each, hash_, body in zip(new, hashes, bodies, strict=True)]
    tx.execute(insert(_article), rows)
    known: dict[str, int] = dict(
        tx.execute(select(_article.uid, _article.id).where(_article.uid.in_([row["uid"] for row in rows]))).all()
    )
    ids = [known[row["uid"]] for row in rows]
    write_many_children(tx, {number: each.story for number, each in zip(ids, new, strict=True)})
    revisions = zip(ids, new, hashes, bodies, strict=True)
    tx.execute(insert(_revision), [_snapshot(*each, reason, by, at) for each in revisions])
    search.index(tx, ids)
    for each in new:
        figures.moved(tx, None, _group(each))
    return tuple(_made(*each, by, at) for each in zip(ids, rows, new, strict=True))


def _group(new: NewArticle) -> Group:
    story = new.story
    return Group(
        rubric_id=story.rubric_id or 0, language=story.language, workflow=Workflow.DRAFT.value,
        publication=Publication.NEVER.value, differs=False, to_fix=new.blocks + new.warnings > 0,
    )  # fmt: skip


def _row(new: NewArticle, content_hash: str, body_sha256: str, by: str, at: datetime) -> Values:
    return {
        "uid": new_uid(),
        "version": 1,
        "workflow": Workflow.DRAFT.value,
        "publication": Publication.NEVER.value,
        "blocks": new.blocks,
        "warnings": new.warnings,
        "live_hash": "",
        "created_at": at,
        "updated_at": at,
        "updated_by": by,
        "translation_group": "",
        **dict.fromkeys(DATES),
        **new.dates,
        **{name: getattr(new.story, name) for name in COLUMNS},
        "content_hash": content_hash,
        "body_sha256": body_sha256,
    }


def _snapshot(
    article_id: int, new: NewArticle, content_hash: str, body_sha256: str, reason: Reason, by: str, at: datetime
) -> Values:
    return {
        "article_id": article_id,
        "number": 1,
        "rubric_id": new.story.rubric_id,
        "reason": reason.value,
        "author": by,
        "note": "",
        "at": at,
        "content_hash": content_hash,
        "body_sha256": body_sha256,
        "html_key": "",
        "story": story_to_json(without_body(new.story)),
        "body": new.story.body,
        "body_html": "",
        "html_sha256": "",
    }


def _made(article_id: int, row: Values, new: NewArticle, by: str, at: datetime) -> Article:
    return Article(
        id=article_id,
        uid=row["uid"],
        story=new.story,
        revision=1,
        content_hash=row["content_hash"],
        first_published_at=row["first_published_at"],
        published_at=row["published_at"],
        created_at=at,
        updated_at=at,
        updated_by=clean_text(by),
    )
