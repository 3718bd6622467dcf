"""The window on a failing disk, and killed while it is typed into; a short part of what `make soak` runs."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.disks import NEEDS_DISKS, disk_at, fill
from tests.soak.failing import disk_errors
from tests.soak.faults import can_trace
from tests.soak.kills import make_template
from tests.soak.nursery import Nursery
from tests.soak.verifier import verify_typed
from tests.soak.window_kills import window_kills
from tests.soak.writer import Job

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform != "linux", reason="sessions are forked and traced on Linux alone"),
]


@pytest.fixture(scope="module")
def windows() -> Iterator[Nursery]:
    """Where sessions with a window are forked."""
    with Nursery("tests.soak.typist") as one:
        yield one


@pytest.mark.skipif(not can_trace(), reason="this machine has no strace or forbids ptrace")
def test_on_a_failing_disk_the_window_goes_on_and_no_text_is_lost(windows: Nursery, tmp_path: Path) -> None:
    failures = disk_errors(windows, tmp_path, 200, kind="window", every=70)
    assert failures.struck == failures.rounds == 9
    assert failures.typed
    assert failures.given
    assert failures.crashes + failures.found + failures.withheld == [], str(failures)


@NEEDS_DISKS
def test_on_a_full_disk_the_window_starts_and_keeps_typing_in_the_second_place(
    windows: Nursery, tmp_path: Path
) -> None:
    template = make_template(windows, tmp_path)
    room, out = tmp_path / "work" / "room", tmp_path / "full.acks"
    with disk_at(room, "3m"):
        shutil.copytree(template.location, room, dirs_exist_ok=True)
        fill(room / "ballast")
        windows.begin(Job(room, seed=0, acts=2), out, kind="window")
        windows.go()
        ended = windows.wait()
        typed = [line.split()[2] for line in ended.lines if line.startswith("TYPED ")]
        assert ended.lines[0] == "READY\n"
        assert [line[:6] for line in ended.lines].count("GIVEN\n") == len(typed) == 4
        assert not [line for line in ended.lines if line.startswith(("CRASH", "Traceback", "ACK", "WITHHELD"))]
        assert verify_typed(room, tmp_path / "work" / "base" / "state", [typed[1], typed[3]]) == ()


def test_a_kill_of_the_window_costs_two_seconds_at_most_and_the_rest_is_offered(
    windows: Nursery, tmp_path: Path
) -> None:
    losses = window_kills(windows, tmp_path, 3)
    assert losses.killed == losses.rounds == 3
    assert losses.typed > 100
    assert losses.found + losses.crashes == [], str(losses)
