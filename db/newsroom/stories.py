"""Stories as the database keeps them: columns and child rows of the working copy, JSON of a snapshot."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from db import tables
from db.hashes import canonical_json, story_hash, text_hash
from db.newsroom.heirs import heirs, with_heirs
from db.newsroom.mapping import AnyRow, Values, credit_of, credit_values
from db.newsroom.missing import add_missing
from editor.domain.content import FieldKind
from editor.domain.photos import Credit, Crop, Placement, Role
from editor.domain.story import FIELDS, Story

CHILDREN = frozenset({FieldKind.PEOPLE, FieldKind.LIST, FieldKind.PLACEMENTS})
"""Kinds of fields that stand in rows of tables of their own; all others are columns of the article, by their names."""

COLUMNS = tuple(field.name for field in FIELDS if field.kind not in CHILDREN)
"""Fields that are columns of `tables.Article`."""

_KINDS = {field.name: field.kind for field in FIELDS}


def story_from_json(text: str) -> Story:
    """The story of a canonical JSON; fields it lacks have their defaults, fields we do not know are left."""
    values: dict[str, Any] = json.loads(text)
    known = {name: value for name, value in values.items() if name in _KINDS}
    return Story(**{name: _FROM_JSON.get(_KINDS[name], _as_it_is)(value) for name, value in known.items()})


def article_values(story: Story) -> Values:
    """The columns of `tables.Article` that come from a (clean) story."""
    return {
        **{name: getattr(story, name) for name in COLUMNS},
        "content_hash": story_hash(story),
        "body_sha256": text_hash(story.body),
    }


def write_children(tx: Connection, article_id: int, story: Story) -> None:
    """Add the authors, tags and placements of an article that has none."""
    _insert(tx, tables.ArticleAuthor, ({"article_id": article_id, "position": n, "person_id": person_id}
                                       for n, person_id in enumerate(story.bylines)))  # fmt: skip
    tag_ids = _tag_ids(tx, story.tags)
    _insert(tx, tables.ArticleTag, ({"article_id": article_id, "position": n, "tag_id": tag_ids[name]}
                                    for n, name in enumerate(story.tags)))  # fmt: skip
    _insert(tx, tables.Placement, (_placement_values(article_id, n, placement)
                                   for n, placement in enumerate(story.placements)))  # fmt: skip


def clear_children(tx: Connection, article_id: int) -> None:
    """Take away the authors, tags and placements of an article, to be written anew."""
    for table in (tables.ArticleAuthor, tables.ArticleTag, tables.Placement):
        tx.execute(delete(table).where(table.article_id == article_id))


def read_story(tx: Connection, row: AnyRow) -> Story:
    """The story of a whole row of `tables.Article`, with its child rows and the people of today."""
    author, placement = tables.ArticleAuthor, tables.Placement
    people = select(author.person_id).where(author.article_id == row.id).order_by(author.position)
    tags = (
        select(tables.Tag.name)
        .join(tables.ArticleTag, tables.ArticleTag.tag_id == tables.Tag.id)
        .where(tables.ArticleTag.article_id == row.id)
        .order_by(tables.ArticleTag.position)
    )
    places = select(placement.__table__).where(placement.article_id == row.id).order_by(placement.position)
    story = Story(
        **{name: getattr(row, name) for name in COLUMNS},
        bylines=tuple(tx.execute(people).scalars()),
        tags=tuple(tx.execute(tags).scalars()),
        placements=tuple(_placement_of(place) for place in tx.execute(places)),
    )
    return with_heirs(story, heirs(tx))


def without_body(story: Story) -> Story:
    """The same story with an empty body."""
    return replace(story, body="")


def _insert(tx: Connection, table: type[Any], rows: Iterable[Values]) -> None:
    if batch := list(rows):
        tx.execute(insert(table), batch)


def _tag_ids(tx: Connection, names: tuple[str, ...]) -> dict[str, int]:
    if not names:
        return {}
    add_missing(tx, tables.Tag, "name", [{"name": name} for name in names])
    found = tx.execute(select(tables.Tag.name, tables.Tag.id).where(tables.Tag.name.in_(names)))
    return dict(found.all())


def _placement_values(article_id: int, position: int, placement: Placement) -> Values:
    return {
        "id": placement.id,
        "article_id": article_id,
        "position": position,
        "photo_id": placement.photo_id,
        "role": placement.role.value,
        "caption": placement.caption,
        "alt": placement.alt,
        "own_credit": placement.credit is not None,
        **credit_values(placement.credit or Credit()),
        "crop": placement.crop and canonical_json(asdict(placement.crop)),
    }


def _placement_of(row: AnyRow) -> Placement:
    return Placement(
        id=row.id,
        photo_id=row.photo_id,
        role=Role(row.role),
        caption=row.caption,
        alt=row.alt,
        credit=credit_of(row) if row.own_credit else None,
        crop=Crop(**json.loads(row.crop)) if row.crop else None,
    )


def _placement_from(values: dict[str, Any]) -> Placement:
    credit, crop = values.get("credit"), values.get("crop")
    return Placement(
        id=values["id"],
        photo_id=values["photo_id"],
        role=Role(values["role"]),
        caption=values["caption"],
        alt=values["alt"],
        credit=None if credit is None else Credit(**credit),
        crop=None if crop is None else Crop(**crop),
    )


def _placements_from(items: Iterable[dict[str, Any]]) -> tuple[Placement, ...]:
    return tuple(_placement_from(item) for item in items)


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    return value


_FROM_JSON: dict[FieldKind, Callable[[Any], Any]] = {
    FieldKind.PEOPLE: tuple,
    FieldKind.LIST: tuple,
    FieldKind.PLACEMENTS: _placements_from,
}
"""What makes a field of a story of what JSON holds; the other kinds are there as they are."""
