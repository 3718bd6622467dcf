"""The steps of an article by their names: each goes to the verb that takes it, with what its writer saw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from editor.desk.articles import Articles
from editor.desk.publish import PublicationDesk
from editor.domain.articles import Article, Seen
from editor.domain.states import Workflow
from editor.domain.writing import Step

Act = Callable[[int, Step, Seen], Article]


class Steps:
    """One table: name of a step -> the verb of the desk."""

    def __init__(self, articles: Articles, publication: PublicationDesk) -> None:
        self._acts: dict[str, Act] = {
            "move": lambda number, step, seen: articles.move(number, step.workflow or Workflow.DRAFT, seen=seen),
            "spike": lambda number, _step, seen: articles.spike(number, seen=seen),
            "unspike": lambda number, _step, seen: articles.unspike(number, seen=replace(seen, is_spiked=True)),
            "publish": lambda number, _step, seen: publication.publish(number, seen=seen),
            "correct": lambda number, step, seen: publication.correct(number, step.note, seen=seen),
            "withdraw": lambda number, step, seen: publication.withdraw(number, step.note, seen=seen),
            "schedule": lambda number, step, seen: publication.schedule(
                number, step.at or datetime.now(UTC), seen=seen
            ),
            "unschedule": lambda number, _step, seen: publication.unschedule(number, seen=seen),
            "embargo": lambda number, step, seen: publication.set_embargo(number, step.at, seen=seen),
        }

    def take(self, article_id: int, step: Step, seen: Seen) -> Article:
        """Take a step; raises StaleArticle when another text stands there than was seen."""
        return self._acts[step.name](article_id, step, seen)
