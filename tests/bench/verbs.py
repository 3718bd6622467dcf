"""Processor time of headless verbs, side by side with what they are held against.

Run it as `python -m tests.bench.verbs`. All are started in turn, several times, so that a busy machine slows all of
them; what a verb starts itself (the process that renders) counts too. Byte code is written and used, as it is on a
user's machine. A verb of language is held against an interpreter that does nothing, one that opens a newsroom against
`import sqlalchemy`; the script ends with status 1 when one of those that are held takes more than its limit.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 7
NOTHING, DATABASE = "python -c pass", "import sqlalchemy"
LIMITS = {NOTHING: 3.0, DATABASE: 2.0}


@dataclass
class Row:
    """One call; `against` names the row that it is held against, and `held` says whether the limit counts."""

    name: str
    words: tuple[str, ...]
    against: str = NOTHING
    held: bool = True
    times: list[float] = field(default_factory=list[float])

    @property
    def median(self) -> float:
        """Milliseconds."""
        return statistics.median(self.times)


def main() -> int:
    """Measure, print, judge."""
    with tempfile.TemporaryDirectory() as folder:
        rows = _rows(_newsroom(Path(folder)), Path(folder))
        for number in range(ROUNDS + 1):
            for row in rows:
                spent = _spent(row.words)
                if number:  # the first round writes the byte code and warms the file cache
                    row.times.append(spent)
    by_name = {row.name: row for row in rows}
    return max(_tell(row, by_name[row.against]) for row in rows)


def _rows(opened: tuple[str, ...], folder: Path) -> list[Row]:
    languages = {
        "--version": ("--version",),
        "slug": ("slug", "Новости города"),
        "credit": ("credit", "Жанара Каримова"),
        "typography": ("typography", "--language", "ru", "README.md"),
    }
    verbs = {
        "articles": ("articles",),
        "show": ("show", "1"),
        "search": ("search", "город"),
        "rubrics list": ("rubrics", "list"),
        "photos list": ("photos", "list"),
        "check": ("check", "1"),
    }
    workers = {
        "publish": ("publish", "1"),
        "backup": ("backup", str(folder / "copy.db")),
        "export": ("export", "--dry-run", "--to", str(folder / "site")),
    }
    return [
        Row(NOTHING, ("-c", "pass"), held=False),
        *(Row(name, ("main.py", *words)) for name, words in languages.items()),
        Row(DATABASE, ("-c", "import sqlalchemy"), held=False),
        *(Row(name, ("main.py", *opened, *words), DATABASE) for name, words in verbs.items()),
        *(Row(name, ("main.py", *opened, *words), DATABASE, held=False) for name, words in workers.items()),
    ]


def _newsroom(folder: Path) -> tuple[str, ...]:
    """The words that open a sample newsroom."""
    words = ("--basedir", str(folder / "base"), "--newsroom", str(folder / "room"))
    _run(("main.py", *words, "new", str(folder / "room"), "--sample")).check_returncode()
    return words


def _spent(words: tuple[str, ...]) -> float:
    """Milliseconds of processor time, of the program and of the system for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(words)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def _run(words: tuple[str, ...]) -> subprocess.CompletedProcess[bytes]:
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=around, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )


def _tell(row: Row, against: Row) -> int:
    ratio = row.median / against.median
    limit = f" (at most {LIMITS[row.against]:g})" if row.held else ""
    held = "" if row is against else f"  {ratio:.2f} times {row.against}{limit}"
    sys.stdout.write(f"{row.name:18} {row.median:5.0f} ms ({min(row.times):.0f} to {max(row.times):.0f}){held}\n")
    return int(row.held and ratio > LIMITS[row.against])


if __name__ == "__main__":
    raise SystemExit(main())
