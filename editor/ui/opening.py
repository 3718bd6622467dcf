"""Opening a newsroom: the database and all that it needs are imported on the database thread, after the first paint."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.domain.articles import Counts
from editor.domain.newsroom import Newsroom
from editor.domain.rubrics import Rubric

if TYPE_CHECKING:
    from editor.desk import Desks


@dataclass(frozen=True, slots=True)
class Opened:
    """A newsroom that is open, and what the window shows of it at first."""

    desks: Desks
    location: str
    newsroom: Newsroom
    rubrics: tuple[Rubric, ...]
    counts: Counts


@dataclass(frozen=True, slots=True)
class Wish:
    """A newsroom to be made in a folder that has none; without settings it is the invented sample."""

    location: str
    settings: Newsroom | None = None


def open_newsroom(location: str, who: str) -> Opened:
    """Open what is at `location`; EditorError when it can't be."""
    from editor.desk import open_newsroom as open_desks  # noqa: PLC0415 - SQLAlchemy alone is a third of a second

    return _first_look(open_desks(location, who=who), location)


def create_newsroom(wish: Wish, who: str) -> Opened:
    """Make a newsroom and open it; EditorError when it can't be."""
    from editor.desk import create_newsroom as create_desks  # noqa: PLC0415 - as above
    from editor.desk.making import make_sample  # noqa: PLC0415 - as above

    if wish.settings is None:
        return _first_look(make_sample(wish.location, who=who), wish.location)
    return _first_look(create_desks(wish.location, wish.settings, who=who), wish.location)


def known_location(asked: str, last: str) -> str:
    """Which newsroom to open: the one asked for, the environment's, the last one, or none."""
    return asked or os.environ.get("RUBRIKA_NEWSROOM", "") or last


def _first_look(desks: Desks, location: str) -> Opened:
    return Opened(desks, location, desks.newsroom.settings(), desks.rubrics.tree(), desks.articles.counts())
