"""A program run as a child: how long it took, what it and its own children spent, how much memory they held."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.domain.errors import WorldFailed

ROOT = Path(__file__).resolve().parents[3]
LOOK_S = 0.1
"""Between two looks at the memory: each look costs the program that is looked at a little."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock, seconds of processors, megabytes at the most; None where the system does not tell."""

    wall: float
    cpu: float | None = None
    memory: float | None = None


def program(*words: str) -> list[str]:
    """The command that runs this program with these words."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(ROOT / "main.py")]
    return [*start, *words]


def run(command: Sequence[str], *, allowed: Iterable[int] = (0,), cwd: Path | None = None) -> Spent:
    """Run a command to its end; WorldFailed "bench-failed" when it ends with a status that is not `allowed`."""
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    child = subprocess.Popen(  # noqa: S603 - our own program and the peers that somebody installed
        command, cwd=cwd, env=around, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    watch = MemoryWatch(child.pid)
    said = child.stderr.read() if child.stderr else b""
    status, cpu = _ended(child)
    wall = time.perf_counter() - began
    memory = watch.stop()
    if child.stderr:
        child.stderr.close()
    if status not in set(allowed):
        last = said.decode(errors="replace").strip().rsplit("\n", 1)[-1]
        raise WorldFailed("bench-failed", what=Path(command[0]).name, status=status, reason=last[:200])
    return Spent(wall, cpu, memory)


def _ended(child: subprocess.Popen[bytes]) -> tuple[int, float | None]:
    """Its status, and the processor time of it and of all that it waited for."""
    if not hasattr(os, "wait4"):
        return child.wait(), None
    _pid, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, sum(usage[:2])  # of the program, and of the system for it


class MemoryWatch:
    """Looks again and again at the memory of a process and its children; shared pages count once (Linux alone)."""

    def __init__(self, pid: int) -> None:
        self.most = 0.0
        self._pid = pid
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> float | None:
        """Megabytes at the most, None where the system does not tell."""
        self._stopped.set()
        self._thread.join()
        return self.most or None

    def _look(self) -> None:
        while not self._stopped.wait(LOOK_S):
            self.most = max(self.most, memory_of(self._pid))


def memory_of(pid: int) -> float:
    """Megabytes that a process and those under it hold (PSS); 0 where the system does not tell, or it is gone."""
    total = 0.0
    for one in (pid, *descendants(pid)):
        for line in _lines(Path(f"/proc/{one}/smaps_rollup")):
            if line.startswith("Pss:"):
                total += int(line.split()[1]) / 1024
    return total


def descendants(pid: int) -> list[int]:
    """Processes under one."""
    children = [int(word) for task in _tasks(pid) for line in _lines(task / "children") for word in line.split()]
    return [each for child in children for each in (child, *descendants(child))]


def _tasks(pid: int) -> list[Path]:
    try:
        return list(Path(f"/proc/{pid}/task").iterdir())
    except OSError:
        return []


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("ascii", "replace").splitlines()
    except OSError:
        return []
