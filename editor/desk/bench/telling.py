"""Figures in lines for a terminal: medians, the least and the most, ratios."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from editor.desk.bench.figures import OURS, Measured, ratio

_HEADS = ("row", "articles", "who", "median", "min", "p95", "p99", "max", "processor", "memory", "ratio")
_WIDTHS = (20, 8, 12, 10, 10, 10, 10, 10, 10, 7, 6)


def heading() -> str:
    """The names of the columns."""
    return _line(_HEADS)


def lines(row: Sequence[Measured]) -> list[str]:
    """A line for each who did a row; the ratio is our time over theirs."""
    ours = next((one for one in row if one.who == OURS), None)
    return [_line(_cells(one, ours)) for one in row]


def duration(seconds: float) -> str:
    """Three digits and a unit."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}" if seconds / size < 1000 else f"{seconds / size:.0f} {unit}"  # noqa: PLR2004 - more than three digits
    return f"{seconds / 1e-6:.0f} µs"


def _cells(one: Measured, ours: Measured | None) -> tuple[str, ...]:
    tail = (one.quantile(0.95), one.quantile(0.99)) if one.is_pooled else ()
    return (
        one.row,
        str(one.size),
        one.who,
        duration(one.median),
        duration(min(one.wall)),
        *(duration(each) for each in tail or ()),
        *([] if tail else ["", ""]),
        duration(max(one.wall)),
        duration(statistics.median(one.cpu)) if one.cpu else "",
        f"{max(one.memory):.0f} MB" if one.memory else "",
        f"{ratio(ours, one):.2f}" if ours is not None and one is not ours else "",
    )


def _line(cells: Sequence[str]) -> str:
    first, *others = zip(cells, _WIDTHS, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]).rstrip()
