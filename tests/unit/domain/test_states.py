"""Every pair of states, and every act from every state."""

import pytest

from editor.domain.states import PUBLICATION_MOVES, WORKFLOW_MOVES, Publication, Workflow, after, can_move, is_public


@pytest.mark.parametrize("here", list(Workflow))
@pytest.mark.parametrize("there", list(Workflow))
def test_the_table_decides_every_move(here: Workflow, there: Workflow) -> None:
    assert can_move(here, there) is (there in WORKFLOW_MOVES[here])


def test_everything_can_be_spiked_and_comes_back() -> None:
    others = [state for state in Workflow if state is not Workflow.SPIKED]
    assert all(can_move(state, Workflow.SPIKED) and can_move(Workflow.SPIKED, state) for state in others)


@pytest.mark.parametrize("act", list(PUBLICATION_MOVES))
@pytest.mark.parametrize("here", list(Publication))
def test_an_act_leads_somewhere_or_nowhere(act: str, here: Publication) -> None:
    sources, _target = PUBLICATION_MOVES[act]
    assert (after(act, here) is not None) is (here in sources)


def test_publishing_again_does_not_hide_a_correction() -> None:
    assert after("publish", Publication.CORRECTED) is Publication.CORRECTED


def test_only_live_and_corrected_are_public() -> None:
    assert [state for state in Publication if is_public(state)] == [Publication.LIVE, Publication.CORRECTED]
