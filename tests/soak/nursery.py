"""Writers that are born warm: a process that has everything imported and forks one session at a time.

A session is a process of its own that opens the newsroom itself; only the imports are shared, so that a
kill point costs a fifth of a second and not two. It waits until its driver has laid hands on it.
"""

from __future__ import annotations

import ctypes
import json
import os
import pkgutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import editor.desk
from tests.soak.acts import run_keeping
from tests.soak.headless import run_headless
from tests.soak.recording import run_recorded
from tests.soak.writer import Job, run

Kind = Callable[[Job, Callable[[str], None], Path], int]
"""A kind of session: does a job, says what was done, may write beside the file of its lines; its exit status."""

ROOT = Path(__file__).parents[2]
PR_SET_PTRACER, ANY = 0x59616D61, -1


@dataclass(frozen=True, slots=True)
class Ended:
    """How a session ended: the signal or 0, the exit status, and the lines that it said."""

    signal: int
    status: int
    lines: tuple[str, ...]

    @property
    def was_killed(self) -> bool:
        """Whether the kill that was meant for it has met it."""
        return self.signal == signal.SIGKILL


class Nursery:
    """The driver's side. `with Nursery() as nursery: nursery.begin(job, out)`, lay hands on it, `nursery.go()`.

    `module` is what it runs: this one for sessions without a window, `tests.soak.typist` for those with one.
    """

    def __init__(self, module: str = "tests.soak.nursery") -> None:
        self._module = module

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", self._module]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        _pipe(self._process.stdin).close()
        self._process.wait(timeout=30)
        _pipe(self._process.stdout).close()

    def begin(self, job: Job, out: Path, *, kind: str = "writer") -> int:
        """The id of a process that waits to do a job; what it says goes to the file `out`."""
        self._out = out
        out.touch()  # a kill may come before the session has opened it
        return int(self._ask({"kind": kind, "out": str(out), **asdict(job), "location": str(job.location)}))

    def go(self) -> None:
        """Let it work."""
        self._tell("go")

    def wait(self) -> Ended:
        """Wait until it has ended."""
        found = int(_pipe(self._process.stdout).readline())
        lines = self._out.read_text("utf-8").splitlines(keepends=True)
        return Ended(-found if found < 0 else 0, max(found, 0), tuple(lines))

    def _ask(self, what: object) -> str:
        self._tell(json.dumps(what))
        return _pipe(self._process.stdout).readline()

    def _tell(self, line: str) -> None:
        stream = _pipe(self._process.stdin)
        stream.write(line + "\n")
        stream.flush()


def serve(kinds: Mapping[str, Kind]) -> int:
    """The nursery's own side: a job a line, its process id back, `go`, and how it ended."""
    for found in pkgutil.walk_packages(editor.desk.__path__, "editor.desk."):
        import_module(found.name)  # its nouns are imported when they are first asked for
    for line in sys.stdin:
        order = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(writing)
            _live(kinds, order, reading)
        os.close(reading)
        _answer(child)
        sys.stdin.readline()
        with suppress(BrokenPipeError):  # it is dead already
            os.write(writing, b"!")
        os.close(writing)
        _pid, status = os.waitpid(child, 0)
        _answer(os.waitstatus_to_exitcode(status))
    return 0


def _live(kinds: Mapping[str, Kind], order: dict[str, Any], gate: int) -> None:
    ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANY, 0, 0, 0)
    kind = order.pop("kind")
    path = Path(order.pop("out"))
    out = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(out, 1)
    os.dup2(out, 2)
    os.read(gate, 1)
    job = Job(location=Path(order.pop("location")), **order)
    status = 70
    try:
        status = kinds[kind](job, _say, path)
    except BaseException:  # noqa: BLE001 - whatever it is, the driver must read of it
        _say("CRASH " + traceback.format_exc().replace("\n", " | "))
    finally:
        os._exit(status)


def _say(line: str) -> None:
    os.write(1, (line + "\n").encode())


def _answer(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _pipe(stream: IO[str] | None) -> IO[str]:
    if stream is None:
        raise ValueError("the nursery has no pipes")
    return stream


if __name__ == "__main__":
    raise SystemExit(
        serve(
            {
                "writer": lambda job, say, _out: run(job, say),
                "headless": lambda job, say, _out: run_headless(job, say),
                "recorded": lambda job, _say, out: run_recorded(job, out.with_suffix(".sql")),
                "backing-up": lambda job, say, _out: run_keeping("backing-up", job, say),
                "restoring": lambda job, say, _out: run_keeping("restoring", job, say),
                "putting-back": lambda job, say, _out: run_keeping("putting-back", job, say),
            }
        )
    )
