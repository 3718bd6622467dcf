"""A disk that fails is said, and nothing is told that is not there; a short part of what `make soak` runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.failing import disk_errors
from tests.soak.faults import can_trace
from tests.soak.nursery import Nursery

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(not can_trace(), reason="this machine has no strace or forbids ptrace"),
]


def test_the_desk_tells_no_success_on_a_failing_disk_and_gives_its_texts_out(nursery: Nursery, tmp_path: Path) -> None:
    failures = disk_errors(nursery, tmp_path, 200, every=20)
    assert failures.struck == failures.rounds == 30
    assert failures.met
    assert failures.given
    assert failures.crashes + failures.found + failures.withheld == [], str(failures)


def test_the_headless_program_ends_in_words_on_a_failing_disk(nursery: Nursery, tmp_path: Path) -> None:
    failures = disk_errors(nursery, tmp_path, 200, kind="headless", every=70)
    assert failures.struck == failures.rounds == 9
    assert failures.met
    assert failures.crashes + failures.found == [], str(failures)


def test_a_swallowed_failure_is_caught(nursery: Nursery, tmp_path: Path) -> None:
    failures = disk_errors(nursery, tmp_path, 200, every=20, defect="swallowed-failure")
    assert failures.found, f"it was not caught: {failures}"
