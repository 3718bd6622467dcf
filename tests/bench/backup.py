"""What a backup costs while somebody saves without a pause: `python -m tests.bench.backup [articles] [rounds]`.

The saves are made by a thread of the same program, as the window makes them; the longest one during the backups is
the stall. The restored newsroom is opened and compared by its figures.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from db.newsroom import articles
from db.sqlite.store import SqliteStore, open_store
from editor.desk import open_newsroom
from editor.desk.office import utc_now
from editor.desk.safety.keeping import restore_backup, verify_newsroom
from tests.bench.damage import make_newsroom

LONGEST_MS, LONGEST_RESTORE_S = 250.0, 60.0


def main() -> int:
    """Measure and print; 1 when a save waits for more than 250 ms, or restoring takes more than a minute."""
    given = [int(word) for word in sys.argv[1:]]
    count, rounds = [*given, *(20_000, 3)[len(given) :]]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = make_newsroom(folder / "newsroom", count).stat().st_size / 2**20
        with closing(open_newsroom(folder / "newsroom")) as desks, _saving(desks.office.store) as saves:
            threading.Event().wait(2)
            alone = _longest(saves, 0)
            took, begun = list[float](), len(saves)
            for number in range(rounds):
                started = time.perf_counter()
                desks.backups.make(folder / f"{number}.db")
                took.append(time.perf_counter() - started)
            stall, meanwhile = _longest(saves, begun), len(saves) - begun
        restore = _restored(folder / f"{rounds - 1}.db", folder / "again")
        sys.stdout.write(
            f"{count} articles, {size:.0f} MB: {rounds} verified backups in {statistics.median(took):.2f} s each"
            f" (at most {max(took):.2f} s) while {meanwhile} saves were made; the longest save took {stall:.0f} ms"
            f" (at most {LONGEST_MS:g}), without a backup {alone:.0f} ms; restored in {restore:.1f} s, verified sound\n"
        )
    return 0 if stall <= LONGEST_MS and restore <= LONGEST_RESTORE_S else 1


@contextmanager
def _saving(store: SqliteStore) -> Generator[list[float]]:
    """Save one article after the other; the milliseconds that each save took."""
    took: list[float] = []
    stop = threading.Event()

    def work() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            started = time.perf_counter()
            with store.write() as tx:
                article = articles.get(tx, number % 500 + 1)
                story = replace(article.story, headline=f"Заметка {number}")
                articles.save(tx, article.id, story, version=article.version, by="bench", at=utc_now())
            took.append((time.perf_counter() - started) * 1000)

    writer = threading.Thread(target=work)
    writer.start()
    try:
        yield took
    finally:
        stop.set()
        writer.join()


def _longest(saves: list[float], since: int) -> float:
    return max(saves[since:], default=0.0)


def _restored(file: Path, place: Path) -> float:
    """Seconds until the newsroom of a backup is there and opens; RuntimeError when it is not sound."""
    started = time.perf_counter()
    restore_backup(file, place)
    open_store(str(place)).close()
    took = time.perf_counter() - started
    if not verify_newsroom(place).is_sound:
        raise RuntimeError("the restored newsroom is not sound")
    return took


if __name__ == "__main__":
    raise SystemExit(main())
