"""Long lists of keys in pieces that fit the parameters of one statement."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar

BATCH = 1000

Key = TypeVar("Key", bound=Hashable)


def in_batches(ids: Iterable[Key]) -> Iterator[list[Key]]:
    """The distinct ids or other keys in their order, at most a thousand at a time."""
    distinct = list(dict.fromkeys(ids))
    for start in range(0, len(distinct), BATCH):
        yield distinct[start : start + BATCH]
