"""Renditions of many originals on all cores: pixels are decoded and encoded without Python's lock.

No more originals are open than there are workers, and few finished sets wait to be taken: memory stays the same however
many there are.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from editor.domain.photos import Crop
from editor.photos.renditions import RenditionAsked, make_set
from editor.photos.store import PhotoStore

For = TypeVar("For")
Made = bytes | Exception
"""A file, or why it could not be made."""

AHEAD = 2
"""Sets that are begun before the one before them was taken, beyond one for each worker."""


def make_many(
    store: PhotoStore, wanted: Iterable[tuple[For, RenditionAsked]], workers: int = 0
) -> Iterator[tuple[For, Made]]:
    """Whatever each rendition is for with its file or its failure, those of one part of one original together.

    `workers` threads (0: one a core) work while the iterator is being read; closing it ends them. What can't be made
    stops nothing.
    """
    sets = _sets(wanted)
    workers = workers or os.cpu_count() or 1
    with ThreadPoolExecutor(workers, "photos") as pool:
        begun: deque[tuple[list[tuple[For, RenditionAsked]], Future[list[bytes]]]] = deque()
        try:
            while sets or begun:
                while sets and len(begun) < workers + AHEAD:
                    one = sets.popleft()
                    begun.append((one, pool.submit(_made, store, one)))
                yield from _taken(*begun.popleft())
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _sets(wanted: Iterable[tuple[For, RenditionAsked]]) -> deque[list[tuple[For, RenditionAsked]]]:
    """By original and part, in the order in which they are first asked for."""
    found: dict[tuple[str, Crop | None], list[tuple[For, RenditionAsked]]] = {}
    for what, one in wanted:
        found.setdefault((one.sha256, one.crop), []).append((what, one))
    return deque(found.values())


def _made(store: PhotoStore, asked: list[tuple[For, RenditionAsked]]) -> list[bytes]:
    wanted = [one for _what, one in asked]
    return make_set(store.path(wanted[0].sha256), wanted)


def _taken(asked: list[tuple[For, RenditionAsked]], made: Future[list[bytes]]) -> Iterator[tuple[For, Made]]:
    error = made.exception()
    if error is not None and not isinstance(error, Exception):
        raise error
    files = [error] * len(asked) if error else made.result()
    yield from zip((what for what, _one in asked), files, strict=True)
