"""Photographs as a site shows them: which renditions exist, where they lie, and what is printed under them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar

from editor.domain.people import Agency, Person
from editor.domain.photos import Credit, Crop, InFile, Photo, Placement, Role
from editor.domain.words import Names, is_blank
from editor.export import addresses
from editor.export.digests import digest
from editor.export.filling import Picture
from editor.export.site import Site
from editor.export.typesetting import typeset
from editor.language.captions import ended
from editor.language.known_names import KnownNames, forms_of
from editor.photos import renditions
from editor.photos.embed import Embedded
from editor.render.credits import credit_line, credit_names, person_name
from editor.render.values import Figure

Named = TypeVar("Named", Person, Agency)
_Makers = tuple[Person | None, Agency | None]

FALLBACK_WIDTH = 1440
"""The widest JPEG: what a browser without WebP, a social network and a feed reader get."""

BODY_SIZES = "(max-width: 820px) 100vw, 680px"
HERO_SIZES = "(max-width: 1120px) 100vw, 1072px"


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file under `photos/`: the same bytes whoever uses it, because crop and credit are part of its name."""

    path: str
    sha256: str
    width: int
    height: int
    fmt: str
    crop: Crop | None
    embedded: Embedded
    inputs: str
    """A digest of all that decides the bytes."""


def shown(site: Site, placement: Placement | None) -> Photo | None:
    """The photograph of a placement when readers may see it: it has its file and its credit."""
    photo = site.photos.get(placement.photo_id or 0) if placement else None
    return photo if photo and placement and is_credited(site, credit_of(placement, photo)) else None


def is_credited(site: Site, credit: Credit) -> bool:
    """Whether somebody would be named under the picture: a person or an agency may have lost their name, or be gone."""
    return _is_named(credit, *_named(site, credit), site.newsroom.language)


def credit_of(placement: Placement, photo: Photo) -> Credit:
    """The credit that prints: the placement's own or the photograph's."""
    return placement.credit or photo.credit


def renditions_of(site: Site, placement: Placement, photo: Photo) -> tuple[Rendition, ...]:
    """WebP in every width that the original can fill and one JPEG, the widest that is not too wide."""
    room = site.newsroom
    named = _named(site, credit_of(placement, photo))
    return _renditions(
        photo, placement.crop, placement.credit, named, room.language, room.credit_patterns, room.site_url
    )


def picture(site: Site, placement: Placement, photo: Photo, language: str, here: str) -> Picture:
    """A photograph with links from the page `here` and its words in the page's language."""
    fallback, *others = renditions_of(site, placement, photo)
    return Picture(
        src=addresses.href(here, fallback.path),
        srcset=", ".join(f"{addresses.href(here, one.path)} {one.width}w" for one in others),
        width=fallback.width,
        height=fallback.height,
        alt=(placement.alt or photo.alt).strip(),
        caption=ended(typeset(placement.caption, language)),
        credit=credit_text(site, placement, photo, language),
        path=fallback.path,
        inputs=fallback.inputs,
        focus=_focus(placement.crop),
    )


def credit_text(site: Site, placement: Placement, photo: Photo, language: str) -> str:
    """The credit line in a language, in the newsroom's own pattern."""
    credit = credit_of(placement, photo)
    return _credit_line(credit, *_named(site, credit), language, site.newsroom.credit_patterns)


def figures(site: Site, placements: tuple[Placement, ...], language: str, here: str) -> dict[int, Figure]:
    """Photographs of a body by placement id; those that may not be shown have an empty `src` or `credit`."""
    found: dict[int, Figure] = {}
    for placement in placements:
        if placement.role is Role.LEAD:
            continue
        photo = shown(site, placement)
        if photo is None:
            has_file = site.photos.get(placement.photo_id or 0) is not None
            found[placement.id] = Figure(src="hidden" if has_file else "", caption=placement.caption)
            continue
        made = picture(site, placement, photo, language, here)
        found[placement.id] = Figure(
            made.src, made.srcset, BODY_SIZES, made.width, made.height, made.alt, made.caption, made.credit,
            placement.role.value,
        )  # fmt: skip
    return found


def _focus(crop: Crop | None) -> str:
    """The point that must stay in view when a list cuts the picture, as CSS `object-position`; empty: the middle."""
    if crop is None or (crop.focus_x, crop.focus_y) == (0.5, 0.5) or not (crop.width and crop.height):
        return ""
    across = (crop.focus_x - crop.left) / crop.width
    down = (crop.focus_y - crop.top) / crop.height
    return f"{_percent(across)} {_percent(down)}"


