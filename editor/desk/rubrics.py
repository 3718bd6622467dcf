"""Rubrics: the tree, its order, and where articles go when a rubric goes."""

from __future__ import annotations

from dataclasses import replace

import db.rubrics
from db.heirs import rubric_of_today
from editor.desk.office import Office
from editor.domain.errors import NewsroomSaysNo
from editor.domain.rubrics import Rubric
from editor.domain.words import LANGUAGES, Names
from editor.language.slugs import slug as slug_of


class Rubrics:
    """Two levels and no more; an address part belongs to one rubric alone. `db.rubrics` holds both rules."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def tree(self) -> tuple[Rubric, ...]:
        """All rubrics, each parent followed by its children."""
        with self._office.read() as tx:
            return db.rubrics.all(tx)

    def today(self, rubric_id: int) -> int | None:
        """The rubric itself, or the one that it went into, or None when it is gone without an heir."""
        with self._office.read() as tx:
            return rubric_of_today(tx, rubric_id)

    def filed(self) -> dict[int, int]:
        """How many articles stand in each rubric itself, in every state, spiked ones too."""
        with self._office.read() as tx:
            return db.rubrics.filed(tx)

    def add(self, names: Names, *, slug: str = "", parent_id: int | None = None, colour: str = "news") -> Rubric:
        """A new rubric at the end of its siblings; without a `slug` one is made from its name."""
        named = next((tag for tag in LANGUAGES if names.exact(tag)), "ru")
        rubric = Rubric(names=names, slug=slug or names.exact(named), parent_id=parent_id, colour=colour)
        with self._office.write() as tx:
            return db.rubrics.add(tx, _addressed(rubric, named))

    def save(self, rubric: Rubric) -> Rubric:
        """Change names, address, colour and marks; a changed address leaves a redirect behind."""
        with self._office.write() as tx:
            return db.rubrics.save(tx, _addressed(rubric, "en"))

    def move(self, rubric_id: int, parent_id: int | None, position: int) -> tuple[Rubric, ...]:
        """Put a rubric under a parent (None: the top) at a position among its new siblings."""
        with self._office.write() as tx:
            db.rubrics.move(tx, rubric_id, parent_id=parent_id, position=position)
            return db.rubrics.all(tx)

    def delete(self, rubric_id: int, reassign_to: int | None) -> tuple[Rubric, ...]:
        """Remove a rubric; its articles and children go to `reassign_to`, its address redirects there.

        Without an heir it must be empty.
        """
        with self._office.write() as tx:
            db.rubrics.delete(tx, rubric_id, reassign_to=reassign_to)
            return db.rubrics.all(tx)

    def merge(self, rubric_id: int, into: int) -> tuple[Rubric, ...]:
        """Make two rubrics one; the same as deleting one in favour of the other."""
        return self.delete(rubric_id, into)


def _addressed(rubric: Rubric, language: str) -> Rubric:
    address = slug_of(rubric.slug, language)
    if not address:
        raise NewsroomSaysNo("rubric-without-address")
    return replace(rubric, slug=address)
