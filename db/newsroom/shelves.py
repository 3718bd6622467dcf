"""Readers' lists by key: which articles are public, by language and rubric, newest first, and what each of them names.

The rows follow the transaction that changes an article (`follow`) and can be made anew of it (`refill`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVarTuple

from sqlalchemy import Connection, Select, delete, func, insert, select, union_all, update

from db import tables
from db.newsroom import change_log
from db.newsroom.batches import in_batches
from db.newsroom.change_log import ChangeKind, Logged, ShelfPlace
from db.newsroom.mapping import AnyRow, Values
from db.newsroom.stories import story_from_json
from editor.domain.article_links import references
from editor.domain.printing import printed
from editor.domain.states import Publication
from editor.domain.story import Story

_article, _revision = tables.ArticleRecord, tables.RevisionRecord
_live, _use, _count = tables.LiveArticleRecord, tables.LiveUse, tables.LiveCount
_PUBLIC = (Publication.LIVE.value, Publication.CORRECTED.value)
_LARGEST = 2**31 - 1
"""The largest id that every engine keeps; what a text calls by a larger one is nothing of ours."""

Columns = TypeVarTuple("Columns")

LINK = "article"
USES = (ChangeKind.PERSON.value, ChangeKind.AGENCY.value, ChangeKind.PHOTO.value, LINK)
"""What a live revision may name: people of bylines and own credits, agencies, photographs, articles it links to."""


@dataclass(frozen=True, slots=True)
class OnShelf:
    """What readers have of one article: where it stands, and (what, key) of all that it names."""

    revision_id: int
    place: ShelfPlace
    on_front: bool
    uses: frozenset[tuple[str, int]] = field(default_factory=frozenset[tuple[str, int]])


def follow(tx: Connection, article_id: int) -> None:
    """Bring the rows of an article to what readers have of it now, and write the change down."""
    before, after = _kept(tx, article_id), _standing(tx, article_id)
    if before is None and after is None:
        return
    gone = _photos(before) - _photos(after)
    change_log.note(
        tx,
        Logged(ChangeKind.ARTICLE, article_id, before.place if before else None),
        *(Logged(ChangeKind.PHOTO, one) for one in sorted(gone)),
    )
    if after != before:
        _write(tx, article_id, before, after)


def refill(tx: Connection) -> None:
    """Make all rows anew, a thousand articles at a time; nobody's log goes on after it."""
    for table in (_use, _live, _count):
        tx.execute(delete(table))
    public = select(_article.id).where(_article.publication.in_(_PUBLIC)).order_by(_article.id)
    for batch in in_batches(tx.execute(public).scalars().all()):
        found = _standings(tx, batch)
        if found:
            tx.execute(insert(_live), [_live_values(number, one) for number, one in found.items()])
            if uses := [values for number, one in found.items() for values in _use_values(number, one.uses)]:
                tx.execute(insert(_use), uses)
    number = func.count()
    counted = select(_live.language, _live.rubric_id, number).group_by(_live.language, _live.rubric_id)
    tx.execute(insert(_count).from_select(["language", "rubric_id", "number"], counted))
    change_log.everything(tx)


def counts(tx: Connection) -> dict[tuple[str, int], int]:
    """(language, rubric id as live revisions name it) -> how many public articles, none of them 0."""
    rows = tx.execute(select(_count.language, _count.rubric_id, _count.number).where(_count.number > 0))
    return {(row.language, row.rubric_id): row.number for row in rows}


def of_rubrics(
    tx: Connection, language: str, rubric_ids: Collection[int], start: int, stop: int, without: Collection[int] = ()
) -> tuple[int, ...]:
    """Ids of the articles of any of these rubrics, from place `start` to before `stop`, counted from the newest."""
    here = select(_live.article_id, _live.shown_at).where(_live.language == language)
    parts = [_newest(here.where(_live.rubric_id == one), without).limit(stop) for one in rubric_ids]
    if not parts:
        return ()
    if len(parts) == 1:
        return tuple(tx.execute(parts[0].offset(start).limit(stop - start)).scalars())
    every = union_all(*(select(part.subquery()) for part in parts)).subquery()
    ordered = select(every.c.article_id).order_by(every.c.shown_at.desc(), every.c.article_id.desc())
    return tuple(tx.execute(ordered.offset(start).limit(stop - start)).scalars())


