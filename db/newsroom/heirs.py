"""People and rubrics that went into others: revisions and rows go on naming them, and mean those of today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, literal, select, union_all

from db import tables
from db.newsroom.once import forget, once
from editor.domain.photos import Credit, Placement
from editor.domain.story import Story

_person, _rubric, _history = tables.PersonRecord, tables.RubricRecord, tables.RubricHistory
_NAME = "heirs"


@dataclass(frozen=True, slots=True)
class _Today:
    """Who and what went into whom, as a transaction has read it: ids of before -> ids of now."""

    people: dict[int, int]
    rubrics: dict[int, int]
    standing: frozenset[int]


def heirs(tx: Connection) -> dict[int, int]:
    """Id of each person who was merged -> the id of who they are now."""
    return once(tx, _NAME, _read).people


def rubric_of_today(tx: Connection, rubric_id: int | None) -> int | None:
    """The rubric itself, or the one that it went into, or None when it is gone without an heir."""
    today = once(tx, _NAME, _read)
    return rubric_id if rubric_id is None or rubric_id in today.standing else today.rubrics.get(rubric_id)


def rubric_heirs(tx: Connection) -> dict[int, int]:
    """Id of each rubric that went into another one -> the id of the one that stands now."""
    return once(tx, _NAME, _read).rubrics


def standing_rubrics(tx: Connection) -> frozenset[int]:
    """Ids of the rubrics that there are."""
    return once(tx, _NAME, _read).standing


def forget_heirs(tx: Connection) -> None:
    """People or rubrics came, went or became others in this transaction."""
    forget(tx, _NAME)


def _read(tx: Connection) -> _Today:
    merged = select(literal("person"), _person.id, _person.merged_into).where(_person.merged_into.is_not(None))
    went = select(literal("rubric"), _history.old_id, _history.rubric_id).where(_history.old_id.is_not(None))
    stands = select(literal("standing"), _rubric.id, _rubric.id)
    found: dict[str, dict[int, int]] = {"person": {}, "rubric": {}, "standing": {}}
    for what, before, now in tx.execute(union_all(merged, went, stands)):
        found[what][before] = now or 0
    return _Today(found["person"], found["rubric"], frozenset(found["standing"]))


def with_heirs(story: Story, now: Mapping[int, int]) -> Story:
    """The same story with the people of today; two bylines that are one person now print once."""
    if not now:
        return story
    bylines = tuple(dict.fromkeys(now.get(each, each) for each in story.bylines))
    placements = tuple(_placement(each, now) for each in story.placements)
    return replace(story, bylines=bylines, placements=placements)


def credit_with_heirs(credit: Credit, now: Mapping[int, int]) -> Credit:
    """The same credit with the photographer of today."""
    creator = credit.creator_id or 0
    return replace(credit, creator_id=now[creator]) if creator in now else credit


def _placement(placement: Placement, now: Mapping[int, int]) -> Placement:
    own = placement.credit
    return placement if own is None else replace(placement, credit=credit_with_heirs(own, now))
