"""A disk that fails under the desk and the headless program: no crash, no false success, no text withheld."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.soak.acks import Violation, read_acks
from tests.soak.faults import failing_at, points
from tests.soak.headless import write_manuscripts
from tests.soak.kills import SEED, Template, make_template
from tests.soak.nursery import Ended, Nursery
from tests.soak.verifier import verify
from tests.soak.writer import Job

ERRORS = {"ENOSPC": "{}+", "EROFS": "{}+", "EIO": "{}"}
"""A full or read-only disk stays so; an I/O error comes once."""

HEADLESS_ACTS = 7


@dataclass
class Failures:
    """What sessions on a failing disk came to."""

    rounds: int = 0
    met: int = 0
    given: int = 0
    withheld: list[str] = field(default_factory=list[str])
    crashes: list[str] = field(default_factory=list[str])
    found: list[tuple[str, Violation]] = field(default_factory=list[tuple[str, Violation]])

    def __str__(self) -> str:
        return (
            f"{self.rounds} rounds, {self.met} refused something: {len(self.crashes)} crashes, "
            f"{len(self.found)} silent successes or damages, given out {self.given}, withheld {len(self.withheld)}"
        )


def disk_errors(
    nursery: Nursery, folder: Path, count: int, *, kind: str = "writer", every: int = 1, defect: str = ""
) -> Failures:
    """Let the first `count` writes of a session fail, one after the other or each `every`th, with each error."""
    template, failures = make_template(nursery, folder), Failures()
    job = Job(template.location, SEED, HEADLESS_ACTS if kind == "headless" else 14, defect)
    for error, when in ERRORS.items():
        for number in _writes(nursery, folder, template, job, kind, count)[::every]:
            if job.defect and failures.found:
                return failures
            _fail(nursery, folder, template, job, kind, (error, when.format(number)), failures)
    return failures


def _writes(nursery: Nursery, folder: Path, template: Template, job: Job, kind: str, count: int) -> Iterable[int]:
    out = folder / "whole.acks"
    out.unlink(missing_ok=True)
    every = points(nursery, _ready(template, job, folder), out, kind=kind)
    many = sum(point.call == "pwrite64" for point in every)
    return range(1, min(count, many) + 1)


def _fail(
    nursery: Nursery, folder: Path, template: Template, job: Job, kind: str, fault: tuple[str, str], failures: Failures
) -> None:
    out, where = folder / "failing.acks", " ".join(fault)
    out.unlink(missing_ok=True)
    ready = _ready(template, job, folder)
    ended = failing_at(nursery, ready, out, *fault, kind=kind)
    refused = _said(ended, "FAILED")
    failures.rounds += 1
    failures.met += bool(refused)
    failures.given += len(_said(ended, "GIVEN"))
    failures.withheld.extend(f"{where}: {line}" for line in _said(ended, "WITHHELD"))
    failures.crashes.extend(f"{where}: {line}" for line in _crashes(ended))
    acks = (*template.acks, *read_acks(ended.lines))
    found = verify(ready.location, acks, sessions=1 + len(refused))
    failures.found.extend((where, each) for each in found)


def _ready(template: Template, job: Job, folder: Path) -> Job:
    ready = Job(template.copy(folder / "work"), job.seed, job.acts, job.defect)
    write_manuscripts(ready)
    return ready


def _said(ended: Ended, word: str) -> list[str]:
    return [line.strip() for line in ended.lines if line.startswith(word)]


def _crashes(ended: Ended) -> list[str]:
    said = _said(ended, "CRASH") + _said(ended, "Traceback")
    return said or ([f"ended by signal {ended.signal}"] if ended.signal else [])