def of_language(
    tx: Connection, language: str, start: int, stop: int, without: Collection[int] = (), *, on_front: bool = False
) -> tuple[int, ...]:
    """The same for a whole language; `on_front` leaves out what the desk keeps off the front page."""
    found = select(_live.article_id).where(_live.language == language)
    found = found.where(_live.on_front.is_(True)) if on_front else found
    return tuple(tx.execute(_newest(found, without).offset(start).limit(stop - start)).scalars())


def between(tx: Connection, first: datetime, end: datetime, without: Collection[int] = ()) -> tuple[int, ...]:
    """Ids of all articles first published from `first` to before `end`, newest first."""
    found = select(_live.article_id).where(_live.shown_at >= first, _live.shown_at < end)
    return tuple(tx.execute(_newest(found, without)).scalars())


def oldest(tx: Connection, without: Collection[int] = ()) -> datetime | None:
    """When the oldest public article came out first; None when there is none."""
    first = select(_live.shown_at).order_by(_live.shown_at, _live.article_id).limit(1)
    return tx.execute(first.where(_live.article_id.not_in(without)) if without else first).scalar()


def newer(
    tx: Connection, language: str, rubric_ids: Collection[int], at: datetime, article_id: int,
    without: Collection[int] = (),
) -> int:  # fmt: skip
    """How many articles of these rubrics stand before the place of (`at`, `article_id`)."""
    later = (_live.shown_at > at) | ((_live.shown_at == at) & (_live.article_id > article_id))
    here = select(func.count()).where(_live.language == language, _live.rubric_id.in_(rubric_ids), later)
    return tx.execute(here.where(_live.article_id.not_in(without)) if without else here).scalar_one()


def corrected(tx: Connection, language: str) -> tuple[int, ...]:
    """Ids of the public articles of a language that were corrected, newest first."""
    correction = tables.CorrectionRecord
    with_notes = select(correction.article_id).distinct()
    found = select(_live.article_id).where(_live.language == language, _live.article_id.in_(with_notes))
    return tuple(tx.execute(_newest(found, ())).scalars())


def of_group(tx: Connection, group: str) -> tuple[int, ...]:
    """Ids of the public language versions of one article, newest first."""
    if not group:
        return ()
    found = select(_live.article_id).join(_article, _article.id == _live.article_id)
    return tuple(tx.execute(_newest(found.where(_article.translation_group == group), ())).scalars())


def naming(tx: Connection, what: str, keys: Collection[int]) -> tuple[int, ...]:
    """Ids of the public articles that name any of these people, agencies, photographs or articles."""
    found: set[int] = set()
    for batch in in_batches(keys):
        found.update(tx.execute(select(_use.article_id).where(_use.what == what, _use.key.in_(batch))).scalars())
    return tuple(sorted(found))


def places(tx: Connection, article_ids: Iterable[int]) -> dict[int, ShelfPlace]:
    """Where each of these articles stands; those that readers do not have are left out."""
    found: dict[int, ShelfPlace] = {}
    for batch in in_batches(article_ids):
        rows = tx.execute(select(_live.__table__).where(_live.article_id.in_(batch)))
        found.update((row.article_id, ShelfPlace(row.language, row.rubric_id, row.shown_at)) for row in rows)
    return found


def as_they_stand(tx: Connection, article_ids: Iterable[int]) -> tuple[Logged, ...]:
    """Rows of the log for articles of which something changes that their own rows do not hold."""
    return tuple(Logged(ChangeKind.ARTICLE, number, place) for number, place in places(tx, article_ids).items())


def _newest(found: Select[*Columns], without: Collection[int]) -> Select[*Columns]:
    kept = found.where(_live.article_id.not_in(without)) if without else found
    return kept.order_by(_live.shown_at.desc(), _live.article_id.desc())


