"""How much a salvage saves of spoilt pages: `python -m tests.bench.salvage [pages] [articles] [seeds]`."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from db.salvage import salvage
from tests.bench.damage import PAGE, make_newsroom, spoil_pages


def main() -> int:
    """Measure and print; 1 when less than 99.5 % of the rows are saved in any run."""
    given = [int(word) for word in sys.argv[1:]]
    pages, articles, seeds = [*given, *(20, 20_000, 3)[len(given) :]]
    worst = 100.0
    with tempfile.TemporaryDirectory() as folder:
        sound = make_newsroom(Path(folder) / "sound", articles)
        size = sound.stat().st_size // PAGE
        for seed in range(seeds):
            damaged, target = Path(folder) / "damaged.db", Path(folder) / f"saved-{seed}.db"
            shutil.copyfile(sound, damaged)
            spoil_pages(damaged, pages, random.Random(seed))  # noqa: S311 - the same pages each time
            started = time.perf_counter()
            saved = salvage(damaged, target)
            took = time.perf_counter() - started
            share = 100 * saved.saved / saved.rows
            worst = min(worst, share)
            sys.stdout.write(
                f"seed {seed}: {pages} of {size} pages spoilt: {saved.saved} of {saved.rows} rows saved as they were"
                f" ({share:.2f} %), {len(saved.lost)} named, {took:.1f} s\n"
            )
            target.unlink()
    return 0 if worst >= 99.5 else 1


if __name__ == "__main__":
    raise SystemExit(main())
