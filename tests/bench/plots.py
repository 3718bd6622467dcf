"""Plots of figures in SVG, written by hand: how rows grow with the newsroom, on logarithmic scales."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from editor.desk.bench.telling import duration

Points = Sequence[tuple[int, float]]
"""(Articles, seconds)."""

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 360, 70, 170, 20, 40
COLOURS = ("#1d5fa6", "#b3402a", "#2c7a4b", "#8a5a00", "#6a3d9a", "#00788a", "#a3195b", "#555555")
INK, FAINT = "#1b1b1b", "#d5d5d5"
_LINE_HEIGHT = 15


def growth(title: str, series: Mapping[str, Points]) -> str:
    """One line a series, articles across and seconds up, both logarithmic; each is named at its end."""
    sizes = sorted({size for points in series.values() for size, _seconds in points})
    times = [seconds for points in series.values() for _size, seconds in points if seconds > 0]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    high = max(high, low + 1)

    def across(size: int) -> float:
        span = math.log10(sizes[-1] / sizes[0]) or 1.0
        return LEFT + (WIDTH - LEFT - RIGHT) * (math.log10(size / sizes[0]) / span if len(sizes) > 1 else 0.5)

    def up(seconds: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - math.log10(seconds)) / (high - low)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"',
        ' font-family="sans-serif" font-size="12">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        *(_grid(up(10.0**power), duration(10.0**power)) for power in range(low, high + 1)),
        *(_size(across(size), size) for size in sizes),
    ]
    ends = _apart({name: up(points[-1][1]) for name, points in series.items()})
    for (name, points), colour in zip(series.items(), _colours(len(series)), strict=True):
        places = [(across(size), up(seconds)) for size, seconds in points]
        parts += _series(name, places, ends[name], colour)
    return "\n".join([*parts, "</svg>", ""])


def _grid(y: float, told: str) -> str:
    return (
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="{FAINT}"/>'
        f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="{INK}">{told}</text>'
    )


def _size(x: float, size: int) -> str:
    return f'<text x="{x:.1f}" y="{HEIGHT - 14}" text-anchor="middle" fill="{INK}">{size:,}</text>'


def _series(name: str, places: Sequence[tuple[float, float]], end: float, colour: str) -> list[str]:
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places]
    text = f'<text x="{places[-1][0] + 10:.1f}" y="{end + 4:.1f}" fill="{colour}">{escape(name)}</text>'
    return [f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>', *dots, text]


def _apart(wanted: Mapping[str, float]) -> dict[str, float]:
    """Places of names, none over another."""
    found: dict[str, float] = {}
    last = -math.inf
    for name, y in sorted(wanted.items(), key=lambda each: each[1]):
        last = found[name] = max(y, last + _LINE_HEIGHT)
    return found


def _colours(number: int) -> list[str]:
    return [COLOURS[turn % len(COLOURS)] for turn in range(number)]
