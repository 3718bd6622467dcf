"""People and rubrics that went into others: revisions and rows go on naming them, and mean those of today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection, select

from db import tables
from editor.domain.photos import Credit, Placement
from editor.domain.story import Story

_person = tables.PersonRecord


def heirs(tx: Connection) -> dict[int, int]:
    """Id of each person who was merged -> the id of who they are now."""
    rows = tx.execute(select(_person.id, _person.merged_into).where(_person.merged_into.is_not(None)))
    return {row[0]: row[1] or 0 for row in rows}


def rubric_of_today(tx: Connection, rubric_id: int | None) -> int | None:
    """The rubric itself, or the one that it went into, or None when it is gone without an heir."""
    if rubric_id is None:
        return None
    rubric, history = tables.RubricRecord, tables.RubricHistory
    itself = select(rubric.id).where(rubric.id == rubric_id)
    heir = select(history.rubric_id).where(history.old_id == rubric_id)
    return tx.execute(itself).scalar() or tx.execute(heir).scalar()


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
