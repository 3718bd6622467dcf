"""Values that are made when they are first asked for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import Barrier, Thread

from editor.desk.first_use import everything, first_use


@dataclass(frozen=True)
class Shelf:
    made: list[str] = field(default_factory=list[str])

    @first_use
    def book(self) -> list[str]:
        """A book."""
        self.made.append("book")
        return [*self.page, "book"]

    @first_use
    def page(self) -> list[str]:
        self.made.append("page")
        return ["page"]


def test_nothing_is_made_before_it_is_asked_for() -> None:
    shelf = Shelf()
    assert shelf.made == []
    assert shelf.page == ["page"]
    assert shelf.made == ["page"]


def test_what_is_made_stays() -> None:
    shelf = Shelf()
    assert shelf.book is shelf.book
    assert shelf.made == ["book", "page"]


def test_another_object_makes_its_own() -> None:
    shelf = Shelf()
    other = replace(shelf, made=[])
    assert shelf.page is not other.page


def test_everything_is_made_at_once_where_nobody_should_wait_later() -> None:
    shelf = Shelf()
    everything(shelf)
    assert sorted(shelf.made) == ["book", "page"]
    assert Shelf.book.__doc__ == "A book."


def test_threads_that_ask_together_get_the_same() -> None:
    shelf, together, got = Shelf(), Barrier(8), list[object]()

    def ask() -> None:
        together.wait()
        got.append(shelf.book)

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {id(one) for one in got} == {id(shelf.book)}
    assert sorted(shelf.made) == ["book", "page"]
