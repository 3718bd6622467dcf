"""Which step comes next, and which others are open, from wherever an article stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.domain.articles import Article
from editor.domain.states import Publication, Workflow
from editor.domain.story import Story
from editor.ui.writing.session import steps

ARTICLE = Article(id=1, uid="1", story=Story())


@pytest.mark.parametrize(
    ("workflow", "publication", "words"),
    [
        (Workflow.IDEA, Publication.NEVER, "Start the draft"),
        (Workflow.DRAFT, Publication.NEVER, "Send to review"),
        (Workflow.REVIEW, Publication.NEVER, "Mark ready"),
        (Workflow.READY, Publication.NEVER, "Publish"),
        (Workflow.READY, Publication.SCHEDULED, "Publish"),
        (Workflow.READY, Publication.LIVE, "Published"),
        (Workflow.READY, Publication.CORRECTED, "Published"),
        (Workflow.REVIEW, Publication.LIVE, "Mark ready"),
        (Workflow.READY, Publication.WITHDRAWN, "Publish"),
        (Workflow.SPIKED, Publication.NEVER, "Bring back"),
    ],
)
def test_there_is_one_next_step(qapp: object, workflow: Workflow, publication: Publication, words: str) -> None:
    article = replace(ARTICLE, workflow=workflow, publication=publication)
    assert steps.next_step(article, dirty=False).words == words


def test_updating_waits_for_something_to_update(qapp: object) -> None:
    live = replace(ARTICLE, workflow=Workflow.READY, publication=Publication.LIVE)
    assert not steps.next_step(live, dirty=False).enabled
    for changed in (
        steps.next_step(live, dirty=True),
        steps.next_step(replace(live, differs_from_live=True), dirty=False),
    ):
        assert (changed.words, changed.enabled) == ("Publish changes", True)


def test_a_live_article_can_be_corrected_and_withdrawn_but_not_scheduled(qapp: object) -> None:
    live = replace(ARTICLE, workflow=Workflow.READY, publication=Publication.LIVE)
    for dirty in (True, False):
        offers = steps.other_publishing(live, dirty=dirty)
        assert [offer.words for offer in offers] == ["Publish a correction…", "Withdraw…"]


def test_the_pill_offers_the_moves_of_the_table_and_the_spike(qapp: object) -> None:
    review = replace(ARTICLE, workflow=Workflow.REVIEW)
    assert [offer.words for offer in steps.other_moves(review)] == ["Mark ready", "Back to draft", "Spike"]
    spiked = replace(ARTICLE, workflow=Workflow.SPIKED)
    assert [offer.step.name for offer in steps.other_moves(spiked)] == ["unspike"]
    assert steps.other_publishing(spiked, dirty=False) == []
