"""Makes docs/speed.md and its plots of what was measured: `python -m tests.bench.page FILE… `.

Several files are one table: sizes that were measured at different times. Of the same row, size and program the last one
counts.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from editor.desk.bench.children import ROOT
from editor.desk.bench.figures import OURS, Measured, ratio, read
from editor.desk.bench.rows import ROWS
from editor.desk.bench.telling import duration
from tests.bench import plots, window

DOCS = ROOT / "docs"
PAGE = DOCS / "speed.md"
PLOTS = DOCS / "plots"

GROUPS: dict[str, tuple[str, ...]] = {
    "The site": (
        "export-full", "export-change", "export-nothing",
        "export-change-open", "export-nothing-open", "export-findings",
    ),
    "While one writes": ("key", "open-long", "headline-key", "save", "preview", "address", "publish"),
    "Lists": ("list", "search", "counts", "list-jump", "list-row"),
    "Starting": ("start", "start-work"),
    "Many at once": ("check", "check-again", "import", "import-publish", "verify", "backup", "photos"),
}  # fmt: skip
"""Heading -> its rows, in the order in which they stand there."""

HOW = """\
Figures of one machine, by one command, `make bench`; `rubrika bench` measures the rows that need no window, anywhere.
Newsrooms are invented, the same for a size every time: three languages, photos with credits, links, corrections,
embargoes, bodies of some 3,700 characters with one of 200,000 among each thousand.

Everybody who does the work of a row takes turns with the others, so that a busy machine slows all alike. Medians stand
first, then the least and the most; for single waits of a person also the 95th and 99th of a hundred. *Processor* is
the time of all processors and processes together: where the machine has other work it says more than the clock.
*Memory* is the most that all processes of the work held. The *ratio* is Rubrika's time over theirs, by the clock and
by the processor. The *floor* is the least that the machine must do: the bytes of the same site, written from memory.

Hugo and Pelican make pages of the same articles with a theme of like pages (menu, structured data, the newest ones,
lists of thirty, feeds); they make no pictures, Rubrika makes each in its sizes. Hugo's server holds the whole site in
memory and was warm. A start counts until the pixels of the list stand on the screen, or those of the text in the other
editors; its memory is that at rest, files that are mapped counted once.
"""


def main() -> int:
    """Write the page and the plots."""
    reports = [json.loads(Path(name).read_text("utf-8")) for name in sys.argv[1:]]
    found = list(_last(figure for report in reports for figure in read(report)))
    PLOTS.mkdir(exist_ok=True)
    parts = ["# Speed\n", HOW, _machine(reports[-1]["machine"]), *_absent(reports)]
    for title, rows in GROUPS.items():
        here = [figure for figure in found if figure.row in rows]
        if here:
            parts += [f"## {title}\n", *_plot(title, here), _meanings(rows, here), _table(rows, here)]
    PAGE.write_text("\n".join(parts), "utf-8")
    return 0


def _last(figures: Iterable[Measured]) -> Iterable[Measured]:
    return {(one.row, one.size, one.who): one for one in figures}.values()


def _machine(facts: dict[str, Any]) -> str:
    others = ", ".join(f"{who} {version}" for who, version in facts.get("versions", {}).items())
    return (
        f"The machine: {facts['processor']}, {facts['cores']} cores, {facts['memory_gb']} GB, {facts['system']},"
        f" Python {facts['python']}, Rubrika {facts['rubrika']}"
        + (f"; {others}" if others else "")
        + f". Measured on {facts['at']}; the load before it began was {facts['load_before']}.\n"
    )


def _absent(reports: Sequence[dict[str, Any]]) -> list[str]:
    missing = {who: why for report in reports for who, why in report["absent"].items()}
    return [f"Without {who}: {why}.\n" for who, why in missing.items()]


def _meanings(rows: Sequence[str], figures: Sequence[Measured]) -> str:
    known = {work.name: work.meaning for work in (*ROWS, *window.works())}
    measured = {figure.row for figure in figures}
    return "\n".join(f"* `{name}`: {known[name]}" for name in rows if name in measured) + "\n"


def _table(rows: Sequence[str], figures: Sequence[Measured]) -> str:
    lines = [
        "| row | articles | who | median | min–max | p95, p99 | processor | memory | ratio |",
        "| --- | ---: | --- | ---: | --- | --- | ---: | ---: | --- |",
    ]
    for name in rows:
        here = sorted((one for one in figures if one.row == name), key=lambda one: (one.size, one.who != OURS))
        lines += [_line(one, _ours(one, here)) for one in here]
    return "\n".join(lines) + "\n"


def _ours(one: Measured, here: Sequence[Measured]) -> Measured | None:
    return next((each for each in here if each.who == OURS and each.size == one.size and each is not one), None)


def _line(one: Measured, ours: Measured | None) -> str:
    tail = f"{duration(one.quantile(0.95))}, {duration(one.quantile(0.99))}" if one.is_pooled else ""
    per = f" an {one.per}" if one.per[:1] in {"a", "e", "i", "o", "u"} else f" a {one.per}" if one.per else ""
    cells = (
        f"`{one.row}`", f"{one.size:,}", one.who, f"{duration(one.median)}{per}",
        f"{duration(min(one.wall))} – {duration(max(one.wall))}", tail,
        duration(statistics.median(one.cpu)) if one.cpu else "",
        f"{max(one.memory):.0f} MB" if one.memory else "", _ratios(ours, one) if ours else "",
    )  # fmt: skip
    return f"| {' | '.join(cells)} |"


def _ratios(ours: Measured, theirs: Measured) -> str:
    said = [f"{ratio(ours, theirs):.2f}"]
    if ours.cpu and theirs.cpu and statistics.median(theirs.cpu):
        said.append(f"processor {statistics.median(ours.cpu) / statistics.median(theirs.cpu):.2f}")
    if ours.memory and theirs.memory:
        said.append(f"memory {max(ours.memory) / max(theirs.memory):.2f}")
    return ", ".join(said)


def _plot(title: str, figures: Sequence[Measured]) -> list[str]:
    """How the rows grow, where there is more than one size."""
    series: dict[str, list[tuple[int, float]]] = {}
    for one in sorted(figures, key=lambda each: each.size):
        name = one.row if one.who == OURS else f"{one.row}: {one.who}"
        series.setdefault(name, []).append((one.size, statistics.median(one.cpu or one.wall)))
    grown = {name: points for name, points in series.items() if len(points) > 1 and all(y > 0 for _x, y in points)}
    if not grown:
        return []
    file = PLOTS / f"{title.lower().replace(' ', '-')}.svg"
    file.write_text(plots.growth(f"{title}: processor time by articles", grown), "utf-8")
    return [f"![{title}: processor time by articles](plots/{file.name})\n"]


if __name__ == "__main__":
    raise SystemExit(main())
