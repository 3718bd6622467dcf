"""Stories as the database keeps them: columns and child rows of the working copy, JSON of a snapshot."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Integer, bindparam, delete, insert, literal, null, select, union_all

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
"""Fields that are columns of `tables.ArticleRecord`."""

_KINDS = {field.name: field.kind for field in FIELDS}


def story_from_json(text: str) -> Story:
    """The story of a canonical JSON; fields it lacks have their defaults, fields we do not know are left."""
    values: dict[str, Any] = json.loads(text)
    known = {name: value for name, value in values.items() if name in _KINDS}
    return Story(**{name: _FROM_JSON.get(_KINDS[name], _as_it_is)(value) for name, value in known.items()})


def article_values(story: Story) -> Values:
    """The columns of `tables.ArticleRecord` that come from a (clean) story."""
    return {
        **{name: getattr(story, name) for name in COLUMNS},
        "content_hash": story_hash(story),
        "body_sha256": text_hash(story.body),
    }


def write_children(tx: Connection, article_id: int, story: Story) -> None:
    """Add the authors, tags and placements of an article that has none."""
    _write_authors(tx, article_id, story)
    _write_tags(tx, article_id, story)
    _write_placements(tx, article_id, story)


def rewrite_children(tx: Connection, article_id: int, before: Story, story: Story) -> None:
    """Write the authors, tags and placements anew that are others than in `before`, the rows as they are."""
    if before.bylines != story.bylines:
        tx.execute(delete(tables.ArticleAuthor).where(tables.ArticleAuthor.article_id == article_id))
        _write_authors(tx, article_id, story)
    if before.tags != story.tags:
        tx.execute(delete(tables.ArticleTag).where(tables.ArticleTag.article_id == article_id))
        _write_tags(tx, article_id, story)
    if before.placements != story.placements:
        tx.execute(delete(tables.PlacementRecord).where(tables.PlacementRecord.article_id == article_id))
        _write_placements(tx, article_id, story)


def clear_children(tx: Connection, article_id: int) -> None:
    """Take away the authors, tags and placements of an article, to be written anew."""
    for table in (tables.ArticleAuthor, tables.ArticleTag, tables.PlacementRecord):
        tx.execute(delete(table).where(table.article_id == article_id))


def read_story(tx: Connection, row: AnyRow) -> Story:
    """The story of a whole row of `tables.ArticleRecord`, with its child rows and the people of today."""
    return with_heirs(read_rows(tx, row), heirs(tx))


def read_rows(tx: Connection, row: AnyRow) -> Story:
    """The same as it is written down: the people may have gone into others since."""
    rows = sorted(tx.execute(_CHILDREN, {"article": row.id}), key=lambda child: child.position)
    people, tags, places = ([child for child in rows if child.what == what] for what in _WHAT)
    return Story(
        **{name: getattr(row, name) for name in COLUMNS},
        bylines=tuple(child.id for child in people),
        tags=tuple(child.caption for child in tags),
        placements=tuple(_placement_of(place) for place in places),
    )


def without_body(story: Story) -> Story:
    """The same story with an empty body."""
    return replace(story, body="")


_WHAT = ("author", "tag", "placement")


def _children() -> CompoundSelect[Any]:
    """Placements, authors and tags of the article `:article` in one statement: what only placements have is empty."""
    author, tagged, tag, place = tables.ArticleAuthor, tables.ArticleTag, tables.TagRecord, tables.PlacementRecord
    only_here = (place.alt, place.own_credit, place.creator_id, place.agency_id, place.credit_text, place.crop)
    rest = tuple(null() for _ in only_here)
    article = bindparam("article", type_=Integer())
    places = select(
        literal("placement").label("what"),
        place.position,
        place.id,
        place.photo_id,
        place.role,
        place.caption,
        *only_here,
    )
    authors = select(literal("author"), author.position, author.person_id, null(), null(), null(), *rest)
    tags = select(literal("tag"), tagged.position, tag.id, null(), null(), tag.name, *rest)
    return union_all(
        places.where(place.article_id == article),
        authors.where(author.article_id == article),
        tags.join(tag, tag.id == tagged.tag_id).where(tagged.article_id == article),
    )


_CHILDREN = _children()


def _write_authors(tx: Connection, article_id: int, story: Story) -> None:
    _insert(tx, tables.ArticleAuthor, ({"article_id": article_id, "position": n, "person_id": person_id}
                                       for n, person_id in enumerate(story.bylines)))  # fmt: skip


def _write_tags(tx: Connection, article_id: int, story: Story) -> None:
    tag_ids = _tag_ids(tx, story.tags)
    _insert(tx, tables.ArticleTag, ({"article_id": article_id, "position": n, "tag_id": tag_ids[name]}
                                    for n, name in enumerate(story.tags)))  # fmt: skip


def _write_placements(tx: Connection, article_id: int, story: Story) -> None:
    _insert(tx, tables.PlacementRecord, (placement_values(article_id, n, placement)
                                   for n, placement in enumerate(story.placements)))  # fmt: skip


def _insert(tx: Connection, table: type[Any], rows: Iterable[Values]) -> None:
    if batch := list(rows):
        tx.execute(insert(table), batch)


def _tag_ids(tx: Connection, names: tuple[str, ...]) -> dict[str, int]:
    if not names:
        return {}
    add_missing(tx, tables.TagRecord, "name", [{"name": name} for name in names])
    found = tx.execute(select(tables.TagRecord.name, tables.TagRecord.id).where(tables.TagRecord.name.in_(names)))
    return dict(found.all())


def placement_values(article_id: int, position: int, placement: Placement) -> Values:
    """The columns of `tables.PlacementRecord`."""
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
