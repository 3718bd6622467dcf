"""The whole table by one command: `python -m tests.bench [row…] [--sizes 1000,10000] [--runs 5] [--json FILE]`.

What `rubrika bench` measures, with the rows that need a window and the peers that are installed (Hugo, Pelican, retext,
ghostwriter; `--peers DIR` is an environment of Python that has the first two). Newsrooms are kept in `--in FOLDER`
(build/bench) for the next time. `python -m tests.bench.page FILE` makes docs/speed.md of the JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from editor.desk.bench.children import ROOT
from editor.desk.bench.figures import Measured, machine, report
from editor.desk.bench.measuring import BenchAsked, chosen, measure_all
from editor.desk.bench.rows import ROWS
from editor.desk.bench.telling import heading, lines
from editor.domain.errors import EditorError
from editor.domain.sentences import say
from tests.bench import peers, window


def main() -> int:
    """Measure, print, write."""
    asked = _parser().parse_args()
    works, beside, absent = window.rows()
    sites, no_sites = peers.contenders(asked.peers)
    rows, absent = (*ROWS, *works), absent | no_sites
    names = tuple(work.name for work in chosen(asked.rows, rows) if work.name not in asked.without)
    facts = machine() | {"versions": peers.versions(asked.peers)}
    for who, why in absent.items():
        _say(f"without {who}: {why}")
    _say(heading())
    asked.folder.mkdir(parents=True, exist_ok=True)
    what = BenchAsked(asked.sizes, names, asked.runs, asked.times)
    found: list[Measured] = []

    def told(row: list[Measured]) -> None:
        found.extend(row)
        _say("\n".join(lines(row)))
        if asked.json:  # whoever ends it has what was measured until then
            asked.json.write_text(json.dumps(report(found, facts, absent), ensure_ascii=False) + "\n", "utf-8")

    try:
        measure_all(what, asked.folder, rows=rows, others={**sites, **beside}, told=told)
    except EditorError as error:
        _say(say(error.code, error.facts))
        return error.exit_status
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("rows", nargs="*")
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument(
        "--sizes", type=lambda word: tuple(int(part) for part in word.split(",")), default=(1000, 10_000)
    )
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--in", dest="folder", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--peers", type=Path, default=None)
    parser.add_argument("--json", type=Path, default=None)
    return parser


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
