"""Rubrics: the tree, its order, and where articles go when a rubric goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import count

import db.newsroom.rubrics
import db.newsroom.shared_settings
from db.newsroom import returning
from db.newsroom.heirs import rubric_of_today
from editor.desk.office import Office
from editor.domain.errors import NewsroomSaysNo
from editor.domain.rubrics import EndedRubric, Rubric
from editor.domain.words import LANGUAGES, Names
from editor.language.slugs import slug as slug_of

PLACEHOLDER = "rubric"
"""What the address of a rubric is made from that nobody has named yet."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Makes addresses from names; `language` and `table` are the newsroom's, `taken` are address part -> rubric id."""

    language: str
    table: str
    taken: Mapping[str, int]

    def for_names(self, names: Names, rubric_id: int = 0) -> str:
        """The address part that a rubric's names make, with a number when another rubric has it.

        The newsroom's own language comes first, then the others in their order.
        """
        named = next((tag for tag in (self.language, *LANGUAGES) if names.exact(tag)), self.language)
        made = slug_of(names.exact(named), named, table=self.table) or PLACEHOLDER
        free = (made if number == 1 else f"{made}-{number}" for number in count(1))
        return next(each for each in free if self.taken.get(each, rubric_id) == rubric_id)


class Rubrics:
    """Two levels and no more; an address part belongs to one rubric alone. `db.newsroom.rubrics` holds both rules."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def tree(self) -> tuple[Rubric, ...]:
        """All rubrics, each parent followed by its children."""
        with self._office.read() as tx:
            return db.newsroom.rubrics.all(tx)

    def today(self, rubric_id: int) -> int | None:
        """The rubric itself, or the one that it went into, or None when it is gone without an heir."""
        with self._office.read() as tx:
            return rubric_of_today(tx, rubric_id)

    def filed(self) -> dict[int, int]:
        """How many articles stand in each rubric itself, in every state, spiked ones too."""
        with self._office.read() as tx:
            return db.newsroom.rubrics.filed(tx)

    def add(self, names: Names, *, slug: str = "", parent_id: int | None = None, colour: str = "news") -> Rubric:
        """A new rubric at the end of its siblings; without a `slug` one is made from its name."""
        named = next((tag for tag in LANGUAGES if names.exact(tag)), "ru")
        rubric = Rubric(names=names, slug=slug or names.exact(named), parent_id=parent_id, colour=colour)
        with self._office.write() as tx:
            return db.newsroom.rubrics.add(
                tx, _addressed(rubric, named, db.newsroom.shared_settings.get(tx).ru_slug_table)
            )

    def addresses(self) -> Addresses:
        """What makes addresses from names, as the newsroom is now."""
        with self._office.read() as tx:
            newsroom = db.newsroom.shared_settings.get(tx)
            taken = {rubric.slug: rubric.id for rubric in db.newsroom.rubrics.all(tx)}
        return Addresses(newsroom.language, newsroom.ru_slug_table, taken)

    def save(self, rubric: Rubric) -> Rubric:
        """Change names, address, colour and marks; a changed address leaves a redirect behind."""
        with self._office.write() as tx:
            return db.newsroom.rubrics.save(tx, _addressed(rubric, "en", ""))

    def move(self, rubric_id: int, parent_id: int | None, position: int) -> tuple[Rubric, ...]:
        """Put a rubric under a parent (None: the top) at a position among its new siblings."""
        with self._office.write() as tx:
            db.newsroom.rubrics.move(tx, rubric_id, parent_id=parent_id, position=position)
            return db.newsroom.rubrics.all(tx)

    def end(self, rubric_id: int, reassign_to: int | None) -> EndedRubric:
        """As `delete`; the answer is what `bring_back` takes."""
        with self._office.write() as tx:
            return db.newsroom.rubrics.delete(tx, rubric_id, reassign_to=reassign_to)

    def bring_back(self, ended: EndedRubric) -> Rubric:
        """Undo the end of a rubric: names, address, place, children, articles and former addresses are as before.

        What articles say since stays; only their rubric returns, unless somebody has filed them elsewhere.
        """
        with self._office.write() as tx:
            return returning.bring_back(tx, ended)

    def on_site(self) -> frozenset[int]:
        """Ids of the rubrics whose present address was exported."""
        with self._office.read() as tx:
            return db.newsroom.rubrics.on_site(tx)

    def delete(self, rubric_id: int, reassign_to: int | None) -> tuple[Rubric, ...]:
        """Remove a rubric; its articles and children go to `reassign_to`, its address redirects there.

        Without an heir it must be empty.
        """
        with self._office.write() as tx:
            db.newsroom.rubrics.delete(tx, rubric_id, reassign_to=reassign_to)
            return db.newsroom.rubrics.all(tx)

    def merge(self, rubric_id: int, into: int) -> tuple[Rubric, ...]:
        """Make two rubrics one; the same as deleting one in favour of the other."""
        return self.delete(rubric_id, into)


def _addressed(rubric: Rubric, language: str, table: str) -> Rubric:
    address = slug_of(rubric.slug, language, table=table)
    if not address:
        raise NewsroomSaysNo("rubric-without-address")
    return replace(rubric, slug=address)
