"""Who writes and who photographs: name forms that a credit line needs, held and never guessed twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from editor.domain.words import Names


class Gender(StrEnum):
    """Decides how a Russian surname declines; `UNKNOWN` is asked for before a form is suggested."""

    UNKNOWN = ""
    FEMALE = "f"
    MALE = "m"


@dataclass(frozen=True, slots=True)
class Person:
    """A byline and a photographer both.

    `names` are nominative. `genitive_ru` is a form typed or confirmed by a person and wins over every
    suggestion; `declines` is False for names that stay as they are («Дюма»).
    """

    id: int = 0
    uid: str = ""
    names: Names = Names()
    gender: Gender = Gender.UNKNOWN
    genitive_ru: str = ""
    declines: bool = True
    confirmed_by: str = ""

    def filled_from(self, other: Person) -> Person:
        """The same person with forms that were empty taken over from another row of the same human being."""
        names = Names({tag: mine or other.names[tag] for tag, mine in self.names.items()})
        filled = replace(self, names=names, gender=self.gender or other.gender)
        if self.genitive_ru or not other.genitive_ru:
            return filled
        return replace(filled, genitive_ru=other.genitive_ru, confirmed_by=other.confirmed_by)


@dataclass(frozen=True, slots=True)
class Uses:
    """Where a person stands.

    `photos` credit them, `credits` are articles that credit them otherwise than the photo does, `bylines` working
    copies that they signed, `public` articles whose readers see them, `kept` versions and drafts that name them.
    """

    photos: int = 0
    credits: int = 0
    bylines: int = 0
    public: int = 0
    kept: int = 0

    @property
    def is_nowhere(self) -> bool:
        """Whether nothing would miss them."""
        return not (self.photos or self.credits or self.bylines or self.public or self.kept)


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging `gone` into another person would do; `result` is that person with the forms it would have."""

    gone: Person
    result: Person
    uses: Uses


@dataclass(frozen=True, slots=True)
class Agency:
    """An organisation as it prints in a credit; its forms are typed by hand and never declined."""

    id: int = 0
    uid: str = ""
    names: Names = Names()
