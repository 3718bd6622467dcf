"""Keys of rows that were lost, as indexes and the branches of a tree still know them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from db.safety.salvage.btrees import BTree
from db.safety.salvage.file_pages import FilePages
from db.safety.salvage.found_seals import FoundSeals
from db.safety.salvage.record_format import record

NEVER_DELETED = frozenset({"article", "revision"})
"""A key that is missing between others was lost."""

_MOST_NAMED = 20_000


def indexed_keys(pages: FilePages, trees: Iterable[BTree]) -> tuple[set[int], bool]:
    """(keys that the indexes of a table know, whether one of them is whole and knows all).

    The last value of an index entry is the key of its row (sqlite.org/fileformat2.html, section 2.4).
    """
    known, is_exact = set[int](), False
    for tree in trees:
        is_exact |= bool(tree.pages) and not tree.lost
        for number in tree.pages:
            entries = (record(entry) for entry in pages.entries(number) if entry is not None)
            known.update(entry[-1] for entry in entries if entry and isinstance(entry[-1], int))
    return known, is_exact


def last_given(pages: FilePages, sequence: BTree | None, table: str) -> int:
    """The largest key that a table ever gave out, as `sqlite_sequence` has it (section 2.6.2), or 0."""
    for number in sequence.pages if sequence else ():
        for cell in pages.rows(number):
            values = record(cell.payload) if cell.payload is not None else None
            if values and values[0] == table and isinstance(values[-1], int):
                return values[-1]
    return 0


def keys_between(
    lost: Iterable[tuple[int, int | None]], table: str, have: set[int], seals: FoundSeals, last: int
) -> Iterator[int]:
    """Keys in the spans `lost` under which nothing was found, up to the last key that is known at all."""
    top = max((last, *have, *seals.keys(table)))
    looked_at = 0
    for after, to in lost:
        for key in range(max(after, 0) + 1, min(top if to is None else to, top) + 1):
            looked_at += 1
            if looked_at > _MOST_NAMED:
                return
            if key not in have and not seals.deny(table, key):
                yield key
