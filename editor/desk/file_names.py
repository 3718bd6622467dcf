"""Names that a picture's file has and its credit no longer prints: they are never replaced without saying so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import db.newsroom.people
import db.newsroom.shared_settings
from db.store import Transaction
from editor.desk.register import Register
from editor.domain.photos import Credit, Photo
from editor.domain.replaced_names import Replaced
from editor.render.credits import credit_line


def replaced(tx: Transaction, changes: Iterable[tuple[Photo, Photo]]) -> Replaced:
    """What became of the names in files when photos (as they were, as they are) got other credits."""
    register = Register(tx)
    settings = db.newsroom.shared_settings.get(tx)
    before, after = Counter[str](), Counter[str]()
    people, agencies = db.newsroom.people.by_any_id(tx), {each.id: each for each in db.newsroom.people.agencies(tx)}
    for old, new in changes:
        if old.credit == new.credit or not new.in_file.names or _is_kept(register, new):
            continue
        before[new.in_file.line] += 1
        after[credit_line(new.credit, people, agencies, settings.language, settings.credit_patterns)] += 1
    return Replaced(_most_first(before), _most_first(after))


def _most_first(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _is_kept(register: Register, photo: Photo) -> bool:
    """Whether the credit still names everybody whom the file names as a maker, else its agency or its line."""
    credit, said = photo.credit, photo.in_file
    if said.creators:
        return all(_names(register, credit, name) for name in said.creators)
    if said.agency:
        agency = register.agency(said.agency)
        return said.agency in credit.text or (agency is not None and agency.id == credit.agency_id)
    return said.credit in credit.text or _names(register, credit, said.credit)


def _names(register: Register, credit: Credit, name: str) -> bool:
    if credit.text.strip():
        return name in credit.text
    person = register.person(name)
    return person is not None and person.id == credit.creator_id
