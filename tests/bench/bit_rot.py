"""How many single flipped bits a verification finds: `python -m tests.bench.bit_rot [flips] [articles]`.

Bits are turned over anywhere in the file until so many of them hit something that is in use. A flip that is not found
is compared value by value with the sound newsroom: one in a page's unused space changes nothing and is counted apart.
"""

from __future__ import annotations

import random
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from db.safety.verify import verify
from db.sqlite.connections import DRIVER
from db.sqlite.reading import forgiving
from db.sqlite.seals import TABLES
from tests.bench.damage import flipped, make_newsroom


def main() -> int:
    """Measure and print; 1 when fewer than 95 % are found."""
    given = [int(word) for word in sys.argv[1:]]
    flips, articles = [*given, *(200, 300)[len(given) :]]
    with tempfile.TemporaryDirectory() as folder:
        found, harmless, missed = measure(Path(folder), flips, articles)
    share = 100 * found / flips
    sys.stdout.write(
        f"{flips} single bit flips in what a newsroom of {articles} articles stores: {found} found ({share:.1f} %),"
        f" {len(missed)} changed a value unseen {missed}; {harmless} more fell into unused space and changed nothing\n"
    )
    return 0 if share >= 95 else 1


def measure(folder: Path, flips: int, articles: int, seed: int = 7) -> tuple[int, int, list[int]]:
    """(found, not found and harmless, offsets of those that changed a value unseen); the harmless come on top."""
    sound = make_newsroom(folder / "sound", articles)
    as_written = _values(sound)
    chance = random.Random(seed)  # noqa: S311 - the same flips each time
    found = harmless = 0
    missed: list[int] = []
    while found + len(missed) < flips:
        copy = folder / "copy.db"
        place = flipped(sound, copy, chance)
        if verify(copy)[1]:
            found += 1
        elif _values(copy) == as_written:
            harmless += 1
        else:
            missed.append(place)
    return found, harmless, missed


def _values(path: Path) -> list[object]:
    with closing(forgiving(DRIVER.connect(path))) as connection:
        return [connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in TABLES]  # noqa: S608


if __name__ == "__main__":
    raise SystemExit(main())
