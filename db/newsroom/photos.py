"""The photo library's rows; the files themselves are the photo store's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute

from db import tables
from db.newsroom import change_log, named, search
from db.newsroom.batches import in_batches
from db.newsroom.change_log import ChangeKind, Logged
from db.newsroom.heirs import credit_with_heirs, heirs
from db.newsroom.mapping import photo_of, photo_values
from editor.domain.errors import NotFound
from editor.domain.photos import Photo

_photo = tables.PhotoRecord
_MAKERS = (tables.PersonRecord, tables.AgencyRecord)


def add(tx: Connection, photo: Photo) -> Photo:
    """A new photo; a file that is here already (same SHA-256) gives the row it has."""
    known = tx.execute(select(_photo.__table__).where(_photo.sha256 == photo.sha256)).first()
    if known is not None:
        return photo_of(known)
    return get(tx, tx.execute(insert(_photo).values(photo_values(photo)).returning(_photo.id)).scalar_one())


def get(tx: Connection, photo_id: int) -> Photo:
    """One photo. Raises NotFound."""
    row = tx.execute(select(_photo.__table__).where(_photo.id == photo_id)).first()
    if row is None:
        raise NotFound("not-found", what="photo", id=photo_id)
    return photo_of(row)


def by_ids(tx: Connection, ids: Iterable[int]) -> dict[int, Photo]:
    """These photos by id; unknown ids are left out."""
    found: dict[int, Photo] = {}
    for batch in in_batches(ids):
        rows = tx.execute(select(_photo.__table__).where(_photo.id.in_(batch)))
        found.update((row.id, photo_of(row)) for row in rows)
    return found


def find(
    tx: Connection,
    *,
    missing_credit: bool = False,
    expired_on: date | None = None,
    text: str = "",
    limit: int | None = None,
) -> tuple[Photo, ...]:
    """Photos that meet every condition, the newest first.

    `expired_on` keeps those whose rights ended before that day; each word of `text` must stand in the file's
    name, the description, the alt text, the source, the copyright, the credit or the names in the file.
    """
    person, agency = tables.PersonRecord, tables.AgencyRecord
    statement = select(_photo.__table__).order_by(_photo.added_at.desc(), _photo.id.desc()).limit(limit)
    if missing_credit:
        statement = statement.where(without_credit())
    if expired_on is not None:
        statement = statement.where(_photo.rights_end < expired_on)
    if text.split():
        statement = statement.outerjoin(person, person.id == _photo.creator_id)
        statement = statement.outerjoin(agency, agency.id == _photo.agency_id)
        statement = statement.where(*(_speaks_of(word) for word in text.split()))
    return tuple(photo_of(row) for row in tx.execute(statement))


def save(tx: Connection, photo: Photo) -> Photo:
    """Keep what is known of a photo; articles that show it are found by the new words at once. Raises NotFound."""
    before = get(tx, photo.id)
    photo = replace(photo, credit=credit_with_heirs(photo.credit, heirs(tx)))
    values = photo_values(photo) | {"uid": before.uid, "sha256": before.sha256}
    tx.execute(update(_photo).where(_photo.id == photo.id).values(values))
    if (before.credit, before.description, before.alt) != (photo.credit, photo.description, photo.alt):
        search.index_users_of_photo(tx, photo.id)
    change_log.note(tx, Logged(ChangeKind.PHOTO, photo.id))
    return get(tx, photo.id)


def uses(tx: Connection, photo_ids: Iterable[int]) -> dict[int, int]:
    """How many articles show each of these photos; 0 included."""
    placement = tables.PlacementRecord
    found: dict[int, int] = {}
    for batch in in_batches(photo_ids):
        found.update(dict.fromkeys(batch, 0))
        number = func.count(placement.article_id.distinct())
        shown = select(placement.photo_id, number).where(placement.photo_id.in_(batch)).group_by(placement.photo_id)
        found.update((row[0] or 0, row[1]) for row in tx.execute(shown))
    return found


def articles_using(tx: Connection, photo_id: int) -> tuple[int, ...]:
    """Ids of the articles whose working copy shows this photo."""
    placement = tables.PlacementRecord
    shown = select(placement.article_id).distinct().where(placement.photo_id == photo_id)
    return tuple(tx.execute(shown).scalars())


def without_credit() -> ColumnElement[bool]:
    """The condition of a photo whose credit would print nothing."""
    return and_(_photo.creator_id.is_(None), _photo.agency_id.is_(None), func.trim(_photo.credit_text) == "")


def _speaks_of(word: str) -> ColumnElement[bool]:
    columns = (
        _photo.file_name, _photo.description, _photo.alt, _photo.source, _photo.credit_text,
        _photo.copyright, _photo.file_creators, _photo.file_agency, _photo.file_credit,
    )  # fmt: skip
    return or_(
        *(_holds(column, word) for column in columns),
        *(
            named.has_name(owner, _holds(named.name_of(owner), word))
            for owner in (tables.PersonRecord, tables.AgencyRecord)
        ),
    )


def _holds(column: ColumnElement[str] | InstrumentedAttribute[str], word: str) -> ColumnElement[bool]:
    return func.lower(column).contains(word.lower(), autoescape=True)
