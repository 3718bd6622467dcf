"""How much a salvage saves of a damaged file: `python -m tests.bench.salvage [pages] [articles] [seeds]`.

Pages anywhere but the first; then as many with the first page and the roots of three tables among them; then a file
without its first page, its first megabyte, its second half.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from db.safety.salvage.salvage import salvage
from editor.domain.errors import WorldFailed
from tests.bench.damage import PAGE, fill, make_newsroom, roots, spoil_pages

LEAST = 99.5
ROWS = 2
"""Of each article: itself and a revision."""

Spoil = Callable[[Path, int, random.Random], object]


def with_first_page_and_roots(path: Path, pages: int, chance: random.Random) -> None:
    """The first page, the roots of three tables, and others up to so many pages."""
    ways = [0, *roots(path, "article", "revision", "seal")]
    spoil_pages(path, pages - len(ways), chance)
    fill(path, ways, chance)


def without_first_page(path: Path, _pages: int, _chance: random.Random) -> None:
    """Zeros where the header and `sqlite_master` were."""
    fill(path, [0])


def without_first_megabyte(path: Path, _pages: int, _chance: random.Random) -> None:
    """Zeros there, the rest in place."""
    fill(path, range(2**20 // PAGE))


def cut_at_half(path: Path, _pages: int, _chance: random.Random) -> None:
    """A file that a full disk or a cloud folder cut short; the seals of this newsroom, made last, go with it."""
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def main() -> int:
    """Measure and print; 1 when less than 99.5 % of the rows are saved in any run that spoils single pages."""
    given = [int(word) for word in sys.argv[1:]]
    pages, articles, seeds = [*given, *(20, 20_000, 3)[len(given) :]]
    worst = 100.0
    with tempfile.TemporaryDirectory() as folder:
        sound = make_newsroom(Path(folder) / "sound", articles)
        sys.stdout.write(f"{articles} articles, {sound.stat().st_size // PAGE} pages\n")
        for seed in range(seeds):
            worst = min(worst, measure(sound, spoil_pages, pages, seed, articles))
        for seed in range(seeds):
            worst = min(worst, measure(sound, with_first_page_and_roots, pages, seed, articles))
        for spoil in (without_first_page, without_first_megabyte, cut_at_half):
            measure(sound, spoil, pages, 0, articles)
    return 0 if worst >= LEAST else 1


def measure(sound: Path, spoil: Spoil, pages: int, seed: int, articles: int) -> float:
    """The share of articles and revisions saved as they were, in per cent."""
    with tempfile.TemporaryDirectory() as folder:
        damaged, target = Path(folder) / "newsroom.db", Path(folder) / "saved.db"
        shutil.copyfile(sound, damaged)
        spoil(damaged, pages, random.Random(seed))  # noqa: S311 - the same pages each time
        name = f"{getattr(spoil, '__name__', '')}, {pages} pages, seed {seed}"
        started, worked = time.perf_counter(), time.process_time()
        try:
            saved = salvage(damaged, target)
        except WorldFailed as failed:
            sys.stdout.write(f"{name}: {failed.code}\n")
            return 0.0
        took, worked = time.perf_counter() - started, time.process_time() - worked
        share = 100 * saved.saved / (ROWS * articles)
        doubted = sum(each.code == "salvage-unproved" for each in saved.lost)
        sys.stdout.write(
            f"{name}: {saved.saved} of {ROWS * articles} rows saved as they were ({share:.2f} %),"
            f" {len(saved.lost)} named, {doubted} of them kept in doubt,"
            f" {took:.1f} s, {worked:.1f} s of them at work\n"
        )
        sys.stdout.flush()
        return share


if __name__ == "__main__":
    raise SystemExit(main())
