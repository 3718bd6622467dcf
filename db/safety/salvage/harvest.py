"""All rows that a damaged database file still holds, gathered from its pages into a database that can be asked.

The file is read page by page and never by SQLite, so that neither its header nor `sqlite_master` nor the roots of its
tables are needed. A row belongs to the table whose tree leads to it, else to the one that it is sealed in, else to the
one whose columns take its values. Of several rows under one key the sealed one is right, else the one that a tree
leads to, else the newer.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from db.safety.salvage.btrees import BTree, Root, index_tree, table_tree
from db.safety.salvage.file_pages import BRANCH, INDEX_BRANCH, INDEX_LEAF, LEAF, FilePages
from db.safety.salvage.found_seals import FoundSeals
from db.safety.salvage.lost_keys import NEVER_DELETED, indexed_keys, keys_between, last_given
from db.safety.salvage.record_format import record
from db.safety.salvage.row_shapes import RowShape
from db.sqlite.seals import SEAL, TABLES

Row = list[Any]
Tell = Callable[[int, int], None]
"""Told (pages read, pages in all)."""

_TELLING = ("article", "revision", "draft")
"""Tables whose rows no other program has."""

_EVERY = 500


@dataclass(slots=True)
class Harvest:
    """Keys of rows that there were and that can't be read, and rows that are there and that nothing proves.

    `stale` are those that no tree leads to either: they may be old copies. `unsealed` lack nothing but their seals.
    `is_ours` when the file holds, or says that it held, tables of a newsroom.
    """

    unreadable: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    stale: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])
    unsealed: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])
    is_ours: bool = False


@dataclass(slots=True)
class _Doubtful:
    """Rows of one page that no tree leads to and no seal proves, and the tables that others there belong to."""

    votes: Counter[str] = field(default_factory=Counter[str])
    keys: set[int] = field(default_factory=set[int])


class Harvester:
    """Gathers the rows of `pages` into tables of `kept`, an empty database; `own` are the roots that the file names."""

    def __init__(
        self, pages: FilePages, shapes: Mapping[str, RowShape], kept: sqlite3.Connection, *, own: Mapping[str, Root],
        others: Mapping[str, Root], may_be_sealed: bool,
    ) -> None:  # fmt: skip
        self._pages, self._shapes, self._kept = pages, shapes, kept
        self._may_be_sealed = may_be_sealed
        self._own, self._roots = own, {**others, **own}
        self._trees: dict[str, BTree] = {}
        self._have: dict[str, set[int]] = {table: set() for table in shapes}
        self._strays: set[int] = set()
        self._found = Harvest()

    def gather(self, tell: Tell) -> Harvest:
        """Read every page once or twice. `tell` hears how far it is and may raise."""
        for shape in self._shapes.values():
            names = ", ".join(f'"{name}"' for name in shape.names)
            self._kept.execute(f'CREATE TABLE "{shape.table}" (rubrika_key INTEGER PRIMARY KEY, {names})')
        taken = self._walk_trees()
        self._seals = self._read_seals(taken)
        self._take_reached(tell)
        doubtful = self._take_sealed(taken, tell)
        for number, page in doubtful.items():
            self._take_doubtful(number, page)
        self._name_lost()
        self._doubt_unsealed()
        self._keep_seals()
        found, own = self._found, set(self._own) & set(TABLES)
        found.is_ours = bool(own) or (
            not self._own and (bool(self._seals) or any(self._have[each] for each in _TELLING))
        )
        return found

    def _walk_trees(self) -> set[int]:
        """Walk every tree that has a root, those of our tables first; the pages that were reached."""
        taken: set[int] = set()
        ours = [*self._shapes, SEAL]
        rest = [name for name in self._roots if name not in self._shapes and name != SEAL]
        for name in [*ours, *rest]:
            root = self._roots[name].page if name in self._roots else 0
            is_table = name in self._shapes or (name != SEAL and self._pages.kind(root) in {LEAF, BRANCH})
            self._trees[name] = (table_tree if is_table else index_tree)(self._pages, root, taken)
        return taken

    def _read_seals(self, taken: set[int]) -> FoundSeals:
        left = (number for number in range(1, self._pages.count + 1) if number not in taken)
        others = (number for number in left if self._pages.kind(number) in {INDEX_LEAF, INDEX_BRANCH})
        return FoundSeals(self._pages, self._trees[SEAL].pages, others)

    def _take_reached(self, tell: Tell) -> None:
        """Rows that the tree of their table leads to."""
        done = 0
        for table, shape in self._shapes.items():
            for number in self._trees[table].pages:
                done += 1
                if done % _EVERY == 0:
                    tell(done, self._pages.count)
                self._take_leaf(shape, number)

    def _take_leaf(self, shape: RowShape, number: int) -> None:
        bad: set[int] = set()
        for key, values in self._rows(number):
            row = None if values is None else shape.whole(key, values)
            if values is not None and row is None:
                self._strays.add(number)  # the tree is wrong: the page is another table's
            elif row is None:
                bad.add(key)
            elif key not in self._have[shape.table]:
                self._put(shape, key, row)
        if number not in self._strays:
            self._found.unreadable[shape.table] |= bad

    def _rows(self, number: int) -> Iterator[tuple[int, Row | None]]:
        for cell in self._pages.rows(number):
            yield cell.key, None if cell.payload is None else record(cell.payload)

    def _take_sealed(self, taken: set[int], tell: Tell) -> dict[int, _Doubtful]:
        """Rows that no tree leads to, where a seal proves them; the others by their page."""
        doubtful: dict[int, _Doubtful] = {}
        for number in range(1, self._pages.count + 1):
            if number % _EVERY == 0:
                tell(number, self._pages.count)
            if self._pages.kind(number) != LEAF or (number in taken and number not in self._strays):
                continue
            page = _Doubtful()
            for key, values in self._rows(number):
                table = self._prove(key, values) if values is not None else ""
                page.votes[table] += 1
                if not table and values is not None:
                    page.keys.add(key)
            if page.keys:
                doubtful[number] = page
        return doubtful

    def _whole(self, key: int, values: Row) -> Iterator[tuple[RowShape, Row]]:
        """Each table that has as many columns, with the row as it would be there."""
        for shape in self._shapes.values():
            if shape.least <= len(values) <= len(shape.names):
                row = shape.whole(key, values)
                if row is not None:
                    yield shape, row

    def _prove(self, key: int, values: Row) -> str:
        """Keep a row that has a seal; its table."""
        for shape, row in self._whole(key, values):
            if not self._seals.know(shape.table, key):
                continue
            before = self._kept_row(shape, key)
            if before == row:
                return shape.table
            if self._seals.prove(shape.table, key, row):
                if before is None or not self._is_better(shape, key, before, row):
                    self._put(shape, key, row)
                return shape.table
        return ""

    def _is_better(self, shape: RowShape, key: int, before: Row, row: Row) -> bool:
        """Whether the row that is kept is sealed too and not older."""
        return not shape.is_newer(row, before) and self._seals.prove(shape.table, key, before)

    def _take_doubtful(self, number: int, page: _Doubtful) -> None:
        """Rows without proof, where their columns or the rest of the page tell the table."""
        page.votes.pop("", None)
        rows = [(key, list(self._fitting(key, values))) for key, values in self._doubted(number, page)]
        page.votes.update(fitting[0][0].table for _key, fitting in rows if len(fitting) == 1)
        elected = page.votes.most_common(1)[0][0] if page.votes else ""
        for key, fitting in rows:
            for shape, row in fitting:
                if shape.table == elected:
                    self._keep_doubtful(shape, key, row)

    def _doubted(self, number: int, page: _Doubtful) -> Iterator[tuple[int, Row]]:
        return ((key, values) for key, values in self._rows(number) if key in page.keys and values is not None)

    def _fitting(self, key: int, values: Row) -> Iterator[tuple[RowShape, Row]]:
        return ((shape, row) for shape, row in self._whole(key, values) if shape.fits(row))

    def _keep_doubtful(self, shape: RowShape, key: int, row: Row) -> None:
        table = shape.table
        before = self._kept_row(shape, key)
        is_doubted = before is None or (table, key) in self._found.stale
        if not is_doubted or self._seals.deny(table, key):
            return
        if before is None or shape.is_newer(row, before):
            self._put(shape, key, row)
            self._found.stale.add((table, key))

    def _put(self, shape: RowShape, key: int, row: Row) -> None:
        marks = ", ".join("?" * len(row))
        self._kept.execute(f'REPLACE INTO "{shape.table}" VALUES (?, {marks})', (key, *row))  # noqa: S608 - our own schema
        self._have[shape.table].add(key)
        self._found.stale.discard((shape.table, key))

    def _kept_row(self, shape: RowShape, key: int) -> Row | None:
        if key not in self._have[shape.table]:
            return None
        found = self._kept.execute(f'SELECT * FROM "{shape.table}" WHERE rubrika_key = ?', (key,)).fetchone()  # noqa: S608 - as above
        return list(found[1:])

    def _name_lost(self) -> None:
        """Keys that an index or the way to a lost page knows, where no row was found."""
        for table, have in self._have.items():
            lost = self._found.unreadable[table]
            if self._trees[table].lost or lost:
                known, is_exact = indexed_keys(self._pages, self._indexes(table))
                lost |= known
                if not is_exact and table in NEVER_DELETED:
                    last = last_given(self._pages, self._trees.get("sqlite_sequence"), table)
                    lost.update(keys_between(self._trees[table].lost, table, have, self._seals, last))
            lost -= have

    def _indexes(self, table: str) -> list[BTree]:
        roots = [root for root in self._roots.values() if root.kind == "index" and root.table == table]
        return [self._trees[root.name] for root in roots]

    def _doubt_unsealed(self) -> None:
        """Where seals are lost, a row that a tree leads to may have changed, and nothing would show it."""
        if not self._may_be_sealed:
            return
        for table, keys in self._have.items():
            self._found.unsealed.update((table, key) for key in keys if not self._seals.know(table, key))

    def _keep_seals(self) -> None:
        self._kept.execute(f"CREATE TABLE {SEAL} (what, key, sha256)")
        self._kept.executemany(f"INSERT INTO {SEAL} VALUES (?, ?, ?)", self._seals)  # noqa: S608 - as above
        self._kept.execute(f"CREATE INDEX by_table ON {SEAL} (what)")
        for table, column in (("article_author", "article_id"), ("article_tag", "article_id"),
                              ("placement", "article_id"), ("tag", "id")):  # fmt: skip
            self._kept.execute(f'CREATE INDEX "of_{table}" ON "{table}" ({column})')
