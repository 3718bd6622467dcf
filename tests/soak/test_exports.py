"""Exports that meet and exports that are killed; a short part of what `make soak` runs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.soak.exporter import TARGETS
from tests.soak.exports import DEFECTS, kills, pairs

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform != "linux", reason="sessions are forked on Linux alone"),
]


@pytest.mark.parametrize("name", TARGETS)
def test_two_exports_or_a_dry_run_beside_one_leave_one_whole_site(tmp_path: Path, name: str) -> None:
    tally = pairs(tmp_path, 4, name=name)
    assert tally.torn + tally.false == [], f"{tally}"


@pytest.mark.parametrize("name", TARGETS)
def test_a_killed_export_leaves_a_whole_site_and_the_next_one_finishes(tmp_path: Path, name: str) -> None:
    tally = kills(tmp_path, 3, name=name)
    assert tally.torn + tally.false == [], f"{tally}"


@pytest.mark.parametrize("defect", ["no-lock", "sweeping-look"])
def test_exports_that_do_not_keep_out_of_each_others_way_are_caught(tmp_path: Path, defect: str) -> None:
    tally = pairs(tmp_path, 150, name="site", defect=defect, until=DEFECTS[defect])
    assert tally.false, f"it was not caught: {tally}"


def test_an_export_that_brings_files_over_one_by_one_is_caught(tmp_path: Path) -> None:
    tally = kills(tmp_path, 60, name="site", defect="piece-by-piece", until=DEFECTS["piece-by-piece"])
    assert tally.torn, f"it was not caught: {tally}"
