"""Rows of people, agencies, rubrics and photos <-> domain values."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

from sqlalchemy import Row

from db.hashes import canonical_json
from db.newsroom.plain_rows import names_of
from editor.domain.people import Agency, Gender, Person
from editor.domain.photos import Credit, InFile, Photo
from editor.domain.rubrics import Rubric

AnyRow = Row[*tuple[Any, ...]]
Values = dict[str, Any]


def new_uid() -> str:
    """A name for a new thing that stays the same outside the database."""
    return uuid4().hex


def person_of(row: AnyRow) -> Person:
    """A person from a row of `named.whole(tables.PersonRecord)`."""
    return Person(
        id=row.id,
        uid=row.uid,
        names=names_of(row),
        gender=Gender(row.gender),
        genitive_ru=row.genitive_ru,
        declines=row.declines,
        confirmed_by=row.confirmed_by,
    )


def person_values(person: Person) -> Values:
    """The columns of a person, without the id and the names."""
    return {
        "uid": person.uid or new_uid(),
        "gender": person.gender.value,
        "genitive_ru": person.genitive_ru,
        "declines": person.declines,
        "confirmed_by": person.confirmed_by,
    }


def agency_of(row: AnyRow) -> Agency:
    """An agency from a row of `named.whole(tables.AgencyRecord)`."""
    return Agency(id=row.id, uid=row.uid, names=names_of(row))


def agency_values(agency: Agency) -> Values:
    """The columns of an agency, without the id and the names."""
    return {"uid": agency.uid or new_uid()}


def rubric_values(rubric: Rubric) -> Values:
    """The columns of a rubric, without the id and the names."""
    return {
        "uid": rubric.uid or new_uid(),
        "parent_id": rubric.parent_id,
        "position": rubric.position,
        "slug": rubric.slug,
        "colour": rubric.colour,
        "hidden": rubric.hidden,
        "sponsored": rubric.sponsored,
        "latest_count": rubric.latest_count,
    }


def photo_of(row: AnyRow) -> Photo:
    """A photo from a whole row of `tables.PhotoRecord`."""
    return Photo(
        id=row.id,
        uid=row.uid,
        sha256=row.sha256,
        file_name=row.file_name,
        media_type=row.media_type,
        width=row.width,
        height=row.height,
        byte_size=row.byte_size,
        credit=credit_of(row),
        description=row.description,
        alt=row.alt,
        source=row.source,
        usage_terms=row.usage_terms,
        rights_end=row.rights_end,
        taken_at=row.taken_at,
        added_at=row.added_at,
        copyright=row.copyright,
        in_file=_in_file(row),
    )


def photo_values(photo: Photo) -> Values:
    """The columns of a photo, without the id."""
    return {
        "uid": photo.uid or new_uid(),
        "sha256": photo.sha256,
        "file_name": photo.file_name,
        "media_type": photo.media_type,
        "width": photo.width,
        "height": photo.height,
        "byte_size": photo.byte_size,
        **credit_values(photo.credit),
        "description": photo.description,
        "alt": photo.alt,
        "source": photo.source,
        "usage_terms": photo.usage_terms,
        "rights_end": photo.rights_end,
        "taken_at": photo.taken_at,
        "added_at": photo.added_at,
        "copyright": photo.copyright,
        **_in_file_values(photo.in_file),
    }


def _in_file(row: AnyRow) -> InFile:
    notes = json.loads(row.file_notes)
    return InFile(
        creators=tuple(row.file_creators.split("\n")) if row.file_creators else (),
        agency=row.file_agency,
        credit=row.file_credit,
        headline=notes.get("headline", ""),
        web_statement=notes.get("web_statement", ""),
        others=tuple((name, text) for name, text in notes.get("others", ())),
        charset=notes.get("charset", ""),
        cut=tuple(notes.get("cut", ())),
        settled=notes.get("settled", False),
    )


def _in_file_values(said: InFile) -> Values:
    notes = {
        "headline": said.headline,
        "web_statement": said.web_statement,
        "others": said.others,
        "charset": said.charset,
        "cut": said.cut,
        "settled": said.settled,
    }
    return {
        "file_creators": "\n".join(" ".join(name.split()) for name in said.creators),
        "file_agency": said.agency,
        "file_credit": said.credit,
        "file_notes": canonical_json({name: value for name, value in notes.items() if value}),
    }


def credit_of(row: AnyRow) -> Credit:
    """The three credit columns of a photo or a placement."""
    return Credit(row.creator_id, row.agency_id, row.credit_text)


def credit_values(credit: Credit) -> Values:
    """The columns of a credit."""
    return {"creator_id": credit.creator_id, "agency_id": credit.agency_id, "credit_text": credit.text}