def _kept(tx: Connection, article_id: int) -> OnShelf | None:
    row = tx.execute(select(_live.__table__).where(_live.article_id == article_id)).first()
    if row is None:
        return None
    uses = tx.execute(select(_use.what, _use.key).where(_use.article_id == article_id))
    place = ShelfPlace(row.language, row.rubric_id, row.shown_at)
    return OnShelf(row.revision_id, place, row.on_front, frozenset((one.what, one.key) for one in uses))


def _standing(tx: Connection, article_id: int) -> OnShelf | None:
    return _standings(tx, [article_id]).get(article_id)


def _standings(tx: Connection, article_ids: Sequence[int]) -> dict[int, OnShelf]:
    """What articles and revisions say; one whose revision is gone or can't be read is left out."""
    rows = tx.execute(
        select(
            _article.id, _article.first_published_at, _article.published_at, _revision.id.label("revision_id"),
            _revision.at, _revision.story, _revision.body,
        )
        .join(_revision, _revision.id == _article.live_revision_id)
        .where(_article.id.in_(article_ids), _article.publication.in_(_PUBLIC))
        .order_by(_article.id)
    )  # fmt: skip
    found = ((row.id, _read(row)) for row in rows)
    return {number: one for number, one in found if one is not None}


def _read(row: AnyRow) -> OnShelf | None:
    try:
        story = story_from_json(row.story)
    except (ValueError, KeyError, TypeError, AttributeError):  # a flipped bit in the text of the row
        return None
    shown_at = row.first_published_at or row.published_at or row.at
    place = ShelfPlace(story.language, story.rubric_id or 0, shown_at)
    return OnShelf(row.revision_id, place, story.on_front, frozenset(_named(story, row.body)))


def _named(story: Story, body: str) -> set[tuple[str, int]]:
    own = [one.credit for one in story.placements if one.credit]
    keys = [
        *((ChangeKind.PERSON.value, one) for one in story.bylines),
        *((ChangeKind.PERSON.value, one.creator_id) for one in own),
        *((ChangeKind.AGENCY.value, one.agency_id) for one in own),
        *((ChangeKind.PHOTO.value, one.photo_id) for one in story.placements),
        *((LINK, one) for one in references(printed(body))),
    ]
    return {(what, key) for what, key in keys if key is not None and 0 < key <= _LARGEST}


def _photos(one: OnShelf | None) -> frozenset[int]:
    return frozenset(key for what, key in one.uses if what == ChangeKind.PHOTO) if one else frozenset()


def _write(tx: Connection, article_id: int, before: OnShelf | None, after: OnShelf | None) -> None:
    if before is None and after is not None:
        tx.execute(insert(_live).values(_live_values(article_id, after)))
    elif after is None:
        tx.execute(delete(_live).where(_live.article_id == article_id))
    else:
        tx.execute(update(_live).where(_live.article_id == article_id).values(_live_values(article_id, after)))
    none = frozenset[tuple[str, int]]()
    named, names = before.uses if before else none, after.uses if after else none
    if named - names:
        tx.execute(delete(_use).where(_use.article_id == article_id))
    fresh = names if named - names else names - named
    if fresh:
        tx.execute(insert(_use), _use_values(article_id, fresh))
    _recount(tx, before.place if before else None, after.place if after else None)


def _recount(tx: Connection, before: ShelfPlace | None, after: ShelfPlace | None) -> None:
    old = (before.language, before.rubric_id) if before else None
    new = (after.language, after.rubric_id) if after else None
    if old == new:
        return
    for shelf, more in ((old, -1), (new, 1)):
        if shelf is None:
            continue
        here = update(_count).where(_count.language == shelf[0], _count.rubric_id == shelf[1])
        if not tx.execute(here.values(number=_count.number + more)).rowcount:
            tx.execute(insert(_count).values(language=shelf[0], rubric_id=shelf[1], number=more))


def _live_values(article_id: int, one: OnShelf) -> Values:
    return {
        "article_id": article_id,
        "revision_id": one.revision_id,
        "language": one.place.language,
        "rubric_id": one.place.rubric_id,
        "on_front": one.on_front,
        "shown_at": one.place.shown_at,
    }


def _use_values(article_id: int, uses: Iterable[tuple[str, int]]) -> list[Values]:
    return [{"article_id": article_id, "what": what, "key": key} for what, key in sorted(uses)]
