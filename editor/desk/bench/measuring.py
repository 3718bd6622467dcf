"""Measuring rows at sizes: everybody who does the same work takes turns, so that a busy machine slows all alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.desk.bench.figures import Measured
from editor.desk.bench.newsroom import Progress
from editor.desk.bench.place import BenchPlace
from editor.desk.bench.rows import ROWS, Sample, Work
from editor.domain.errors import WrongCall


@dataclass(frozen=True, slots=True)
class Contender:
    """Somebody else who does the work of a row: another program, or the least that the machine must do for it."""

    who: str
    sample: Sample


Contenders = Mapping[str, Sequence[Contender]]
"""Row -> the others who do it."""


@dataclass(frozen=True, slots=True)
class BenchAsked:
    """What is to be measured: the sizes of newsrooms, the names of rows (empty: all), and how often each."""

    sizes: tuple[int, ...] = (1000,)
    names: tuple[str, ...] = ()
    runs: int = 3
    times: int = 20


def chosen(names: Iterable[str], rows: Sequence[Work] = ROWS) -> tuple[Work, ...]:
    """The rows of these names in the table's order, all without any; WrongCall "no-bench-row"."""
    wanted = list(names)
    known = {work.name for work in rows}
    for name in wanted:
        if name not in known:
            raise WrongCall("no-bench-row", name=name, names=", ".join(work.name for work in rows))
    return tuple(work for work in rows if not wanted or work.name in wanted)


def measure_all(
    asked: BenchAsked,
    folder: Path,
    *,
    rows: Sequence[Work] = ROWS,
    others: Contenders | None = None,
    making: Progress | None = None,
    told: Callable[[list[Measured]], None] | None = None,
) -> list[Measured]:
    """Measure the rows that are asked for in newsrooms under `folder`, made there unless they stand.

    `told` hears of a row at a size when its runs are done: ours first, then the others.
    """
    works = chosen(asked.names, rows)
    found: list[Measured] = []
    for size in asked.sizes:
        place = BenchPlace(folder, size, times=asked.times, progress=making)
        for work in works:
            if work.once and size != asked.sizes[0]:
                continue
            row = _row(work, place, asked.runs, (others or {}).get(work.name, ()))
            found += row
            if told:
                told(row)
    return found


def _row(work: Work, place: BenchPlace, runs: int, others: Sequence[Contender]) -> list[Measured]:
    ours = work.measured(place.size)
    figures = [ours, *(work.measured(place.size, other.who) for other in others)]
    for _ in range(runs):
        for figure, sample in zip(figures, [work.sample, *(other.sample for other in others)], strict=True):
            for spent, things in sample(place):
                figure.add(spent, things)
    return [figure for figure in figures if figure.wall]
