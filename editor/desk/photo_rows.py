"""The row of a picture that has just been taken into the store, and whom its file or a line credits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import db.newsroom.shared_settings
from db.store import Transaction
from editor.desk.register import Register
from editor.domain.photos import Credit, InFile, Photo
from editor.language.credit_reader import parse_credit
from editor.language.makers import makers
from editor.photos.metadata import PhotoFacts
from editor.photos.store import StoredPhoto


def photo_of(stored: StoredPhoto, facts: PhotoFacts, *, file_name: str, at: datetime) -> Photo:
    """What the file says of itself; see `credited` for the credit."""
    return Photo(
        sha256=stored.sha256,
        file_name=file_name,
        media_type=stored.media_type,
        width=stored.width,
        height=stored.height,
        byte_size=stored.byte_size,
        description=facts.description or facts.headline,
        alt=facts.alt,
        source=facts.source,
        copyright=facts.copyright,
        usage_terms=facts.usage_terms,
        rights_end=facts.rights_end,
        taken_at=facts.taken_at,
        added_at=at,
        in_file=named_in(facts),
    )


def named_in(facts: PhotoFacts) -> InFile:
    """Whom a file names, each in the field that is theirs."""
    named = makers(facts.creators, facts.credit)
    return InFile(
        creators=named.creators,
        agency=named.agency,
        credit=facts.credit,
        headline=facts.headline,
        web_statement=facts.web_statement,
        others=facts.others,
        charset=facts.charset,
        cut=facts.cut,
    )


def credited(tx: Transaction, photo: Photo, given: Credit | None = None) -> Photo:
    """The photo with the credit that is `given`, else with the one that its file gives; says whether names wait."""
    if given is not None:
        return replace(photo, credit=given, in_file=replace(photo.in_file, settled=True))
    credit, known = credit_in_file(tx, photo.in_file)
    return replace(photo, credit=credit, in_file=replace(photo.in_file, settled=known))


def known_again(kept: Photo, read: Photo, credit: Credit | None, alt: str, description: str) -> Photo:
    """A photo that is here already, as it stands after its file was read again: what is known of it stays.

    Only a `credit` that is given replaces its own; names that an older program did not read are filled in.
    """
    wanted = replace(kept, alt=kept.alt or alt, description=kept.description or description)
    if not kept.in_file.names and not kept.copyright:
        said = replace(read.in_file, settled=not kept.credit.is_empty or read.in_file.settled)
        rights = kept.rights_end or read.rights_end
        wanted = replace(wanted, in_file=said, copyright=read.copyright, rights_end=rights)
        if kept.credit.is_empty and credit is None:
            wanted = replace(wanted, credit=read.credit)
    if credit is not None:
        wanted = replace(wanted, credit=credit, in_file=replace(wanted.in_file, settled=True))
    return wanted


def credit_in_file(tx: Transaction, said: InFile) -> tuple[Credit, bool]:
    """Whom the file credits, and whether the register knows everybody there.

    People and agencies of the register stand in their fields. Where somebody is not in it, or where there are several
    makers, the names print as they were read: a maker who is named in the file is never without a credit. A name that
    may have lost its end is not printed: it could be somebody else's.
    """
    register = Register(tx)
    if not said.names:
        return Credit(), True
    cut = "creator" in said.cut
    people = [register.person(name, cut=cut) for name in said.creators]
    agency = register.agency(said.agency or ("" if said.creators else said.credit))
    if not said.creators and agency is None:
        person = None if said.agency else register.person(said.credit, cut="credit" in said.cut)
        return (Credit(person.id) if person else Credit(text=_unless_cut(said))), person is not None
    known = all(people) and (agency is not None or not said.agency)
    credit = Credit(next((person.id for person in people if person), None), agency.id if agency else None)
    if len(people) < 2 and all(people) and (known or not _says_all(said)):  # noqa: PLR2004 - several print as words
        return credit, known
    if cut and not all(people):
        return credit, False
    language = db.newsroom.shared_settings.get(tx).language
    names = (who.names.best(language) if who else name for who, name in zip(people, said.creators, strict=True))
    whose = agency.names.best(language) if agency else said.agency
    words = said.credit if _says_all(said) else " / ".join(filter(None, (", ".join(names), whose)))
    return replace(credit, text=words), known


def _says_all(said: InFile) -> bool:
    """Whether the credit line alone names everybody, so that it can print word for word."""
    line = makers((), said.credit)
    return (line.creators, line.agency) == (said.creators, said.agency) and "credit" not in said.cut


def _unless_cut(said: InFile) -> str:
    """A line that may have lost its end does not print: it could name somebody else."""
    return "" if "credit" in said.cut else said.credit or said.agency


def credit_in_line(tx: Transaction, line: str) -> Credit:
    """Whom a credit line names when everybody in it is known, else its words as they stand."""
    said = parse_credit(line)
    register = Register(tx)
    person = register.person(said.name) if said else None
    agency = register.agency(said.agency) if said else None
    if said is None or person is None or (said.agency and agency is None):
        return Credit(text=line.strip())
    return Credit(person.id, agency.id if agency else None)
