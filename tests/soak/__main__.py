"""The long runs: python -m tests.soak. One line a figure; the exit status is 1 when a promise does not hold.

Smaller counts for a look: python -m tests.soak --kills 20 --points 40 --cuts 100 --errors 20
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.soak.failing import disk_errors
from tests.soak.faults import can_trace
from tests.soak.kills import Tally, birth_points, kill_points, random_kills
from tests.soak.nursery import Nursery
from tests.soak.power import power_cuts

NORMAL = {"synchronous": "NORMAL", "wal_autocheckpoint": 1000}
BIRTHS = 60


def main() -> int:
    """Run all rounds, say what each came to, and whether every promise holds."""
    options = _options()
    kills = _run("random kills", random_kills, options.kills, seed=options.seed)
    full = _run("power cuts, FULL", power_cuts, options.cuts, seed=options.seed)
    normal = _run("power cuts, NORMAL (control: must lose)", power_cuts, options.cuts, **NORMAL)
    holds = [_is_clean(kills), _is_clean(full), normal.of("lost") > 0]
    if can_trace():
        holds.append(_is_clean(_run("kill points", kill_points, options.points, acts=24)))
        holds.append(_is_clean(_run("kill points while a newsroom is made", birth_points, min(BIRTHS, options.points))))
        for kind, whose in (("writer", "the desk"), ("headless", "the headless program")):
            failures = _run(f"failing disk under {whose}", disk_errors, options.errors, kind=kind)
            holds.append(not failures.crashes and not failures.found)
    else:
        print("kill points and failing disks: not run, this machine has no strace or forbids ptrace")
    print("every promise holds" if all(holds) else "A PROMISE DOES NOT HOLD")
    return 0 if all(holds) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=500, help="random kills (500)")
    parser.add_argument("--points", type=int, default=400, help="calls of a session to kill at (400)")
    parser.add_argument("--cuts", type=int, default=2000, help="power cuts at FULL, and again at NORMAL (2000)")
    parser.add_argument("--errors", type=int, default=200, help="writes that fail, with each of three errors (200)")
    parser.add_argument("--seed", type=int, default=2, help="of the random kills and power cuts (2)")
    return parser.parse_args()


def _run(name: str, rounds: Callable[..., Any], count: int, **more: object) -> Any:
    """One kind of rounds in a folder of its own, with its line and what it found."""
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="rubrika-soak-") as folder, Nursery() as nursery:
        result = rounds(nursery, Path(folder), count, **more)
    print(f"{name}: {result} ({time.monotonic() - start:.0f} s)", flush=True)
    for each in [*result.crashes[:5], *([] if "control" in name else result.found[:5])]:
        print("   ", each, file=sys.stderr)
    return result


def _is_clean(tally: Tally) -> bool:
    return tally.killed > 0 and not tally.found and not tally.crashes


if __name__ == "__main__":
    raise SystemExit(main())
