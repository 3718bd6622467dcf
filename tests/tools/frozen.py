"""A frozen program of this checkout, and whether it works: `python -m tests.tools.frozen build/frozen [--check-only]`.

PyInstaller makes it, a tool of the build: its licence (GPL) has an exception for the programs that it makes and for
the loader in them (https://pyinstaller.org/en/stable/license.html). The check starts what was made as its user would:
a sample newsroom, an export, a look through, and the window for a moment, then without streams, as a program without
a console has none. Each text is rendered by a process that the frozen program starts of itself.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAME = "rubrika"
LATE = ("pysqlite3.dbapi2", "editor.ui.preview.web_view", "db.migrations.env")
"""Modules that are imported by a name which no reader of the source finds."""

DATA = ("resources", "db/migrations", "db/sqlite/kept_statements.json")
"""Folders, and a file, that are read from the disk; migrations are scripts that Alembic looks for there."""

FILES = ("qtawesome", "pytrovich", "tzdata")
"""Packages with files of their own; the last one is there on Windows alone."""

WITHOUT_STREAMS = 'exec "$0" "$@" <&- >&- 2>&-'
SECONDS = 120


def build(to: Path) -> Path:
    """Freeze the program into a folder; gives back the program's file."""
    words = ["--noconfirm", "--clean", "--log-level=WARN", "--onedir", f"--name={NAME}", f"--paths={ROOT}"]
    words += [f"--distpath={to}", f"--workpath={to / 'work'}", f"--specpath={to / 'work'}"]
    words += [f"--add-data={ROOT / each}{os.pathsep}{_place_of(each)}" for each in DATA]
    words += [f"--hidden-import={each}" for each in LATE]
    words += [f"--collect-data={each}" for each in FILES if find_spec(each)]
    words += ["--collect-submodules=db", "--collect-submodules=editor"]
    subprocess.run([sys.executable, "-m", "PyInstaller", *words, str(ROOT / "main.py")], cwd=ROOT, check=True)
    return program_in(to)


def _place_of(data: str) -> str:
    """The folder of the frozen program that data goes into."""
    return data if (ROOT / data).is_dir() else str(Path(data).parent)


def program_in(to: Path) -> Path:
    """The file that starts what was made in a folder."""
    return to / NAME / (f"{NAME}.exe" if sys.platform == "win32" else NAME)


def check(program: Path) -> None:
    """Start it in every way; raises CalledProcessError, and AssertionError where it says something else."""
    with tempfile.TemporaryDirectory(prefix="rubrika-frozen-") as folder:
        base, room, site = Path(folder, "base"), Path(folder, "room"), Path(folder, "site")
        _run(program, "--basedir", base, "new", room, "--sample")
        _run(program, "--basedir", base, "export", "--to", site)
        assert (site / "index.html").is_file()
        assert "everything is as it was written" in _run(program, "--basedir", base, "verify")
        seen = _run(program, "--basedir", base, "--newsroom", room, "--quit-after=list")
        _run(program, "--basedir", base, "--newsroom", room, "--quit-after=list", streams=False)
        _run(program, "--basedir", base, "export", "--to", base / "site", streams=False)
        assert (base / "site" / "index.html").is_file()
        assert [line.split()[0] for line in seen.splitlines()] == ["paint", "list"], seen


def _run(program: Path, *words: str | Path, streams: bool = True) -> str:
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    began = time.monotonic()
    run = subprocess.run(
        [*([] if streams or sys.platform == "win32" else ["sh", "-c", WITHOUT_STREAMS]), program, *map(str, words)],
        env={**env, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, encoding="utf-8", timeout=SECONDS, check=False,
    )  # fmt: skip
    told = " ".join(str(each) for each in words[2:]) + ("" if streams else " (without streams)")
    sys.stdout.write(f"{time.monotonic() - began:5.1f} s  {told}: {run.returncode}\n")
    if run.returncode:
        raise SystemExit(f"{run.stdout}{run.stderr}")
    return run.stdout


def main(words: Sequence[str]) -> int:
    """Build and check."""
    parser = argparse.ArgumentParser(prog="python -m tests.tools.frozen", description=__doc__)
    parser.add_argument("to", type=Path)
    parser.add_argument("--check-only", action="store_true", help="what stands there already")
    asked = parser.parse_args(words)
    to = asked.to.absolute()
    program = program_in(to) if asked.check_only else build(to)
    size = sum(each.stat().st_size for each in program.parent.rglob("*") if each.is_file() and not each.is_symlink())
    sys.stdout.write(f"{program}: {size / 2**20:.0f} MB\n")
    check(program)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
