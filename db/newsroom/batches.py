"""Long lists of ids in pieces that fit the parameters of one statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

BATCH = 1000


Key = TypeVar("Key", int, str)


def in_batches(ids: Iterable[Key]) -> Iterator[list[Key]]:
    """The distinct ids in their order, at most a thousand at a time."""
    distinct = list(dict.fromkeys(ids))
    for start in range(0, len(distinct), BATCH):
        yield distinct[start : start + BATCH]
