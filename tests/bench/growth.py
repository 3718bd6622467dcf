"""How the time of every reader of text grows with the text: `python -m tests.bench.growth [words of a reader's name]`.

For each reader the worst of all hostile texts: its time at 4N characters over that at N (four is a line, sixteen a
square), and the text that it was. Typed, pasted and imported texts go through these readers and through no others.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from time import process_time
from types import FrameType

from tests.growth import LINEAR
from tests.readers import READERS, UNITS, Act, Reader, hostile

SMALL = 5000
"""Characters of the smaller text; the larger one has four times as many."""

FAST_S = 0.02
"""A larger text that takes less is read at once, whatever its growth."""

PATIENCE_S = 8


@dataclass(frozen=True, slots=True)
class Growth:
    """`factor` of the time from `length` to 4 x `length` characters of `unit` in its shape; `seconds` at the latter."""

    factor: float
    seconds: float
    length: int
    unit: str
    shape: int


def growths(reader: Reader, units: tuple[str, ...] = UNITS) -> Iterator[Growth]:
    """One for each unit and shape, measured where it takes long enough to be measured."""
    for unit in units:
        for shape in range(len(hostile(unit, 1))):
            yield _growth(reader, unit, shape)


def _growth(reader: Reader, unit: str, shape: int) -> Growth:
    length = min(SMALL, reader.longest // 4 or SMALL)
    one, four = hostile(unit, length)[shape], hostile(unit, 4 * length)[shape]
    small = seconds(reader.act, one)
    large = seconds(reader.act, four) if small < PATIENCE_S / 8 else PATIENCE_S
    if large < FAST_S:
        return Growth(0.0, large, length, unit, shape)
    small = max(small, 1e-6)
    if large / small > LINEAR:  # looked at again: a busy machine is no square
        large = min(large, seconds(reader.act, four)) if large < PATIENCE_S else large
        small = max(small, seconds(reader.act, one)) if small < 1 else small
    return Growth(large / small, large, length, unit, shape)


def seconds(act: Act, text: str) -> float:
    """Processor time of one call; PATIENCE_S when it would take longer."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(PATIENCE_S)
    began = process_time()
    try:
        act(text)
    except TimeoutError:
        return float(PATIENCE_S)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
    return process_time() - began


def main() -> int:
    """Print the table; 1 when a reader is worse than a line."""
    words = " ".join(sys.argv[1:])
    bad = 0
    for name, reader in READERS.items():
        if words not in name:
            continue
        worst = max(growths(reader), key=lambda one: (one.factor, one.seconds))
        bad += worst.factor > LINEAR
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
