"""The two states of an article, never mixed, and the one table of moves between them.

`Workflow` says where the desk's work stands; `Publication` says what readers have. Saving changes neither.
"""

from __future__ import annotations

from enum import StrEnum


class Workflow(StrEnum):
    """Where the desk's work stands."""

    IDEA = "idea"
    DRAFT = "draft"
    REVIEW = "review"
    READY = "ready"
    SPIKED = "spiked"


class Publication(StrEnum):
    """What readers have."""

    NEVER = "never"
    SCHEDULED = "scheduled"
    LIVE = "live"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


WORKFLOW_MOVES: dict[Workflow, tuple[Workflow, ...]] = {
    Workflow.IDEA: (Workflow.DRAFT, Workflow.SPIKED),
    Workflow.DRAFT: (Workflow.REVIEW, Workflow.READY, Workflow.SPIKED),
    Workflow.REVIEW: (Workflow.READY, Workflow.DRAFT, Workflow.SPIKED),
    Workflow.READY: (Workflow.REVIEW, Workflow.DRAFT, Workflow.SPIKED),
    Workflow.SPIKED: (Workflow.IDEA, Workflow.DRAFT, Workflow.REVIEW, Workflow.READY),
}
"""The first move of each state is the step forward; from SPIKED only the remembered state is offered."""

PUBLICATION_MOVES: dict[str, tuple[tuple[Publication, ...], Publication]] = {
    "publish": (tuple(Publication), Publication.LIVE),
    "schedule": ((Publication.NEVER, Publication.SCHEDULED, Publication.WITHDRAWN), Publication.SCHEDULED),
    "unschedule": ((Publication.SCHEDULED,), Publication.NEVER),
    "correct": ((Publication.LIVE, Publication.CORRECTED), Publication.CORRECTED),
    "withdraw": ((Publication.LIVE, Publication.CORRECTED), Publication.WITHDRAWN),
}
"""Step -> (from these states, to this state)."""


def can_move(here: Workflow, there: Workflow) -> bool:
    """Whether the desk may take an article from one workflow state to another."""
    return there in WORKFLOW_MOVES[here]


def after(step: str, here: Publication) -> Publication | None:
    """The publication state that `step` (a key of `PUBLICATION_MOVES`) leads to, or None when it may not."""
    sources, target = PUBLICATION_MOVES[step]
    if here not in sources:
        return None
    if step == "publish" and here is Publication.CORRECTED:
        return Publication.CORRECTED
    return target


def is_public(state: Publication) -> bool:
    """Whether readers have the article now."""
    return state in {Publication.LIVE, Publication.CORRECTED}
