"""What the contact sheet shows, read in one go on the database thread, and the filters of its chips."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.domain.people import Agency, Person
from editor.domain.photos import Credit, Photo
from editor.domain.words import FIRST_LANGUAGE

if TYPE_CHECKING:
    from editor.desk import Desks


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture of the contact sheet: its row, its credit as it prints, how many articles use it."""

    photo: Photo
    credit: str
    uses: int
    rights_ended: bool = False


@dataclass(frozen=True, slots=True)
class Library:
    """All tiles that match a search, and the names that a credit may take."""

    tiles: tuple[Tile, ...] = ()
    people: tuple[Person, ...] = ()
    agencies: tuple[Agency, ...] = ()
    language: str = FIRST_LANGUAGE


def read_library(desks: Desks, text: str) -> Library:
    """Read the photos that match `text` (all for an empty one), newest first; wants the database thread."""
    language = desks.newsroom.settings().language
    photos = desks.photos.find(text=text)
    ended = {photo.id for photo in desks.photos.find(expired=True, text=text)}
    uses = desks.photos.uses(tuple(photo.id for photo in photos))
    lines = _lines(desks, {photo.credit for photo in photos}, language)
    tiles = tuple(Tile(each, lines[each.credit], uses.get(each.id, 0), each.id in ended) for each in photos)
    return Library(tiles, desks.people.all(), desks.people.agencies(), language)


def _lines(desks: Desks, credits: Iterable[Credit], language: str) -> dict[Credit, str]:  # noqa: A002 - the trade's word
    """Each credit is put in words once, however many pictures carry it."""
    return {each: "" if each.is_empty else desks.photos.credit_line(each, language) for each in credits}


Maker = tuple[str, int]
"""Who made a picture: `person` or `agency`, and the id."""

Filter = Callable[[Tile], bool]

FILTERS: dict[str, Filter] = {
    "all": lambda _tile: True,
    "no-credit": lambda tile: tile.photo.credit.is_empty,
    "named": lambda tile: tile.photo.in_file.waits,
    "rights-ended": lambda tile: tile.rights_ended,
    "no-alt": lambda tile: not tile.photo.alt.strip(),
    "unused": lambda tile: not tile.uses,
}
"""The chips over the sheet, in their order."""


def makers(tiles: Iterable[Tile]) -> dict[Maker, int]:
    """Whoever made one of the pictures, and how many of them."""
    return dict(Counter(maker for tile in tiles for maker in _makers(tile.photo.credit)))


def made_by(tiles: tuple[Tile, ...], maker: Maker | None) -> tuple[Tile, ...]:
    """The pictures of one photographer or agency; all of them for None."""
    return tuple(tile for tile in tiles if maker is None or maker in _makers(tile.photo.credit))


def _makers(credit: Credit) -> tuple[Maker, ...]:
    both = (("person", credit.creator_id), ("agency", credit.agency_id))
    return tuple((kind, number) for kind, number in both if number)


def matching(tiles: tuple[Tile, ...], name: str) -> tuple[Tile, ...]:
    """The tiles of one chip of `FILTERS`."""
    keeps = FILTERS[name]
    return tuple(tile for tile in tiles if keeps(tile))
