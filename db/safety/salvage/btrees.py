"""Which page belongs to which table, as far as trees can be walked (sqlite.org/fileformat2.html, sections 1.6 and 2.6).

The roots stand in `sqlite_master`, whose own root is the first page. Where it is lost they are those of a backup, which
keeps every page's number, or of a newsroom made anew: tables are made in one order and never move.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from db.safety.salvage.file_pages import BRANCH, INDEX_BRANCH, INDEX_LEAF, LEAF, Cell, FilePages
from db.safety.salvage.record_format import record

_COLUMNS = 5
_KINDS = {"table", "index"}


@dataclass(frozen=True, slots=True)
class Root:
    """A line of `sqlite_master`: a table, or an index of `table`, and the page where its tree begins."""

    name: str
    kind: str
    table: str
    page: int


@dataclass(slots=True)
class BTree:
    """What was reached of a tree: its leaves, or all pages of an index; and spans of keys that were not, (after, to].

    A span without an end is `None` there.
    """

    pages: list[int] = field(default_factory=list[int])
    lost: list[tuple[int, int | None]] = field(default_factory=list[tuple[int, int | None]])


def master(pages: FilePages) -> tuple[dict[str, Root], bool]:
    """The lines of `sqlite_master` that can be read, wherever they lie, by name, and whether these are all."""
    tree = table_tree(pages, 1, set())
    known = _roots(cell for number in tree.pages for cell in pages.rows(number))
    if known and not tree.lost:
        return known, True
    everywhere = (number for number in range(1, pages.count + 1) if pages.kind(number) == LEAF)
    return _roots(cell for number in everywhere for cell in _like_master(pages, number)), False


def table_tree(pages: FilePages, root: int, taken: set[int]) -> BTree:
    """Walk the tree of a table. Pages in `taken` belong to another one or were here already; all found are added."""
    tree = BTree()
    todo: list[tuple[int, int, int | None]] = [(root, 0, None)]
    while todo:
        number, after, to = todo.pop()
        kind = 0 if number in taken else pages.kind(number)
        if kind == LEAF:
            taken.add(number)
            tree.pages.append(number)
            if not pages.is_whole(number):
                tree.lost.append((after, to))
            continue
        children = pages.children(number) if kind == BRANCH else None
        if children is None:
            tree.lost.append((after, to))
            continue
        taken.add(number)
        for child, last in children:
            end = to if last is None else last
            todo.append((child, after, end))
            after = after if end is None else end
    return tree


def index_tree(pages: FilePages, root: int, taken: set[int]) -> BTree:
    """Walk the tree of an index, whose branches hold entries too; what is lost has no keys to tell it by."""
    tree, todo = BTree(), [root]
    while todo:
        number = todo.pop()
        kind = 0 if number in taken else pages.kind(number)
        if kind not in {INDEX_LEAF, INDEX_BRANCH}:
            tree.lost.append((0, None))
            continue
        taken.add(number)
        tree.pages.append(number)
        if kind == INDEX_BRANCH:
            todo += pages.index_children(number)
    return tree


def _like_master(pages: FilePages, number: int) -> Iterator[Cell]:
    """The rows of a page whose first one is a line of `sqlite_master`."""
    for cell in pages.rows(number):
        if not _roots([cell]):
            return
        yield cell


def _roots(cells: Iterable[Cell]) -> dict[str, Root]:
    found: dict[str, Root] = {}
    for cell in cells:
        values = record(cell.payload) if cell.payload is not None else None
        if values is None or len(values) != _COLUMNS:
            continue
        kind, name, table, page, sql = values
        is_text = isinstance(name, str) and isinstance(table, str) and isinstance(sql, str | None)
        if kind in _KINDS and is_text and isinstance(page, int):
            found[name] = Root(name, kind, table, page)
    return found
