"""Two rows of one human being become one: where each stands, and the merge itself."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Select, case, delete, exists, func, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute

from db import tables
from db.newsroom import articles, change_log, people
from db.newsroom.change_log import ChangeKind, Logged
from db.newsroom.heirs import forget_heirs, heirs
from editor.domain.errors import NewsroomSaysNo
from editor.domain.people import MergePlan, Person, Uses
from editor.domain.states import Publication

_person, _photo, _placement = tables.PersonRecord, tables.PhotoRecord, tables.PlacementRecord
_author, _article = tables.ArticleAuthor, tables.ArticleRecord
_PUBLIC = (Publication.LIVE.value, Publication.CORRECTED.value)


def uses(tx: Connection, person_id: int) -> Uses:
    """Everything that speaks of a person, under each id that they ever had."""
    ids = _every_id(tx, person_id)
    revision, draft = tables.RevisionRecord, tables.DraftRecord
    own = _placement.creator_id.in_(ids), _placement.own_credit.is_(True)
    is_live = exists().where(_article.live_revision_id == revision.id, _article.publication.in_(_PUBLIC))
    kept = select(func.count(), func.count(case((is_live, 1)))).where(_names_one_of(revision.story, ids))
    versions, public = tx.execute(kept.select_from(revision)).one()
    return Uses(
        photos=_how_many(tx, select(func.count()).where(_photo.creator_id.in_(ids))),
        credits=_how_many(tx, select(func.count(_placement.article_id.distinct())).where(*own)),
        bylines=_how_many(tx, select(func.count(_author.article_id.distinct())).where(_author.person_id.in_(ids))),
        public=public,
        kept=versions + _how_many(tx, select(func.count()).select_from(draft).where(_names_one_of(draft.story, ids))),
    )


def plan(tx: Connection, gone_id: int, into_id: int) -> MergePlan:
    """What `merge` would do. Raises NotFound and NewsroomSaysNo("person-into-itself")."""
    gone, into = _standing(tx, gone_id), _standing(tx, into_id)
    if gone.id == into.id:
        raise NewsroomSaysNo("person-into-itself", name=into.names.first)
    return MergePlan(gone, into.filled_from(gone), uses(tx, gone.id))


def merge(tx: Connection, gone_id: int, into_id: int) -> Person:
    """Make one person of two; what names the one that is gone means the other from now on. See `plan` for errors."""
    planned = plan(tx, gone_id, into_id)
    gone, into = planned.gone, planned.result
    of_gone = or_(_person.id == gone.id, _person.merged_into == gone.id)
    tx.execute(update(_person).where(of_gone).values(merged_into=into.id))
    forget_heirs(tx)
    change_log.note(tx, Logged(ChangeKind.PERSON, gone.id))
    tx.execute(update(_photo).where(_photo.creator_id == gone.id).values(creator_id=into.id))
    articles.renew(tx, _articles_of(tx, gone.id))
    return people.save(tx, into)


def remove(tx: Connection, person_id: int) -> None:
    """Take away somebody whom nothing names. Raises NotFound and NewsroomSaysNo("person-in-use")."""
    person = _standing(tx, person_id)
    if not uses(tx, person.id).is_nowhere:
        raise NewsroomSaysNo("person-in-use", name=person.names.first)
    tx.execute(delete(_person).where(_person.merged_into == person.id))
    tx.execute(delete(_person).where(_person.id == person.id))
    forget_heirs(tx)


def _how_many(tx: Connection, counted: Select[int]) -> int:
    return tx.execute(counted).scalar_one()


def _articles_of(tx: Connection, person_id: int) -> list[int]:
    wrote = select(_author.article_id).where(_author.person_id == person_id)
    made = select(_placement.article_id).where(_placement.creator_id == person_id)
    return list(tx.execute(wrote.union(made)).scalars())


def _standing(tx: Connection, person_id: int) -> Person:
    return people.get(tx, heirs(tx).get(person_id, person_id))


def _every_id(tx: Connection, person_id: int) -> list[int]:
    return [person_id, *(old for old, now in heirs(tx).items() if now == person_id)]


def _names_one_of(story: InstrumentedAttribute[str], ids: list[int]) -> ColumnElement[bool]:
    """Whether a story that is kept as JSON has one of these people among its bylines or its own credits.

    Keys of canonical JSON are sorted and without spaces, and within a text a quotation mark has a backslash before it.
    """
    one = f"({'|'.join(map(str, ids))})"
    byline = story.regexp_match(rf'"bylines":\[([0-9]+,)*{one}[],]')
    return or_(byline, story.regexp_match(f'"creator_id":{one},'))
