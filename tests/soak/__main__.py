"""The long runs: python -m tests.soak. One line a figure; the exit status is 1 when a promise does not hold.

Smaller counts for a look: python -m tests.soak --kills 20 --points 40 --cuts 100 --errors 20 --window-kills 5
One kind alone: python -m tests.soak --only window-errors
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from tests.soak.acts import ACTS, CARELESS
from tests.soak.defects import KILLED_POINT_BY_POINT, SWALLOWED, WEAKER
from tests.soak.failing import ERRORS, Failures, disk_errors
from tests.soak.faults import can_trace
from tests.soak.keeping import keeping_points
from tests.soak.kills import Tally, birth_points, kill_points, migration_points, random_kills, weak_settings_start
from tests.soak.nursery import Nursery
from tests.soak.power import power_cuts
from tests.soak.window_kills import window_kills

NORMAL = {"synchronous": "NORMAL", "wal_autocheckpoint": 1000}
BIRTHS = 60
PLAIN, WINDOW = "tests.soak.nursery", "tests.soak.typist"


def main() -> int:
    """Run the rounds that are asked for, say what each came to, and whether every promise holds."""
    options = _options()
    kinds: dict[str, Callable[[argparse.Namespace], bool]] = {
        "kills": _kills,
        "cuts": _cuts,
        "points": _points,
        "keeping": _keeping,
        "errors": _errors,
        "window-kills": _window_kills,
        "window-errors": _window_errors,
        "defects": _defects,
    }
    holds = [run(options) for kind, run in kinds.items() if kind in (options.only or kinds)]
    print("every promise holds" if all(holds) else "A PROMISE DOES NOT HOLD")
    return 0 if all(holds) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=500, help="random kills (500)")
    parser.add_argument("--points", type=int, default=400, help="calls of a session to kill at (400)")
    parser.add_argument("--cuts", type=int, default=2000, help="power cuts at FULL, and again at NORMAL (2000)")
    parser.add_argument("--errors", type=int, default=200, help="writes that fail, with each of three errors (200)")
    parser.add_argument("--window-kills", type=int, default=60, help="kills of the window while it is typed into (60)")
    parser.add_argument("--seed", type=int, default=2, help="of the random kills and power cuts (2)")
    parser.add_argument(
        "--only", nargs="*", metavar="KIND",
        help="kills, cuts, points, keeping, errors, window-kills, window-errors, defects (all)",
    )  # fmt: skip
    return parser.parse_args()


def _kills(options: argparse.Namespace) -> bool:
    return _is_clean(_run("random kills", random_kills, options.kills, seed=options.seed))


def _cuts(options: argparse.Namespace) -> bool:
    full = _run("power cuts, FULL", power_cuts, options.cuts, seed=options.seed)
    normal = _run("power cuts, NORMAL (control: must lose)", power_cuts, options.cuts, **NORMAL)
    return _is_clean(full) and normal.of("lost") > 0


def _points(options: argparse.Namespace) -> bool:
    if not _can_trace("kill points"):
        return False
    at_work = _run("kill points", kill_points, options.points, acts=24)
    at_birth = _run("kill points while a newsroom is made", birth_points, min(BIRTHS, options.points))
    on_the_way = _run("kill points while an old newsroom is brought up to now", migration_points, options.points)
    return _is_clean(at_work) and _is_clean(at_birth) and _is_clean(on_the_way)


def _keeping(options: argparse.Namespace) -> bool:
    if not _can_trace("kill points of backups"):
        return False
    rounds = [_run(f"kill points, {kind}", partial(keeping_points, kind=kind), options.points) for kind in ACTS]
    return all(_is_clean(each) for each in rounds)


def _errors(options: argparse.Namespace) -> bool:
    if not _can_trace("failing disks"):
        return False
    desk = _run("failing disk under the desk", disk_errors, options.errors, kind="writer")
    headless = _run("failing disk under the headless program", disk_errors, options.errors, kind="headless")
    return _is_honest(desk) and _is_honest(headless)


def _window_kills(options: argparse.Namespace) -> bool:
    losses = _run("kills of the window", window_kills, options.window_kills, module=WINDOW, seed=options.seed)
    return losses.killed == losses.rounds and not losses.found and not losses.crashes


def _window_errors(options: argparse.Namespace) -> bool:
    """The errors side by side: a window mostly waits, for the pauses of its typist."""
    if not _can_trace("failing disk under the window"):
        return False

    def under(error: str) -> bool:
        name = f"failing disk under the window, {error}"
        return _is_honest(_run(name, disk_errors, options.errors, module=WINDOW, kind="window", errors=[error]))

    with ThreadPoolExecutor(len(ERRORS)) as pool:
        return all(list(pool.map(under, ERRORS)))


def _defects(_options: argparse.Namespace) -> bool:
    """Every seeded defect, where it is caught: a harness that misses one is broken."""
    if not _can_trace("seeded defects"):
        return False
    caught = [
        _run(f"seeded defect {name} (must be found)", kill_points, 40, spread=True, defect=name).found
        for name in KILLED_POINT_BY_POINT
    ]
    cuts = [
        _run(f"power cuts, {settings} (must be found)", power_cuts, 40, **settings).of(fault)
        for settings, fault in WEAKER
    ]
    disk = _run("seeded defect swallowed-failure (must be found)", disk_errors, 200, every=20, defect=SWALLOWED)
    settings = _run("seeded defect weak-settings (must be found)", weak_settings_start, 1)
    caught += [
        _run(f"careless {kind} (must be found)", partial(keeping_points, kind=kind), 48, defect="careless").found
        for kind in CARELESS
    ]
    return all(caught) and all(cuts) and bool(disk.found) and bool(settings.found)


def _can_trace(what: str) -> bool:
    if not can_trace():
        print(f"{what}: not run, this machine has no strace or forbids ptrace")
    return can_trace()


def _run(name: str, rounds: Callable[..., Any], count: int, *, module: str = PLAIN, **more: object) -> Any:
    """One kind of rounds in a folder of its own, with its line and what it found."""
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="rubrika-soak-") as folder, Nursery(module) as nursery:
        result = rounds(nursery, Path(folder), count, **more)
    print(f"{name}: {result} ({time.monotonic() - start:.0f} s)", flush=True)
    for each in [*result.crashes[:5], *([] if "must" in name else result.found[:5])]:
        print("   ", each, file=sys.stderr)
    return result


def _is_clean(tally: Tally) -> bool:
    return tally.killed == tally.rounds > 0 and not tally.found and not tally.crashes


def _is_honest(failures: Failures) -> bool:
    return failures.struck == failures.rounds > 0 and not failures.crashes + failures.found + failures.withheld


if __name__ == "__main__":
    raise SystemExit(main())
