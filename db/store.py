"""What the desk knows of an open newsroom, whichever engine keeps it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

Transaction = Connection
"""What the verbs of `db.newsroom` take first; it ends with the `with` block that gave it."""


class Store(Protocol):
    """An open newsroom. May be made in one thread and used in another; close it when done.

    Every verb raises WorldFailed where disk, server or database fail, never the error of a driver.
    """

    @property
    def location(self) -> str:
        """Where the newsroom is: a folder, or an address without its password."""
        ...

    @property
    def photo_root(self) -> Path:
        """The folder of the photo store."""
        ...

    @property
    def is_read_only(self) -> bool:
        """Whether a save would be refused now, as far as is known."""
        ...

    def write(self, *, briefly: bool = False) -> AbstractContextManager[Transaction]:
        """A transaction that writes: committed at the end of the block, rolled back when it raises.

        One at a time in a newsroom: another one waits for some seconds (`briefly`: one), then raises
        WorldFailed("busy").
        """
        ...

    def read(self) -> AbstractContextManager[Transaction]:
        """A transaction that sees one state of the newsroom throughout and never waits for a writer."""
        ...

    def must_take(self) -> None:
        """Raise what `write` would raise at once where the newsroom can't be written to."""
        ...

    def trouble(self) -> str:
        """The code of what is wrong with the newsroom under its open store, or nothing."""
        ...

    def came_from_outside(self) -> bool:
        """Whether another program has written here since this was last asked; the first time it has not."""
        ...

    def close(self) -> None:
        """Let go of the newsroom."""
        ...
