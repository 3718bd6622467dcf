"""Backing up, restoring and putting back, killed on the way; a short part of what `make soak` runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.acts import ACTS
from tests.soak.faults import can_trace
from tests.soak.keeping import keeping_points
from tests.soak.nursery import Nursery

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(not can_trace(), reason="this machine has no strace or forbids ptrace"),
]

POINTS = 12


@pytest.mark.parametrize("kind", ACTS)
def test_a_kill_on_the_way_costs_neither_the_newsroom_nor_the_backup(
    nursery: Nursery, tmp_path: Path, kind: str
) -> None:
    tally = keeping_points(nursery, tmp_path, POINTS, kind=kind)
    assert tally.killed == tally.rounds == POINTS, f"{tally}"
    assert tally.found + tally.crashes == [], f"{tally}: {tally.found} {tally.crashes}"


@pytest.mark.parametrize("kind", ACTS)
def test_a_careless_way_is_caught(nursery: Nursery, tmp_path: Path, kind: str) -> None:
    tally = keeping_points(nursery, tmp_path, 4 * POINTS, kind=kind, defect="careless")
    assert tally.found, f"it was not caught: {tally}"
