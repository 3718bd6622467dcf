"""The credit line of a photograph, composed from the people and agencies that the newsroom knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from editor.domain.credits import Credit
from editor.domain.people import Agency, Gender, Person
from editor.domain.words import Names, is_blank
from editor.language import credits as wording
from editor.language.latin import latin_name
from editor.language.names import RUSSIAN, genitive
from editor.language.profiles import PROFILES


@dataclass(frozen=True, slots=True)
class CreditNames:
    """Who made a picture, as plain names for structured data; `text` is a credit typed as free words."""

    creator: str = ""
    agency: str = ""
    text: str = ""


def credit_line(
    credit: Credit,
    people: Mapping[int, Person],
    agencies: Mapping[int, Agency],
    language: str,
    patterns: Names = Names(),
) -> str:
    """The words under a picture in one language; empty when nobody is named.

    Free words print exactly as typed and win over names. A pattern of the newsroom replaces the language's own.
    """
    names = credit_names(credit, people, agencies, language)
    if names.text:
        return names.text
    if not names.creator and not names.agency:
        return ""
    person = people.get(credit.creator_id or 0)
    return wording.credit_line(
        language,
        name=names.creator,
        genitive=genitive_of(person) if person is not None and PROFILES[language].has_genitive else "",
        agency=names.agency,
        pattern=patterns.exact(language),
    )


def credit_names(
    credit: Credit, people: Mapping[int, Person], agencies: Mapping[int, Agency], language: str
) -> CreditNames:
    """The names behind a credit in the nominative, each in `language` where it has a form there."""
    person = people.get(credit.creator_id or 0)
    agency = agencies.get(credit.agency_id or 0)
    return CreditNames(
        creator=person_name(person, language) if person else "",
        agency=agency.names.best(language) if agency else "",
        text="" if is_blank(credit.text) else credit.text.strip(),
    )


def person_name(person: Person, language: str) -> str:
    """The name as it prints in `language`: as typed, in Latin letters where it takes those."""
    name = person.names.best(language)
    return latin_name(name) if PROFILES[language].latin_names else name


def genitive_of(person: Person) -> str:
    """The Russian genitive: the stored form, the nominative of a name that stays as it is, or a suggestion.

    Empty where the gender is unknown: a guess would be wrong for one name in eight, so the line then takes the
    nominative.
    """
    name = person.names[RUSSIAN]
    if person.genitive_ru.strip():
        return person.genitive_ru.strip()
    if not name or not person.declines:
        return name
    return "" if person.gender is Gender.UNKNOWN else genitive(name, person.gender.value)
