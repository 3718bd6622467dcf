"""Many whole articles at once into an empty newsroom: for invented ones, whose history nobody has lived through.

Rows are the same that the verbs of `db.newsroom` write one by one: sealed by the same triggers, indexed by the same
function. Numbers come from whoever made the articles; SQLite counts on from the largest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select

from db import tables
from db.hashes import story_to_json, text_hash
from db.newsroom import placements, search, settings, views
from db.newsroom.missing import add_missing
from db.newsroom.revisions import html_hash
from db.newsroom.stories import COLUMNS, placement_values, without_body
from db.sqlite.connections import defer_references
from db.store import Transaction
from editor.domain.articles import Article, Revision

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class WholeArticle:
    """An article with all its revisions, every number and hash in place; `views` as the web team counted, or None.

    `live_hash` is the content hash of the revision that is live, or empty.
    """

    article: Article
    revisions: tuple[Revision, ...]
    live_hash: str = ""
    views: int | None = None


def fill(tx: Transaction, made: Sequence[WholeArticle]) -> None:
    """Put these articles in. Their stories must be clean (`db.hashes.clean_story`), their people and photos there."""
    defer_references(tx)  # an article names its live revision, and that its article
    articles = [one.article for one in made]
    tags = _tag_ids(tx, {tag: None for one in articles for tag in one.story.tags})
    for table, rows in (
        (tables.ArticleRecord, [_article_values(one) for one in made]),
        (tables.RevisionRecord, [_revision_values(each) for one in made for each in one.revisions]),
        (tables.ArticleAuthor, list(_authors(articles))),
        (tables.ArticleTag, list(_tags(articles, tags))),
        (tables.PlacementRecord, list(_placements(articles))),
        (tables.CorrectionRecord, list(_corrections(articles))),
    ):
        if rows:
            tx.execute(insert(table), rows)
    views.set_counts(tx, {one.article.uid: one.views for one in made if one.views is not None})
    largest = max((each.id for one in articles for each in one.story.placements), default=0)
    settings.put(tx, placements.LAST_ID, max(largest, settings.get(tx, placements.LAST_ID, 0)))
    search.index(tx, [one.id for one in articles])


def _article_values(made: WholeArticle) -> dict[str, Any]:
    one = made.article
    return {
        "id": one.id,
        "uid": one.uid,
        "version": one.version,
        "workflow": one.workflow.value,
        "publication": one.publication.value,
        "spiked_from": one.spiked_from and one.spiked_from.value,
        "blocks": 0,
        "warnings": 0,
        "content_hash": one.content_hash,
        "body_sha256": text_hash(one.story.body),
        "live_revision_id": one.live_revision_id,
        "live_hash": made.live_hash,
        "publish_at": one.publish_at,
        "embargo_until": one.embargo_until,
        "first_published_at": one.first_published_at,
        "published_at": one.published_at,
        "created_at": one.created_at,
        "updated_at": one.updated_at,
        "updated_by": one.updated_by,
        "translation_group": one.translation_group,
        **{name: getattr(one.story, name) for name in COLUMNS},
    }


def _revision_values(one: Revision) -> dict[str, Any]:
    return {
        "id": one.id,
        "article_id": one.article_id,
        "number": one.number,
        "rubric_id": one.story.rubric_id,
        "reason": one.reason.value,
        "author": one.author,
        "note": one.note,
        "at": one.at,
        "content_hash": one.content_hash,
        "body_sha256": text_hash(one.story.body),
        "html_key": one.html_key,
        "story": story_to_json(without_body(one.story)),
        "body": one.story.body,
        "body_html": one.body_html,
        "html_sha256": html_hash(one.body_html),
    }


def _authors(articles: Iterable[Article]) -> Iterator[dict[str, Any]]:
    for one in articles:
        for position, person in enumerate(one.story.bylines):
            yield {"article_id": one.id, "position": position, "person_id": person}


def _tags(articles: Iterable[Article], ids: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    for one in articles:
        for position, tag in enumerate(one.story.tags):
            yield {"article_id": one.id, "position": position, "tag_id": ids[tag]}


def _placements(articles: Iterable[Article]) -> Iterator[dict[str, Any]]:
    for one in articles:
        for position, placement in enumerate(one.story.placements):
            yield placement_values(one.id, position, placement)


def _corrections(articles: Iterable[Article]) -> Iterator[dict[str, Any]]:
    for one in articles:
        for each in one.corrections:
            yield {"article_id": one.id, "at": each.at, "text": each.text, "by": each.by}


def _tag_ids(tx: Transaction, names: Iterable[str]) -> dict[str, int]:
    wanted = list(names)
    if not wanted:
        return {}
    tag = tables.TagRecord
    add_missing(tx, tag, "name", [{"name": name} for name in wanted])
    return dict(tx.execute(select(tag.name, tag.id).where(tag.name.in_(wanted))).all())
