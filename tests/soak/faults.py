"""What may happen to a writer: a kill at a moment or at a system call, and a disk that answers with an error."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from tests.soak.nursery import Ended, Nursery
from tests.soak.writer import Job

CALLS = ("pwrite64", "write", "fdatasync", "fsync", "rename", "ftruncate", "unlink")
"""Every call by which a newsroom reaches the disk: SQLite's writes and syncs, and the photo store's renames."""

KEEPING = (*CALLS, "link", "linkat", "sendfile", "copy_file_range", "mkdir")
"""Those by which backups are made and used too."""

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")
_SOON = threading.Event()
PATIENCE_S = 20.0


@dataclass(frozen=True, slots=True)
class Point:
    """The `nth` call of this name in a session."""

    call: str
    nth: int

    def __str__(self) -> str:
        return f"{self.call} {self.nth}"


def points(
    nursery: Nursery, job: Job, out: Path, *, kind: str = "writer", calls: Sequence[str] = CALLS
) -> tuple[Point, ...]:
    """Every call of a whole session in its order; strace's own lines of them lie beside `out`, as `.calls`."""
    log = out.with_suffix(".calls")
    with _traced(nursery.begin(job, out, kind=kind), ["-y", "-o", str(log), "-e", f"trace={','.join(calls)}"]):
        nursery.go()
        ended = nursery.wait()
    if ended.status or ended.signal:
        raise RuntimeError(f"a session without faults ended with {ended}")
    seen: Counter[str] = Counter()
    found: list[Point] = []
    for line in log.read_text("utf-8", "replace").splitlines():
        if call := _CALL.match(line):
            seen[call[1]] += 1
            found.append(Point(call[1], seen[call[1]]))
    return tuple(found)


def killed_at(nursery: Nursery, job: Job, out: Path, point: Point, *, kind: str = "writer") -> Ended:
    """A session that is killed as it enters this call; the call is not carried out."""
    inject = f"inject={point.call}:signal=SIGKILL:when={point.nth}"
    return _under(nursery, job, out, point.call, inject, kind)


def failing_at(
    nursery: Nursery, job: Job, out: Path, error: str, when: str, *, kind: str = "writer", call: str = "pwrite64"
) -> Ended:
    """A session whose writes answer with `error`; `when` is `5` for the fifth, `5+` for all from there on."""
    return _under(nursery, job, out, call, f"inject={call}:error={error}:when={when}", kind)


def has_struck(out: Path) -> bool:
    """Whether the session of this file has met the fault that was meant for it."""
    return "(INJECTED)" in out.with_suffix(".calls").read_text("utf-8", "replace")


def killed_after(
    nursery: Nursery, job: Job, out: Path, seconds: float, *, kind: str = "writer", at_work: bool = False
) -> Ended:
    """A session that is killed so long after it was let go, or, `at_work`, after the newsroom was open."""
    child = nursery.begin(job, out, kind=kind)
    nursery.go()
    end = time.monotonic() + PATIENCE_S
    while at_work and "READY\n" not in out.read_text("utf-8") and time.monotonic() < end:
        _SOON.wait(0.002)
    timer = threading.Timer(seconds, _kill, [child])
    timer.start()
    try:
        return nursery.wait()
    finally:
        timer.cancel()
        timer.join()


def random_delay(chance: Random) -> float:
    """Seconds, from 5 to 350 ms."""
    return chance.uniform(0.005, 0.350)


@cache
def can_trace() -> bool:
    """Whether this machine has strace and lets it look into a process."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, check=False)
    return tried.returncode == 0


def _under(nursery: Nursery, job: Job, out: Path, call: str, inject: str, kind: str) -> Ended:
    child = nursery.begin(job, out, kind=kind)
    with _traced(child, ["-o", str(out.with_suffix(".calls")), "-e", f"trace={call}", "-e", inject]):
        nursery.go()
        return nursery.wait()


@contextmanager
def _traced(child: int, options: list[str]) -> Iterator[None]:
    command = ["strace", "-f", "-qq", *options, "-p", str(child)]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        while not _is_traced(child):
            if tracer.poll() is not None:
                os.kill(child, signal.SIGKILL)
                raise RuntimeError(f"strace: {tracer.communicate()[1]}")
            _SOON.wait(0.002)
        yield
    finally:
        tracer.communicate(timeout=30)


def _is_traced(child: int) -> bool:
    status = Path(f"/proc/{child}/status").read_text("utf-8")
    return "TracerPid:\t0\n" not in status


def _kill(child: int) -> None:
    try:
        os.kill(child, signal.SIGKILL)
    except ProcessLookupError:
        return
