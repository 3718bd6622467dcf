"""The row of a picture that has just been taken into the store, and whom its file or a line credits."""

from __future__ import annotations

from datetime import datetime

import db.people
from db.store import Transaction
from editor.desk.people import person_by_genitive
from editor.domain.photos import Credit, Photo
from editor.language.credits import ParsedCredit, parse_credit
from editor.photos.metadata import PhotoFacts
from editor.photos.store import StoredPhoto


def photo_of(stored: StoredPhoto, facts: PhotoFacts, *, file_name: str, credit: Credit, at: datetime) -> Photo:
    """What the file says of itself, and the credit that the newsroom gives it."""
    return Photo(
        sha256=stored.sha256,
        file_name=file_name,
        media_type=stored.media_type,
        width=stored.width,
        height=stored.height,
        byte_size=stored.byte_size,
        credit=credit,
        description=facts.description,
        alt=facts.alt,
        source=facts.source or facts.creator,
        usage_terms=facts.usage_terms,
        taken_at=facts.taken_at,
        added_at=at,
    )


def credit_in_file(tx: Transaction, facts: PhotoFacts) -> Credit:
    """Who the file itself names: a known person and a known agency, else its own credit line word for word."""
    line = facts.credit.strip()
    said = parse_credit(line) or ParsedCredit("", agency=line)
    by = parse_credit(facts.creator) or ParsedCredit("", name=facts.creator)
    found = _known(tx, by.name, said.agency) or _known(tx, said.name or line, said.agency if said.name else "")
    if found is None or (said.name and said.agency and found.agency_id is None):
        return Credit(text=line)
    return found


def credit_in_line(tx: Transaction, line: str) -> Credit:
    """Whom a credit line names when everybody in it is known, else its words as they stand."""
    said = parse_credit(line)
    found = _known(tx, said.name, said.agency) if said else None
    if found is None or (said and said.agency and found.agency_id is None):
        return Credit(text=line.strip())
    return found


def _known(tx: Transaction, name: str, agency: str) -> Credit | None:
    """A person of the register, with the agency when that is there too; None when nobody has this name."""
    person = (db.people.by_name(tx, name) or person_by_genitive(tx, name)) if name.strip() else None
    its = db.people.agency_by_name(tx, agency) if agency.strip() else None
    return Credit(person.id, its.id if its else None) if person else None
