"""A screen of our own whose pixels lie in a file, and the processor time and memory of the program that is on it.

Xvfb maps its frame buffer (`-fbdir`), so that looking at it asks nothing of the program that is measured.
"""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

LOOK_S = 0.004
TICK_S = 1 / os.sysconf("SC_CLK_TCK")
QUIET_S = 1.0
QUIET_CPU_S = 0.03
"""At rest: a second in which the whole program took less than this of the processors."""

LONGEST_S = 25.0
ENOUGH = 0.98
"""The share of a place's ink that must be there: a cursor may blink in it."""

Box = tuple[int, int, int, int]
"""Left, top, right and bottom, in pixels of the screen."""


@dataclass(frozen=True)
class Start:
    """What one start cost: seconds to the moment when its place is painted, processor seconds, MB at rest."""

    wall: float
    cpu: float
    rest_cpu: float
    memory: float


class Screen:
    """The pixels of a running Xvfb."""

    def __init__(self, display: str, buffer: mmap.mmap) -> None:
        self.display = display
        self._buffer = buffer
        while not (header := struct.unpack(">25I", buffer[:100]))[4]:
            time.sleep(0.02)  # the server writes it when it has a screen
        self.width, self.height = header[4], header[5]
        self._line = header[12]
        self._start = header[0] + 12 * header[19]

    def look(self, box: Box) -> bytes:
        """Four bytes a pixel of a box, line by line."""
        left, top, right, bottom = box
        begin, end = self._start + 4 * left, self._start + 4 * right
        return b"".join(self._buffer[begin + y * self._line : end + y * self._line] for y in range(top, bottom))


@contextmanager
def screen(width: int = 1600, height: int = 1000) -> Generator[Screen]:
    """A screen for a while."""
    with tempfile.TemporaryDirectory() as folder:
        display = f":{200 + os.getpid() % 50_000}"
        words = ["Xvfb", display, "-screen", "0", f"{width}x{height}x24", "-fbdir", folder, "-nolisten", "tcp"]
        server = subprocess.Popen(words, stderr=subprocess.DEVNULL)
        try:
            _wait_for(Path(f"/tmp/.X11-unix/X{display[1:]}"))  # noqa: S108 - where X servers have their sockets
            with Path(folder, "Xvfb_screen0").open("rb") as file:
                buffer = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            with buffer:
                yield Screen(display, buffer)
        finally:
            server.terminate()
            server.wait(10)


def _wait_for(socket: Path) -> None:
    for _turn in range(500):
        if socket.exists():
            return
        time.sleep(0.02)
    raise TimeoutError(f"no screen at {socket}")


def watch(seen: Screen, words: Sequence[str], box: Box, *, cwd: Path, env: dict[str, str]) -> Start:
    """Start a program, look at a box until the program is at rest, end it.

    The box counts as painted at the first look at which it had the ink that it has in the end.
    """
    begun = time.monotonic()
    program = subprocess.Popen(
        list(words), cwd=cwd, env={**env, "DISPLAY": seen.display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        pictures = _until_rest(seen, program.pid, box, begun)
        last, rest_cpu = pictures[-1][2], _cpu(_tree(program.pid))
        wall, cpu = next((at, took) for at, took, picture in pictures if _share(picture, last) >= ENOUGH)
        return Start(wall, cpu, rest_cpu, _memory(_tree(program.pid)))
    finally:
        program.terminate()
        program.wait(20)


def _until_rest(seen: Screen, pid: int, box: Box, begun: float) -> list[tuple[float, float, bytes]]:
    """Each new picture of the box with its moment and the processor seconds taken until then."""
    pictures: list[tuple[float, float, bytes]] = []
    counted: list[tuple[float, float]] = []
    blank = seen.look(box)
    pids, asked = _tree(pid), begun
    while (now := time.monotonic() - begun) < LONGEST_S:
        if now + begun - asked > 0.05:
            pids, asked = _tree(pid), now + begun
        took = _cpu(pids)
        picture = seen.look(box)
        if picture != (pictures[-1][2] if pictures else blank):
            pictures.append((now, took, picture))
        counted.append((now, took))
        while counted[0][0] < now - QUIET_S:
            counted.pop(0)
        if pictures and now > 2 * QUIET_S and took - counted[0][1] < QUIET_CPU_S:
            break
        time.sleep(LOOK_S)
    return pictures


def _share(picture: bytes, last: bytes) -> float:
    """How much of the ink of the last picture is in this one."""
    if picture == last:
        return 1.0
    now, then = memoryview(picture).cast("I"), memoryview(last).cast("I")
    paper = Counter(then).most_common(1)[0][0]
    ink = [place for place, pixel in enumerate(then) if pixel != paper]
    return sum(now[place] == then[place] for place in ink) / max(1, len(ink))


def _tree(pid: int) -> list[int]:
    """A process and all that it has started."""
    found = [pid]
    for each in found:
        with suppress(OSError):
            for children in Path(f"/proc/{each}/task").glob("*/children"):
                found += map(int, children.read_text().split())
    return found


def _cpu(pids: Sequence[int]) -> float:
    """Processor seconds, those of ended children with them."""
    ticks = 0
    for pid in pids:
        with suppress(OSError):
            ticks += sum(map(int, Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return ticks * TICK_S


def _memory(pids: Sequence[int]) -> float:
    """MB that these processes would take alone: memory of their own, and once each file that they have mapped.

    PSS says less while other programs on the machine use the same libraries.
    """
    own, files = 0, Counter[tuple[str, str]]()
    for pid in pids:
        with suppress(OSError):
            rolled = Path(f"/proc/{pid}/smaps_rollup").read_text()
            own += sum(int(line.split()[1]) for line in rolled.splitlines() if line.startswith("Pss_Anon:"))
            for name, kept in _mapped(Path(f"/proc/{pid}/smaps").read_text()):
                files[name] = max(files[name], kept)
    return (own + sum(files.values())) / 1024


def _mapped(smaps: str) -> Generator[tuple[tuple[str, str], int]]:
    """Each mapped file with its offset, and how many kB of it are in memory unchanged."""
    name, kept = ("", ""), 0
    for line in smaps.splitlines():
        words = line.split()
        if not words[0].endswith(":"):
            name = (words[5], words[2]) if len(words) > 5 and words[5].startswith("/") else ("", "")
        elif words[0] == "Rss:":
            kept = int(words[1])
        elif words[0] == "Anonymous:" and name[0]:
            yield name, kept - int(words[1])
