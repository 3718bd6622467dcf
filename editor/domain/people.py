"""Who writes and who photographs: name forms that a credit line needs, held and never guessed twice."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Agency:
    """An organisation as it prints in a credit; its forms are typed by hand and never declined."""

    id: int = 0
    uid: str = ""
    names: Names = Names()
