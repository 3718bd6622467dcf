"""Which articles stand in which place of the sidebar: one rule a place, which indexes, lists and counts share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from editor.domain.states import Publication, Workflow

DIFFERS = "(live_revision_id IS NOT NULL AND live_hash <> content_hash)"
"""The condition of an article whose working copy is another text than the readers'."""

TO_FIX = "blocks + warnings > 0"
"""The condition of an article in which the checks found something."""


@dataclass(frozen=True, slots=True)
class Rule:
    """An article stands in a place when its states are among these, where any are named.

    With `or_differs` its publication does not matter when its working copy differs from the readers' text.
    """

    workflows: tuple[Workflow, ...] = ()
    publications: tuple[Publication, ...] = ()
    or_differs: bool = False

    def sql(self, differs: str) -> str:
        """The rule as a condition without parameters, as an index has it; `differs` is the condition of that."""
        parts = [_among("workflow", self.workflows)] if self.workflows else []
        if self.publications:
            among = _among("publication", self.publications)
            parts.append(f"({among} OR {differs})" if self.or_differs else among)
        return " AND ".join(parts)


def _among(column: str, states: Iterable[str]) -> str:
    return f"{column} IN ({', '.join(repr(str(state)) for state in states)})"


_NOT_PUBLIC = (Publication.NEVER, Publication.WITHDRAWN)

RULES = {
    "drafts": Rule((Workflow.IDEA, Workflow.DRAFT), _NOT_PUBLIC),
    "review": Rule((Workflow.REVIEW,)),
    "ready": Rule((Workflow.READY,), _NOT_PUBLIC, or_differs=True),
    "scheduled": Rule(publications=(Publication.SCHEDULED,)),
    "published": Rule(publications=(Publication.LIVE, Publication.CORRECTED)),
    "spiked": Rule((Workflow.SPIKED,)),
}
"""Place -> its articles; «all» has no rule. Ready: waits for publication, or with changes for the next one."""

ORDERED_BY = {place: "published_at" if place == "published" else "updated_at" for place in (*RULES, "all")}
"""Place -> the column of the moment that its list is ordered by, the newest first."""