def _percent(share: float) -> str:
    return f"{round(min(1, max(0, share)) * 100)}%"


def makers(site: Site, credit: Credit, language: str) -> tuple[str, str]:
    """The names of the person and of the agency behind a credit, empty where there is none."""
    return _makers(*_named(site, credit), language)


def _named(site: Site, credit: Credit) -> _Makers:
    return site.people.get(credit.creator_id or 0), site.agencies.get(credit.agency_id or 0)


# One photograph is asked about for its files, its page, its cards, and the digests of each: what follows depends on
# plain values alone, and is kept for a while by them.


@lru_cache(maxsize=2048)
def _is_named(credit: Credit, person: Person | None, agency: Agency | None, language: str) -> bool:
    names = credit_names(_by_ids_of(credit, person, agency), _by_id(person), _by_id(agency), language)
    return not is_blank(names.text + names.creator + names.agency)


@lru_cache(maxsize=2048)
def _credit_line(
    credit: Credit, person: Person | None, agency: Agency | None, language: str, patterns: Names
) -> str:  # fmt: skip
    return credit_line(_by_ids_of(credit, person, agency), _by_id(person), _by_id(agency), language, patterns)


@lru_cache(maxsize=2048)
def _makers(person: Person | None, agency: Agency | None, language: str) -> tuple[str, str]:
    return person_name(person, language) if person else "", agency.names.best(language) if agency else ""


@lru_cache(maxsize=2048)
def _renditions(
    photo: Photo, crop: Crop | None, own: Credit | None, named: _Makers, language: str, patterns: Names, site_url: str
) -> tuple[Rendition, ...]:
    whole = crop or renditions.WHOLE
    widths = renditions.widths_for(round(photo.width * whole.width), round(photo.height * whole.height))
    fallback = max((w for w in widths if w <= FALLBACK_WIDTH), default=widths[0])
    stem = _stem(photo, crop, own)
    line = _credit_line(own or photo.credit, *named, language, patterns)
    embedded = _embedded(photo, named[0], _makers(*named, language), line, site_url)

    def one(width: int, fmt: str, ending: str) -> Rendition:
        height = renditions.size(photo.width, photo.height, crop, width)[1]
        inputs = digest(photo.sha256, width, fmt, crop, embedded)
        return Rendition(f"photos/{stem}-{width}.{ending}", photo.sha256, width, height, fmt, crop, embedded, inputs)

    return (one(fallback, "jpeg", "jpg"), *(one(width, "webp", "webp") for width in widths))


def _stem(photo: Photo, crop: Crop | None, own: Credit | None) -> str:
    short = photo.sha256[:16]
    if crop is None and own in {None, photo.credit}:
        return short
    return f"{short}-{digest(crop, own)[:8]}"


def _embedded(photo: Photo, person: Person | None, makers: tuple[str, str], line: str, site_url: str) -> Embedded:
    said = photo.in_file
    creator, agency = makers
    creators = _creators(person, said, creator)
    owner = agency or ", ".join(creators)
    return Embedded(
        creators=creators,
        credit=line,
        copyright=photo.copyright or (f"© {owner}" if owner else ""),
        description=photo.description,
        alt=photo.alt,
        headline=said.headline,
        source=photo.source or said.agency,
        web_statement=said.web_statement or f"{site_url.rstrip('/')}/",
        usage_terms=photo.usage_terms,
        rights_end=photo.rights_end.isoformat() if photo.rights_end else "",
    )


def _creators(person: Person | None, said: InFile, creator: str) -> tuple[str, ...]:
    """Who made the picture: whom the credit names, else those that the file names, who are never lost.

    One of several makers of the file who is credited stands among the others, under the name of the register.
    """
    if person is None:
        return said.creators
    theirs = _theirs(person, said)
    if not any(theirs):
        return (creator,)
    return tuple(creator if mine else name for name, mine in zip(said.creators, theirs, strict=True))


def _theirs(person: Person, said: InFile) -> tuple[bool, ...]:
    """Which of the makers that a file names is this person."""
    if not said.creators:
        return ()
    known = KnownNames({person.id: forms_of(person.names.forms, person.genitive_ru, person.gender)})
    return tuple(known.find(name, cut="creator" in said.cut) is not None for name in said.creators)


def _by_ids_of(credit: Credit, person: Person | None, agency: Agency | None) -> Credit:
    """The credit with the ids of whom it names: somebody who was merged into another is known by that one's."""
    return replace(credit, creator_id=person.id if person else None, agency_id=agency.id if agency else None)


def _by_id(one: Named | None) -> dict[int, Named]:
    return {one.id: one} if one else {}
