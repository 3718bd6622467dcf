"""A disk that fails is said, and nothing is told that is not there; a short part of what `make soak` runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.acks import read_acks
from tests.soak.failing import ACTS, disk_errors
from tests.soak.faults import can_trace, failing_at, has_struck
from tests.soak.kills import SEED, make_template
from tests.soak.nursery import Nursery
from tests.soak.verifier import verify
from tests.soak.writer import Job

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


@pytest.mark.parametrize(("call", "error"), [("pread64", "EIO"), ("fsync", "EIO"), ("openat", "EMFILE")])
def test_a_disk_that_does_not_answer_once_is_not_called_damaged(
    nursery: Nursery, tmp_path: Path, call: str, error: str
) -> None:
    template, struck, refused = make_template(nursery, tmp_path), 0, 0
    for when in (1, 3, 5, 8, 12, 30, 60):
        out = tmp_path / f"{when}.acks"
        job = Job(template.copy(tmp_path / "work"), SEED, ACTS["writer"])
        ended = failing_at(nursery, job, out, error, str(when), call=call)
        struck += has_struck(out)
        said = [line for line in ended.lines if line.startswith(("FAILED", "CRASH", "WITHHELD"))]
        refused += len(said)
        assert not [line for line in said if not line.startswith("FAILED") or "damaged" in line], said
        acks = (*template.acks, *read_acks(ended.lines))
        assert verify(job.location, acks, sessions=1 + len(said)) == ()
    assert struck >= 4
    assert refused
