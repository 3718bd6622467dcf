"""A list as a window shows it: its length, the rows that are seen first, and any others when they are."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.newsroom.lists import rows
from db.newsroom.narrowing import Key, Narrowed
from editor.domain.articles import Listing, ListPage, ListQuery, Mark


def first_look(tx: Connection, query: ListQuery, *, keep: Sequence[int], at: int, size: int) -> Listing:
    """The length of a list, where those of the articles `keep` that are in it stand now, and the rows seen first.

    Rows come by the page of `size`: two from where the first of `keep` stands, or else the place `at`; one at the top.
    """
    narrowed = Narrowed(tx, query)
    stand = {number: narrowed.place_of(number) for number in keep}
    places = {number: place for number, place in stand.items() if place >= 0}
    seen = min(places.get(keep[0], at) if keep else at, max(0, narrowed.length - 1))
    start = seen - seen % size
    return Listing(narrowed.length, _page(tx, start, narrowed.slice(start, 2 * size if seen else size)), places)


def page(tx: Connection, query: ListQuery, start: int, count: int, marks: Sequence[Mark] = ()) -> ListPage:
    """Rows of a list from the place `start` on; `marks` are places of it that are known."""
    return _page(tx, start, Narrowed(tx, query).slice(start, count, marks))


def _page(tx: Connection, start: int, keys: list[Key]) -> ListPage:
    found = rows(tx, [number for _, number in keys])
    marks = tuple(Mark(place, *keys[place - start]) for place in dict.fromkeys((start, start + len(keys) - 1)) if keys)
    return ListPage(start, found, marks)
