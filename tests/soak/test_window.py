"""The window on a failing disk, and killed while it is typed into; a short part of what `make soak` runs."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.newsroom import articles, drafts
from db.sqlite.store import open_store
from tests.disks import NEEDS_DISKS, disk_at, fill
from tests.soak.failing import disk_errors
from tests.soak.faults import can_trace
from tests.soak.kills import make_template
from tests.soak.nursery import Ended, Nursery
from tests.soak.typist import CLOSE, LOG_OFF, TEXT
from tests.soak.verifier import text_sign, verify_typed
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


@pytest.fixture
def full_disk(windows: Nursery, tmp_path: Path) -> Iterator[Path]:
    """A newsroom that was closed cleanly, on a disk that takes not a byte more."""
    template = make_template(windows, tmp_path, acts=0)
    with disk_at(tmp_path / "work" / "room", "3m") as room:
        shutil.copytree(template.location, room, dirs_exist_ok=True)
        fill(room / "ballast")
        yield room


def session(windows: Nursery, room: Path, kind: str, *, seed: int = 0) -> Ended:
    """A session with a window, to its end."""
    out = room.parent / f"{kind}.acks"
    windows.begin(Job(room, seed=seed, acts=2), out, kind=kind)
    windows.go()
    return windows.wait()


def said(ended: Ended, word: str) -> list[str]:
    return [line.strip() for line in ended.lines if line.startswith(word)]


@NEEDS_DISKS
def test_on_a_full_disk_the_window_starts_and_keeps_typing_in_the_second_place(
    windows: Nursery, full_disk: Path
) -> None:
    ended = session(windows, full_disk, "window")
    typed = [line.split()[2] for line in said(ended, "TYPED")]
    assert (len(said(ended, "READY")), len(typed), len(said(ended, "GIVEN"))) == (1, 4, 4)
    assert said(ended, "CRASH") + said(ended, "Traceback") + said(ended, "ACK") + said(ended, "WITHHELD") == []
    assert verify_typed(full_disk, full_disk.parent / "base" / "state", [typed[1], typed[3]]) == ()


@NEEDS_DISKS
def test_what_a_full_disk_refused_at_the_close_is_offered_at_the_next_start(windows: Nursery, full_disk: Path) -> None:
    ended = session(windows, full_disk, "leaving", seed=CLOSE)
    assert (ended.status, said(ended, "Traceback")) == (0, [])
    (full_disk / "ballast").unlink()
    assert said(session(windows, full_disk, "looking"), "OFFERED") == [f"OFFERED {TEXT}".strip()]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, CLOSE, LOG_OFF])
def test_leaving_while_a_worker_runs_loses_nothing(windows: Nursery, tmp_path: Path, how: int) -> None:
    template = make_template(windows, tmp_path, acts=0)
    ended = session(windows, template.location, "leaving", seed=how)
    assert (ended.status, said(ended, "Traceback")) == (0, [])
    assert ended.was_killed == (how == LOG_OFF)
    with closing(open_store(str(template.location))) as store, store.read() as tx:
        assert [text_sign(articles.get(tx, 1).story)] == [line.split()[2] for line in said(ended, "TYPED")]
        assert drafts.left_over(tx, not_session="") == ()


def test_a_kill_of_the_window_costs_two_seconds_at_most_and_the_rest_is_offered(
    windows: Nursery, tmp_path: Path
) -> None:
    losses = window_kills(windows, tmp_path, 3)
    assert losses.killed == losses.rounds == 3
    assert losses.typed > 100
    assert losses.found + losses.crashes == [], str(losses)
