"""How the rows of `rubrika bench` grow, in counts: `python -m tests.bench.row_costs [row…]`.

Each row is done in a newsroom of 40 articles and in one of 160; `tests.costs` says what is counted. `BOUNDS` is what
`make test` holds.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import astuple, replace
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from editor.cli.run import run
from editor.desk.bench import acts
from editor.desk.bench.place import BenchPlace
from editor.desk.bench.rows import ROWS, Work, importing
from tests.costs import Cost, cost_of, steps_counted

SMALL, LARGE = 40, 160
TIMES, FILES = 2, 4
FEW = 5
"""Fewer than this counts as this much: three of something instead of one is no growth."""

FLAT, LINEAR = 1.3, 4.6
"""What a count may grow by when the newsroom is four times as large; a row for each article is flat."""

BOUNDS: dict[str, Cost] = {
    "export-full": Cost(FLAT, LINEAR, inf, LINEAR),
    "export-change": Cost(2, LINEAR, LINEAR, LINEAR),
    "export-nothing": Cost(FLAT, FLAT, FLAT, FLAT),
    "export-change-open": Cost(2, LINEAR, LINEAR, LINEAR),
    "export-nothing-open": Cost(FLAT, 2, 2, FLAT),
    "export-findings": Cost(FLAT, LINEAR, inf, FLAT),
    "preview": Cost(FLAT, LINEAR, LINEAR, FLAT),
    "address": Cost(FLAT, LINEAR, LINEAR, FLAT),
    "publish": Cost(FLAT, LINEAR, LINEAR, FLAT),
    "save": Cost(FLAT, 2, FLAT, FLAT),
    "counts": Cost(FLAT, LINEAR, FLAT, FLAT),
    "list": Cost(FLAT, LINEAR, 2, FLAT),
    "search": Cost(FLAT, 2, FLAT, FLAT),
    "check": Cost(FLAT, FLAT, inf, FLAT),
    "import": Cost(FLAT, FLAT, FLAT, FLAT),
    "import-publish": Cost(FLAT, LINEAR, LINEAR, FLAT),
    "verify": Cost(FLAT, LINEAR, inf, LINEAR),
    "backup": Cost(FLAT, FLAT, 2, FLAT),
}
"""Row -> what its statements, steps, calls and files may grow by; calls without a bound are not counted."""


@contextmanager
def counting(folder: Path) -> Generator[tuple[BenchPlace, BenchPlace]]:
    """A small and a large place whose rows are counted instead of timed, every verb in this process."""
    with patch.object(acts, "timed", _counted), patch.object(BenchPlace, "verb", _verb), steps_counted():
        yield BenchPlace(folder, SMALL, times=TIMES), BenchPlace(folder, LARGE, times=TIMES)


def works() -> tuple[Work, ...]:
    """The rows with bounds, with few files where files are imported."""
    few = {"import": importing(FILES), "import-publish": importing(FILES, "--publish")}
    return tuple(replace(work, sample=few.get(work.name, work.sample)) for work in ROWS if work.name in BOUNDS)


def last_cost(work: Work, place: BenchPlace) -> Cost:
    """Of the last sample: by then all is loaded that any of them needs."""
    _Calls.wanted = BOUNDS[work.name].calls < inf
    costs: list[tuple[object, int]] = list(work.sample(place))
    cost, things = costs[-1]
    assert isinstance(cost, Cost)
    return cost.for_each(things)


def growth(small: Cost, large: Cost) -> Cost:
    """The large over the small, count by count."""
    return Cost(*(two / max(one, FEW) for one, two in zip(astuple(small), astuple(large), strict=True)))


def over(work: Work, grown: Cost) -> list[str]:
    """The counts of a row that grow more than they may."""
    names = ("statements", "steps", "calls", "files")
    pairs = zip(names, astuple(grown), astuple(BOUNDS[work.name]), strict=True)
    return [f"{name} x {grew:.2f} (at most {most})" for name, grew, most in pairs if grew > most]


class _Calls:
    """Whether the row that is done now has its calls counted."""

    wanted = True


def _counted(act: Callable[[], object]) -> Cost:
    return cost_of(act, with_calls=_Calls.wanted)


def _verb(place: BenchPlace, *words: str, location: Path | None = None, allowed: tuple[int, ...] = (0,)) -> Cost:
    opened = ("--basedir", str(place.folder / "base"), "--newsroom", str(location or place.work))
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        status: list[int] = []
        cost = _counted(lambda: status.append(run([*opened, *words])))
    assert status[0] in allowed, said.getvalue()
    return cost


def main() -> int:
    """Print each row's counts and growth."""
    bad = 0
    with TemporaryDirectory() as folder, counting(Path(folder)) as (small, large):
        for work in works():
            if sys.argv[1:] and work.name not in sys.argv[1:]:
                continue
            one, two = last_cost(work, small), last_cost(work, large)
            grown = growth(one, two)
            bad += bool(over(work, grown))
            told = "  ".join(
                f"{name} {first:8.0f} {second:8.0f} x{grew:5.2f}"
                for name, first, second, grew in zip(
                    ("statements", "steps", "calls", "files"), astuple(one), astuple(two), astuple(grown), strict=True
                )
            )
            sys.stdout.write(f"{'!' if over(work, grown) else ' '} {work.name:20} {told}\n")
            sys.stdout.flush()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
