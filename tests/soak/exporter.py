"""Sessions of the real program that export, or tell what an export would change: `python -m tests.soak.exporter`."""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Callable
from contextlib import nullcontext, redirect_stderr, redirect_stdout
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import editor.export.archive
import editor.export.aside
import editor.export.exchange
import editor.export.folder
import editor.export.record
import editor.export.run
import editor.export.turn
import editor.files.replacing
from main import main as front_door
from tests.soak.nursery import Kind, serve
from tests.soak.writer import Job

TARGETS = ("site", "site.zip")
ALIASES = {"site": "alias", "site.zip": "alias.zip"}
"""The same places by another name."""

SLOW_DISK_S = 0.02
"""What one more file takes where files are brought over one by one."""

SLOW = "slow"
"""The word for a system that can't exchange two folders in one step."""


def kind_of(verb: str, name: str) -> str:
    """The word that a nursery knows a session by."""
    return f"{verb} {name}"


def session(job: Job, say: Callable[[str], None], _out: Path, *, verb: str, name: str) -> int:
    """One call of the headless program; its exit status, answer and words are said in one line."""
    for word in filter(None, job.defect.split(",")):
        WORSE[word]()
    options = ["--dry-run"] if verb == "look" else []
    words = ["export", "--to", str(job.location.parent / name), *options, "--json"]
    out, err = io.StringIO(), io.StringIO()
    base = str(job.location.parent / "base")
    with redirect_stdout(out), redirect_stderr(err):
        status = front_door(["--newsroom", str(job.location), "--basedir", base, *words])
    answer: Any = json.loads(out.getvalue()) if out.getvalue() else None
    say(json.dumps({"status": status, "answer": answer, "said": err.getvalue()}))
    return 0


def _no_lock() -> None:
    editor.export.run.held = lambda _target: nullcontext()


def _sweeping_look() -> None:
    """As it once was: who looks tidies up."""
    previous = editor.export.folder.FolderTarget.previous

    def tidied(self: Any) -> Any:
        self.recover()
        return previous(self)

    editor.export.folder.FolderTarget.previous = tidied
    archive = editor.export.archive.ZipTarget.previous

    def tidied_too(self: Any) -> Any:
        self.recover()
        return archive(self)

    editor.export.archive.ZipTarget.previous = tidied_too


def _piece_by_piece() -> None:
    """Bring the new tree into the old one file by file."""

    def over(fresh: Path, target: Path, _old: Path) -> None:
        for folder, _folders, files in os.walk(fresh):
            for name in files:
                here = Path(folder) / name
                there = target / here.relative_to(fresh)
                there.parent.mkdir(parents=True, exist_ok=True)
                if there.exists() and there.samefile(here):
                    continue
                with there.open("wb") as file:
                    file.write(here.read_bytes())
                    file.flush()
                    os.fsync(file.fileno())
                time.sleep(SLOW_DISK_S)

    editor.export.folder.exchange = over


def _early_trust() -> None:
    """The record stays while its tree is changed, and the tree is taken as it is found."""
    take_over = editor.export.turn.Turn.take_over

    def believing(self: Any, record: Any, renewed: Any) -> None:
        now = {path: editor.export.record.stamp_of(self.tree / path) for path in record.live}
        take_over(self, replace(record, aside={path: stamp for path, stamp in now.items() if stamp}), renewed)

    def slow(fresh: Path, place: Path) -> None:
        editor.files.replacing.replace_file(fresh, place)
        time.sleep(SLOW_DISK_S)

    editor.export.aside.Aside.distrust = lambda _self: None
    editor.export.turn.Turn.take_over = believing
    editor.export.turn.replace_file = slow


def _half_turn() -> None:
    """The tree aside is not brought up by what the last run changed."""
    editor.export.turn.Turn.catch_up = lambda self, *_more: self.touched.add("")


def _own_lost() -> None:
    """Nobody looks what the web team has added."""
    editor.export.turn.Turn._look_through = lambda *_more: None


def _own_back() -> None:
    """What the web team has removed is still aside."""
    hold = editor.export.turn.Turn._hold
    editor.export.turn.Turn._hold = lambda self, path, there, here: there and hold(self, path, there, here)


def _written_into() -> None:
    """A new file is written over the bytes of the one that has its name, in both trees."""

    def over(fresh: Path, place: Path) -> None:
        place.write_bytes(fresh.read_bytes())
        fresh.unlink()
        time.sleep(SLOW_DISK_S)

    editor.export.turn.replace_file = over


def _slow_exchange() -> None:
    """Not a defect: what Windows and macOS have instead of one step."""
    editor.export.exchange._swapped = lambda _one, _other: False


WORSE: dict[str, Callable[[], None]] = {
    "no-lock": _no_lock,
    "sweeping-look": _sweeping_look,
    "piece-by-piece": _piece_by_piece,
    "early-trust": _early_trust,
    "half-turn": _half_turn,
    "own-lost": _own_lost,
    "own-back": _own_back,
    "written-into": _written_into,
    SLOW: _slow_exchange,
}

KINDS: dict[str, Kind] = {
    kind_of(verb, name): partial(session, verb=verb, name=name)
    for verb in ("export", "look")
    for name in (*TARGETS, *ALIASES.values())
}

if __name__ == "__main__":
    raise SystemExit(serve(KINDS))
