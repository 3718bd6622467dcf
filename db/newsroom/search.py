"""The index of words: kept by the transaction that changes a text, asked in the user's own words.

`editor.language.stems` splits texts into words of letters and figures; how they are kept and found is the engine's
(`db.newsroom.word_index`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, literal, or_, select, union

from db import tables
from db.newsroom import named
from db.newsroom.batches import in_batches
from db.newsroom.mapping import AnyRow
from db.newsroom.word_index import word_index
from editor.domain.content import FieldKind
from editor.domain.foreign_scan import without_notes
from editor.domain.story import fields_of
from editor.language.stems import Stems, query_terms

_PHOTO_PLACE = re.compile(r"!\[[^\]\n]*+(?P<whole>\]\(photo:-?\d++\))?")
_LINK_TARGET = re.compile(r"\]\([^)\s]*+(?P<whole>\))?")
"""Both also match what only begins like one, and leave it: nothing is looked at twice, whatever has no end.

What they take out must stay what it is: `db.safety.index_check` holds indexes of years against what is made here.
"""

_SHORT = fields_of(FieldKind.SHORT)


def search(tx: Connection, query: str, *, limit: int) -> tuple[int, ...]:
    """Ids of at most `limit` articles that hold every word of `query` in any form, the newest article first.

    The last word may be unfinished. A query without words finds nothing.
    """
    found = matching(tx, query)
    if found is None:
        return ()
    newest_first = found.order_by(found.selected_columns[0].desc())
    return tuple(tx.execute(newest_first.limit(limit)).scalars())


def matching(tx: Connection, query: str) -> Select[Any] | None:
    """Selects the ids of the articles that hold every word of `query`; None when it has no words."""
    words = query_terms(query)
    return word_index(tx).find(words) if words else None


def index(tx: Connection, article_ids: Iterable[int]) -> None:
    """Bring the index of these articles in step with their texts, credits and captions."""
    for batch in in_batches(article_ids):
        word_index(tx).learn(tx, batch, texts(tx, batch))


def index_users_of_photo(tx: Connection, photo_id: int) -> None:
    """Index again every article that shows a photo."""
    shows = select(tables.PlacementRecord.article_id).where(tables.PlacementRecord.photo_id == photo_id)
    index(tx, tx.execute(shows.distinct()).scalars().all())


def index_users_of_person(tx: Connection, person_id: int) -> None:
    """Index again every article that a person wrote or made a picture of."""
    author = tables.ArticleAuthor
    wrote = select(author.article_id).where(author.person_id == person_id)
    shows = _shows_work_of(tables.PlacementRecord.creator_id == person_id, tables.PhotoRecord.creator_id == person_id)
    index(tx, tx.execute(union(wrote, shows)).scalars().all())


def index_users_of_agency(tx: Connection, agency_id: int) -> None:
    """Index again every article with a picture of an agency."""
    shows = _shows_work_of(tables.PlacementRecord.agency_id == agency_id, tables.PhotoRecord.agency_id == agency_id)
    index(tx, tx.execute(shows.distinct()).scalars().all())


def _shows_work_of(*conditions: ColumnElement[bool]) -> Select[int]:
    placement, photo = tables.PlacementRecord, tables.PhotoRecord
    return select(placement.article_id).outerjoin(photo, photo.id == placement.photo_id).where(or_(*conditions))


def texts(tx: Connection, ids: list[int], normal: Callable[[str], str] | None = None) -> list[dict[str, Any]]:
    """What the index learns: `id` and the words of `headline`, `lede`, `body`, `credits` and `captions` of each.

    `normal` gives the words of a text; who asks for very many passes that of the same `Stems` each time.
    """
    article = tables.ArticleRecord
    short = [getattr(article, field.name) for field in _SHORT if field.searched]
    columns = select(article.id, article.body, *short).where(article.id.in_(ids))
    credits_of, captions_of = _pictures(tx, ids)
    words = normal or Stems().index_text
    for article_id, name in _authors(tx, ids):
        credits_of.setdefault(article_id, []).append(name)
    return [
        {
            "id": row.id,
            "headline": _normal(words, *_learned_as("headline", row)),
            "lede": _normal(words, *_learned_as("lede", row)),
            "body": _normal(words, without_targets(without_notes(row.body))),
            "credits": _normal(words, *credits_of.get(row.id, ())),
            "captions": _normal(words, *captions_of.get(row.id, ())),
        }
        for row in tx.execute(columns).all()
    ]


def _learned_as(index_column: str, row: AnyRow) -> list[str]:
    """The short fields that a column of the index learns."""
    return [getattr(row, field.name) for field in _SHORT if field.searched == index_column]


def without_targets(body: str) -> str:
    """A body without the places of photos and without what links lead to."""
    shown = _PHOTO_PLACE.sub(lambda found: " " if found["whole"] else found[0], body)
    return _LINK_TARGET.sub(lambda found: "] " if found["whole"] else found[0], shown)


def _authors(tx: Connection, ids: list[int]) -> list[tuple[int, str]]:
    author, person = tables.ArticleAuthor, tables.PersonRecord
    rows = tx.execute(
        select(author.article_id, *named.columns(person), person.genitive_ru)
        .join(person, person.id == author.person_id)
        .where(author.article_id.in_(ids))
    ).all()
    return [(row[0], " ".join(filter(None, row[1:]))) for row in rows]


def _pictures(tx: Connection, ids: list[int]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    placement, photo = tables.PlacementRecord, tables.PhotoRecord
    rows = tx.execute(
        select(
            placement.article_id, placement.caption, placement.alt, placement.own_credit,
            placement.creator_id, placement.agency_id, placement.credit_text,
            photo.description, photo.alt.label("photo_alt"), photo.creator_id.label("photo_creator"),
            photo.agency_id.label("photo_agency"), photo.credit_text.label("photo_text"),
        )
        .outerjoin(photo, photo.id == placement.photo_id)
        .where(placement.article_id.in_(ids))
    ).all()  # fmt: skip
    credits_of: dict[int, list[str]] = {}
    captions_of: dict[int, list[str]] = {}
    made = [_effective_credit(row) for row in rows]
    people = _names(tx, tables.PersonRecord, {creator for creator, _, _ in made if creator})
    agencies = _names(tx, tables.AgencyRecord, {agency for _, agency, _ in made if agency})
    for row, (creator, agency, words) in zip(rows, made, strict=True):
        credits_of.setdefault(row.article_id, []).extend((people.get(creator, ""), agencies.get(agency, ""), words))
        shown = (row.caption, row.alt, row.description or "", row.photo_alt or "")
        captions_of.setdefault(row.article_id, []).extend(shown)
    return credits_of, captions_of


def _effective_credit(row: AnyRow) -> tuple[int, int, str]:
    """What prints: the placement's own credit where it has one, else the photo's."""
    if row.own_credit:
        return row.creator_id or 0, row.agency_id or 0, row.credit_text
    return row.photo_creator or 0, row.photo_agency or 0, row.photo_text or ""


def _names(tx: Connection, source: type[tables.PersonRecord | tables.AgencyRecord], ids: set[int]) -> dict[int, str]:
    if not ids:
        return {}
    person = tables.PersonRecord
    genitive = person.genitive_ru if source is person else literal("")
    rows = tx.execute(select(source.id, *named.columns(source), genitive).where(source.id.in_(ids)))
    return {row[0]: " ".join(filter(None, row[1:])) for row in rows}


def _normal(words: Callable[[str], str], *texts: str) -> str:
    return words(" ".join(texts))
