"""Opening a newsroom: the database and all that it needs are imported on the database thread, after the first paint."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from editor.domain.articles import Counts, ListQuery
from editor.domain.errors import EditorError
from editor.domain.first_look import FIRST_ROWS
from editor.domain.newsroom import Newsroom
from editor.domain.rubrics import Rubric

if TYPE_CHECKING:
    from editor.desk import Desks
    from editor.domain.keeping import PlaceWarning


class MeasuredText(Protocol):
    """How long a text is."""

    @property
    def words(self) -> int:
        """Words that readers see."""
        ...

    @property
    def characters(self) -> int:
        """Characters that readers see."""
        ...

    @property
    def minutes(self) -> int:
        """Minutes of reading."""
        ...


@dataclass(frozen=True, slots=True)
class Opened:
    """A newsroom that is open, and what the window shows of it at first."""

    desks: Desks
    location: str
    newsroom: Newsroom
    rubrics: tuple[Rubric, ...]
    counts: Counts
    typeset: Callable[[Sequence[str], str], list[str]]
    measure: Callable[[str], MeasuredText]


@dataclass(frozen=True, slots=True)
class NewNewsroom:
    """A newsroom to be made in a folder that has none; without settings it is the invented sample."""

    location: str
    settings: Newsroom | None = None


class OpenNewsrooms:
    """Holds what was opened until it is closed: a window may go away before its newsroom can be shown in it.

    `take` and `let_go` are for the database thread, the others for when that has ended.
    """

    def __init__(self) -> None:
        self._open: list[Desks] = []

    def take(self, make: Callable[..., Opened], *args: object) -> Opened:
        """Open or make a newsroom, or take one that was opened before."""
        opened = make(*args)
        if opened.desks not in self._open:
            self._open.append(opened.desks)
        return opened

    def let_go(self, desks: Desks) -> None:
        """Close one."""
        self._open.remove(desks)
        desks.close()

    def interrupt(self) -> None:
        """End the texts that are being rendered."""
        for desks in self._open:
            desks.interrupt()

    def close(self) -> None:
        """Close all."""
        while self._open:
            self.let_go(self._open[0])


def open_newsroom(location: str, who: str, state: Path | None = None) -> Opened:
    """Open what is at `location`; EditorError when it can't be. `state` is the folder of the fallback journal."""
    from editor.desk import open_newsroom as open_desks  # noqa: PLC0415 - SQLAlchemy alone is a third of a second

    desks = open_desks(location, who=who, state=state)
    try:
        return _first_look(desks, location)
    except EditorError:
        desks.close()
        raise


def create_newsroom(wanted: NewNewsroom, who: str, state: Path | None = None) -> Opened:
    """Make a newsroom and open it; EditorError when it can't be."""
    from editor.desk import create_newsroom as create_desks  # noqa: PLC0415 - as above
    from editor.desk.making import make_sample  # noqa: PLC0415 - as above

    if wanted.settings is None:
        make_sample(wanted.location, who=who).close()
        return open_newsroom(wanted.location, who, state)
    return _first_look(create_desks(wanted.location, wanted.settings, who=who, state=state), wanted.location)


def desks_of_closed_newsrooms() -> tuple[ModuleType, ModuleType]:
    """`editor.desk.safety.keeping` and `editor.desk.safety.rescue`: what works on a newsroom that may not open."""
    from editor.desk.safety import keeping, rescue  # noqa: PLC0415 - as above

    return keeping, rescue


def new_place_warnings(location: str) -> tuple[PlaceWarning, ...]:
    """Why a newsroom should not be made at `location`; the system may take seconds to tell of a network disk."""
    return desks_of_closed_newsrooms()[0].new_place_warnings(location)


def first_safe(roots: Sequence[Path]) -> Path:
    """The first of these folders that stands on a disk of this computer and is not synced, else the last one."""
    return next((root for root in roots if not new_place_warnings(str(root))), roots[-1])


def look_again(opened: Opened) -> Opened:
    """The same newsroom with its settings, rubrics and figures as they are now."""
    return _first_look(opened.desks, opened.location)


def known_location(asked: str, last: str) -> str:
    """Which newsroom to open: the one asked for, the environment's, the last one, or none."""
    return asked or os.environ.get("RUBRIKA_NEWSROOM", "") or last


def _first_look(desks: Desks, location: str) -> Opened:
    from editor.desk.language import measure_of, typeset_pieces  # noqa: PLC0415 - as above

    desks.load()
    newsroom, rubrics, counts = desks.newsroom.settings(), desks.rubrics.tree(), desks.articles.counts()
    desks.articles.first_look(ListQuery(), (), 0, FIRST_ROWS)  # a newsroom that can't be read is said so as it opens
    return Opened(desks, location, newsroom, rubrics, counts, typeset_pieces, measure_of)
