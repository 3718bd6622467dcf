"""Other programs that do the same work, as far as they are installed: Hugo, Pelican; and the physical floor."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from editor.desk.bench.acts import timed
from editor.desk.bench.children import Spent, memory_of, run
from editor.desk.bench.measuring import Contender
from editor.desk.bench.place import BenchPlace
from tests.bench import corpus

FLOOR = "floor"
"""Who does nothing but write: the bytes of our own site, from memory."""

PATIENCE_S = 600
CHANGES = 5


def contenders(folder: Path | None) -> tuple[dict[str, list[Contender]], dict[str, str]]:
    """Row -> who else does it; and who is not there, with the reason. `folder` is an environment with peers."""
    hugo, pelican = hugo_in(folder), _program("pelican", folder)
    full, change = [Contender(FLOOR, _write_again)], list[Contender]()
    absent = {}
    if hugo:
        full.append(Contender("Hugo", lambda place: _hugo_full(hugo, place)))
        change.append(Contender("Hugo server", lambda place: _hugo_change(hugo, place)))
    else:
        absent["Hugo"] = "not installed"
    if pelican:
        full.append(Contender("Pelican", lambda place: _pelican_full(pelican, place)))
    else:
        absent["Pelican"] = "not installed"
    return {"export-full": full, "export-change": change, "export-change-open": change}, absent


def versions(folder: Path | None) -> dict[str, str]:
    """What each peer says of its version; one that is not there is not among them."""
    asked = {
        "Hugo": [hugo_in(folder), "version"],
        "Pelican": [_program("pelican", folder), "--version"],
        "retext": [_program("retext", None), "--version"],
        "ghostwriter": [_program("ghostwriter", None), "--version"],
    }
    return {who: found for who, words in asked.items() if words[0] and (found := _version(words))}


def _version(words: list[str]) -> str:
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        said = subprocess.run(words, env=around, capture_output=True, text=True, check=False, timeout=30).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return next(iter(re.findall(r"[0-9]+(?:[.][0-9]+)+", said)), "")


def hugo_in(folder: Path | None) -> str:
    """Hugo itself: what a package of Python wraps starts an interpreter before it."""
    wrapped = sorted(folder.glob("lib/*/*/hugo/binaries/hugo*")) if folder else []
    return str(wrapped[0]) if wrapped else _program("hugo", folder)


def _program(name: str, folder: Path | None) -> str:
    own = folder / "bin" / name if folder else None
    return str(own) if own and own.exists() else shutil.which(name) or ""


@cache
def _texts(made: Path) -> list[corpus.Text]:
    return corpus.texts(made)


def _site(place: BenchPlace, who: str) -> Path:
    folder = place.folder / f"{who}-{place.size}"
    if not (folder / "whole").exists():
        make = {"hugo": corpus.hugo_site, "pelican": corpus.pelican_site}[who]
        make(place.vacant(folder.name), _texts(place.made))
        (folder / "whole").touch()
    return folder


def _hugo_full(hugo: str, place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    site, out = _site(place, "hugo"), place.vacant("hugo-out")
    yield run([hugo, "--quiet", "-s", str(site), "-d", str(out), "--noBuildLock"]), 1


def _pelican_full(pelican: str, place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    site, out = _site(place, "pelican"), place.vacant("pelican-out")
    yield run([pelican, "-q", "content", "-s", "pelicanconf.py", "-o", str(out)], cwd=site), 1


def _write_again(place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    """The files of our site, written into an empty folder from memory."""
    site, out = place.folder / f"full-{place.size}", place.vacant("floor-out")
    files = {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}

    def write() -> None:
        for folder in {path.parent for path in files}:
            (out / folder).mkdir(parents=True, exist_ok=True)
        for path, data in files.items():
            (out / path).write_bytes(data)

    yield timed(write), 1


def _hugo_change(hugo: str, place: BenchPlace) -> Iterator[tuple[Spent, int]]:
    """Its server, which holds the whole site in memory: from a changed file to «Total in»."""
    site, out = _site(place, "hugo"), place.vacant("hugo-live")
    files = sorted((site / "content").rglob("*.md"))
    with _serving(hugo, site, out) as (child, totals):
        for turn in range(CHANGES):
            file = files[(turn + 1) * len(files) // (CHANGES + 1)]
            seen, spent = totals.count, _cpu_of(child.pid)
            began = time.perf_counter()
            with file.open("a", encoding="utf-8") as text:
                text.write("\n\nОдно слово.\n")
            totals.wait_for(seen + 1)
            wall = time.perf_counter() - began
            yield Spent(wall, _cpu_of(child.pid) - spent, memory_of(child.pid)), 1


class Totals:
    """Counts the builds that Hugo's server tells of."""

    def __init__(self, child: subprocess.Popen[str]) -> None:
        self.count = 0
        self._told = threading.Condition()
        self._child = child
        threading.Thread(target=self._read, daemon=True).start()

    def wait_for(self, count: int) -> None:
        """Until so many builds are done."""
        with self._told:
            if not self._told.wait_for(lambda: self.count >= count, PATIENCE_S):
                raise TimeoutError("Hugo's server built nothing")

    def _read(self) -> None:
        for line in self._child.stdout or ():
            if line.startswith(("Total in", "Built in")):
                with self._told:
                    self.count += 1
                    self._told.notify_all()


@contextmanager
def _serving(hugo: str, site: Path, out: Path) -> Iterator[tuple[subprocess.Popen[str], Totals]]:
    words = ["server", "-s", str(site), "-d", str(out), "--disableLiveReload", "--bind", "127.0.0.1", "--port", "0"]
    child = subprocess.Popen(
        [hugo, *words, "--noBuildLock"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
    )
    try:
        totals = Totals(child)
        totals.wait_for(1)
        time.sleep(1)  # it watches the files from now on
        yield child, totals
    finally:
        child.terminate()
        child.wait()
        if child.stdout:
            child.stdout.close()


def _cpu_of(pid: int) -> float:
    """Seconds of processor time of a process until now."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
