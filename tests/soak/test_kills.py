"""A writer that is killed has lost nothing that it acknowledged; a short part of what `make soak` runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.defects import KILLED_POINT_BY_POINT
from tests.soak.faults import can_trace, points
from tests.soak.kills import SEED, Tally, birth_points, kill_points, migration_points, random_kills, weak_settings_start
from tests.soak.nursery import Nursery
from tests.soak.writer import Job

pytestmark = pytest.mark.timeout(400)

POINTS, BIRTHS, MIGRATIONS, RANDOM = 60, 15, 15, 10


def holds(tally: Tally, rounds: int) -> bool:
    """Whether so many kills were made, every one was real and none found anything."""
    return tally.killed == tally.rounds == rounds and not tally.found and not tally.crashes


def test_a_writer_killed_at_any_moment_has_lost_nothing(nursery: Nursery, tmp_path: Path) -> None:
    tally = random_kills(nursery, tmp_path, RANDOM)
    assert holds(tally, RANDOM), f"{tally}: {tally.found} {tally.crashes}"


def test_a_writer_killed_at_any_call_has_lost_nothing(nursery: Nursery, tmp_path: Path) -> None:
    if not can_trace():
        print("this machine has no strace or forbids ptrace: random kills take the place of kill points")
        tally = random_kills(nursery, tmp_path, POINTS, seed=2)
    else:
        tally = kill_points(nursery, tmp_path, POINTS, spread=True)
    assert holds(tally, POINTS), f"{tally}: {tally.found} {tally.crashes}"


@pytest.mark.skipif(not can_trace(), reason="this machine has no strace or forbids ptrace")
def test_a_newsroom_killed_while_it_is_made_is_whole_or_not_there(nursery: Nursery, tmp_path: Path) -> None:
    tally = birth_points(nursery, tmp_path, BIRTHS)
    assert holds(tally, BIRTHS), f"{tally}: {tally.found} {tally.crashes}"


@pytest.mark.skipif(not can_trace(), reason="this machine has no strace or forbids ptrace")
def test_a_newsroom_killed_while_it_is_brought_up_to_now_has_all_its_rows(nursery: Nursery, tmp_path: Path) -> None:
    tally = migration_points(nursery, tmp_path, MIGRATIONS, spread=True)
    assert holds(tally, MIGRATIONS), f"{tally}: {tally.found} {tally.crashes}"


@pytest.mark.skipif(not can_trace(), reason="this machine has no strace or forbids ptrace")
def test_the_name_of_a_new_newsroom_is_waited_for(nursery: Nursery, tmp_path: Path) -> None:
    (tmp_path / "born").mkdir()
    points(nursery, Job(tmp_path / "born" / "room", SEED, 0, is_new=True), tmp_path / "whole.acks")
    calls = (tmp_path / "whole.calls").read_text("utf-8", "replace").splitlines()
    named = next(number for number, call in enumerate(calls) if "rename(" in call and '/newsroom.db")' in call)
    synced = [call.split("<")[1].split(">")[0] for call in calls[named:] if "fsync(" in call and "<" in call]
    assert {str(tmp_path / "born" / "room"), str(tmp_path / "born")} <= set(synced)


@pytest.mark.skipif(not can_trace(), reason="this machine has no strace or forbids ptrace")
@pytest.mark.parametrize("defect", KILLED_POINT_BY_POINT)
def test_a_seeded_defect_is_caught(nursery: Nursery, tmp_path: Path, defect: str) -> None:
    tally = kill_points(nursery, tmp_path, 40, spread=True, defect=defect)
    assert tally.found, f"{defect} was not caught: {tally}"


def test_a_writer_with_other_settings_does_not_start(nursery: Nursery, tmp_path: Path) -> None:
    assert weak_settings_start(nursery, tmp_path, 1).found
