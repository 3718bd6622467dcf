"""Rows -> values, for whoever has read the rows: also before SQLAlchemy is loaded."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from editor.domain.articles import ArticleRow
from editor.domain.newsroom import Newsroom
from editor.domain.rubrics import Rubric
from editor.domain.states import Publication, Workflow
from editor.domain.words import LANGUAGES, Names

if TYPE_CHECKING:
    from sqlalchemy import Row

    AnyRow = Row[*tuple[Any, ...]] | SimpleNamespace

NAMED = ("about", "credit_patterns")
"""Settings of a newsroom that say something in each language."""


def names_of(row: AnyRow, field: str = "name") -> Names:
    """The names in a row that was selected with `named.columns`."""
    return Names({tag: getattr(row, f"{field}_{tag}") or "" for tag in LANGUAGES})


def rubric_of(row: AnyRow) -> Rubric:
    """A rubric from a row of `rubrics.WHOLE`."""
    return Rubric(
        id=row.id,
        uid=row.uid,
        parent_id=row.parent_id,
        position=row.position,
        slug=row.slug,
        names=names_of(row),
        about=names_of(row, "about"),
        colour=row.colour,
        hidden=bool(row.hidden),
        sponsored=bool(row.sponsored),
        latest_count=row.latest_count,
    )


def article_row(row: AnyRow, byline: str, thumb: str) -> ArticleRow:
    """What a list shows, from a row of `lists.ROW`."""
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


def newsroom_of(stored: dict[str, Any]) -> Newsroom:
    """The settings of a newsroom from what is kept of them; those that nobody has set have their defaults."""
    known = {name: value for name, value in stored.items() if name in Newsroom.__dataclass_fields__}
    for name in NAMED:
        known[name] = Names({tag: text for tag, text in known.get(name, {}).items() if tag in LANGUAGES})
    if "languages" in known:
        known["languages"] = tuple(known["languages"])
    return Newsroom(**known)
