"""What was acknowledged is on the disk when the power goes; a short part of what `make soak` runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.defects import WEAKER
from tests.soak.nursery import Nursery
from tests.soak.power import power_cuts

pytestmark = pytest.mark.timeout(400)

CUTS = 100


def test_a_power_cut_takes_nothing_that_was_acknowledged(nursery: Nursery, tmp_path: Path) -> None:
    tally = power_cuts(nursery, tmp_path, CUTS)
    assert tally.rounds == CUTS
    assert tally.acknowledged > CUTS
    assert not tally.found, f"{tally}: {tally.found}"


@pytest.mark.parametrize(("settings", "fault"), WEAKER)
def test_a_weaker_setting_is_caught(nursery: Nursery, tmp_path: Path, settings: dict[str, object], fault: str) -> None:
    tally = power_cuts(nursery, tmp_path, 40, **settings)
    assert tally.of(fault), f"{settings} were not caught: {tally}"
