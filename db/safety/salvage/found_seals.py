"""The seals that a damaged file still has: by them a row is known whose tree is lost, and one that was deleted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any

from db.safety.salvage.file_pages import INDEX_LEAF, FilePages
from db.safety.salvage.record_format import record
from db.sqlite.seals import TABLES, is_seal_of

_HEADER, _HASH, _COLUMNS = 4, 13 + 2 * 32, 3
"""How the record of a seal begins and the serial type of its hash: three columns, the last with 32 hex digits."""

Key = tuple[str, int]
"""A table and a row's key."""


class FoundSeals:
    """Seals by table and key. Where their tree does not tell which is in force, a row may have several."""

    def __init__(self, pages: FilePages, reached: Iterable[int], others: Iterable[int]) -> None:
        self._hashes: dict[Key, list[str]] = {}
        self._spans: list[tuple[Key, Key]] = []
        for number in reached:
            self._read(pages, number)
        certain = set(self._hashes)
        for number in others:
            self._read(pages, number, certain)
        self._spans.sort()

    def __bool__(self) -> bool:
        return bool(self._hashes)

    def __iter__(self) -> Iterator[tuple[str, int, str]]:
        return ((table, key, hashes[-1]) for (table, key), hashes in self._hashes.items())

    def keys(self, table: str) -> list[int]:
        """Keys of the rows of a table that are sealed."""
        return [key for name, key in self._hashes if name == table]

    def know(self, table: str, key: int) -> bool:
        """Whether the row has a seal."""
        return (table, key) in self._hashes

    def prove(self, table: str, key: int, row: list[Any]) -> bool:
        """Whether a row is what one of its seals was put on; that one is then its last."""
        hashes = self._hashes.get((table, key), [])
        seal = next((each for each in hashes if is_seal_of(each, row)), None)
        if seal is None:
            return False
        hashes.remove(seal)
        hashes.append(seal)
        return True

    def deny(self, table: str, key: int) -> bool:
        """Whether a page has the seals before and behind this row and none of it: there was no such row."""
        if (table, key) in self._hashes:
            return False
        place = bisect_right(self._spans, ((table, key), (table, key)))
        return place > 0 and self._spans[place - 1][1] > (table, key)

    def _read(self, pages: FilePages, number: int, certain: set[Key] | frozenset[Key] = frozenset()) -> None:
        keys: list[Key] = []
        is_whole = pages.kind(number) == INDEX_LEAF and pages.is_whole(number)
        for payload in pages.entries(number):
            seal = _seal_in(payload) if payload is not None else None
            if seal is None:
                is_whole = False
                continue
            key, hash_ = seal
            keys.append(key)
            known = self._hashes.setdefault(key, [])
            if key not in certain and hash_ not in known:
                known.append(hash_)
        if is_whole and keys and keys == sorted(keys):
            self._spans.append((keys[0], keys[-1]))


def _seal_in(payload: bytes) -> tuple[Key, str] | None:
    if len(payload) < _HEADER or payload[0] != _HEADER or payload[3] != _HASH:
        return None
    values = record(payload)
    if values is None or len(values) != _COLUMNS:
        return None
    table, key, hash_ = values
    if table in TABLES and isinstance(key, int) and isinstance(hash_, str):
        return (table, key), hash_
    return None
