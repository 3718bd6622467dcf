"""Rubrics: the sections of a newsroom as a tree of two levels, each with an order, a colour and an address."""

from __future__ import annotations

from dataclasses import dataclass

from editor.domain.words import Names


@dataclass(frozen=True, slots=True)
class Rubric:
    """A section. `slug` is set by hand and is one part of the address; `position` orders siblings from 0."""

    id: int = 0
    uid: str = ""
    parent_id: int | None = None
    position: int = 0
    slug: str = ""
    names: Names = Names()
    about: Names = Names()
    colour: str = "news"
    hidden: bool = False
    sponsored: bool = False
    latest_count: int = 5


HistoryRow = tuple[int, str, int | None]
"""What is remembered of a former address: its number, the path, the rubric that went when one did."""


@dataclass(frozen=True, slots=True)
class EndedRubric:
    """A rubric that went, and all that went with it: what bringing it back needs.

    `articles` are the ids of those that moved to `heir_id`, `children` (in their order) went under `under_id`.
    Of former addresses `led` lead to the heir now, `lost` lead nowhere, `left` were left behind by its going.
    """

    rubric: Rubric
    heir_id: int | None = None
    articles: tuple[int, ...] = ()
    children: tuple[int, ...] = ()
    under_id: int | None = None
    led: tuple[HistoryRow, ...] = ()
    lost: tuple[HistoryRow, ...] = ()
    left: tuple[HistoryRow, ...] = ()


def in_tree_order(rubrics: tuple[Rubric, ...]) -> tuple[Rubric, ...]:
    """Parents by position, each followed by its children by position."""
    ordered = sorted(rubrics, key=lambda rubric: (rubric.position, rubric.id))
    tops = [rubric for rubric in ordered if rubric.parent_id is None]
    return tuple(row for top in tops for row in (top, *(child for child in ordered if child.parent_id == top.id)))
