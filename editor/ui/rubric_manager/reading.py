"""What the rubric manager shows, read in one go on the database thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.domain.rubrics import EndedRubric, Rubric
from editor.domain.words import Names

if TYPE_CHECKING:
    from editor.desk import Desks


def _no_address(_names: Names, _rubric_id: int) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class RubricAddresses:
    """What an address is made from: `offer` gives a rubric (by its id) the one that its names make.

    `on_site` are the ids of rubrics whose address was exported; `language` is the newsroom's own.
    """

    offer: Callable[[Names, int], str] = _no_address
    on_site: frozenset[int] = frozenset()
    language: str = "ru"


@dataclass(frozen=True, slots=True)
class RubricTree:
    """The rubrics, how many public articles each has with its sub-rubrics, and how many of all stand in it.

    `chosen` is the row to select, or 0.
    """

    rubrics: tuple[Rubric, ...] = ()
    counts: Mapping[int, int] = field(default_factory=dict[int, int])
    every: Mapping[int, int] = field(default_factory=dict[int, int])
    chosen: int = 0
    addresses: RubricAddresses = RubricAddresses()


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was written: the row to select, and the rubric that went, when one did."""

    chosen: int
    ended: EndedRubric | None = None


def read(desks: Desks, chosen: int) -> RubricTree:
    """Read it all."""
    rubrics = desks.rubrics
    makes = rubrics.addresses()
    addresses = RubricAddresses(makes.for_names, rubrics.on_site(), makes.language)
    return RubricTree(rubrics.tree(), desks.articles.counts().rubrics, rubrics.filed(), chosen, addresses)


def done(action: Callable[[], object], chosen: int) -> Done:
    """Do it; the row to select is a rubric that was just made or brought back, else `chosen`."""
    made = action()
    if isinstance(made, EndedRubric):
        return Done(chosen, made)
    return Done(made.id if isinstance(made, Rubric) else chosen)
