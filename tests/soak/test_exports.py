"""Exports that meet and exports that are killed; a short part of what `make soak` runs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.soak.exporter import TARGETS
from tests.soak.exports import kills, pairs

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


def test_exports_without_a_lock_are_caught(tmp_path: Path) -> None:
    tally = pairs(tmp_path, 30, name="site", defect="no-lock", until_found=True)
    assert tally.torn or tally.false, f"it was not caught: {tally}"
