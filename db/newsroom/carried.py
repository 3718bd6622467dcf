"""Which addresses were really exported: only those may be known to readers, so only those redirect."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, exists, select

from db import tables
from db.newsroom.batches import BATCH, in_batches
from db.newsroom.stories import story_from_json
from editor.domain.exports import Change
from editor.domain.words import LANGUAGES

_run, _item = tables.ExportRun, tables.ExportItem
_PREFIXES = ("", *(f"{language}/" for language in LANGUAGES))
_OUT = _item.change != Change.REMOVED.value


def list_pages(tx: Connection, rubric_paths: Iterable[str]) -> frozenset[str]:
    """The newest pages of rubric lists (`kk/gorod/parki/index.html`) that an export put at these rubric paths."""
    wanted = [f"{prefix}{path}/index.html" for path in rubric_paths for prefix in _PREFIXES]
    found: set[str] = set()
    for start in range(0, len(wanted), BATCH):
        batch = wanted[start : start + BATCH]
        here = select(_item.path).join(_run, _run.id == _item.run_id).where(_item.path.in_(batch), _OUT)
        found.update(tx.execute(here.distinct()).scalars())
    return frozenset(found)


def rubric_paths(tx: Connection, paths: Iterable[str]) -> frozenset[str]:
    """Of these rubric paths (`gorod/parki`) the ones where an export put a list in any language."""
    asked = set(paths)
    pages = list_pages(tx, asked)
    return frozenset(path for path in asked if any(f"{prefix}{path}/index.html" in pages for prefix in _PREFIXES))


def article_pages(tx: Connection, article_ids: Iterable[int]) -> frozenset[tuple[int, str]]:
    """Every (article id, path) where an export put the page of one of these articles."""
    found: set[tuple[int, str]] = set()
    for batch in in_batches(sorted(article_ids)):
        pages = select(_item.article_id, _item.path).where(_item.article_id.in_(batch), _OUT).distinct()
        found.update((number or 0, path) for number, path in tx.execute(pages))
    return frozenset(found)


def has_slug(tx: Connection, article_id: int, slug: str) -> bool:
    """Whether this article was ever exported under this address part."""
    revision = tables.RevisionRecord
    went = exists().where(_item.article_id == article_id, _item.revision_id == revision.id, _OUT)
    stories = select(revision.story).where(revision.article_id == article_id, went)
    return any(story_from_json(text).slug == slug for text in tx.execute(stories).scalars())
