"""Who of the register a name means, in whatever form another program wrote it."""

from __future__ import annotations

import re
from functools import cached_property

import db.newsroom.people
from db.store import Transaction
from editor.domain.people import Agency, Person
from editor.language.known_names import KnownNames, forms_of

_OFFICE = re.compile(r"^(?:информационн\w+ )?(?:фото)?(?:агентств[оа]|агенттігі|agency|ia|иа|студия)\s+", re.IGNORECASE)
_QUOTES = str.maketrans("", "", "«»\"„“”'‘’")


class Register:
    """People and agencies, read when the first name is asked for."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def person(self, name: str, *, cut: bool = False) -> Person | None:
        """The one person whom a name means; None when nobody does, or when it is not sure who."""
        if not name.strip():
            return None
        if named := db.newsroom.people.by_name(self._tx, name):
            return named
        return self._people.get(self._known.find(name, cut=cut) or 0)

    def agency(self, name: str) -> Agency | None:
        """The agency of this name, with or without its quotes and the word «агентство»."""
        if not name.strip():
            return None
        return db.newsroom.people.agency_by_name(self._tx, name) or self._agencies.get(_bare(name))

    @cached_property
    def _people(self) -> dict[int, Person]:
        return {person.id: person for person in db.newsroom.people.all(self._tx)}

    @cached_property
    def _known(self) -> KnownNames:
        people = self._people.values()
        return KnownNames({each.id: forms_of(each.names.forms, each.genitive_ru, each.gender) for each in people})

    @cached_property
    def _agencies(self) -> dict[str, Agency]:
        found: dict[str, Agency] = {}
        for agency in db.newsroom.people.agencies(self._tx):
            for form in filter(str.strip, agency.names.forms):
                found.setdefault(_bare(form), agency)
        return found


def _bare(name: str) -> str:
    plain = " ".join(name.translate(_QUOTES).split())
    return (_OFFICE.sub("", plain) or plain).casefold().rstrip(".")
