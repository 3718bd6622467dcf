"""A disk that fails under the desk, the headless program or the window: no crash, no false success, no text lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.soak.acks import Violation, read_acks
from tests.soak.faults import failing_at, has_struck, points
from tests.soak.headless import write_manuscripts
from tests.soak.kills import SEED, Template, make_template
from tests.soak.nursery import Ended, Nursery
from tests.soak.verifier import verify, verify_typed
from tests.soak.writer import Job

ERRORS = {"ENOSPC": "{}+", "EROFS": "{}+", "EIO": "{}"}
"""A full or read-only disk stays so; an I/O error comes once."""

ACTS = {"writer": 14, "headless": 7, "window": 2}
"""Enough of a session for 200 writes."""

POLITE = 1
"""The seed of a session that ends by itself."""

UNTOLD = 99
"""A window saves and keeps without being asked: what it did more than it told is no fault."""


@dataclass
class Failures:
    """What sessions on a failing disk came to."""

    rounds: int = 0
    struck: int = 0
    met: int = 0
    typed: int = 0
    given: int = 0
    withheld: list[str] = field(default_factory=list[str])
    crashes: list[str] = field(default_factory=list[str])
    found: list[tuple[str, Violation]] = field(default_factory=list[tuple[str, Violation]])

    def __str__(self) -> str:
        return (
            f"{self.rounds} rounds, the fault struck in {self.struck}, {self.met} refused something: "
            f"{len(self.crashes)} crashes, {len(self.found)} silent successes, losses or damages, "
            f"{f'{self.typed} texts typed, ' if self.typed else ''}"
            f"given out {self.given} times, withheld {len(self.withheld)}"
        )


@dataclass(frozen=True)
class Room:
    """Where sessions of one kind work, each in a fresh copy of one newsroom."""

    nursery: Nursery
    folder: Path
    template: Template
    kind: str
    defect: str

    def ready(self, seed: int) -> Job:
        """A job in a fresh copy. A window ends politely with an odd seed and is killed with an even one."""
        job = Job(self.template.copy(self.folder / "work"), seed, ACTS[self.kind], self.defect)
        write_manuscripts(job)
        return job

    def writes(self, count: int) -> Sequence[int]:
        """The numbers of the first writes of a session that nothing disturbs; RuntimeError where there are too few."""
        out = self.folder / "whole.acks"
        out.unlink(missing_ok=True)
        every = points(self.nursery, self.ready(POLITE), out, kind=self.kind)
        many = sum(point.call == "pwrite64" for point in every)
        if many < count:
            raise RuntimeError(f"a session makes {many} writes, {count} are asked for")
        return range(1, count + 1)


def disk_errors(
    nursery: Nursery,
    folder: Path,
    count: int,
    *,
    kind: str = "writer",
    every: int = 1,
    defect: str = "",
    errors: Iterable[str] = ERRORS,
) -> Failures:
    """Let the first `count` writes of a session fail, one after the other or each `every`th, with each error."""
    room, failures = Room(nursery, folder, make_template(nursery, folder), kind, defect), Failures()
    numbers = room.writes(count)[::every]
    for error in errors:
        for number in numbers:
            if defect and failures.found:
                return failures
            _fail(room, number if kind == "window" else SEED, (error, ERRORS[error].format(number)), failures)
    return failures


def _fail(room: Room, seed: int, fault: tuple[str, str], failures: Failures) -> None:
    out, where = room.folder / "failing.acks", " ".join(fault)
    out.unlink(missing_ok=True)
    job = room.ready(seed)
    ended = failing_at(room.nursery, job, out, *fault, kind=room.kind)
    refused = _said(ended, "FAILED")
    failures.rounds += 1
    failures.struck += has_struck(out)
    failures.met += bool(refused)
    failures.given += len(_said(ended, "GIVEN"))
    failures.withheld.extend(f"{where}: {line}" for line in _said(ended, "WITHHELD"))
    failures.crashes.extend(f"{where}: {line}" for line in _crashes(ended))
    acks = (*room.template.acks, *read_acks(ended.lines))
    found = verify(job.location, acks, sessions=len(refused) + (UNTOLD if room.kind == "window" else 1))
    failures.found.extend((where, each) for each in found)
    typed = dict(line.split()[1:] for line in _said(ended, "TYPED"))
    failures.typed += len(typed)
    lost = verify_typed(job.location, job.location.parent / "base" / "state", typed.values()) if typed else ()
    failures.found.extend((where, each) for each in lost)


def _said(ended: Ended, word: str) -> list[str]:
    return [line.strip() for line in ended.lines if line.startswith(word)]


def _crashes(ended: Ended) -> list[str]:
    said = _said(ended, "CRASH") + _said(ended, "Traceback")
    is_unasked = ended.signal and "END\n" not in ended.lines
    return said or ([f"ended by signal {ended.signal}"] if is_unasked else [])
