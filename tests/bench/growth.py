"""How the time of every reader of text grows with the text: `python -m tests.bench.growth [words of a reader's name]`.

For each reader the worst of all hostile texts: its time at 4N characters over that at N (four is a line, sixteen a
square), and the text that it was. Each reader works in a process of its own that is ended when one text takes it
longer than `PATIENCE_S`: such a reader is printed as "over".
"""

from __future__ import annotations

import gc
import multiprocessing
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from time import process_time

from tests.reader_doors import doors
from tests.readers import READERS, UNITS, Act, Reader, hostile

MOST = 6
"""What a line may grow by, from N to 4N: more is a square at work."""

STEEP, FARTHEST = 4.5, 128_000
"""A reader that grows more is looked at again on ever longer texts: chance does not last, a square shows."""

LEAST_S = 0.0005
"""N is so long that ordinary words take this long to be read, if `LONGEST` allows it."""

SHORTEST, LONGEST = 500, 4000
PATIENCE_S = 10
ROUNDS, FINALISTS = 7, 4
_COUNTED_S = 0.002
"""A larger text that takes less is read at once, whatever its growth."""


@dataclass(frozen=True, slots=True)
class Growth:
    """`factor` of the time from `length` to 4 x `length` characters of `unit` in its shape; `seconds` at the latter."""

    unit: str
    shape: int
    length: int
    factor: float = float("inf")
    seconds: float = float("inf")


def worst(reader: Reader) -> Growth:
    """What the reader does on its worst text; the factor is infinite when it is not done in time."""
    ours, theirs = multiprocessing.get_context("fork").Pipe(duplex=False)
    child = multiprocessing.get_context("fork").Process(target=_measure, args=(reader, theirs), daemon=True)
    child.start()
    theirs.close()
    last = Growth("", 0, 0)
    while ours.poll(PATIENCE_S):
        last = ours.recv()
        if last.seconds != float("inf"):
            break
    child.kill()
    child.join()
    return last


def _measure(reader: Reader, answers: Connection) -> None:
    """Each text once, then the slowest and the steepest again and again: a busy machine is no square."""
    gc.disable()
    length = _fitting(reader)
    looked = []
    for unit, shape in _texts():
        answers.send(Growth(unit, shape, length))
        small, large = (seconds(reader.act, hostile(unit, size)[shape]) for size in (length, 4 * length))
        looked.append(Growth(unit, shape, length, large / max(small, 1e-7), large))
        gc.collect(0)
    finalists = {
        (each.unit, each.shape)
        for key in (lambda one: one.seconds, lambda one: one.factor * (one.seconds > _COUNTED_S))
        for each in sorted(looked, key=key)[-FINALISTS:]
    }
    measured = []
    for unit, shape in finalists:
        answers.send(Growth(unit, shape, length))
        one = _again(reader, unit, shape, length)
        while one.factor > STEEP and 16 * one.length <= min(FARTHEST, reader.longest or FARTHEST):
            answers.send(Growth(unit, shape, 4 * one.length))
            one = _again(reader, unit, shape, 4 * one.length)
        measured.append(one)
    answers.send(max(measured, key=lambda one: one.factor))


def _texts() -> Iterator[tuple[str, int]]:
    return ((unit, shape) for unit in UNITS for shape in range(len(hostile(unit, 1))))


def _fitting(reader: Reader) -> int:
    length, most = SHORTEST, min(LONGEST, reader.longest // 4 or LONGEST)
    while 2 * length <= most and seconds(reader.act, hostile("Слово за словом. ", length)[0]) < LEAST_S:
        length *= 2
    return min(length, most)


def _again(reader: Reader, unit: str, shape: int, length: int) -> Growth:
    """The best of several, taken in turn; each a little longer than the last, so that nothing kept answers for it."""
    small, large = float("inf"), float("inf")
    for turn in range(1, 4 * ROUNDS + 1):
        small = min(small, seconds(reader.act, hostile(unit, length + turn)[shape]))
        large = min(large, seconds(reader.act, hostile(unit, 4 * length + turn)[shape]))
        if large > PATIENCE_S / (8 * ROUNDS) or (turn >= ROUNDS and large <= MOST * small):
            break
    return Growth(unit, shape, length, large / max(small, 1e-7) if large > _COUNTED_S else 0.0, large)


def seconds(act: Act, text: str) -> float:
    """Processor time of one call."""
    began = process_time()
    act(text)
    return process_time() - began


def main() -> int:
    """Print the table; 1 when a reader is worse than a line."""
    words = " ".join(sys.argv[1:])
    bad = 0
    for name, reader in {**READERS, **doors()}.items():
        if words not in name:
            continue
        one = worst(reader)
        over = one.factor > MOST
        bad += over
        factor = "over" if one.seconds == float("inf") else f"{one.factor:4.1f}"
        milliseconds = "" if one.seconds == float("inf") else f"{one.seconds * 1000:7.1f} ms"
        text = f"{4 * one.length} of {hostile(one.unit, 24)[one.shape][:44]!r}"
        print(f"{'!' if over else ' '} {factor:>5} {milliseconds:>11}  {name:44} {text}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
